using Onus.Cli.Shared;
using Onus.Contracts;
using Onus.Reports;

namespace Onus.Cli.Scan;

/// <summary>One run of <c>onus scan</c>.</summary>
/// <param name="settings">What was asked for.</param>
internal sealed class ScanRun(ScanSettings settings)
{
    private readonly InputRun _input = new("scan", settings.Input);

    /// <summary>Reads, assesses and reports.</summary>
    /// <returns>The exit code.</returns>
    public int Run()
    {
        if (!new ReportTargets(ReportFormats.OfAssessments).TryParse(settings.Outputs, settings.Format, out var targets, out var problem))
        {
            return Misuse(problem);
        }

        if (_input.Result() is not { } result)
        {
            return ExitCode.Usage;
        }

        if (ReportTargets.Write(targets, (target, stream) => target.Format.Assessment!(result, stream, target.Options(settings.All) with { Detail = settings.Detail })) is { } failure)
        {
            return Misuse(failure);
        }

        _input.PrintDiagnostics();
        return Answer(result);
    }

    private int Answer(AssessmentResult result)
    {
        if (_input.HasErrors)
        {
            return ExitCode.Unreadable;
        }

        return settings.FailOn is { } limit && AssessmentSummary.Of(result).Gravest >= limit ? ExitCode.Failed : ExitCode.Done;
    }

    private int Misuse(string problem)
    {
        _input.Misuse(problem);
        return ExitCode.Usage;
    }
}
