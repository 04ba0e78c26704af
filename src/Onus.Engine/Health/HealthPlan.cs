using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Contracts.Health;
using Onus.Core.Diagnostics;
using Onus.Core.Files;

namespace Onus.Engine.Health;

/// <summary>What events say, and what is still to be appended to the history.</summary>
public sealed class HealthPlan
{
    private readonly InputPath? _history;
    private readonly byte[] _addition;

    internal HealthPlan(HealthReport report, ImmutableArray<ReportedDiagnostic> diagnostics, InputPath? history, byte[] addition) =>
        (Report, Diagnostics, _history, _addition) = (report, diagnostics, history, addition);

    /// <summary>What they say.</summary>
    public HealthReport Report { get; }

    /// <summary>What is wrong with the inputs.</summary>
    public ImmutableArray<ReportedDiagnostic> Diagnostics { get; }

    /// <summary>Appends to the history what it does not know yet; nothing where it knows all, or none is named.</summary>
    /// <exception cref="RequestException">It can't be written.</exception>
    public void Write(IFileWriter writer, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (_history is null || _addition.Length == 0)
        {
            return;
        }

        try
        {
            writer.Append(_history.Tree.LocationOf(_history.Find()?.Path ?? _history.Path), _addition, cancellation);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new RequestException($"the history {_history.Shown} can't be written: {(problem is DirectoryNotFoundException ? "its folder is not there." : problem.Message)}");
        }
    }
}
