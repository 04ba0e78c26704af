using System.CommandLine;
using Onus.Contracts;
using Onus.Contracts.Changes;
using Onus.Cli.Shared;

namespace Onus.Cli.Diff;

/// <summary>The flags that only a comparison of two states has.</summary>
internal static class DiffFlags
{
    private const string None = "none";
    private const string MovesToUs = "moves-to-us";
    private const string Uninherited = "un-inherited";
    private const string Unknown = "unknown";

    /// <summary>When the program answers with 1.</summary>
    public static readonly Option<string[]> FailOn = Conditions();

    /// <summary>Whether a change is one that the program answers with 1 to.</summary>
    /// <param name="settings">The severity that the team's settings name; null for none.</param>
    public static bool Fails(ParseResult arguments, Difference difference, string? settings)
    {
        var given = arguments.GetValue(FailOn) is { Length: > 0 } words ? words : settings is null ? [] : [settings];
        return given.Any(word => word switch
        {
            MovesToUs => difference.Moves.Any(move => move.Direction == ShiftDirection.ToCustomer),
            Uninherited => !difference.Uninherited.IsEmpty,
            Unknown => difference.NewDoubts > 0,
            _ => Flags.SeverityOf(word) <= difference.Gravest,
        });
    }

    private static Option<string[]> Conditions()
    {
        var option = new Option<string[]>("--fail-on")
        {
            Description = "Exit with 1 when a finding of this severity or graver appears (low, medium, high, critical), a responsibility moves to us (moves-to-us), something taken for AWS's is left to us (un-inherited), or something can't be told any more (unknown); none is the default; may be given several times",
            HelpName = "WHAT",
        };
        option.AcceptOnlyFromAmong([None, .. Words.Of<Severity>().Keys, MovesToUs, Uninherited, Unknown]);
        return option;
    }
}
