using System.CommandLine;
using Onus.Engine.Baselines;

namespace Onus.Cli.Scan;

/// <summary>The flags for what was there before.</summary>
internal static class BaselineFlags
{
    private static readonly Option<string?> Compare = new("--baseline") { Description = "Hide the failures that a baseline names, and don't count them for --fail-on", HelpName = "FILE" };
    private static readonly Option<string?> Write = new("--write-baseline") { Description = "Write the failures that are there now as a baseline; one that is there already only becomes shorter", HelpName = "FILE" };
    private static readonly Option<bool> Adds = new("--add-to-baseline") { Description = "Let --write-baseline add what is new" };

    public static IEnumerable<Option> All => [Compare, Write, Adds];

    public static BaselineRequest Of(ParseResult result) => new(result.GetValue(Compare), result.GetValue(Write), result.GetValue(Adds));
}
