using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Onus.Contracts.PenetrationTests;

/// <summary>Whether a part of a penetration test may be done, from the least to the gravest.</summary>
[JsonConverter(typeof(WordConverter<TestVerdict>))]
public enum TestVerdict : byte
{
    /// <summary>It may: the provider permits it, or somebody has permitted it in writing.</summary>
    Yes,

    /// <summary>It may once somebody has permitted it in writing, and no such permission is on file.</summary>
    NeedsApproval,

    /// <summary>It can't be told.</summary>
    Unknown,

    /// <summary>It may not.</summary>
    No,
}

/// <summary>What of planned penetration tests may be done.</summary>
/// <param name="Title">The file of the plans, as the user named it.</param>
/// <param name="Date">The day that it speaks of.</param>
/// <param name="Plans">The plans, in the order of the file.</param>
/// <param name="Sources">All that reasons cite, by id.</param>
public sealed record TestReport(string Title, string Date, ImmutableArray<TestPlanAnswer> Plans, [property: JsonPropertyOrder(1)] ImmutableArray<Citation> Sources)
{
    /// <summary>The version of this form.</summary>
    [JsonPropertyOrder(-1)]
    public string Schema => "onus/pentest/1";

    /// <summary>Whether all of it may be done.</summary>
    [JsonIgnore]
    public bool IsPermitted => Plans.All(plan => plan.Tests.All(test => test.Verdict == TestVerdict.Yes));

    /// <summary>How many parts of all plans have a verdict.</summary>
    public int Count(TestVerdict verdict) => Plans.Sum(plan => plan.Tests.Count(test => test.Verdict == verdict));
}

/// <summary>A plan, and what of it may be done.</summary>
/// <param name="Starts">When it begins, as it is written.</param>
/// <param name="Ends">When it ends, as it is written.</param>
/// <param name="Tester">Who tests.</param>
/// <param name="Contact">Whom to reach while it goes on.</param>
/// <param name="Tests">Each activity against each of its targets, in the order of the plan.</param>
/// <param name="Permissions">The permissions that are on file, or should be.</param>
/// <param name="Notes">What is worth knowing besides, as sentences.</param>
public sealed record TestPlanAnswer(
    string Name,
    string Starts,
    string Ends,
    string Tester,
    string Contact,
    Place? Location,
    ImmutableArray<TestAnswer> Tests,
    ImmutableArray<PermissionAnswer> Permissions,
    ImmutableArray<string> Notes);

/// <summary>An activity against a target.</summary>
/// <param name="Target">The name of the target in the plan.</param>
/// <param name="Means">What it is; null when that can't be told.</param>
/// <param name="Activity">The activity, as the plan calls it.</param>
/// <param name="ActivityTitle">What the activity is.</param>
/// <param name="Verdict">Whether it may be done: the gravest of the reasons.</param>
/// <param name="Reasons">Why, the gravest first.</param>
public sealed record TestAnswer(string Target, string? Means, string Activity, string ActivityTitle, TestVerdict Verdict, ImmutableArray<TestReason> Reasons, Place? Location);

/// <summary>A reason for a verdict.</summary>
/// <param name="Text">The reason, as sentences.</param>
/// <param name="Sources">The ids of the sources that say so; empty where it comes of the plan or the inventory.</param>
/// <param name="Confidence">How surely the sources say it, where that is worth saying; else null.</param>
public sealed record TestReason(TestVerdict Verdict, string Text, ImmutableArray<string> Sources, string? Confidence = null);

/// <summary>A written permission.</summary>
/// <param name="By">Who gives it.</param>
/// <param name="File">Where it is kept, as it is written.</param>
/// <param name="Holds">Whether it is on file and unchanged.</param>
/// <param name="State">How it stands, as a sentence.</param>
public sealed record PermissionAnswer(string Name, string By, string File, bool Holds, string State, string From, string Until);
