using System.Collections.Frozen;
using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Core.Policies;
using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Hcl.Functions;

namespace Onus.Assessment.Functions;

/// <summary>Functions about IAM policies.</summary>
internal static class PolicyFunctions
{
    private const int MostRecent = 8;
    private const int EffortOfReading = 4;

    /// <summary>Many checks ask for the same few policies of a resource one after the other.</summary>
    [ThreadStatic]
    private static ReadPolicy[]? _recent;

    [ThreadStatic]
    private static int _next;

    public static IEnumerable<Function> All { get; } =
    [
        Answer.Function("policy_statements", 1, 1, call => PolicyOf(call).Statements, effort: 0) with { Part = "Statement" },
        Any("policy_grants_public", (statement, call) => GrantsPublic(statement, Answer.Context(call).Index.Catalog.NarrowingKeys)),
        Any("policy_grants_admin", (statement, _) => GrantsAdmin(statement)),
        Any("policy_denies_insecure_transport", (statement, _) => DeniesInsecureTransport(statement)),
        Answer.Test("action_matches", ActionMatches),
    ];

    /// <summary>A function that is true when something holds for any statement of a policy.</summary>
    private static Function Any(string name, Func<PolicyStatement, FunctionCall, Truth> test) => Answer.Function(name, 1, 1, call => Any(call, test), effort: 0);

    private static Value Any(FunctionCall call, Func<PolicyStatement, FunctionCall, Truth> test)
    {
        var policy = PolicyOf(call).Document;
        var truth = Truth.False;
        foreach (var statement in policy.Statements)
        {
            truth = truth.Or(statement is { } known ? test(known, call) : Truth.Unknown);
            if (truth == Truth.True)
            {
                break;
            }
        }

        return Answer.Of(truth, policy.Source);
    }

    private static Truth GrantsPublic(PolicyStatement statement, FrozenSet<string> narrowingKeys) =>
        Is(statement.Effect, "Allow").And(IsForEverybody(statement)).And(IsNarrowed(statement, narrowingKeys).Not());

    private static Truth GrantsAdmin(PolicyStatement statement) =>
        Is(statement.Effect, "Allow").And(AnyIs(statement.Actions, "*", "*:*")).And(AnyIs(statement.Resources, "*"));

    private static Truth DeniesInsecureTransport(PolicyStatement statement)
    {
        var insecure = statement.Conditions.Unknown is null ? Truth.False : Truth.Unknown;
        foreach (var condition in statement.Conditions.Parts)
        {
            if (condition.Key.Equals("aws:SecureTransport", StringComparison.OrdinalIgnoreCase) && condition.Operator.StartsWith("Bool", StringComparison.OrdinalIgnoreCase))
            {
                insecure = condition.Values.Aggregate(insecure, (truth, value) => truth.Or(IsFalse(value)));
            }
        }

        return Is(statement.Effect, "Deny").And(IsForEverybody(statement)).And(insecure);
    }

    private static Truth IsForEverybody(PolicyStatement statement)
    {
        if (statement.Source["NotPrincipal"] is { IsNull: false })
        {
            return Is(statement.Effect, "Allow");
        }

        return statement.Principals.Unknown is null
            ? statement.Principals.Parts.Where(principal => principal.Type is "*" or "AWS").Aggregate(Truth.False, (truth, principal) => truth.Or(Is(principal.Value, "*")))
            : Truth.Unknown;
    }

    /// <summary>Whether a condition narrows who may use the statement.</summary>
    private static Truth IsNarrowed(PolicyStatement statement, FrozenSet<string> narrowingKeys)
    {
        if (statement.Conditions.Unknown is not null)
        {
            return Truth.Unknown;
        }

        foreach (var (name, key, values) in statement.Conditions.Parts)
        {
            var negates = name.Contains("Not", StringComparison.OrdinalIgnoreCase) || name.Equals("Null", StringComparison.OrdinalIgnoreCase);
            var everyone = values.Any(value => value is StringValue { Value: "*" or "0.0.0.0/0" or "::/0" });
            if (!negates && !everyone && narrowingKeys.Contains(key))
            {
                return Truth.True;
            }
        }

        return ValueTraits.FindUnknown(statement.Source["Condition"] ?? Value.Null) is UnknownValue { Refinement: null } ? Truth.Unknown : Truth.False;
    }

