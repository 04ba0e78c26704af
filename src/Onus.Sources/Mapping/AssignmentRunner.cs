using System.Collections.Immutable;
using Onus.Catalog.Mapping;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Sources.Mapping;

/// <summary>Evaluates the assignments of a mapping for a record.</summary>
internal sealed class AssignmentRunner(RecordConventions conventions, DiagnosticBag diagnostics)
{
    private static readonly Evaluator Evaluator = new(new EvaluationOptions { Functions = MappingFunctions.Table, AbsenceIsNull = true, MaxSteps = 5_000_000 });

    /// <summary>The value of an expression; mistakes of the catalogue are reported.</summary>
    public Value Evaluate(Expression expression, RecordScope scope)
    {
        var result = Evaluator.Evaluate(expression, scope);
        foreach (var error in result.Errors)
        {
            diagnostics.Warning(conventions.Source + "-mapping", $"{scope.Record.Address} can't be mapped wholly: {error.Message}.", scope.Record.Origin, $"Report it: the mapping of this type does not foresee such a value.");
        }

        return result.Value;
    }

    /// <summary>The properties that assignments give, in the shapes of the type and with places of the record.</summary>
    /// <param name="properties">The properties of the type; null when they are not known.</param>
    /// <param name="kind">How the values came to be, where they were not written out.</param>
    /// <returns>Name and value; a null value where the assignment gives nothing.</returns>
    public IEnumerable<(string Name, Value? Value)> Run(Assignments assignments, RecordScope scope, PropertySet? properties, OriginKind kind = OriginKind.Computed)
    {
        foreach (var (name, expression, reads) in assignments.Items)
        {
            yield return (name, Shaped(name, Evaluate(expression, scope), properties, expression.Origin.File, PlaceOf(reads, scope).As(kind), kind));
        }

        if (assignments.Whole is { } whole && Evaluate(whole, scope) is MapValue map)
        {
            foreach (var (name, value) in map.Entries)
            {
                yield return (name, Shaped(name, value, properties, whole.Origin.File, scope.Record.Origin.As(kind), kind));
            }
        }
    }

    /// <summary>The place of the first attribute that was read and is there; else the record's.</summary>
    private static Origin PlaceOf(ImmutableArray<string> reads, RecordScope scope)
    {
        foreach (var name in reads)
        {
            if (scope.Self[name] is { Origin.HasPlace: true } source)
            {
                return source.Origin;
            }
        }

        return scope.Record.Origin;
    }

    private static Value? Shaped(string name, Value value, PropertySet? properties, int file, Origin place, OriginKind kind)
    {
        // An empty list says nothing, unless it says that the provider leaves nothing there.
        var shaped = value is ListValue { Count: 0 }
            ? kind == OriginKind.ProviderDefault ? value : null
            : ShapeConverter.Convert(value, properties?.Find(name)?.Shape ?? PropertyShape.Json);
        return shaped is null ? null : Relocator.Relocate(shaped, file, place);
    }
}
