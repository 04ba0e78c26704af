using Onus.Assessment;
using Onus.Assessment.Ledger;
using Onus.Assessment.Results;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Engine.Inputs;

namespace Onus.Cli.Shared;

/// <summary>Reads and assesses what a command was pointed at.</summary>
/// <param name="command">The command, as messages name it.</param>
/// <param name="settings">What is to be read.</param>
internal sealed class InputRun(string command, InputSettings settings)
{
    private readonly DiagnosticBag _diagnostics = new();
    private IReadOnlyList<Deployment> _deployments = [];

    /// <summary>The files that were read.</summary>
    public SourceMap Sources { get; } = new();

    /// <summary>What there is to complain of, sorted.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => new DiagnosticPrinter(Sources, settings.Verbose).Sort(_diagnostics.Items);

    /// <summary>Whether some input could not be read.</summary>
    public bool HasErrors => _diagnostics.HasErrors;

    /// <summary>The ledger; null, with the reason on standard error, where what was asked for makes no sense.</summary>
    public ResponsibilityLedger? Assess()
    {
        if (settings.Paths.FirstOrDefault(path => !File.Exists(path) && !Directory.Exists(path)) is { } missing)
        {
            Misuse($"{missing} is not there.");
            return null;
        }

        if (ParameterArguments.ToOptions(settings, Sources, _diagnostics, out var problem) is not { } options)
        {
            Misuse(problem);
            return null;
        }

        if (CatalogLocation.Open(settings.Catalog, Sources, settings.Settings) is not { } catalog)
        {
            return null;
        }

        var progress = new Progress(settings.Quiet);
        progress.Say("reading");
        var inventory = Inventory.Read([.. settings.Paths.Select(Disk.Input)], options, Sources, _diagnostics, catalog);
        _deployments = inventory.Deployments;
        progress.Say($"judging {inventory.Deployments.Sum(deployment => deployment.Resources.Count)} resources");
        var ledger = new Assessor(catalog, new AssessmentOptions { Day = settings.Date, Diagnostics = _diagnostics }).Assess(inventory.Deployments);
        progress.Clear();
        return ledger;
    }

    /// <summary>The assessment as data; null as for <see cref="Assess"/>.</summary>
    public AssessmentResult? Result() => Assess() is { } ledger
        ? new ResultBuilder(ledger, Sources).Build(_deployments, Diagnostics, string.Join(" ", settings.Paths))
        : null;

    /// <summary>Says on standard error what there is to complain of.</summary>
    public void PrintDiagnostics() => new DiagnosticPrinter(Sources, settings.Verbose, settings.Quiet).Print(Diagnostics);

    /// <summary>Says on standard error what is wrong with the command line.</summary>
    /// <param name="problem">What is wrong.</param>
    public void Misuse(string problem) => Console.Error.WriteLine($"onus {command}: {problem}");
}
