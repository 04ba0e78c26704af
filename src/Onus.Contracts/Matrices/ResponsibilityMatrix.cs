using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Onus.Contracts.Matrices;

/// <summary>Who holds each requirement of a framework for what is deployed: what AWS does, what the customer does, and what shows it. Made from an assessment alone.</summary>
/// <param name="Title">What was scanned, as the user named it.</param>
/// <param name="Date">The day that it speaks of.</param>
/// <param name="Framework">The framework.</param>
/// <param name="Rows">One row a requirement, in the framework's order: none is left out.</param>
public sealed record ResponsibilityMatrix(string Title, string Date, MatrixFramework Framework, ImmutableArray<MatrixRow> Rows)
{
    /// <summary>The kind of document, and the version of its form.</summary>
    public string Schema => "onus/matrix/1";

    /// <summary>How it is laid out.</summary>
    public MatrixLayout Layout { get; init; }

    /// <summary>Whose view it takes where the words of a layout depend on it.</summary>
    public MatrixSide As { get; init; }

    /// <summary>Whether it is for the customers of the team: what they inherit from the team's service, and what is theirs.</summary>
    public bool ForCustomers { get; init; }

    /// <summary>The day of the catalogue; null where an old result does not tell.</summary>
    public string? CatalogDate { get; init; }

    /// <summary>The version of the program; null where it is not told.</summary>
    public string? Program { get; init; }

    /// <summary>What its words mean; printed with every matrix.</summary>
    public ImmutableArray<MatrixMeaning> Meanings { get; init; } = [];

    /// <summary>The reports of auditors that are on file.</summary>
    public ImmutableArray<ReportNote> Reports { get; init; } = [];

    /// <summary>The services that are deployed.</summary>
    public ImmutableArray<Titled> Services { get; init; } = [];

    /// <summary>All that its rows rest on, by id.</summary>
    public ImmutableArray<Citation> Sources { get; init; } = [];
}

/// <summary>The framework of a matrix.</summary>
/// <param name="States">How many requirements stand how, by the word of the state.</param>
/// <param name="Holders">How many requirements are whose, by the word of the holder; <c>not-covered</c> and <c>not-applicable</c> for those that are nobody's here.</param>
public sealed record MatrixFramework(string Id, string Title, string Version, string Source, IReadOnlyDictionary<string, int> States, IReadOnlyDictionary<string, int> Holders);

/// <summary>What a word of a matrix means.</summary>
public sealed record MatrixMeaning(string Word, string Means);

/// <summary>How a matrix is laid out.</summary>
[JsonConverter(typeof(WordConverter<MatrixLayout>))]
public enum MatrixLayout : byte
{
    /// <summary>All that is known, a row a requirement.</summary>
    Plain,

    /// <summary>The customer responsibility matrix of CMMC Level 2: a row an assessment objective.</summary>
    Cmmc,

    /// <summary>The ownership columns of the Cloud Controls Matrix.</summary>
    Ccm,

    /// <summary>The answers of a CAIQ.</summary>
    Caiq,

    /// <summary>PCI DSS 12.8.5.</summary>
    Pci,

    /// <summary>ISO/IEC 27017, CLD.6.3.1.</summary>
    Iso27017,

    /// <summary>SOC 2: controls that are expected of AWS, and those that are expected of users.</summary>
    Soc2,

    /// <summary>FedRAMP's control implementation summary and customer responsibility matrix.</summary>
    FedrampCrm,
}

/// <summary>Whose view a matrix takes.</summary>
[JsonConverter(typeof(WordConverter<MatrixSide>))]
public enum MatrixSide : byte
{
    /// <summary>The team is a customer, AWS the provider.</summary>
    Customer,

    /// <summary>The team is a provider to customers of its own, AWS a third party beneath.</summary>
    Provider,
}

/// <summary>A requirement, with who does what.</summary>
/// <param name="Id">Its id.</param>
/// <param name="State">How it stands.</param>
/// <param name="Holder">Who holds it; null where nothing here serves or bears it.</param>
public sealed record MatrixRow(string Id, RequirementState State, Holder? Holder)
{
    /// <summary>What it is called: all that it holds is not for one line.</summary>
    public override string ToString() => Id;

    /// <summary>Its title; null where it is not free.</summary>
    public string? Title { get; init; }

