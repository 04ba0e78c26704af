using Onus.Core.Policies;
using Onus.Core.Values;

namespace Onus.Assessment.Policies;

/// <summary>Denials of requests without TLS.</summary>
internal static class PlainTransport
{
    private const string SecureTransport = "aws:SecureTransport";

    /// <summary>Whether a statement denies everybody an action without TLS, with no exception; on which resources is another question.</summary>
    public static Truth Denies(StatementReading reading, Value action) => reading.Denies
        .And((reading.Statement.NotPrincipals is { Unknown: null, Parts.IsEmpty: true }).ToTruth()).And(reading.ForEverybody)
        .And(IsOnlyCondition(reading.Statement)).And(reading.CoversAction(action));

    /// <summary>Whether any of a statement's resources is a thing as a whole: everything, or what has no path.</summary>
    public static Truth NamesAWhole(PolicyStatement statement)
    {
        var truth = (statement.Resources.IsEmpty && statement.NotResources.IsEmpty).ToTruth();
        foreach (var resource in statement.Resources)
        {
            truth = truth.Or(TextOf(resource) is { } text ? (!text.Contains('/', StringComparison.Ordinal) || Patterns.IsEverything(text)).ToTruth() : IsReference(resource));
        }

        return truth;
    }

    /// <summary>Whether any of a statement's resources is all that is in a thing: everything, or a path of a star.</summary>
    public static Truth NamesAllWithin(PolicyStatement statement)
    {
        var truth = (statement.Resources.IsEmpty && statement.NotResources.IsEmpty).ToTruth();
        foreach (var resource in statement.Resources)
        {
            truth = truth.Or(TextOf(resource) is { } text
                ? (text.EndsWith('*') && text.IndexOf('/', StringComparison.Ordinal) is var slash && (slash < 0 || slash == text.Length - 2)).ToTruth()
                : IsReference(resource).Not());
        }

        return truth;
    }

    private static Truth IsOnlyCondition(PolicyStatement statement)
    {
        if (statement.Conditions.Unknown is not null)
        {
            return Truth.Unknown;
        }

        var (truth, said) = (Truth.True, Truth.False);
        foreach (var condition in statement.Conditions.Parts)
        {
            var isMeant = condition.Key.Equals(SecureTransport, StringComparison.OrdinalIgnoreCase)
                && ConditionOperator.Parse(condition.Operator) is { IsNegated: false, Compares: Comparison.Bool or Comparison.Exact };
            var isFalse = Truth.False;
            foreach (var value in isMeant ? condition.Values : [])
            {
                isFalse = isFalse.Or(IsFalse(value));
            }

            (truth, said) = (truth.And(isFalse), said.Or(isMeant.ToTruth()));
        }

        return truth.And(said);
    }

    /// <summary>Whether a value whose text is not known is the ARN of a resource, and nothing more.</summary>
    private static Truth IsReference(Value value) => value is UnknownValue { Refinement: { References: [{ Attribute: not null }, ..], Prefix: null or "arn:" } } ? Truth.True : Truth.Unknown;

    private static string? TextOf(Value value) => value switch
    {
        StringValue text => text.Value,
        UnknownValue { Refinement.Form: { } form } => form,
        _ => null,
    };

    private static Truth IsFalse(Value value) => value switch
    {
        BooleanValue boolean => (!boolean.Value).ToTruth(),
        StringValue text => text.Value.Equals("false", StringComparison.OrdinalIgnoreCase).ToTruth(),
        UnknownValue => Truth.Unknown,
        _ => Truth.False,
    };
}
