using System.Text;
using Onus.Bench.Bombs;
using Onus.Contracts;
using Onus.Core.Bounds;
using Onus.Core.Files;
using Onus.Engine.Inputs;
using Onus.Engine.Scan;

namespace Onus.Engine.Tests.Bounds;

/// <summary>
/// What asks for unbounded work takes no more than its budget, and takes nothing from what lies beside it: each at a tenth of its size, with a budget that is lower still. What the whole
/// ones take of processor and memory is measured by <c>bench/run bombs</c>.
/// </summary>
public sealed class BombTests
{
    private const int Part = 10;
    private const int MostBytes = 64_000;
    private const int FewestSpent = 40;

    private static readonly BudgetRule Low = new(Steps: 300_000, Bytes: 3_000_000) { StepsPerByte = 10, BytesPerByte = 100 };

    private static readonly (string Path, string Text)[] Neighbours =
    [
        ("good/main.tf", "resource \"aws_s3_bucket\" \"neighbour\" {\n  bucket = \"neighbour\"\n}\n"),
        ("good/template.yaml", "Resources:\n  Neighbour:\n    Type: AWS::S3::Bucket\n"),
    ];

    [Fact]
    public void They_are_small() =>
        Bomb.All.Where(bomb => bomb.Make(bomb.Size).Sum(file => file.Text.Length) > MostBytes).Select(bomb => bomb.Name).ShouldBeEmpty();

    [Fact]
    public async Task They_cost_no_more_than_their_budget_and_hide_nothing_beside_them()
    {
        var alone = Told(await ScanAsync(Neighbours));
        var spent = new List<string>();
        foreach (var bomb in Bomb.All)
        {
            var result = await ScanAsync([.. Neighbours, .. bomb.Make(Math.Max(1, bomb.Size / Part)).Select(file => ("bomb/" + file.Path, file.Text))]);

            Told(result).ShouldBe(alone, bomb.Name);
            if (result.Diagnostics.Any(diagnostic => diagnostic.Code == Budget.Code && diagnostic.Severity == DiagnosticSeverity.Error))
            {
                spent.Add(bomb.Name);
            }
        }

        spent.Count.ShouldBeGreaterThanOrEqualTo(FewestSpent, string.Join(", ", spent));
    }

    [Fact]
    public async Task What_the_budget_does_not_suffice_for_is_unknown_and_says_so_once()
    {
        var result = await ScanAsync([.. Neighbours, ("bomb/main.tf", """
            locals {
              all = [for a in range(0, 1000) : [for b in range(0, 1000) : "${a}-${b}"]]
            }
            resource "aws_sqs_queue" "bomb" {
              sqs_managed_sse_enabled = length(local.all) > 1
            }
            """)]);

        var said = result.Diagnostics.Where(diagnostic => diagnostic.Code == Budget.Code).ShouldHaveSingleItem();
        said.Severity.ShouldBe(DiagnosticSeverity.Error);
        said.Location.ShouldNotBeNull().File.ShouldEndWith("bomb/main.tf");
        var queue = result.Resources.Single(resource => resource.Address == "aws_sqs_queue.bomb");
        queue.Verdicts.ShouldContain(FindingStatus.Unknown);
    }

    [Fact]
    public async Task What_judging_does_not_suffice_for_is_the_same_however_many_threads_judge()
    {
        var bomb = Bomb.All.Single(bomb => bomb.Name == "rules-of-one-group").Make(60).Select(file => ("bomb/" + file.Path, file.Text)).ToList();
        var first = await ScanAsync(bomb, Low with { Steps = 400_000 });
        for (var i = 0; i < 3; i++)
        {
            var again = await ScanAsync(bomb, Low with { Steps = 400_000 });
            again.Resources.SelectMany(resource => resource.Verdicts).ShouldBe(first.Resources.SelectMany(resource => resource.Verdicts));
        }
    }

    /// <summary>All that is told of the neighbours.</summary>
    private static string Told(AssessmentResult result)
    {
        var text = new StringBuilder();
        foreach (var resource in result.Resources.Where(resource => resource.Deployment.StartsWith("good", StringComparison.Ordinal)))
        {
            text.AppendLine($"{resource.Deployment} {resource.Address} {string.Join(' ', resource.Verdicts)} {string.Join(' ', resource.Obligations)}");
        }

        return text.ToString();
    }

    private static Task<AssessmentResult> ScanAsync(IEnumerable<(string Path, string Text)> files, BudgetRule? budget = null) => ScanUseCase.RunAsync(
        new InputRequest { Paths = ["."], Budget = budget ?? Low },
        new MemoryHost(new MemoryTree(files.Select(file => new KeyValuePair<string, ReadOnlyMemory<byte>>(file.Path, Encoding.UTF8.GetBytes(file.Text))))));
}