    /// <summary>What it is about in words of our own, where its title is not free: what serves it. Null where it has a title.</summary>
    public string? About { get; init; }

    /// <summary>What else it is called; null for nothing.</summary>
    public string? Label { get; init; }

    /// <summary>Its text; null where it is not free.</summary>
    public string? Text { get; init; }

    /// <summary>The id of its group; null for none.</summary>
    public string? Group { get; init; }

    /// <summary>What its group is called; null for nothing.</summary>
    public string? GroupTitle { get; init; }

    /// <summary>What an assessor looks at; null for none.</summary>
    public ImmutableArray<Objective>? Objectives { get; init; }

    /// <summary>What AWS does, by what it does.</summary>
    public ImmutableArray<MatrixPart> Aws { get; init; } = [];

    /// <summary>What the customer does or has to do.</summary>
    public ImmutableArray<MatrixPart> Customer { get; init; } = [];

    /// <summary>What third parties do.</summary>
    public ImmutableArray<MatrixPart> ThirdParties { get; init; } = [];

    /// <summary>What of it nothing here looks at, as a sentence; null where there is nothing of the kind.</summary>
    public string? Rest { get; init; }

    /// <summary>The ids of the services of which all that serves it is inherited.</summary>
    public ImmutableArray<string> InheritedBy { get; init; } = [];

    /// <summary>What shows how it stands.</summary>
    public ImmutableArray<MatrixEvidence> Evidence { get; init; } = [];

    /// <summary>The ids of the sources that the parts rest on.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>The parties within the customer that hold its part, sorted.</summary>
    public IEnumerable<string> Parties => Customer.Select(part => part.Party).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}

/// <summary>One thing that somebody does or has to do for a requirement.</summary>
/// <param name="Responsibility">The responsibility that it is of.</param>
/// <param name="Title">What that is called.</param>
/// <param name="Does">What is done, in words of our own.</param>
/// <param name="Standings">For what, by how it stands; AWS's part stands <c>inherited</c>.</param>
public sealed record MatrixPart(string Responsibility, string Title, string Does, ImmutableArray<MatrixStanding> Standings)
{
    /// <summary>How surely the responsibility serves the requirement; null where only checks do.</summary>
    public ServingStrength? Strength { get; init; }

    /// <summary>Whether the customer sets a switch of AWS's or brings it itself; null for AWS's part.</summary>
    public CustomerMode? Mode { get; init; }

    /// <summary>The party within the customer that holds it, or the third party that does; null where none is named.</summary>
    public string? Party { get; init; }

    /// <summary>Why what belongs to the account or the organisation stands so; null for what resources bear.</summary>
    public string? Because { get; init; }

    /// <summary>What is to be changed, where something is unmet; empty where nothing is.</summary>
    public ImmutableArray<MatrixChange> Changes { get; init; } = [];

    /// <summary>How surely the sources say who holds it: <c>documented</c> or <c>derived</c>.</summary>
    public string? Confidence { get; init; }
}

/// <summary>For what a part stands alike.</summary>
public sealed record MatrixStanding(ObligationStatus Status, ImmutableArray<MatrixService> Services);

/// <summary>The resources of one service.</summary>
/// <param name="Id">The service; <c>account</c> and <c>organization</c> for the whole.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Resources">The addresses of the resources; empty for the account and the organisation.</param>
public sealed record MatrixService(string Id, string Title, ImmutableArray<string> Resources);

/// <summary>What is to be changed.</summary>
/// <param name="Check">The check that fails.</param>
/// <param name="Fix">What to change.</param>
/// <param name="Resources">The addresses of the resources that fail it.</param>
public sealed record MatrixChange(string Check, string Fix, ImmutableArray<string> Resources);

/// <summary>Something that shows how a requirement stands.</summary>
/// <param name="Kind"><c>scan</c>, <c>attestation</c>, <c>report</c>, <c>plan</c> for what a system security plan states, or <c>missing</c> where nothing on file shows what is inherited.</param>
/// <param name="Text">What it says, as a sentence.</param>
/// <param name="Date">When it was made or done; null where that is not known.</param>
/// <param name="Until">The last day on which it holds; null where it has none.</param>
public sealed record MatrixEvidence(string Kind, string Text, string? Date = null, string? Until = null);
