using Onus.Hcl.Conversion;
using Onus.Core.Bounds;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Functions;
using Onus.Hcl.Syntax;
using Onus.Hcl.Syntax.Parsing;
using Onus.Sources;

namespace Onus.Terraform.Evaluation;

/// <summary>Evaluates the templates of <c>templatefile</c>. A template sees the variables that it is given, and can't render others.</summary>
internal sealed class TemplateRenderer(ReadContext context, IFileReader files, Budget budget)
{
    private const int ParsedPerCharacter = 16;
    private readonly Dictionary<string, TemplateExpression> _parsed = new(StringComparer.Ordinal);
    private readonly Evaluator _evaluator = new(new EvaluationOptions { Functions = TerraformFunctions.Table, Files = files });

    /// <summary>The text of a template.</summary>
    /// <exception cref="FunctionException">The template is wrong.</exception>
    public Value Render(string template, MapValue variables)
    {
        if (!_parsed.TryGetValue(template, out var parsed))
        {
            budget.MakeText(template.Length * ParsedPerCharacter);
            var diagnostics = new DiagnosticBag();
            parsed = HclParser.ParseTemplate(template, context.Sources.Add("template"), diagnostics);
            _parsed[template] = parsed;
        }

        var result = _evaluator.Evaluate(parsed, new TemplateScope(variables), budget: budget);
        if (!result.IsOk)
        {
            throw new FunctionException($"the template can't be evaluated: {result.Errors[0].Message}");
        }

        return result.Value is UnknownValue ? JsonTemplate.Refine(result.Value, parsed, new TemplateScope(variables), _evaluator, budget) : result.Value.WithOrigin(Origin.None);
    }

    private sealed class TemplateScope(MapValue variables) : Scope
    {
        public override Value? Find(string name) => variables[name] is { } value && variables.IsSensitive ? value.AsSensitive() : variables[name];
    }
}
