using System.Collections.Immutable;
using Onus.Assessment.Policies;
using Onus.Assessment.Relations;
using Onus.Core.Values;
using Onus.Hcl.Functions;

namespace Onus.Assessment.Functions;

/// <summary>Functions about IAM policies: each says in the catalogue's words what <see cref="PolicyReading"/> has read.</summary>
internal static class PolicyFunctions
{
    private const int EffortOfReading = 4;

    public static IEnumerable<Function> All { get; } =
    [
        Answer.Function("policy_statements", 1, 1, call => PolicyOf(call, call.Arguments[0]).Plain, effort: 0) with { Part = "Statement" },
        Answer.Function("policy_grants_public", 1, 1, call => Said(call, policy => policy.GrantsPublic), effort: 0),
        Answer.Function("policy_grants_admin", 1, 1, call => Said(call, policy => policy.GrantsAdmin), effort: 0),
        Answer.Function("policy_denies_insecure_transport", 2, 3, DeniesInsecureTransport, effort: 0),
        Answer.Function("policy_allows", 2, 3, Allows, effort: 0),
        Answer.Test("action_matches", Patterns.Covers),
        Answer.Test("statement_allows", StatementAllows),
    ];

    private static Value Said(FunctionCall call, Func<PolicyReading, Truth> says)
    {
        var policy = PolicyOf(call, call.Arguments[0]);
        return Answer.Of(says(policy), policy.Document.Source);
    }

    private static Value DeniesInsecureTransport(FunctionCall call)
    {
        var policy = PolicyOf(call, call.Arguments[0]);
        var withContents = call.Arguments.Length > 2 && call.Arguments[2] is BooleanValue { Value: true };
        return Answer.Of(policy.DeniesPlainTransport(call.Arguments[1], withContents), policy.Document.Source);
    }

    /// <summary>Whether some policies together allow, on everything and unconditionally, one of some actions; an inner list stands for actions that only together are a way.</summary>
    private static Value Allows(FunctionCall call)
    {
        var wide = call.Arguments.Length > 2 ? ListValue.ItemsOf(call.Arguments[2]) : [];
        var open = new List<PolicyReading>();
        foreach (var document in ListValue.ItemsOf(call.Arguments[0]))
        {
            if (PolicyOf(call, document) is var policy && policy.IsOpen(wide, Answer.Context(call).Index))
            {
                open.Add(policy);
            }
        }

        var truth = Truth.False;
        foreach (var way in ListValue.ItemsOf(call.Arguments[1]))
        {
            call.Budget?.Take(1);
            var together = Truth.True;
            foreach (var action in ListValue.ItemsOf(way))
            {
                together = together == Truth.False ? together : together.And(Allow(open, action, wide, Answer.Context(call).Index));
            }

            truth = truth.Or(together);
            if (truth == Truth.True)
            {
                break;
            }
        }

        return Answer.Of(truth, call.Arguments[0]);
    }

    private static Truth Allow(List<PolicyReading> policies, Value action, ImmutableArray<Value> wide, DeploymentIndex index)
    {
        var truth = Truth.False;
        foreach (var policy in policies)
        {
            truth = truth == Truth.True ? truth : truth.Or(policy.Allows(action, wide, index));
        }

        return truth;
    }

    /// <summary>Whether a statement of <c>policy_statements</c> allows an action, or any of some.</summary>
    private static Truth StatementAllows(Value statement, Value actions)
    {
        if (statement is not MapValue map)
        {
            return statement is UnknownValue ? Truth.Unknown : Truth.False;
        }

        var truth = Truth.False;
        foreach (var action in ListValue.ItemsOf(actions))
        {
            truth = truth.Or(Patterns.Cover(ListValue.ItemsOf(map["Actions"]), ListValue.ItemsOf(map["NotActions"]), action));
        }

        var allows = map["Effect"] switch
        {
            StringValue effect => (effect.Value == "Allow").ToTruth(),
            UnknownValue => Truth.Unknown,
            _ => Truth.False,
        };
        return allows.And(truth);
    }

    private static PolicyReading PolicyOf(FunctionCall call, Value document)
    {
        var policy = PolicyReading.Of(document, Answer.Context(call).Index.Catalog.ConditionKeys, out var isNew);
        if (isNew)
        {
            // Paid for once, as what reads it does it once.
            call.Budget?.Read(document, EffortOfReading);
        }

        return policy;
    }
}
