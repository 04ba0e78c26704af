namespace Onus.Assessment.Tests.Scope;

/// <summary>What the model's documents name and no static scan can show, with what it needs.</summary>
internal static class StillToCome
{
    public static IReadOnlyDictionary<string, string> Needs { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["Service Health Dashboard, Region by Region"] = "a reader of health events (onus health)",
        ["Outages that affect a workload"] = "health events joined with what is deployed (onus health)",
        ["Acceptable Use Policy"] = "the policy's rules as data, and signals from live accounts",
        ["Penetration testing permission"] = "a reader of test plans, and the permitted services as data",
        ["Suspension or termination of service"] = "abuse events and SES's enforcement status of live accounts",
        ["AWS Regions"] = "the Regions with country and partition as data, joined with what is deployed where",
        ["Availability Zones"] = "the zones as data, and zone identifiers of live accounts",
        ["Region choice / data sovereignty"] = "a team's list of allowed countries, and the Regions as data",
        ["Security standards, laws, regulations"] = "scores and matrices for each framework (onus matrix)",
        ["Factors: services used, complexity, company needs"] = "a file of context: classes of data, criticality",
    };
}
