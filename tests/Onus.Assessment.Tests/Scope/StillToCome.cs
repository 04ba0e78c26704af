namespace Onus.Assessment.Tests.Scope;

/// <summary>What the model's documents name and no static scan can show, with what it needs.</summary>
internal static class StillToCome
{
    public static IReadOnlyDictionary<string, string> Needs { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["Suspension or termination of service"] = "SES's enforcement status of live accounts, beside abuse events (onus health)",
        ["AWS Regions"] = "the Regions with country and partition as data, joined with what is deployed where",
        ["Availability Zones"] = "the zones as data, and zone identifiers of live accounts",
        ["Region choice / data sovereignty"] = "a team's list of allowed countries, and the Regions as data",
        ["Security standards, laws, regulations"] = "scores and matrices for each framework (onus matrix)",
        ["Factors: services used, complexity, company needs"] = "a file of context: classes of data, criticality",
    };
}
