namespace Onus.Bench.Figures;

/// <summary>Runs some commands in turn, several times: what disturbs the machine for a while disturbs all of them.</summary>
internal static class Turns
{
    /// <summary>What each took, the median of all rounds.</summary>
    public static ProcessCost[] Run(int rounds, params IReadOnlyList<IReadOnlyList<string>> commands)
    {
        var costs = commands.Select(_ => new List<ProcessCost>()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < commands.Count; i++)
            {
                costs[i].Add(ProcessClock.Run(commands[i]));
            }
        }

        return [.. costs.Select(some => new ProcessCost(Median(some, cost => cost.Processor), Median(some, cost => cost.Wall), Median(some, cost => cost.PeakMegabytes)))];
    }

    private static double Median(List<ProcessCost> costs, Func<ProcessCost, double> of) => costs.Select(of).Order().ElementAt(costs.Count / 2);
}
