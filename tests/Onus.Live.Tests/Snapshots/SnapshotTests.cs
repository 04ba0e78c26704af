using System.IO.Compression;
using System.Text;
using Onus.Api.Calls;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Live.Planning;
using Onus.Live.Snapshots;
using Onus.Sources;

namespace Onus.Live.Tests.Snapshots;

/// <summary>What an account told can be judged again.</summary>
public sealed class SnapshotTests
{
    private static readonly LiveRequest Request = new("111122223333", ["eu-west-1"]);

    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public async Task A_snapshot_says_what_the_account_said()
    {
        var scan = await ScanAsync();

        var again = Read(Kept(scan)).ShouldNotBeNull();

        again.Resources.Select(Shown).ShouldBe(scan.Resources.Select(Shown));
        again.NotRead.All.Select(entry => $"{entry.Type} {entry.Region} {entry.Reason.Code} {entry.Reason}").ShouldBe(scan.Reading.Deployment.NotRead.All.Select(entry => $"{entry.Type} {entry.Region} {entry.Reason.Code} {entry.Reason}"));
        again.Resources[0].Placement.Account.ShouldBe("111122223333");
        _diagnostics.Items.Where(item => item.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        _diagnostics.Items.ShouldContain(item => item.Code == "live-denied");
    }

    [Fact]
    public async Task The_same_account_gives_the_same_bytes() => Kept(await ScanAsync()).ShouldBe(Kept(await ScanAsync()));

    [Fact]
    public async Task No_secret_is_kept() => Text(Kept(await ScanAsync())).ShouldNotContain("correct-horse");

    [Fact]
    public async Task What_is_cut_is_read_as_far_as_it_goes_and_says_nothing_of_the_rest()
    {
        var kept = Packed(string.Join('\n', Text(Kept(await ScanAsync())).Split('\n').SkipLast(3)));

        var again = Read(kept).ShouldNotBeNull();

        again.Resources.ShouldNotBeEmpty();
        again.NotRead.Of("AWS::SQS::Queue")!.Code.ShouldBe(UnknownCode.Unavailable);
        _diagnostics.Items.ShouldContain(item => item.Code == "snapshot-cut");
        Read(kept[..(kept.Length / 2)]).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_line_that_was_edited_is_passed_over_and_the_others_are_read()
    {
        var lines = Text(Kept(await ScanAsync())).Split('\n').ToList();
        lines[^3] = lines[^3][..^5];

        var again = Read(Packed(string.Join('\n', lines))).ShouldNotBeNull();

        again.Resources.ShouldNotBeEmpty();
        _diagnostics.Items.ShouldContain(item => item.Code == "snapshot-line");
    }

    [Fact]
    public void Another_compressed_file_is_none() => new SnapshotReader().Recognises(File(Packed("{\"other\": 1}"))).ShouldBeFalse();

    private static async Task<LiveScan> ScanAsync() => await LiveScan.OfAsync(
        new Account()
            .With("ListQueues", """{"QueueUrls": ["https://sqs.eu-west-1.amazonaws.com/1/a", "https://sqs.eu-west-1.amazonaws.com/1/b"]}""")
            .With("GetQueueAttributes", call => ((StringValue)call.Input["QueueUrl"]!).Value.EndsWith('a')
                ? ApiAnswer.Of(Account.Json("""{"Attributes": {"QueueArn": "arn:aws:sqs:eu-west-1:1:a", "SqsManagedSseEnabled": "true", "MessageRetentionPeriod": "345600"}}"""))
                : Account.Failed(ApiFailureKind.Denied, "AccessDenied"))
            .With("ListFunctions", """{"Functions": [{"FunctionName": "f", "Environment": {"Variables": {"$odd": "x", "DB_PASSWORD": "correct-horse-battery"}}}]}"""),
        ["AWS::SQS::Queue", "AWS::Lambda::Function"]);

    private static byte[] Kept(LiveScan scan)
    {
        using var output = new MemoryStream();
        SnapshotWriter.Write(scan.Reading, Request, DateTimeOffset.UnixEpoch, output);
        return output.ToArray();
    }

    private Deployment? Read(byte[] bytes)
    {
        var file = File(bytes);
        var reader = new SnapshotReader();
        reader.Recognises(file).ShouldBeTrue();
        return reader.Read([file], new ReadContext(new ReadOptions(), new SourceMap(), _diagnostics, Knowledge.Catalog)).SingleOrDefault();
    }

    private static CandidateFile File(byte[] bytes) => CandidateFile.Find(new MemoryTree([new("account.onus", bytes)]), "", "account.onus")!;

    private static byte[] Packed(string text)
    {
        using var output = new MemoryStream();
        using (var compressed = new GZipStream(output, CompressionLevel.Fastest))
        {
            compressed.Write(Encoding.UTF8.GetBytes(text));
        }

        return output.ToArray();
    }

    private static string Text(byte[] kept)
    {
        using var reader = new StreamReader(new GZipStream(new MemoryStream(kept), CompressionMode.Decompress));
        return reader.ReadToEnd();
    }

    private static string Shown(Resource resource) =>
        $"{resource.Address} {resource.Type} {resource.Region} {string.Join(' ', resource.Identifiers)} {string.Join(' ', resource.Properties.Entries.Select(entry => $"{entry.Key}={Shown(entry.Value)}"))}";

    private static string Shown(Value value) => value switch
    {
        UnknownValue unknown => $"({unknown.Reason.CodeName}: {unknown.Reason})",
        MapValue map => $"{{{string.Join(' ', map.Entries.Select(entry => $"{entry.Key}={Shown(entry.Value)}"))}}}",
        ListValue list => $"[{string.Join(' ', list.Items.Select(Shown))}]",
        StringValue text => text.Value,
        _ => ValueText.Brief(value),
    };
}
