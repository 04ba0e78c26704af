using System.Collections.Immutable;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Hcl.Evaluation;

/// <summary>Evaluates <c>[…]</c> and <c>{…}</c>.</summary>
internal static class Constructors
{
    public static Value Evaluate(EvaluationRun run, TupleExpression tuple, Frame frame)
    {
        var items = ImmutableArray.CreateBuilder<Value>(tuple.Items.Length);
        foreach (var item in tuple.Items)
        {
            items.Add(run.Evaluate(item, frame));
        }

        run.ChargeItems(items.Count);
        return Value.List(items.MoveToImmutable(), tuple.Origin);
    }

    public static Value Evaluate(EvaluationRun run, ObjectExpression @object, Frame frame)
    {
        var builder = new MapBuilder(@object.Items.Length);
        var isSensitive = false;
        foreach (var item in @object.Items)
        {
            var key = run.Evaluate(item.Key, frame);
            isSensitive |= key.IsSensitive;
            switch (Templates.ToText(key))
            {
                case StringValue name:
                    builder.Set(name.Value, run.Evaluate(item.Value, frame));
                    break;
                case UnknownValue unknown:
                    run.Doubt(unknown.Reason);
                    return new UnknownValue(unknown.Reason, @object.Origin, Refinement.Present);
                default:
                    return run.Fail($"the key of an object must be a text", item.Key.Origin);
            }
        }

        run.ChargeItems(@object.Items.Length * 2);
        var built = builder.Build(@object.Origin);
        return isSensitive ? built.AsSensitive() : built;
    }
}