    private static Truth IsFalse(Value value) => value switch
    {
        BooleanValue boolean => (!boolean.Value).ToTruth(),
        StringValue text => text.Value.Equals("false", StringComparison.OrdinalIgnoreCase).ToTruth(),
        UnknownValue => Truth.Unknown,
        _ => Truth.False,
    };

    private static Truth AnyIs(ImmutableArray<Value> values, params ReadOnlySpan<string> texts)
    {
        var truth = Truth.False;
        foreach (var value in values)
        {
            foreach (var text in texts)
            {
                truth = truth.Or(Is(value, text));
            }
        }

        return truth;
    }

    /// <summary>Whether a value is a text; an attribute of a resource (its ARN) is none of the texts that are asked for.</summary>
    private static Truth Is(Value value, string text) => value switch
    {
        StringValue known => (known.Value == text).ToTruth(),
        UnknownValue { Refinement.Prefix: { Length: > 0 } prefix } when !text.StartsWith(prefix, StringComparison.Ordinal) => Truth.False,
        UnknownValue { Refinement.References: [{ Attribute: not null }, ..] } => Truth.False,
        UnknownValue => Truth.Unknown,
        _ => Truth.False,
    };

    private static Truth ActionMatches(Value pattern, Value action) => (pattern, action) switch
    {
        (StringValue p, StringValue a) => Wildcard.IsMatch(p.Value, a.Value).ToTruth(),
        (UnknownValue, _) or (_, UnknownValue) => Truth.Unknown,
        _ => Truth.False,
    };

    private static ReadPolicy PolicyOf(FunctionCall call)
    {
        var value = call.Arguments[0];
        var recent = _recent ??= new ReadPolicy[MostRecent];
        foreach (var known in recent)
        {
            if (ReferenceEquals(known?.Value, value))
            {
                return known!;
            }
        }

        // Paid for once, as what reads it does it once.
        call.Budget?.Read(value, EffortOfReading);
        var policy = new ReadPolicy(value);
        recent[_next] = policy;
        _next = (_next + 1) % MostRecent;
        return policy;
    }

    /// <summary>A policy as a property holds it (an object, or text), read once.</summary>
    private sealed class ReadPolicy(Value value)
    {
        private Value? _statements;

        public Value Value => value;

        public PolicyDocument Document { get; } = PolicyDocument.Of(Decode(value));

        /// <summary>The statements in the form that conditions see.</summary>
        public Value Statements => _statements ??= Document.Source is UnknownValue unknown
            ? new UnknownValue(unknown.Reason, unknown.Origin)
            : Value.List([.. Document.Statements.Select(statement => statement is null ? Answer.Of(Truth.Unknown, Document.Source) : Plain(statement))]);

        private static Value Decode(Value document)
        {
            if (document is not StringValue text)
            {
                return document;
            }

            try
            {
                return JsonDecoder.Decode(text.Value, text.Origin);
            }
            catch (FunctionException)
            {
                return new UnknownValue(new UnknownReason(UnknownCode.Invalid, $"the policy is not valid JSON"), text.Origin);
            }
        }

        private static MapValue Plain(PolicyStatement statement)
        {
            var map = new MapBuilder(9);
            map.Set("Sid", statement.Sid);
            map.Set("Effect", statement.Effect);
            map.Set("Principals", Plain(statement.Principals, PlainPrincipal));
            map.Set("NotPrincipals", Plain(statement.NotPrincipals, PlainPrincipal));
            map.Set("Actions", Value.List(statement.Actions));
            map.Set("NotActions", Value.List(statement.NotActions));
            map.Set("Resources", Value.List(statement.Resources));
            map.Set("NotResources", Value.List(statement.NotResources));
            map.Set("Conditions", Plain(statement.Conditions, condition => Value.Map(
                ("Operator", Value.Of(condition.Operator)),
                ("Key", Value.Of(condition.Key)),
                ("Values", Value.List(condition.Values)))));
            return map.Build(statement.Source.Origin);
        }

        private static MapValue PlainPrincipal(PolicyPrincipal principal) => Value.Map(("Type", Value.Of(principal.Type)), ("Value", principal.Value));

        private static Value Plain<T>(PolicyElement<T> element, Func<T, Value> plain) => element.Unknown ?? (Value)Value.List([.. element.Parts.Select(plain)]);
    }
}
