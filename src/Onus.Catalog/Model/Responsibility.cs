using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Core.Places;

namespace Onus.Catalog.Model;

/// <summary>Something that somebody has to do, as the shared responsibility model lists it.</summary>
public sealed record Responsibility
{
    /// <summary>What it is called: all that it holds is not for one line.</summary>
    public override string ToString() => Id;

    /// <summary>The trait that stands for every type with a trait of its own.</summary>
    public const string AnyTrait = "any";

    /// <summary>The id, such as <c>os.patch</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The layer.</summary>
    public required Layer Layer { get; init; }

    /// <summary>AWS's kind of control: <c>inherited</c>, <c>shared</c> or <c>customer-specific</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What it belongs to.</summary>
    public required ResponsibilityScope Scope { get; init; }

    /// <summary>What has to be done.</summary>
    public required string Definition { get; init; }

    /// <summary>What has to be done, for somebody who does not know the words.</summary>
    public required string Plain { get; init; }

    /// <summary>The holder by service model.</summary>
    public required IReadOnlyDictionary<ServiceModel, Holder> Default { get; init; }

    /// <summary>The traits of the resource types that bear it.</summary>
    public required ImmutableArray<string> Concerns { get; init; }

    /// <summary>How the customer does its part, if nothing else is said.</summary>
    public required CustomerMode Mode { get; init; }

    /// <summary>What it says of whether a resource is managed; null when it says nothing.</summary>
    public ManagementWeight? Management { get; init; }

    /// <summary>What tells how it stands.</summary>
    public StatusDecider DecidedBy { get; init; }

    /// <summary>AWS's part, when it holds one.</summary>
    public string? AwsPart { get; init; }

    /// <summary>The customer's part, when it holds one.</summary>
    public string? CustomerPart { get; init; }

    /// <summary>The ids of the sources.</summary>
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>The responsibilities whose switches let AWS do its part: where this one is shared, it is met only if theirs are.</summary>
    public ImmutableArray<string> ReliesOn { get; init; } = [];

    /// <summary>How surely its sources say who holds it.</summary>
    public string Confidence { get; init; } = Confidences.Documented;

    /// <summary>Whether it is not one of the model's own, but added by Onus.</summary>
    public bool IsExtension { get; init; }

    /// <summary>Whether the account or the organisation bears it as a whole, not each resource.</summary>
    public bool IsOfWhole => Scope is ResponsibilityScope.Account or ResponsibilityScope.Organization;

    /// <summary>Where it is declared.</summary>
    public Origin Origin { get; init; }

    /// <summary>The parts of a holder, as the responsibility states them.</summary>
    public Parts PartsOf(Holder holder) => holder switch
    {
        Holder.Aws => new Parts(AwsPart ?? Definition, null),
        Holder.Customer => new Parts(null, CustomerPart ?? Definition),
        Holder.NotApplicable => new Parts(null, null),
        Holder.ThirdParty => new Parts(null, null) { Party = Definition },
        _ => new Parts(AwsPart, CustomerPart ?? Definition),
    };
}

/// <summary>What a responsibility says of whether a resource is managed: whether somebody else looks after its operating system and platform.</summary>
public enum ManagementWeight : byte
{
    /// <summary>A resource of which AWS does not hold it alone is partly managed at most.</summary>
    Part,

    /// <summary>A resource of which the customer holds it is unmanaged.</summary>
    Whole,
}

/// <summary>What tells how a responsibility stands.</summary>
public enum StatusDecider : byte
{
    /// <summary>The verdicts of the checks that serve it.</summary>
    Checks,

    /// <summary>The scan itself: it is met when every resource is classified.</summary>
    Classification,

    /// <summary>A person: checks may speak against it, but that it is done only an attestation says.</summary>
    Person,
}
