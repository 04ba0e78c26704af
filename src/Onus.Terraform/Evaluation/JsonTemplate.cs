using System.Text;
using Onus.Core.Bounds;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Functions;
using Onus.Hcl.Syntax;

namespace Onus.Terraform.Evaluation;

/// <summary>Finds the structure of a JSON document that is written as a template, when parts of its texts are not known.</summary>
internal static class JsonTemplate
{
    private const char Open = '\uE0F0';
    private const char Close = '\uE0F1';
    private const int MaxParts = 500;

    /// <summary>The unknown text of a template with the structure of the JSON that it holds; as it is when it holds none.</summary>
    public static Value Refine(Value value, TemplateExpression template, Scope scope, Evaluator evaluator, Budget budget)
    {
        if (value is not UnknownValue unknown || template.Parts.Length is < 2 or > MaxParts || template.Parts[0] is not TemplateLiteral first || first.Text.AsSpan().TrimStart() is not ['{' or '[', ..])
        {
            return value;
        }

        var text = new StringBuilder();
        var holes = new List<UnknownValue>();
        foreach (var part in template.Parts)
        {
            if (part is TemplateLiteral literal)
            {
                text.Append(literal.Text);
            }
            else if (part is not TemplateInterpolation interpolation || !Append(text, evaluator.Evaluate(interpolation.Expression, scope, budget: budget).Value, holes))
            {
                return value;
            }
        }

        if (!budget.MakeText(text.Length))
        {
            return value;
        }

        try
        {
            var structure = Fill(JsonDecoder.Decode(text.ToString(), template.Origin), holes);
            return new UnknownValue(unknown.Reason, unknown.Origin, (unknown.Refinement ?? Refinement.Present) with { Structure = structure }, unknown.IsSensitive);
        }
        catch (FunctionException)
        {
            return value;
        }
    }

    private static bool Append(StringBuilder text, Value value, List<UnknownValue> holes)
    {
        if (value is UnknownValue hole)
        {
            text.Append(Open).Append(holes.Count).Append(Close);
            holes.Add(hole);
            return true;
        }

        text.Append(Converter.TextOf(value));
        return Converter.TextOf(value) is { } known && known.AsSpan().IndexOfAny(Open, Close) < 0;
    }

    private static Value Fill(Value value, List<UnknownValue> holes) => value switch
    {
        MapValue map => map.Select((_, item) => Fill(item, holes)),
        ListValue list => Value.List([.. list.Items.Select(item => Fill(item, holes))], list.Origin),
        StringValue text when text.Value.Contains(Open, StringComparison.Ordinal) => FillText(text, holes),
        _ => value,
    };

    private static UnknownValue FillText(StringValue text, List<UnknownValue> holes)
    {
        var open = text.Value.IndexOf(Open, StringComparison.Ordinal);
        var close = text.Value.IndexOf(Close, StringComparison.Ordinal);
        var hole = holes[int.Parse(text.Value.AsSpan((open + 1)..close), System.Globalization.CultureInfo.InvariantCulture)];
        if (open == 0 && close == text.Value.Length - 1)
        {
            return hole;
        }

        var prefix = text.Value[..open] + (hole.Refinement?.Prefix ?? "");
        var known = new Refinement { NotNull = true, Prefix = prefix.Length > 0 ? prefix : null, Form = FormOf(text.Value, holes) };
        return new UnknownValue(hole.Reason, text.Origin.As(OriginKind.Computed), known);
    }

    private static string? FormOf(string text, List<UnknownValue> holes)
    {
        var form = new StringBuilder();
        for (var at = 0; at < text.Length && form.Length <= TextForm.MaxLength; at++)
        {
            if (text[at] != Open)
            {
                form.Append(text[at]);
                continue;
            }

            var close = text.IndexOf(Close, at);
            form.Append(TextForm.OfPart(holes[int.Parse(text.AsSpan((at + 1)..close), System.Globalization.CultureInfo.InvariantCulture)]));
            at = close;
        }

        return form.Length > TextForm.MaxLength ? null : form.ToString();
    }
}
