using System.Globalization;
using Onus.Bench.Mixed;

namespace Onus.Bench.Figures;

/// <summary>Runs what others scan templates with beside Onus, and prints how many times more processor time they take.</summary>
/// <param name="program">Onus.</param>
/// <param name="nag">The program that has cdk-nag check a template.</param>
/// <param name="guard">cfn-guard; empty to leave it out.</param>
/// <param name="rules">The folder of its rules.</param>
/// <param name="work">Where templates are made.</param>
internal sealed class Peers(string program, string nag, string guard, string rules, string work)
{
    private static readonly int[] Sizes = [1_000, 10_000];

    /// <summary>Measures and prints.</summary>
    /// <param name="rounds">How often each is run.</param>
    public void Print(int rounds)
    {
        Console.WriteLine($"{"template",-10}{"program",-42}{"processor s",13}{"wall s",10}{"peak MB",10}{"times Onus",12}");
        foreach (var size in Sizes)
        {
            var template = Path.Combine(work, $"template-{size}.json");
            Inputs.Write("template", size, template);
            var commands = new List<(string Name, string[] Command)>
            {
                ("onus", [program, "scan", template]),
                ("cdk-nag, AwsSolutions", ["node", nag, template, Path.Combine(work, "out")]),
            };
            if (guard.Length > 0 && size == Sizes[0])
            {
                commands.Add(("cfn-guard, the rules of its package", [guard, "validate", "--rules", rules, "--data", template, "--output-format", "json", "--show-summary", "none", "--structured"]));
            }

            var costs = Turns.Run(rounds, [.. commands.Select(command => command.Command)]);
            foreach (var ((name, _), cost) in commands.Zip(costs))
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size,-10:N0}{name,-42}{cost.Processor,13:F2}{cost.Wall,10:F2}{cost.PeakMegabytes,10:F0}{cost.Processor / costs[0].Processor,12:F1}"));
            }
        }
    }
}
