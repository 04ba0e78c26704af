using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Hcl.Syntax;

namespace Onus.Hcl.Evaluation;

/// <summary>Evaluates templates.</summary>
internal static class Templates
{
    private const int MaxLength = 8 * 1024 * 1024;

    public static Value Evaluate(EvaluationRun run, TemplateExpression template, Frame frame)
    {
        var rendering = new PartialText();
        Render(run, template.Parts, frame, rendering);
        return rendering.ToValue(template.Origin);
    }

    /// <summary>The text of a scalar; the value itself when it is none.</summary>
    public static Value ToText(Value value)
    {
        var text = value switch
        {
            BooleanValue boolean => Value.Of(boolean.Value ? "true" : "false", value.Origin),
            NumberValue number => Value.Of(number.Value.ToString(), value.Origin),
            _ => value,
        };
        return value.IsSensitive ? text.AsSensitive() : text;
    }

    private static void Render(EvaluationRun run, ImmutableArray<TemplatePart> parts, Frame frame, PartialText rendering)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case TemplateLiteral literal:
                    rendering.Append(literal.Text);
                    run.ChargeText(literal.Text.Length);
                    break;
                case TemplateInterpolation interpolation:
                    RenderValue(run, run.Evaluate(interpolation.Expression, frame), interpolation.Origin, rendering);
                    break;
                case TemplateIf branch:
                    RenderIf(run, branch, frame, rendering);
                    break;
                case TemplateFor loop:
                    RenderFor(run, loop, frame, rendering);
                    break;
            }
        }
    }

    private static void RenderValue(EvaluationRun run, Value value, Origin origin, PartialText rendering)
    {
        rendering.IsSensitive |= value.IsSensitive;
        switch (ToText(value))
        {
            case StringValue text:
                rendering.Append(text.Value);
                run.ChargeText(text.Value.Length);
                if (rendering.Length > MaxLength)
                {
                    rendering.Lose(run.Stop($"the text of the template is too long", origin).Reason);
                }

                break;
            case UnknownValue unknown:
                run.Doubt(unknown.Reason);
                rendering.Lose(unknown.Reason, unknown);
                break;
            case NullValue when run.AbsenceIsNull:
                break;
            case NullValue:
                rendering.Lose(run.Fail($"null can't be part of a text", origin).Reason);
                break;
            default:
                rendering.Lose(run.Fail($"a list or an object can't be part of a text", origin).Reason);
                break;
        }
    }

    private static void RenderIf(EvaluationRun run, TemplateIf branch, Frame frame, PartialText rendering)
    {
        var condition = run.Evaluate(branch.Condition, frame);
        rendering.IsSensitive |= condition.IsSensitive;
        switch (run.ToTruth(condition, branch.Origin))
        {
            case Truth.True:
                Render(run, branch.Then, frame, rendering);
                break;
            case Truth.False:
                Render(run, branch.Else, frame, rendering);
                break;
            default:
                rendering.Lose(ValueTraits.FindUnknown(condition)?.Reason ?? new UnknownReason(UnknownCode.UndecidedCondition, $"the condition is not known"));
                break;
        }
    }

    private static void RenderFor(EvaluationRun run, TemplateFor loop, Frame frame, PartialText rendering)
    {
        var collection = run.EvaluateTraced(loop.Collection, frame);
        rendering.IsSensitive |= collection.Value.IsSensitive;
        if (!Elements.TryGet(run, collection, loop.Origin, out var elements, out var failure))
        {
            rendering.Lose(failure.Reason);
            return;
        }

        var binding = new Binding(loop.Key, loop.Item, frame);
        for (var i = 0; i < elements.Count && !run.IsExhausted; i++)
        {
            run.Charge(1);
            Render(run, loop.Parts, binding.Bind(elements, i), rendering);
            if (rendering.Length > MaxLength)
            {
                rendering.Lose(run.Stop($"the text of the template is too long", loop.Origin).Reason);
                return;
            }
        }

        if (run.IsExhausted)
        {
            rendering.Lose(run.StopForSteps(loop.Origin).Reason);
        }
    }
}
