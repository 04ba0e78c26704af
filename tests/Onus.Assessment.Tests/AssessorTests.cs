using System.Collections.Concurrent;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Assessment.Tests;

/// <summary>Assessing many resources: in blocks side by side, in the order of the input, until it is cancelled.</summary>
public sealed class AssessorTests : IDisposable
{
    private const int Block = 256;
    private readonly SmallCatalog _small = new();

    public void Dispose() => _small.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void Results_stand_in_the_order_of_the_input_whatever_the_number_of_threads(int threads)
    {
        var ledger = new Assessor(_small.Open(), new AssessmentOptions { Threads = threads }).Assess([Boxes(1_000), Boxes(30)]);

        ledger.Resources.Length.ShouldBe(1_030);
        ledger.Resources.Select((resource, i) => (i % 1_000 % 3 == 0) == (resource.Verdicts[0] == FindingStatus.Pass)).ShouldAllBe(isRight => isRight);
    }

    [Fact]
    public void Progress_is_told_after_each_block()
    {
        var told = new Told();
        new Assessor(_small.Open(), new AssessmentOptions()).Assess([Boxes((2 * Block) + 1)], told);

        told.All.Select(progress => progress.Total).Distinct().ShouldBe([(2 * Block) + 1]);
        told.All.Count.ShouldBe(3);
        told.All.Max(progress => progress.Judged).ShouldBe((2 * Block) + 1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(9)]
    public void After_it_is_cancelled_nothing_further_is_judged(int blocks)
    {
        using var cancel = new CancellationTokenSource();
        var told = new Told(progress =>
        {
            if (progress.Judged == blocks * Block)
            {
                cancel.Cancel();
            }
        });

        Should.Throw<OperationCanceledException>(() => new Assessor(_small.Open(), new AssessmentOptions { Threads = 1 }).Assess([Boxes(10 * Block)], told, cancel.Token));

        told.All.Max(progress => progress.Judged).ShouldBe(blocks * Block);
    }

    private static Deployment Boxes(int count) => new("d", "test", [.. Enumerable.Range(0, count).Select(i =>
        new Resource("d", $"Box{i}", "AWS::Box::Box", Value.Map(("Patched", Value.Of(i % 3 == 0)), ("Name", Value.Of($"box-{i}"))), default))]);

    private sealed class Told(Action<AssessmentProgress>? then = null) : IProgress<AssessmentProgress>
    {
        public ConcurrentQueue<AssessmentProgress> All { get; } = new();

        public void Report(AssessmentProgress value)
        {
            All.Enqueue(value);
            then?.Invoke(value);
        }
    }
}
