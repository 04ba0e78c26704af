using System.Collections.Immutable;
using Onus.Core.Diagnostics;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Hcl.Evaluation;

/// <summary>Evaluates <c>{for …}</c>.</summary>
internal static class Objects
{
    public static Value Evaluate(EvaluationRun run, ForExpression loop, Frame frame, Elements elements, ref bool isSensitive)
    {
        var single = new MapBuilder();
        var groups = new SortedDictionary<string, ImmutableArray<Value>.Builder>(StringComparer.Ordinal);
        var binding = new Binding(loop.KeyName, loop.ItemName, frame);
        for (var i = 0; i < elements.Count; i++)
        {
            run.Charge(1);
            if (run.IsExhausted)
            {
                return run.StopForSteps(loop.Origin);
            }

            var inner = binding.Bind(elements, i);
            var included = Loops.Included(run, loop, inner, ref isSensitive, out var reason);
            if (included == Truth.Unknown)
            {
                return new UnknownValue(reason!, loop.Origin, Refinement.Present);
            }

            if (included == Truth.False)
            {
                continue;
            }

            var name = Templates.ToText(run.Evaluate(loop.ResultKey!, inner));
            isSensitive |= name.IsSensitive;
            if (name is UnknownValue unknown)
            {
                run.Doubt(unknown.Reason);
                return new UnknownValue(unknown.Reason, loop.Origin, Refinement.Present);
            }

            if (name is not StringValue text)
            {
                return run.Fail($"the key of a result must be a text", loop.Origin);
            }

            var value = run.Evaluate(loop.ResultValue, inner);
            if (loop.IsGrouping)
            {
                if (!groups.TryGetValue(text.Value, out var group))
                {
                    groups[text.Value] = group = ImmutableArray.CreateBuilder<Value>();
                }

                group.Add(value);
            }
            else if (!single.Set(text.Value, value))
            {
                return run.Fail(text.IsSensitive ? (Message)$"two results have the same key" : $"two results have the key \"{text.Value}\"; add ... after the value to group them", loop.Origin);
            }
        }

        run.ChargeItems(elements.Count * 2);
        foreach (var (name, group) in groups)
        {
            single.Set(name, Value.List(group.DrainToImmutable()));
        }

        return single.Build(loop.Origin);
    }
}
