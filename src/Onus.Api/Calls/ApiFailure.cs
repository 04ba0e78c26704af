namespace Onus.Api.Calls;

/// <summary>Why a call has no answer, after all that could be tried again was.</summary>
/// <param name="Kind">What that means for whoever asked.</param>
/// <param name="Code">AWS's code, such as <c>NoSuchBucketPolicy</c>; a word of our own in kebab case where no service answered.</param>
/// <param name="Message">One sentence for people, without secrets.</param>
/// <param name="Status">The status of HTTP; zero where there was no answer.</param>
public sealed record ApiFailure(ApiFailureKind Kind, string Code, string Message, int Status)
{
    /// <summary>Whether the service said that what was asked about is not there, by the ways in which services say so.</summary>
    public bool IsNotFound => Kind == ApiFailureKind.Answered
        && (Code.StartsWith("NoSuch", StringComparison.Ordinal) || Code.Contains("NonExist", StringComparison.Ordinal)
            || Endings.Any(ending => Code.EndsWith(ending, StringComparison.Ordinal)));

    private static readonly string[] Endings = ["NotFound", "NotFoundException", "NotFoundFault", "DoesNotExist", "DoesNotExistException"];
}
