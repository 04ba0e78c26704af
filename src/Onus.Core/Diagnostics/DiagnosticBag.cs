using Onus.Contracts;
using Onus.Core.Places;

namespace Onus.Core.Diagnostics;

/// <summary>Gathers diagnostics, up to a bound. Safe for use by several threads.</summary>
public sealed class DiagnosticBag
{
    /// <summary>The most diagnostics that are kept; the rest is counted.</summary>
    public const int Limit = 10_000;

    private readonly Lock _lock = new();
    private readonly List<Diagnostic> _items = [];

    /// <summary>How many were dropped because there were too many.</summary>
    public int Dropped { get; private set; }

    /// <summary>Whether one of them is an error.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>The diagnostics in the order they came.</summary>
    public IReadOnlyList<Diagnostic> Items
    {
        get
        {
            lock (_lock)
            {
                return [.. _items];
            }
        }
    }

    /// <summary>Adds a diagnostic.</summary>
    public void Add(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        lock (_lock)
        {
            HasErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
            if (_items.Count < Limit)
            {
                _items.Add(diagnostic);
            }
            else
            {
                Dropped++;
            }
        }
    }

    /// <summary>Adds an error.</summary>
    /// <param name="message">What is wrong.</param>
    public void Error(string code, string message, Origin origin, string? remedy = null) =>
        Add(new Diagnostic(DiagnosticSeverity.Error, code, message, origin, remedy));

    /// <summary>Adds a warning.</summary>
    /// <param name="message">What is doubtful.</param>
    public void Warning(string code, string message, Origin origin, string? remedy = null) =>
        Add(new Diagnostic(DiagnosticSeverity.Warning, code, message, origin, remedy));

    /// <summary>Adds a note.</summary>
    /// <param name="message">What is worth knowing.</param>
    public void Note(string code, string message, Origin origin) =>
        Add(new Diagnostic(DiagnosticSeverity.Note, code, message, origin));
}
