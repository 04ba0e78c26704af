using System.Collections.Immutable;
using System.Text;
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
    private const int MaxReferences = 8;

    public static Value Evaluate(EvaluationRun run, TemplateExpression template, Frame frame)
    {
        var rendering = new Rendering();
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

    private static void Render(EvaluationRun run, ImmutableArray<TemplatePart> parts, Frame frame, Rendering rendering)
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

    private static void RenderValue(EvaluationRun run, Value value, Origin origin, Rendering rendering)
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

    private static void RenderIf(EvaluationRun run, TemplateIf branch, Frame frame, Rendering rendering)
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

    private static void RenderFor(EvaluationRun run, TemplateFor loop, Frame frame, Rendering rendering)
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

    /// <summary>The text so far, and what is still known of it after an unknown part.</summary>
    private sealed class Rendering
    {
        private readonly StringBuilder _text = new();
        private UnknownReason? _lost;
        private UnknownValue? _sole;
        private readonly StringBuilder _form = new();
        private readonly TextHoles _holes = new();
        private readonly List<Reference> _references = [];
        private bool _more;
        private string? _prefix;

        public bool IsSensitive { get; set; }

        public int Length => _text.Length;

        public void Append(string text)
        {
            if (_lost is null)
            {
                _text.Append(text);
                return;
            }

            _more |= text.Length > 0;
            AddToForm(text);
        }

        public void Lose(UnknownReason reason, UnknownValue? value = null)
        {
            if (_lost is not null)
            {
                _more = true;
                AddToForm(value);
                return;
            }

            AddToForm(_text.Length > TextForm.MaxLength ? new string(TextForm.Hole, TextForm.MaxLength + 1) : _text.ToString());
            AddToForm(value);
            _lost = reason;
            _sole = _text.Length == 0 ? value : null;
            _prefix = _text.ToString() + value?.Refinement?.Prefix;
        }

        public Value ToValue(Origin origin)
        {
            if (_lost is null)
            {
                return Mark(Value.Of(_text.ToString(), origin));
            }

            // What lies below something that has an ARN is named by it.
            ImmutableArray<Reference> references = !_more && _sole?.Refinement is { } refinement ? refinement.References
                : _prefix is not null && _prefix.StartsWith("arn:", StringComparison.Ordinal) ? [.. _references.Distinct()] : [];
            var known = new Refinement
            {
                NotNull = true,
                Prefix = _prefix is { Length: > 0 } ? _prefix : null,
                Form = _form.Length > TextForm.MaxLength ? null : _form.ToString(),
                Holes = _form.Length > TextForm.MaxLength ? [] : _holes.ToArray(),
                References = references,
            };
            return Mark(new UnknownValue(_lost, origin, known));
        }

        private void AddToForm(UnknownValue? value)
        {
            _holes.Add(value);
            AddToForm(value is null ? TextForm.Hole.ToString() : TextForm.OfPart(value));
            foreach (var reference in value?.Refinement?.References ?? [])
            {
                if (_references.Count < MaxReferences)
                {
                    _references.Add(reference);
                }
            }
        }

        private void AddToForm(string text)
        {
            if (_form.Length <= TextForm.MaxLength)
            {
                _form.Append(text.AsSpan(0, Math.Min(text.Length, TextForm.MaxLength + 1)));
            }
        }

        private Value Mark(Value value) => IsSensitive ? value.AsSensitive() : value;
    }
}
