using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Model;

/// <summary>One machine-verifiable statement about resources of one type, serving one responsibility.</summary>
public sealed record Check
{
    /// <summary>What it is called: all that it holds is not for one line.</summary>
    public override string ToString() => Id;

    /// <summary>The id; ids are for ever.</summary>
    public required string Id { get; init; }

    /// <summary>The service whose folder it is in.</summary>
    public required string Service { get; init; }

    /// <summary>A statement that holds when the check passes.</summary>
    public required string Title { get; init; }

    /// <summary>The responsibility that it serves.</summary>
    public required string Responsibility { get; init; }

    /// <summary>The types that it is about.</summary>
    public required ImmutableArray<string> Types { get; init; }

    /// <summary>How grave a failure is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>How grave the catalogue calls a failure, where settings say otherwise; else null.</summary>
    public Severity? CatalogSeverity { get; init; }

    /// <summary>That settings accept its failures wherever they are, and why; null where they don't.</summary>
    public OffSetting? Off { get; init; }

    /// <summary>Whether a policy holds it: what a repository says against it does not count.</summary>
    public bool IsHeld { get; init; }

    /// <summary>Whether it is a team's or an organisation's own.</summary>
    public bool IsTeam { get; init; }

    /// <summary>The values that settings may change, read as <c>param.NAME</c>: those in force.</summary>
    public MapValue Parameters { get; init; } = MapValue.Empty;

    /// <summary>Which resources it is about; null for all of the types.</summary>
    public Expression? Applies { get; init; }

    /// <summary>The statement as a condition.</summary>
    public required Expression Condition { get; init; }

    /// <summary><see cref="Applies"/> as it stands in the catalogue, where what <c>let</c> and <c>lib/</c> define goes by its name; null when it is the same.</summary>
    public Expression? NamedApplies { get; init; }

    /// <summary><see cref="Condition"/> likewise.</summary>
    public Expression? NamedCondition { get; init; }

    /// <summary>The statement as the catalogue has it, where what <c>lib/</c> defines stands by its name; null when it is the same.</summary>
    public Expression? Written { get; init; }

    /// <summary>What goes wrong when it does not hold.</summary>
    public required string Why { get; init; }

    /// <summary>What to change, with the properties that it names.</summary>
    public required FixText FixText { get; init; }

    /// <summary>What to change, in canonical words.</summary>
    public string Fix => FixText.Plain;

    /// <summary>The values, by the paths of properties, that mend a resource that fails; empty where no plain values do.</summary>
    public MapValue Remedy { get; init; } = MapValue.Empty;

    /// <summary>How much care asks for it.</summary>
    public CheckLevel Level { get; init; }

    /// <summary>The id of a source; null when the responsibility's do.</summary>
    public string? Source { get; init; }

    /// <summary><c>documented</c>, or <c>derived</c> when it follows from the source without being printed there, or when nobody opened the source.</summary>
    public string Confidence { get; init; } = Confidences.Documented;

    /// <summary>What others call it, and what it serves for them.</summary>
    public Crosswalk Crosswalk { get; init; } = Crosswalk.None;

    /// <summary>The ids that other tools give it, by tool.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Aliases => Crosswalk.Aliases;

    /// <summary>The requirements that it serves, by framework.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Requirements => Crosswalk.Requirements;

    /// <summary>
    /// What everybody takes for AWS's although a switch of the resource says otherwise, by the responsibility that the customer then holds unawares;
    /// it counts where the check fails.
    /// </summary>
    public ImmutableSortedDictionary<string, string> Uninherits { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The span of time in which it is asked.</summary>
    public Validity Validity { get; init; } = Validity.Always;

    /// <summary>The examples.</summary>
    public ImmutableArray<Example> Examples => MadeExamples.Value;

    /// <summary>Makes the examples when they are first asked for, as a scan never does.</summary>
    internal Lazy<ImmutableArray<Example>> MadeExamples { get; init; } = Example.None;

    /// <summary>The constants that its expressions may use.</summary>
    public MapValue Locals { get; init; } = MapValue.Empty;

    /// <summary>Where it is declared.</summary>
    public Origin Origin { get; init; }
}
