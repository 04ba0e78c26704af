using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Onus.Contracts;

/// <summary>An event, and what it means for the team.</summary>
/// <param name="Id">Its ARN; for events of the dashboard that have none, what else tells them apart.</param>
/// <param name="Type">Its type, such as <c>AWS_RDS_MAINTENANCE_SCHEDULED</c>; null where the source has no types.</param>
/// <param name="Title">What it is, in one line.</param>
/// <param name="Kind">What it means, as the catalogue sorts it.</param>
/// <param name="Category">What it is about, as AWS sorts it.</param>
/// <param name="Status">How it stands on the day.</param>
public sealed record HealthEntry(string Id, string? Type, string Title, HealthKind Kind, HealthCategory Category, HealthStatus Status)
{
    /// <summary>What it is called: all that it holds is not for one line.</summary>
    public override string ToString() => Id;

    /// <summary>Whom it concerns, as AWS says.</summary>
    public HealthScope Scope { get; init; }

    /// <summary>The service as the event calls it; null where it names none.</summary>
    public string? Service { get; init; }

    /// <summary>The Region; null where none is told.</summary>
    public string? Region { get; init; }

    /// <summary>The Availability Zone; null where none is told.</summary>
    public string? Zone { get; init; }

    /// <summary>The accounts that it was sent to.</summary>
    public ImmutableArray<string> Accounts { get; init; } = [];

    /// <summary>When it begins, in UTC; null where that is not told.</summary>
    public DateTimeOffset? Start { get; init; }

    /// <summary>When it ends; null where that is not told.</summary>
    public DateTimeOffset? End { get; init; }

    /// <summary>When AWS last changed it; null where that is not told.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>Whose move it is.</summary>
    public required HealthTurn Turn { get; init; }

    /// <summary>For whom AWS has written it: <c>OPERATIONS</c>, <c>SECURITY</c>, <c>BILLING</c>.</summary>
    public ImmutableArray<string> Personas { get; init; } = [];

    /// <summary>By when it has to be answered; null where nobody waits for an answer.</summary>
    public HealthReply? Reply { get; init; }

    /// <summary>The responsibilities that it concerns.</summary>
    public ImmutableArray<HealthConcern> Responsibilities { get; init; } = [];

    /// <summary>The signals of acceptable use that it is; empty where it is none.</summary>
    public ImmutableArray<HealthSignal> Signals { get; init; } = [];

    /// <summary>What of ours it touches; null where nothing was read to match it with.</summary>
    public HealthTouch? Touch { get; init; }

    /// <summary>What it names itself, with the state that AWS tells.</summary>
    public ImmutableArray<NamedEntity> Entities { get; init; } = [];

    /// <summary>How many more it names than are listed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int MoreEntities { get; init; }

    /// <summary>What is doubtful or not known, as sentences.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>What has happened, in words of our own; null where its type and category are not known.</summary>
    public string? Means { get; init; }

    /// <summary>The beginning of AWS's own words; null where there are none.</summary>
    public string? Text { get; init; }

    /// <summary>The day on which the history first knew it; null without a history.</summary>
    public string? FirstSeen { get; init; }

    /// <summary>Whether only the history knows it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Kept { get; init; }

    /// <summary>What the meaning rests on: ids of sources.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Whether it is over.</summary>
    [JsonIgnore]
    public bool IsOver => Status is HealthStatus.Closed or HealthStatus.Gone;

    /// <summary>Whether it stands above all others: a report of abuse, or a risk to the account.</summary>
    [JsonIgnore]
    public bool IsAlarm => Kind is HealthKind.Abuse or HealthKind.Risk;
}

/// <summary>Whose move an event is, and who says so.</summary>
/// <param name="Move">Whose.</param>
/// <param name="Derived">Whether it is derived from the type or the category; else AWS says it itself.</param>
/// <param name="Because">Why, as a sentence.</param>
public sealed record HealthTurn(HealthMove Move, bool Derived, string Because);

/// <summary>An answer that AWS waits for.</summary>
/// <param name="Hours">How long it waits.</param>
/// <param name="Due">When that ends; null where it is not told when the event began.</param>
/// <param name="Overdue">Whether that is before the day.</param>
/// <param name="Derived">Whether the time is derived, and stands in no page for this kind of event.</param>
public sealed record HealthReply(int Hours, DateTimeOffset? Due, bool Overdue, bool Derived);

/// <summary>A responsibility that an event concerns.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Holder">Who holds it of what is touched; unknown where that differs or nothing was read.</param>
public sealed record HealthConcern(string Id, string Title, Holder Holder);

/// <summary>A signal of acceptable use that an event is.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
public sealed record HealthSignal(string Id, string Title);

/// <summary>What of ours an event touches.</summary>
/// <param name="Surely">The resources that it touches.</param>
/// <param name="Perhaps">Those of which that can't be told.</param>
public sealed record HealthTouch(ImmutableArray<TouchedResource> Surely, ImmutableArray<TouchedResource> Perhaps)
{
    /// <summary>Whether the account as a whole is meant.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Account { get; init; }

    /// <summary>How many of what the event names are nothing that was read.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int NotOurs { get; init; }

    /// <summary>Whether nothing of ours is touched, not even perhaps.</summary>
    [JsonIgnore]
    public bool IsNothing => Surely.IsEmpty && Perhaps.IsEmpty && !Account;
}

/// <summary>A resource that an event touches.</summary>
/// <param name="Deployment">The deployment.</param>
/// <param name="Address">The address in it.</param>
/// <param name="Type">The type.</param>
/// <param name="By">By what they were matched.</param>
/// <param name="Entity">What the event calls it; null where it does not name it.</param>
public sealed record TouchedResource(string Deployment, string Address, string Type, HealthMatch By, string? Entity = null)
{
    /// <summary>Why it is not certain; null where it is.</summary>
    public string? Doubt { get; init; }
}

/// <summary>Something that an event names.</summary>
/// <param name="Value">Its ARN, id or name.</param>
/// <param name="Status">Its state, as AWS calls it; null where it is not told.</param>
/// <param name="Account">Its account; null where it is not told.</param>
public sealed record NamedEntity(string Value, string? Status = null, string? Account = null);
