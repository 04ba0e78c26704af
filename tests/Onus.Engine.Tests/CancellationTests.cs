using System.Text;
using Onus.Core.Files;
using Onus.Engine.Inputs;
using Onus.Engine.Scan;

namespace Onus.Engine.Tests;

/// <summary>A run that is cancelled ends: nothing further is read, and nothing is answered.</summary>
public sealed class CancellationTests
{
    private const int Templates = 24;

    [Fact]
    public async Task A_scan_reads_nothing_after_it_was_cancelled()
    {
        var whole = await ReadsOf(int.MaxValue);
        whole.ShouldBeGreaterThan(Templates);
        for (var place = 1; place <= 10; place++)
        {
            var at = whole * place / 10;
            (await ReadsOf(at)).ShouldBe(at, $"cancelled at read {at} of {whole}");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_scan_ends_while_it_judges(int reports)
    {
        using var cancellation = new CancellationTokenSource();
        var judged = new Cancelling("judging", reports, cancellation);

        await Should.ThrowAsync<OperationCanceledException>(() => ScanUseCase.RunAsync(Request, new MemoryHost(Files(resources: 600)), judged, cancellation.Token));
    }

    [Fact]
    public async Task A_large_template_is_not_read_to_its_end()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => ScanUseCase.RunAsync(Request, new MemoryHost(Files(resources: 5)), null, cancellation.Token));
    }

    private static InputRequest Request { get; } = new() { Paths = ["."] };

    /// <summary>How many files a scan reads that is cancelled at one of them.</summary>
    private static async Task<int> ReadsOf(int cancelAt)
    {
        using var cancellation = new CancellationTokenSource();
        var tree = new CountingTree(Files(resources: 3), cancelAt, cancellation);
        try
        {
            await ScanUseCase.RunAsync(Request, new MemoryHost(tree), null, cancellation.Token);
            cancelAt.ShouldBe(int.MaxValue, "it ended as if it had not been cancelled");
        }
        catch (OperationCanceledException)
        {
            cancelAt.ShouldBeLessThan(int.MaxValue);
        }

        return tree.Reads;
    }

    /// <summary>Templates and root modules, each with some resources.</summary>
    private static MemoryTree Files(int resources) => new(Enumerable.Range(0, Templates).SelectMany(at => new[]
    {
        File($"t{at:00}.yaml", "Resources:\n" + string.Concat(Enumerable.Range(0, resources).Select(n => $"  Q{n}: {{Type: AWS::SQS::Queue}}\n"))),
        File($"m{at:00}/main.tf", string.Concat(Enumerable.Range(0, resources).Select(n => $"resource \"aws_sqs_queue\" \"q{n}\" {{}}\n"))),
    }));

    private static KeyValuePair<string, ReadOnlyMemory<byte>> File(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Cancels at the n-th report of a stage.</summary>
    private sealed class Cancelling(string doing, int reports, CancellationTokenSource cancellation) : IProgress<ProgressEvent>
    {
        private int _left = reports;

        public void Report(ProgressEvent value)
        {
            if (value.Doing == doing && Interlocked.Decrement(ref _left) == 0)
            {
                cancellation.Cancel();
            }
        }
    }

    /// <summary>Counts what is read of a tree, and cancels at one of the reads.</summary>
    private sealed class CountingTree(MemoryTree files, int cancelAt, CancellationTokenSource cancellation) : FileTree("", ".")
    {
        public int Reads { get; private set; }

        public override string IdOf(string path) => files.IdOf(path);

        public override TreeEntry? EntryAt(string path) => files.EntryAt(path);

        public override IReadOnlyList<TreeEntry>? List(string folder) => files.List(folder);

        public override string? TargetOf(string path) => files.TargetOf(path);

        public override FileContent Read(string path, int most = int.MaxValue)
        {
            if (++Reads == cancelAt)
            {
                cancellation.Cancel();
            }

            return files.Read(path, most);
        }
    }
}
