using Onus.Contracts;
using Onus.Core.Places;

namespace Onus.Core.Diagnostics;

/// <summary>Gathers diagnostics, up to a bound; what lies over it is counted, and said by a last one. Safe for use by several threads.</summary>
public sealed class DiagnosticBag
{
    /// <summary>The most diagnostics that are kept.</summary>
    public const int Limit = 10_000;

    private readonly Lock _lock = new();
    private readonly List<Diagnostic> _items = [];
    private DiagnosticSeverity _gravestDropped = DiagnosticSeverity.Note;

    /// <summary>How many were dropped because there were too many.</summary>
    public int Dropped { get; private set; }

    /// <summary>Whether one of them is an error, also of those that were dropped.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>The diagnostics in the order they came; a last one says how many were dropped, as grave as the gravest of them.</summary>
    public IReadOnlyList<Diagnostic> Items
    {
        get
        {
            lock (_lock)
            {
                return Dropped == 0 ? [.. _items] : [.. _items, Rest];
            }
        }
    }

    private Diagnostic Rest => new(
        _gravestDropped,
        "too-many-diagnostics",
        $"There is more to complain of: {Dropped} more than the {Limit} that are kept.",
        Origin.None,
        $"Mend what is listed, or scan fewer files at once.");

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
                _gravestDropped = (DiagnosticSeverity)Math.Max((int)_gravestDropped, (int)diagnostic.Severity);
            }
        }
    }

    /// <summary>Adds an error.</summary>
    /// <param name="message">What is wrong.</param>
    public void Error(string code, Message message, Origin origin, Message? remedy = null) =>
        Add(new Diagnostic(DiagnosticSeverity.Error, code, message, origin, remedy));

    /// <summary>Adds a warning.</summary>
    /// <param name="message">What is doubtful.</param>
    public void Warning(string code, Message message, Origin origin, Message? remedy = null) =>
        Add(new Diagnostic(DiagnosticSeverity.Warning, code, message, origin, remedy));

    /// <summary>Adds a note.</summary>
    /// <param name="message">What is worth knowing.</param>
    public void Note(string code, Message message, Origin origin) =>
        Add(new Diagnostic(DiagnosticSeverity.Note, code, message, origin));
}
