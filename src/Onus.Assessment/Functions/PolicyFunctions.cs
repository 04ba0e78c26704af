using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Core.Values;
using Onus.Hcl.Functions;

namespace Onus.Assessment.Functions;

/// <summary>Functions about IAM policies.</summary>
internal static class PolicyFunctions
{
    private const int Recent = 8;

    public static IEnumerable<Function> All { get; } =
    [
        Answer.Function("policy_statements", 1, 1, Statements),
        Answer.Function("policy_grants_public", 1, 1, call => Any(call, GrantsPublic)),
        Answer.Function("policy_grants_admin", 1, 1, call => Any(call, GrantsAdmin)),
        Answer.Function("policy_denies_insecure_transport", 1, 1, call => Any(call, DeniesInsecureTransport)),
        Answer.Function("action_matches", 2, 2, ActionMatches),
    ];

    private static Value Any(FunctionCall call, Func<PolicyStatement, Truth> test)
    {
        var truth = Truth.False;
        foreach (var statement in Read(call.Arguments[0]))
        {
            truth = truth.Or(statement is { } known ? test(known) : Truth.Unknown);
            if (truth == Truth.True)
            {
                break;
            }
        }

        return Answer.Of(truth, Decode(call.Arguments[0]));
    }

    private static Truth GrantsPublic(PolicyStatement statement) =>
        statement.HasEffect("Allow").And(statement.IsForEverybody()).And(statement.IsNarrowed().Not());

    private static Truth GrantsAdmin(PolicyStatement statement) =>
        statement.HasEffect("Allow").And(AnyIs(statement.List("Action"), "*", "*:*")).And(AnyIs(statement.List("Resource"), "*"));

    private static Truth DeniesInsecureTransport(PolicyStatement statement)
    {
        var insecure = statement.Source["Condition"] is UnknownValue ? Truth.Unknown : Truth.False;
        foreach (var (name, key, values) in statement.Conditions())
        {
            if (key.Equals("aws:SecureTransport", StringComparison.OrdinalIgnoreCase) && name.StartsWith("Bool", StringComparison.OrdinalIgnoreCase))
            {
                insecure = insecure.Or(values.Aggregate(Truth.False, (truth, value) => truth.Or(IsFalse(value))));
            }
        }

        return statement.HasEffect("Deny").And(statement.IsForEverybody()).And(insecure);
    }

    private static Truth IsFalse(Value value) => value switch
    {
        BooleanValue boolean => (!boolean.Value).ToTruth(),
        StringValue text => text.Value.Equals("false", StringComparison.OrdinalIgnoreCase).ToTruth(),
        UnknownValue => Truth.Unknown,
        _ => Truth.False,
    };

    private static Truth AnyIs(IReadOnlyList<Value> values, params ReadOnlySpan<string> texts)
    {
        var truth = Truth.False;
        foreach (var value in values)
        {
            foreach (var text in texts)
            {
                truth = truth.Or(PolicyStatement.Equals(value, text));
            }
        }

        return truth;
    }

    /// <summary>Many checks ask for the statements of the same few policies of a resource one after the other.</summary>
    [ThreadStatic]
    private static (Value Document, Value Statements)[]? _recent;

    [ThreadStatic]
    private static int _next;

    private static Value Statements(FunctionCall call)
    {
        var document = call.Arguments[0];
        var recent = _recent ??= new (Value, Value)[Recent];
        foreach (var (known, statements) in recent)
        {
            if (ReferenceEquals(known, document))
            {
                return statements;
            }
        }

        var made = MakeStatements(call);
        recent[_next] = (document, made);
        _next = (_next + 1) % Recent;
        return made;
    }

    private static Value MakeStatements(FunctionCall call)
    {
        if (Decode(call.Arguments[0]) is UnknownValue unknown)
        {
            return new UnknownValue(unknown.Reason, unknown.Origin);
        }

        var all = ImmutableArray.CreateBuilder<Value>();
        foreach (var statement in Read(call.Arguments[0]))
        {
            all.Add(statement is { } known ? Normalize(known) : Answer.Of(Truth.Unknown, Decode(call.Arguments[0])));
        }

        return Value.List(all.ToImmutable());
    }

    private static MapValue Normalize(PolicyStatement statement)
    {
        var map = new MapBuilder();
        map.Set("Sid", statement.Source["Sid"] ?? Value.Null);
        map.Set("Effect", statement.Effect);
        foreach (var name in (ReadOnlySpan<string>)["Principal", "NotPrincipal"])
        {
            map.Set(name + "s", statement.Source[name] is UnknownValue { Refinement: not { Prefix.Length: > 0 } } unknown
                ? unknown
                : Value.List([.. statement.Principals(name).Select(principal => Value.Map(("Type", Value.Of(principal.Type)), ("Value", principal.Value)))]));
        }

        foreach (var name in (ReadOnlySpan<string>)["Action", "NotAction", "Resource", "NotResource"])
        {
            map.Set(name + "s", Value.List([.. statement.List(name)]));
        }

        map.Set("Conditions", statement.Source["Condition"] is UnknownValue condition
            ? condition
            : Value.List([.. statement.Conditions().Select(entry => Value.Map(
                ("Operator", Value.Of(entry.Operator)),
                ("Key", Value.Of(entry.Key)),
                ("Values", Value.List([.. entry.Values]))))]));
        return map.Build(statement.Source.Origin);
    }

    /// <summary>The statements of a document; null for one that is not known.</summary>
    private static IEnumerable<PolicyStatement?> Read(Value document)
    {
        switch (Decode(document))
        {
            case UnknownValue:
                yield return null;
                break;
            case MapValue map:
                foreach (var item in Answer.Items(map["Statement"]))
                {
                    if (item is MapValue statement)
                    {
                        yield return new PolicyStatement(statement);
                    }
                    else if (item is UnknownValue)
                    {
                        yield return null;
                    }
                }

                break;
        }
    }

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
            return new UnknownValue(new UnknownReason(UnknownCode.Invalid, "the policy is not valid JSON"), text.Origin);
        }
    }

    private static Value ActionMatches(FunctionCall call)
    {
        var (pattern, action) = (call.Arguments[0], call.Arguments[1]);
        return (pattern, action) switch
        {
            (StringValue p, StringValue a) => Value.Of(Wildcard.IsMatch(p.Value, a.Value)),
            (UnknownValue, _) or (_, UnknownValue) => Answer.Of(Truth.Unknown, pattern, action),
            _ => Value.False,
        };
    }
}
