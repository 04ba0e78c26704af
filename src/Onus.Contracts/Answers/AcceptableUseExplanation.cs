using System.Collections.Immutable;

namespace Onus.Contracts.Answers;

/// <summary>The provider's policy of acceptable use, explained: its heads in words of our own, what of them a machine can see, what a person has to attest.</summary>
/// <param name="Plain">Whom it binds.</param>
/// <param name="Suspension">What the provider may do.</param>
/// <param name="Reply">What the provider expects of who is reported.</param>
/// <param name="Responsibilities">The responsibilities that it concerns.</param>
public sealed record AcceptableUseExplanation(
    string Id,
    string Title,
    string Plain,
    string Suspension,
    string Reply,
    ImmutableArray<Titled> Responsibilities,
    ImmutableArray<UseHeadText> Heads,
    ImmutableArray<SignalText> Signals) : Explanation
{
    /// <inheritdoc/>
    public override string Schema => "onus/acceptable-use/1";
}

/// <summary>A head of the policy.</summary>
/// <param name="Means">What it says.</param>
/// <param name="Attest">What no machine sees of it.</param>
/// <param name="Signals">The ids of the signals that may fall under it.</param>
public sealed record UseHeadText(string Id, string Title, string Means, string Attest, ImmutableArray<string> Responsibilities, ImmutableArray<string> Signals);

/// <summary>What a machine can see.</summary>
/// <param name="Means">Why it may be looked into.</param>
/// <param name="Checks">The checks whose failure it is.</param>
/// <param name="Events">The beginnings of the codes of health events that it is.</param>
/// <param name="Live">The call of a live account whose answer it is; null where it is seen elsewhere.</param>
public sealed record SignalText(string Id, string Title, string Means, ImmutableArray<string> Checks, ImmutableArray<string> Events, string? Live);
