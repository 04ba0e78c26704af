using Onus.Contracts;
using Onus.Core.Policies;
using Onus.Core.Values;
using Onus.Hcl.Conversion;

namespace Onus.Assessment.Policies;

/// <summary>Makes of a policy's statements the values that conditions of the catalogue go through.</summary>
internal static class PlainStatements
{
    private static readonly UnknownReason NotInTable = new(UnknownCode.Stated, $"nobody can tell whether one of its conditions narrows anything");

    private static readonly ListValue None = Value.List([]);

    // The names of what each has, so that they are put together once.
    private static readonly MapValue Statement = Named("Sid", "Effect", "Principals", "NotPrincipals", "Actions", "NotActions", "Resources", "NotResources", "Conditions", "ForEverybody", "NarrowsWho", "Narrows");
    private static readonly MapValue Principal = Named("Type", "Value");
    private static readonly MapValue Condition = Named("Operator", "Key", "Values", "Negated");

    /// <summary>A list of statements, all of one shape; unknown when the document is.</summary>
    public static Value Of(PolicyReading policy) => policy.Document.Source is UnknownValue unknown
        ? new UnknownValue(unknown.Reason, unknown.Origin)
        : Value.List([.. policy.Statements.Select(statement => statement is null ? (Value)Lost(policy.Document.Source) : Of(statement))]);

    private static MapValue Of(StatementReading reading)
    {
        var statement = reading.Statement;
        return (MapValue)Statement.WithValues(
        [
            statement.Sid,
            statement.Effect,
            Of(statement.Principals, OfPrincipal),
            Of(statement.NotPrincipals, OfPrincipal),
            Value.List(statement.Actions),
            Value.List(statement.NotActions),
            Value.List(statement.Resources),
            Value.List(statement.NotResources),
            Of(statement.Conditions, OfCondition),
            Of(reading.ForEverybody, statement),
            Of(reading.Narrows.Who, statement),
            Of(reading.Narrows.Anything, statement),
        ]).WithOrigin(statement.Source.Origin);
    }

    private static MapValue OfCondition(PolicyCondition condition) => Condition.WithValues(
    [
        Value.Of(condition.Operator),
        Value.Of(condition.Key),
        Value.List(condition.Values),
        Value.Of(ConditionOperator.Parse(condition.Operator) is { IsNegated: true } or { Compares: Comparison.Null }),
    ]);

    private static MapValue OfPrincipal(PolicyPrincipal principal) => Principal.WithValues([Value.Of(principal.Type), principal.Value]);

    private static MapValue Named(params ReadOnlySpan<string> names)
    {
        var map = new MapBuilder(names.Length);
        foreach (var name in names)
        {
            map.Set(name, Value.Null);
        }

        return map.Build(default);
    }

    private static Value Of<T>(PolicyElement<T> element, Func<T, Value> plain) => element.Unknown ?? (element.Parts.IsEmpty ? None : (Value)Value.List([.. element.Parts.Select(plain)]));

    private static Value Of(Truth truth, PolicyStatement statement) => truth == Truth.Unknown
        ? new UnknownValue(ValueTraits.FindUnknown(statement.Source)?.Reason ?? NotInTable, statement.Source.Origin)
        : Value.Of(truth == Truth.True);

    private static UnknownValue Lost(Value document) =>
        ValueTraits.FindUnknown(document) is { } unknown ? new UnknownValue(unknown.Reason, unknown.Origin) : new UnknownValue(NotInTable, default);
}
