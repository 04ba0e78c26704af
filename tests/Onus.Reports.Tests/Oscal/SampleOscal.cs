using System.Collections.Immutable;
using System.Text.Json;
using Onus.Contracts;
using Onus.Contracts.Frameworks;
using Onus.Contracts.Oscal;
using Onus.Engine;
using Onus.Engine.Inputs;
using Onus.Engine.Oscal;
using Onus.Reports.Oscal;
using Onus.Reports.Tests.Matrix;
using Onus.Sources.Files;

namespace Onus.Reports.Tests.Oscal;

/// <summary>Documents of the sample.</summary>
internal static class SampleOscal
{
    public const string Baseline = "nist-800-53-r5-moderate";
    private static readonly Dictionary<OscalKind, OscalPackage> Made = [];
    private static readonly Lock Making = new();

    /// <summary>The sample by the moderate baseline, made once a kind.</summary>
    public static OscalPackage Of(OscalKind kind)
    {
        lock (Making)
        {
            return Made.TryGetValue(kind, out var known) ? known : Made[kind] = From(kind, Baseline, "samples", "web-shop");
        }
    }

    /// <summary>The sample from a folder of the checkout.</summary>
    public static OscalPackage From(OscalKind kind, string framework, string folder, string path) => OscalUseCase.RunAsync(
        new OscalRequest(kind, framework),
        new InputRequest { Paths = [path], Knowledge = new KnowledgeRequest(Date: "2026-11-29") },
        new SampleMatrix.Host(DiskTree.At(Path.Combine(Checkout.Root, folder)))).GetAwaiter().GetResult().Package;

    /// <summary>The sample with evidence of each kind, and with something that is accepted.</summary>
    public static OscalPackage WithEvidence(OscalKind kind, string hostile = "")
    {
        var package = Of(kind);
        var at = package.Result.Attestations.Length;
        var result = package.Result with
        {
            Title = $"shop{hostile}",
            Attestations = [.. package.Result.Attestations, new("review", ["iam.review"], $"the organisation{hostile}", $"All was looked over.{hostile}", "Ada", "2026-09-01", "2026-12-01", RecordState.Current) { Evidence = [new EvidenceNote("r/a b.md", new string('0', 64), EvidenceState.Verified)] }],
            Scopes = [.. package.Result.Scopes.Select(scope => scope.Entry.Responsibility == "iam.review" ? scope with { Attestation = at, Status = ObligationStatus.Attested } : scope.Entry.Responsibility == "iam.revoke" ? scope with { Status = ObligationStatus.Waived, Attestation = null } : scope)],
            Waivers = [new("later", $"It comes with the new directory.{hostile}", "2027-01-31", RecordState.Current) { Responsibilities = ["iam.revoke"], Owner = "Bo" }],
            Reports = [new($"fedramp{hostile}", "aws", "FedRAMP package", "2025-10-01", "2026-03-31", "2027-03-31", "Bo", "2026-06-10", RecordState.Current)],
            Plans = [new("aws.json", $"AWS{hostile}", ReportNote.Aws, EvidenceAge.Fresh, ["PE-3", "SC-28"]) { Date = "2026-10-01" }],
            Software = [new(package.Result.Resources[0], "os.patch", $"shop:1{hostile}", SoftwareMatch.Digest, "scans/a.json", "Trivy 1", "Trivy", "2026-11-20", 9, EvidenceAge.Fresh, ImmutableSortedDictionary<string, int>.Empty.Add("high", 2), 0)],
        };
        return OscalUseCase.Of(RequirementScoring.Score(result, result.Frameworks), new OscalRequest(kind, Baseline, $"shop{hostile}"), []);
    }

    /// <summary>A document as it is written.</summary>
    public static byte[] Written(OscalPackage package)
    {
        using var output = new MemoryStream();
        OscalWriter.Write(package, output);
        return output.ToArray();
    }

    /// <summary>A document as it is read.</summary>
    public static JsonElement Read(OscalPackage package) => JsonSerializer.Deserialize<JsonElement>(Written(package));

    /// <summary>The ids of the controls of a package.</summary>
    public static IReadOnlySet<string> Controls(OscalPackage package) => package.Framework.Requirements.Select(requirement => OscalControls.IdOf(requirement.Id)).ToHashSet();
}
