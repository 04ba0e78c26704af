using System.CommandLine;
using Onus.Contracts;
using Onus.Engine.Viewing;

namespace Onus.Cli.Shared;

/// <summary>The flags for what is shown and counted.</summary>
internal static class ViewFlags
{
    private static readonly Option<string?> Profile = Word(new("--profile") { Description = "How much care is asked for: essential, recommended (the default) or thorough; JSON holds the rest too", HelpName = "PROFILE" }, Words.Of<CheckLevel>().Keys);
    private static readonly Option<string?> Severity = Word(new("--severity") { Description = "The least severity that is shown and counted: low, medium, high or critical", HelpName = "SEVERITY" }, Words.Of<Severity>().Keys);
    private static readonly Option<string[]> Only = new Option<string[]>("--only") { Description = "Show and count alone what this names: a check (in any tool's words), a service, a responsibility or a part of its id, or a path; may be given several times", HelpName = "NAME" }.Completing(KnownNames.Parts);
    private static readonly Option<string[]> Except = new Option<string[]>("--except") { Description = "Leave out what this names; may be given several times", HelpName = "NAME" }.Completing(KnownNames.Parts);

    /// <summary>The flag for the party that a report is cut to.</summary>
    public static readonly Option<string?> Party = new("--party") { Description = "Report alone what a party of the settings holds; nobody for what is no party's", HelpName = "NAME" };

    public static IEnumerable<Option> All => [Profile, Severity, Only, Except];

    public static ViewRequest Of(ParseResult result) => new()
    {
        Profile = result.GetValue(Profile) is { } profile ? Words.Of<CheckLevel>()[profile] : null,
        Severity = result.GetValue(Severity) is { } severity ? Words.Of<Severity>()[severity] : null,
        Only = result.GetValue(Only) ?? [],
        Except = result.GetValue(Except) ?? [],
        Party = result.GetValue(Party),
    };

    private static Option<string?> Word(Option<string?> option, IEnumerable<string> words)
    {
        option.AcceptOnlyFromAmong([.. words]);
        return option;
    }
}
