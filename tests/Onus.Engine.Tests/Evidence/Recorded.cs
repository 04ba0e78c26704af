using System.Text;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Contracts.Json;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Engine.Inputs;
using Onus.Engine.Scan;
using Onus.Engine.Tests.Settings;
using Onus.Evidence.Log;
using Onus.Evidence.Records;

namespace Onus.Engine.Tests.Evidence;

/// <summary>Scans a bucket below settings whose blocks are recorded in the log beside them.</summary>
internal static class Recorded
{
    /// <summary>The log of what stands in some settings.</summary>
    public static string LogOf(string settings)
    {
        var read = TeamSettings.Read(new InputPath(new MemoryTree([KeyValuePair.Create("onus.hcl", (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(settings))]), "onus.hcl", "onus.hcl"), new SourceMap(), new DiagnosticBag());
        return Encoding.UTF8.GetString(LogOfRecords.Of((read?.Attestations ?? []).Select(item => (RecordKinds.Attestation, item.Name, item.Digest))
            .Concat((read?.Waivers ?? []).Select(item => (RecordKinds.Waiver, item.Name, item.Digest)))
            .Concat((read?.Reports ?? []).Select(item => (RecordKinds.ProviderReport, item.Name, item.Digest)))));
    }

    public static Task<AssessmentResult> ScanAsync(string settings, string day, params (string Name, string Text)[] files) => ScanAsync(settings, day, log: true, files);

    public static Task<AssessmentResult> ScanAsync(string settings, string day, bool log, params (string Name, string Text)[] files) =>
        ScanWithAsync(settings, day, log ? [(EvidenceLog.FileName, LogOf(settings)), .. files] : files);

    public static Task<AssessmentResult> ScanWithAsync(string settings, string day, params (string Name, string Text)[] files) => ScanUseCase.RunAsync(
        new InputRequest { Paths = ["app"], Knowledge = new KnowledgeRequest(Date: day) },
        SettingsHost.Of([("onus.hcl", settings), ("app/main.tf", SettingsHost.Bucket), .. files]));

    /// <summary>A result as it is read back.</summary>
    public static AssessmentResult Stored(this AssessmentResult result, out string text)
    {
        using var output = new MemoryStream();
        AssessmentWriter.Write(result, output);
        text = Encoding.UTF8.GetString(output.ToArray());
        output.Position = 0;
        return AssessmentReader.Read(output, result.Title, out _).ShouldNotBeNull();
    }
}
