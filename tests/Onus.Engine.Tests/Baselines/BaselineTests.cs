using System.Text;
using Onus.Contracts;
using Onus.Contracts.Json;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Engine.Baselines;
using Onus.Engine.Inputs;
using Onus.Engine.Scan;
using Onus.Engine.Viewing;

namespace Onus.Engine.Tests.Baselines;

/// <summary>A baseline names what failed when it was written: that is hidden, counted and unmet all the same. It survives moved lines and renamed files, and only becomes shorter.</summary>
public sealed class BaselineTests
{
    private const string Bucket = "Resources:\n  Logs: {Type: AWS::S3::Bucket}\n";
    private const string Volume = "Resources:\n  Disk: {Type: AWS::EC2::Volume, Properties: {AvailabilityZone: eu-west-1a, Encrypted: false}}\n";

    [Fact]
    public async Task What_was_there_is_hidden_and_counted_and_stays_unmet()
    {
        var baseline = await WrittenAsync(("t.yaml", Bucket));

        var result = await ScanAsync(baseline, ("t.yaml", Bucket));

        var summary = AssessmentSummary.Of(result);
        summary.Gravest.ShouldBeNull();
        summary.Hidden!["baseline"].ShouldBe(result.Baseline!.Hidden);
        summary.Findings["fail"].ShouldBe(result.Baseline.Hidden);
        summary.All[ObligationStatus.Unmet].ShouldBeGreaterThan(0);
        result.FindingsOf(FindingStatus.Fail).ShouldAllBe(finding => finding.Hidden == HiddenBy.Baseline);
    }

    [Theory]
    [InlineData("t.yaml", "# a line\n\n\n" + Bucket)]
    [InlineData("infra/renamed.yaml", Bucket)]
    public async Task Lines_may_move_and_files_may_be_renamed(string name, string text)
    {
        var result = await ScanAsync(await WrittenAsync(("t.yaml", Bucket)), (name, text));

        result.Baseline!.Gone.ShouldBe(0);
        result.FindingsOf(FindingStatus.Fail).ShouldAllBe(finding => !finding.IsShown);
    }

    [Fact]
    public async Task What_comes_is_shown_and_what_was_mended_in_one_file_excuses_nothing_in_another()
    {
        var baseline = await WrittenAsync(("a.yaml", Bucket), ("b.yaml", Volume));

        var result = await ScanAsync(baseline, ("a.yaml", Bucket), ("b.yaml", Volume.Replace("false", "true", StringComparison.Ordinal)), ("c.yaml", Volume));

        result.Shown(FindingStatus.Fail).ShouldContain(finding => finding.Resource.Deployment == "c.yaml" && finding.Rule.Responsibility == "data.encrypt-rest");
        result.Shown(FindingStatus.Fail).ShouldAllBe(finding => finding.Resource.Deployment == "c.yaml");
        result.Baseline!.Gone.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Written_over_itself_it_only_becomes_shorter()
    {
        var first = await WrittenAsync(("a.yaml", Bucket), ("b.yaml", Volume));

        var second = await WrittenAsync(("onus-baseline.json", first), ("a.yaml", Bucket), ("c.yaml", Volume.Replace("Disk", "Other", StringComparison.Ordinal)));

        second.ShouldContain("\"address\": \"Logs\"");
        second.ShouldNotContain("Disk");
        second.ShouldNotContain("Other");
    }

    [Fact]
    public async Task It_grows_where_it_is_told_to()
    {
        var first = await WrittenAsync(("a.yaml", Bucket));

        var second = await WrittenAsync(adds: true, [], ("onus-baseline.json", first), ("a.yaml", Bucket), ("c.yaml", Volume));

        second.ShouldContain("\"address\": \"Disk\"");
    }

    [Fact]
    public async Task What_was_not_scanned_stays_in_it()
    {
        var first = await WrittenAsync(("a/t.yaml", Bucket), ("b/t.yaml", Volume));

        var second = await WrittenAsync(adds: false, ["a"], ("onus-baseline.json", first), ("a/t.yaml", Bucket), ("b/t.yaml", Bucket));

        second.ShouldBe(first);
    }

    [Fact]
    public async Task A_result_that_was_stored_knows_what_was_hidden()
    {
        var result = await ScanAsync(await WrittenAsync(("t.yaml", Bucket)), ("t.yaml", Bucket));
        using var stream = new MemoryStream();
        AssessmentWriter.Write(result, stream);
        stream.Position = 0;

        var stored = AssessmentReader.Read(stream, "stored", out var problem)!;
        problem.ShouldBeNull();

        stored.Baseline.ShouldBe(result.Baseline);
        AssessmentSummary.Of(stored).Hidden.ShouldBe(AssessmentSummary.Of(result).Hidden);
    }

    [Theory]
    [InlineData(null, "the baseline onus-baseline.json is not there; onus scan --write-baseline onus-baseline.json writes one.")]
    [InlineData("{", "onus-baseline.json is no baseline that can be read.")]
    [InlineData("[]", "onus-baseline.json is no baseline that can be read.")]
    [InlineData("{\"schema\": \"onus/baseline/1\", \"findings\": [{}]}", "onus-baseline.json is no baseline that can be read.")]
    [InlineData("{\"failed_checks\": []}", "onus-baseline.json is a baseline of Checkov's: it counts without being named where it lies as .checkov.baseline beside the code.")]
    public void One_that_is_missing_or_none_is_refused(string? text, string message) =>
        Should.Throw<RequestException>(() => Baseline.Open(new BaselineRequest("onus-baseline.json"), Host(text is null ? [] : [("onus-baseline.json", text)]))).Message.ShouldBe(message);

    private static readonly ViewRequest All = new() { Profile = CheckLevel.Thorough };

    private static async Task<AssessmentResult> ScanAsync(string baseline, params (string Name, string Text)[] files)
    {
        var host = Host([.. files, ("onus-baseline.json", baseline)]);
        return await ScanUseCase.RunAsync(new InputRequest { Paths = ["."], View = All, Baseline = Baseline.Open(new BaselineRequest("onus-baseline.json"), host) }, host);
    }

    private static Task<string> WrittenAsync(params (string Name, string Text)[] files) => WrittenAsync(adds: false, ["."], files);

    private static async Task<string> WrittenAsync(bool adds, string[] paths, params (string Name, string Text)[] files)
    {
        var host = Host(files);
        var baseline = Baseline.Open(new BaselineRequest(Write: "onus-baseline.json", Adds: adds), host);
        paths = paths is [] ? ["."] : paths;
        await ScanUseCase.RunAsync(new InputRequest { Paths = paths, View = All, Baseline = baseline }, host);
        using var stream = new MemoryStream();
        baseline.Save((_, write) => write(stream));
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static MemoryHost Host(params (string Name, string Text)[] files) =>
        new(new MemoryTree(files.Select(file => KeyValuePair.Create(file.Name, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Text)))));
}
