using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Onus.Contracts;

/// <summary>A check that was put to resources, as reports need it.</summary>
/// <param name="Title">A statement that holds when the check passes.</param>
/// <param name="Responsibility">The responsibility that it serves.</param>
/// <param name="Severity">How grave a failure is.</param>
public sealed record Rule(string Id, string Title, string Responsibility, string Service, Severity Severity)
{
    /// <summary>How much care asks for it.</summary>
    public CheckLevel Level { get; init; } = CheckLevels.Of(Severity);

    /// <summary>How grave the catalogue calls a failure, where settings say otherwise; else null.</summary>
    public Severity? CatalogSeverity { get; init; }

    /// <summary>Whether an organisation's policy holds it, so that a repository can't loosen it.</summary>
    public bool Held { get; init; }

    /// <summary>The values that settings may change, as they are in force; null where it has none.</summary>
    public ImmutableSortedDictionary<string, string>? Parameters { get; init; }

    /// <summary>What goes wrong when it does not hold; null where an old result does not tell.</summary>
    public string? Why { get; init; }

    /// <summary>What to change; null where an old result does not tell.</summary>
    public string? Fix { get; init; }

    /// <summary>The ids that other tools give it, by tool.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Aliases { get; init; } = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>The requirements that it serves, by framework.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Requirements { get; init; } = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;
}

/// <summary>A responsibility as reports need it.</summary>
/// <param name="Layer">The id of its layer.</param>
public sealed record ResponsibilityTitle(string Id, string Title, string Layer, ResponsibilityScope Scope)
{
    /// <summary>What stands behind the title of a responsibility that AWS's model does not have.</summary>
    public const string Mark = " (extension)";

    /// <summary><c>true</c> where it is none of those of AWS's model, but was added to them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Extension { get; init; }

    /// <summary>The ids of the further models of AWS's that speak of it; null where none does.</summary>
    public ImmutableArray<string>? Models { get; init; }

    /// <summary>The title as people read it: marked where AWS's model does not have the responsibility.</summary>
    [JsonIgnore]
    public string Marked => Extension ? Title + Mark : Title;
}

/// <summary>What something is called: a layer, a service.</summary>
public sealed record Titled(string Id, string Title);

/// <summary>Something public that a basis rests on.</summary>
/// <param name="AsOf">The date that the cited statement held on: a year, a month or a day.</param>
/// <param name="Seen">When it was last looked at.</param>
/// <param name="Note">How it was seen, what is doubtful; null when there is nothing to say.</param>
public sealed record Citation(string Id, string Title, string Url, string AsOf, string Seen, string? Note = null)
{
    /// <summary><c>true</c> where nobody opened the source: its address is known, what it says is not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool NotOpened { get; init; }

    /// <summary>The citation in words, with the confidence of the step that rests on it.</summary>
    public string Describe(string confidence) => Words + (NotOpened || confidence != "derived" ? "" : " (derived, not printed there)");

    /// <summary>The citation in words: its title, and the day of what it says, or that nobody opened it.</summary>
    [JsonIgnore]
    public string Words => NotOpened ? $"{Title} (not opened: derived)" : AsOf.Length == 0 ? Title : $"{Title}, as of {AsOf}";
}

/// <summary>Why something is not known: a code to count by, and what exactly is not known, as a phrase.</summary>
public sealed record Reason(UnknownCode Code, string Detail);

/// <summary>What was read: what is deployed together.</summary>
/// <param name="Id">The path of its root file or folder as the user named it.</param>
/// <param name="Kind">What it was read from, such as <c>cloudformation</c>.</param>
public sealed record ScannedDeployment(string Id, string Kind)
{
    /// <summary>What the source says was only given another address: resources, and modules with all that is in them.</summary>
    public ImmutableArray<AddressMove> Moves
    {
        get => field.IsDefault ? [] : field;
        init;
    } = [];
}

/// <summary>Something with another address than before.</summary>
public sealed record AddressMove(string From, string To)
{
    /// <summary>The most moves that follow on each other.</summary>
    private const int MaxSteps = 100;

    /// <summary>The address that an old one has after some moves.</summary>
    public static string After(IEnumerable<AddressMove> moves, string address) => Follow(moves, address, move => move.From, move => move.To);

    /// <summary>The address that a new one had before some moves.</summary>
    public static string Before(IEnumerable<AddressMove> moves, string address) => Follow(moves, address, move => move.To, move => move.From);

    private static string Follow(IEnumerable<AddressMove> moves, string address, Func<AddressMove, string> from, Func<AddressMove, string> to)
    {
        ArgumentNullException.ThrowIfNull(moves);
        ArgumentNullException.ThrowIfNull(address);
        for (var i = 0; i < MaxSteps && moves.FirstOrDefault(move => Covers(from(move), address)) is { } move; i++)
        {
            address = to(move) + address[from(move).Length..];
        }

        return address;
    }

    /// <summary>Whether an address is what was moved, or of something in it.</summary>
    private static bool Covers(string moved, string address) =>
        address.StartsWith(moved, StringComparison.Ordinal) && (address.Length == moved.Length || address[moved.Length] is '.' or '[');
}

/// <summary>What is wrong with an input, where, and what to do about it.</summary>
/// <param name="Code">A stable code such as <c>cfn-duplicate-key</c>.</param>
/// <param name="Remedy">What to do about it; null when there is nothing to say.</param>
/// <param name="Location">Where; null when that is not known.</param>
public sealed record ReportedDiagnostic(DiagnosticSeverity Severity, string Code, string Message, string? Remedy = null, Place? Location = null);

/// <summary>A responsibility of an account or the organisation as a whole: once for each account, and once for all that is scanned together.</summary>
/// <param name="Scope">The account or the organisation.</param>
/// <param name="Entry">Who holds it, with the ground.</param>
/// <param name="Status">How it stands, as far as the input shows it.</param>
/// <param name="Reason">Why it stands so.</param>
/// <param name="Passed">How many verdicts on resources speak for it.</param>
/// <param name="Failed">How many speak against it.</param>
/// <param name="Unknown">How many can't be told.</param>
public sealed record ScopeObligation(ResponsibilityScope Scope, SplitEntry Entry, ObligationStatus Status, string Reason, int Passed, int Failed, int Unknown)
{
    /// <summary>The account that it is about; null for the organisation, and where nothing says which account it is.</summary>
    public string? Account { get; init; }

    /// <summary>Whether all that it is about is taken for one account since nothing says to which one it is deployed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Assumed { get; init; }

    /// <summary>The party within the customer that holds its part; null where settings name none.</summary>
    public string? Party { get; init; }

    /// <summary>The index of the attestation that it rests on; null where it rests on none.</summary>
    public int? Attestation { get; init; }
}
