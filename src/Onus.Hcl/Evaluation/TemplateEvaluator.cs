using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Hcl.Syntax;
using Onus.Hcl.Syntax.Parsing;

namespace Onus.Hcl.Evaluation;

/// <summary>
/// Evaluates templates that are given as text, for <c>templatefile</c> and <c>templatestring</c>. They take their steps from the evaluation that asks,
/// so that templates within templates are bounded like all else.
/// </summary>
internal sealed class TemplateEvaluator(EvaluationRun run)
{
    private const int MaxDepth = 32;
    private const int MaxLength = 4 * 1024 * 1024;
    private const int ReadingSteps = 20;
    private const int CharactersPerStep = 8;

    /// <summary>Where the call stands: the places inside of a template are in no file of the host's.</summary>
    public Origin Place { get; set; }

    /// <summary>The result of a template.</summary>
    /// <exception cref="FunctionException">It can't be read or evaluated.</exception>
    public Value Evaluate(string text, MapValue variables)
    {
        if (run.TemplateDepth >= MaxDepth || !Depth.IsSafe())
        {
            // The whole evaluation ends here: templates that use themselves twice would else go on nearly for ever.
            run.Exhaust();
            throw new FunctionException($"templates are nested too deeply");
        }

        if (text.Length > MaxLength)
        {
            throw new FunctionException($"the template is longer than {MaxLength} characters");
        }

        run.Charge(ReadingSteps + (text.Length / CharactersPerStep));
        var diagnostics = new DiagnosticBag();
        var template = HclParser.ParseTemplate(text, new SourceMap().Add("template"), diagnostics);
        foreach (var diagnostic in diagnostics.Items)
        {
            if (diagnostic.Severity == DiagnosticSeverity.Error)
            {
                throw new FunctionException($"the template can't be read: {diagnostic.Message}", 0);
            }
        }

        // A template that is one interpolation and nothing else gives the value itself.
        var expression = template.Parts is [TemplateInterpolation only] ? only.Expression : template;
        var inner = new EvaluationRun(run);
        var value = inner.Evaluate(expression, Scope.Of(variables).Frame);
        return inner.Errors.Count > 0 ? throw new FunctionException($"in the template: {inner.Errors[0].Message}", 0) : Moved(value);
    }

    private Value Moved(Value value)
    {
        if (!Depth.IsSafe())
        {
            return Value.Unknown(UnknownCode.LimitReached, $"the value is nested too deeply", Place);
        }

        switch (value)
        {
            case ListValue list:
                var items = ImmutableArray.CreateBuilder<Value>(list.Count);
                foreach (var item in list.Items)
                {
                    items.Add(Moved(item));
                }

                var moved = Value.List(items.MoveToImmutable(), Place, list.Collection);
                return list.IsSensitive ? moved.AsSensitive() : moved;
            case MapValue map:
                return map.Select((_, item) => Moved(item)).WithOrigin(Place);
            default:
                return value.WithOrigin(Place);
        }
    }
}
