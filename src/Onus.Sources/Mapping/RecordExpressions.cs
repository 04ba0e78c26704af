using Onus.Catalog.Mapping;
using Onus.Core.Diagnostics;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Sources.Mapping;

/// <summary>Works out expressions of a mapping about one record before it becomes a resource. Safe for use by several threads.</summary>
public sealed class RecordExpressions(RecordConventions conventions, DiagnosticBag diagnostics)
{
    private readonly AssignmentRunner _runner = new(conventions, diagnostics);

    /// <summary>The value of an expression that may read <c>self</c>, <c>local</c> and <c>provider</c>; null for no expression.</summary>
    public Value? Evaluate(Expression? expression, SourceRecord record, RecordMapping mapping)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(mapping);
        return expression is null ? null : _runner.Evaluate(expression, new RecordScope("", record, record.Values, mapping.Locals));
    }
}
