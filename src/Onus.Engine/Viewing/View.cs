using System.Collections.Immutable;
using Onus.Contracts;

namespace Onus.Engine.Viewing;

/// <summary>What one who may say so wants to see; what is null or empty is left open.</summary>
/// <param name="Profile">Checks of a higher level are hidden.</param>
/// <param name="Severity">What is less grave is hidden.</param>
/// <param name="Only">What alone is shown.</param>
/// <param name="Except">What is hidden.</param>
internal sealed record ViewPart(CheckLevel? Profile, Severity? Severity, ImmutableArray<Selector> Only, ImmutableArray<Selector> Except);

/// <summary>What of an assessment is shown and counted.</summary>
/// <param name="Asked">What is asked for now: it wins.</param>
/// <param name="Said">What settings say; it hides nothing that a policy holds.</param>
/// <param name="FailOn">What settings say in the place of <c>--fail-on</c>; null for nothing.</param>
/// <param name="LocationOf">The absolute path of a file by the name that it is shown with.</param>
internal sealed record View(ViewPart Asked, ViewPart Said, string? FailOn, Func<string, string> LocationOf)
{
    /// <summary>The level up to which checks are shown.</summary>
    public CheckLevel Profile => Asked.Profile ?? Said.Profile ?? CheckLevel.Recommended;

    /// <summary>An assessment with what is not asked for hidden; what a baseline hid stays so.</summary>
    public AssessmentResult Apply(AssessmentResult result) => Hidden(result) with
    {
        View = new ViewNote(Profile, NamesOf(Asked.Only, Said.Only), [.. Asked.Except.Concat(Said.Except).Select(item => item.Text)], Asked.Severity ?? Said.Severity) { FailOn = FailOn },
    };

    private AssessmentResult Hidden(AssessmentResult result)
    {
        HiddenBy By(Finding finding) => finding.Hidden == HiddenBy.Baseline ? HiddenBy.Baseline : Of(finding);

        // What is named may be a place; a level and a gravity are the rule's.
        return Asked.Only.IsEmpty && Asked.Except.IsEmpty && Said.Only.IsEmpty && Said.Except.IsEmpty ? result.HideByRule(By) : result.Hide(By);
    }

    private HiddenBy Of(Finding finding)
    {
        var held = finding.Rule.Held;
        var only = Asked.Only.IsEmpty && !held ? Said.Only : Asked.Only;
        return !only.IsEmpty && !only.Any(item => item.Names(finding, LocationOf)) ? HiddenBy.Only
            : Asked.Except.Concat(held ? [] : Said.Except).Any(item => item.Names(finding, LocationOf)) ? HiddenBy.Except
            : finding.Severity < (Asked.Severity ?? (held ? null : Said.Severity)) ? HiddenBy.Severity
            : finding.Level > (held && Asked.Profile is null ? CheckLevel.Thorough : Profile) && !Asked.Only.Any(item => item.Text == finding.Rule.Id) ? HiddenBy.Profile
            : HiddenBy.Nothing;
    }

    private static ImmutableArray<string> NamesOf(ImmutableArray<Selector> asked, ImmutableArray<Selector> said) => [.. (asked.IsEmpty ? said : asked).Select(item => item.Text)];
}
