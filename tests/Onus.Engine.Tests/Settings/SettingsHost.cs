using System.Text;
using Onus.Contracts;
using Onus.Core.Files;
using Onus.Engine.Inputs;
using Onus.Engine.Scan;
using Onus.Engine.Viewing;

namespace Onus.Engine.Tests.Settings;

/// <summary>Scans files in memory with settings beside them.</summary>
internal static class SettingsHost
{
    public const string Team = "team {\n  name = \"T\"\n  decided = \"2026-01-01\"\n}\n";
    public const string Bucket = "resource \"aws_s3_bucket\" \"b\" {\n  bucket = \"b\"\n}\n";

    public static MemoryHost Of(params (string Name, string Text)[] files) =>
        new(new MemoryTree(files.Select(file => KeyValuePair.Create(file.Name, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Text)))));

    /// <summary>What comes of scanning a bucket below settings.</summary>
    public static Task<AssessmentResult> ScanAsync(string settings, ViewRequest? view = null, string? policy = null, params (string Name, string Text)[] files) => ScanUseCase.RunAsync(
        new InputRequest { Paths = ["app"], View = view ?? new(), Knowledge = new KnowledgeRequest(Date: "2026-11-01", Policy: policy is null ? null : "policy.hcl") },
        Of([("onus.hcl", settings), ("policy.hcl", policy ?? ""), ("app/main.tf", Bucket), .. files]));

    public static Finding Find(this AssessmentResult result, string check) => result.Findings(AssessmentDetail.All).Single(finding => finding.Rule.Id == check);
}
