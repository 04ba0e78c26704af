using System.Collections.Immutable;
using Onus.Assessment.Policies;
using Onus.Catalog.Model;
using Onus.Core.Model;

namespace Onus.Assessment.Waivers;

/// <summary>Says which checks a waiver speaks of, by their own ids and by what other tools call them.</summary>
internal static class WaiverNames
{
    private const string Vulnerability = "AVD-";

    /// <summary>Whether a waiver speaks of a check.</summary>
    public static bool Covers(Waiver waiver, Check check) => waiver.Tool switch
    {
        Waiver.Own when waiver.IsOfResponsibility => waiver.Id == check.Responsibility,
        Waiver.Own when waiver.IsPattern => Wildcard.IsMatch(waiver.Id, check.Id),
        Waiver.Own => waiver.Id == "*" || waiver.Id == check.Id || Called(check, Waiver.Own, waiver.Id, Same),
        "trivy" or "tfsec" => waiver.Id == "*" || Called(check, "trivy", waiver.Id, Alike) || Called(check, "tfsec", waiver.Id, Alike),
        "cdk-nag" => Called(check, "cdk-nag", waiver.Id, EndsAlike),
        "cfn-guard" => Called(check, "guard", waiver.Id, Same),
        "checkov" when waiver.IsPattern => waiver.Id == "*" || Called(check, "checkov", waiver.Id, (pattern, name) => Wildcard.IsMatch(pattern, name)),
        "kics" => waiver.Id == "*" || Called(check, "kics", waiver.Id, Same),
        var tool => Called(check, tool, waiver.Id, Same),
    };

    private static bool Called(Check check, string tool, string id, Func<string, string, bool> matches)
    {
        if (!check.Aliases.TryGetValue(tool, out ImmutableArray<string> names))
        {
            return false;
        }

        foreach (var name in names)
        {
            if (matches(id, name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Same(string id, string name) => string.Equals(id, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Trivy's ids have been written with and without the name of its database, and may be patterns.</summary>
    private static bool Alike(string id, string name) =>
        id.Contains('*') ? Wildcard.IsMatch(id, name) || Wildcard.IsMatch(Short(id), Short(name)) : Same(Short(id), Short(name));

    private static string Short(string id) => id.StartsWith(Vulnerability, StringComparison.OrdinalIgnoreCase) ? id[Vulnerability.Length..] : id;

    /// <summary>The rules of cdk-nag go by the pack that they are used in: <c>HIPAA.Security-S3BucketLoggingEnabled</c>.</summary>
    private static bool EndsAlike(string id, string name) =>
        Same(id, name) || (id.Length > name.Length && id[^(name.Length + 1)] == '-' && id.EndsWith(name, StringComparison.Ordinal));
}
