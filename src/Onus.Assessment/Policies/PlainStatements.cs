using Onus.Contracts;
using Onus.Core.Policies;
using Onus.Core.Values;
using Onus.Hcl.Conversion;

namespace Onus.Assessment.Policies;

/// <summary>Makes of a policy's statements the values that conditions of the catalogue go through.</summary>
internal static class PlainStatements
{
    private static readonly UnknownReason NotInTable = new(UnknownCode.Stated, $"nobody can tell whether one of its conditions narrows anything");

    /// <summary>A list of statements, all of one shape; unknown when the document is.</summary>
    public static Value Of(PolicyReading policy) => policy.Document.Source is UnknownValue unknown
        ? new UnknownValue(unknown.Reason, unknown.Origin)
        : Value.List([.. policy.Statements.Select(statement => statement is null ? (Value)Lost(policy.Document.Source) : Of(statement))]);

    private static MapValue Of(StatementReading reading)
    {
        var statement = reading.Statement;
        var map = new MapBuilder(12);
        map.Set("Sid", statement.Sid);
        map.Set("Effect", statement.Effect);
        map.Set("Principals", Of(statement.Principals, OfPrincipal));
        map.Set("NotPrincipals", Of(statement.NotPrincipals, OfPrincipal));
        map.Set("Actions", Value.List(statement.Actions));
        map.Set("NotActions", Value.List(statement.NotActions));
        map.Set("Resources", Value.List(statement.Resources));
        map.Set("NotResources", Value.List(statement.NotResources));
        map.Set("Conditions", Of(statement.Conditions, condition => Value.Map(
            ("Operator", Value.Of(condition.Operator)),
            ("Key", Value.Of(condition.Key)),
            ("Values", Value.List(condition.Values)),
            ("Negated", Value.Of(ConditionOperator.Parse(condition.Operator) is { IsNegated: true } or { Compares: Comparison.Null })))));
        map.Set("ForEverybody", Of(reading.ForEverybody, statement));
        map.Set("NarrowsWho", Of(reading.Narrows.Who, statement));
        map.Set("Narrows", Of(reading.Narrows.Anything, statement));
        return map.Build(statement.Source.Origin);
    }

    private static MapValue OfPrincipal(PolicyPrincipal principal) => Value.Map(("Type", Value.Of(principal.Type)), ("Value", principal.Value));

    private static Value Of<T>(PolicyElement<T> element, Func<T, Value> plain) => element.Unknown ?? (Value)Value.List([.. element.Parts.Select(plain)]);

    private static Value Of(Truth truth, PolicyStatement statement) => truth == Truth.Unknown
        ? new UnknownValue(ValueTraits.FindUnknown(statement.Source)?.Reason ?? NotInTable, statement.Source.Origin)
        : Value.Of(truth == Truth.True);

    private static UnknownValue Lost(Value document) =>
        ValueTraits.FindUnknown(document) is { } unknown ? new UnknownValue(unknown.Reason, unknown.Origin) : new UnknownValue(NotInTable, default);
}
