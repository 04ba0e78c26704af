namespace Onus.Aws.Protocols;

/// <summary>What came is not what the protocol says.</summary>
/// <param name="message">What is wrong, as a phrase of our own words.</param>
/// <param name="mayPass">Whether another try may do better: a body that is cut or of somebody else, but not a member of another kind.</param>
internal sealed class MalformedAnswerException(string message, bool mayPass = true) : Exception(message)
{
    /// <summary>Whether another try may do better.</summary>
    public bool MayPass { get; } = mayPass;

    /// <summary>A member is of another kind than the model says.</summary>
    public static MalformedAnswerException Kind(string member, string expected) => new($"{(member.Length == 0 ? "an element" : member)} is not {expected}", mayPass: false);
}
