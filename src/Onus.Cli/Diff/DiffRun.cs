using Onus.Assessment.Comparison;
using Onus.Assessment.Results;
using Onus.Cli.Git;
using Onus.Cli.Shared;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Reports;

namespace Onus.Cli.Diff;

/// <summary>One run of <c>onus diff</c>.</summary>
/// <param name="settings">What was asked for.</param>
internal sealed class DiffRun(DiffSettings settings)
{
    private readonly SourceMap _sources = new();

    /// <summary>Reads, assesses and compares both sides, and reports.</summary>
    /// <returns>The exit code.</returns>
    public int Run()
    {
        try
        {
            return Compare(DiffQuestion.Read(settings.Arguments, settings.Paths));
        }
        catch (GitProblem problem)
        {
            return Misuse(problem.Message);
        }
    }

    private int Compare(DiffQuestion question)
    {
        if (!new ReportTargets(ReportFormats.OfDifferences).TryParse(settings.Outputs, settings.Format, out var targets, out var problem))
        {
            return Misuse(problem);
        }

        var common = new DiagnosticBag();
        if (ParameterArguments.ToOptions(settings.Input, _sources, common, out problem) is not { } options)
        {
            return Misuse(problem);
        }

        if (CatalogLocation.Open(settings.Input.Catalog, _sources, settings.Input.Settings) is not { } catalog)
        {
            return ExitCode.Usage;
        }

        var progress = new Progress(settings.Input.Quiet);
        var reader = new SideReader(catalog, options, settings.Input.Date, _sources);
        var (ofBase, ofHead) = (new DiagnosticBag(), new DiagnosticBag());
        progress.Say($"reading {question.Base.Title}");
        var before = reader.Read(question.Base, question.Repository, ofBase);
        progress.Say($"reading {question.Head.Title}");
        var after = reader.Read(question.Head, question.Repository, ofHead);
        progress.Clear();

        var printer = new DiagnosticPrinter(_sources, settings.Input.Verbose, settings.Input.Quiet);
        var diagnostics = Join(printer, common, ofBase, ofHead, question);
        if (before is not null && after is not null)
        {
            var difference = new Differ(catalog).Compare(before, after) with { Diagnostics = [.. diagnostics.Select(item => ResultBuilder.Of(item, _sources))] };
            if (ReportTargets.Write(targets, (target, stream) => target.Format.Difference!(difference, stream, target.Options(settings.All))) is { } failure)
            {
                return Misuse(failure);
            }

            printer.Print(diagnostics);
            return diagnostics.Any(item => item.Severity == DiagnosticSeverity.Error) ? ExitCode.Unreadable
                : settings.FailOn is { } limit && difference.Gravest >= limit ? ExitCode.Failed
                : ExitCode.Done;
        }

        printer.Print(diagnostics);
        return ExitCode.Unreadable;
    }

    /// <summary>What is wrong with both sides is said once, and what only the one before has is said to be of it.</summary>
    private List<Diagnostic> Join(DiagnosticPrinter printer, DiagnosticBag common, DiagnosticBag ofBase, DiagnosticBag ofHead, DiffQuestion question)
    {
        var head = ofHead.Items.Select(Key).ToHashSet();
        return
        [
            .. printer.Sort(common.Items),
            .. printer.Sort(ofBase.Items.Where(item => !head.Contains(Key(item)))).Select(item => item with { Message = $"In {question.Base.Title}: {item.Message}" }),
            .. printer.Sort(ofHead.Items),
        ];

        (string?, string, string) Key(Diagnostic item) => (_sources.Locate(item.Origin)?.ToString(), item.Code, item.Message);
    }

    private static int Misuse(string problem)
    {
        Console.Error.WriteLine("onus diff: " + problem);
        return ExitCode.Usage;
    }
}
