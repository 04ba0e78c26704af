using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Functions;
using Onus.Hcl.Syntax;
using Onus.Hcl.Syntax.Parsing;

namespace Onus.Hcl.Tests.Evaluation;

/// <summary>Short ways to evaluate in tests.</summary>
internal static class Asked
{
    public static EvaluationOptions Hcl { get; } = new() { Functions = StandardFunctions.Pure, EvaluatesTemplates = true };

    public static EvaluationOptions Catalogue { get; } = new() { Functions = StandardFunctions.Pure, AbsenceIsNull = true };

    public static Expression Parse(string text)
    {
        var bag = new DiagnosticBag();
        var expression = HclParser.ParseExpression(text, new SourceMap().Add("test.tf"), bag);
        bag.Items.ShouldBeEmpty(text);
        return expression.ShouldNotBeNull();
    }

    public static Evaluated Evaluate(string text, params ReadOnlySpan<(string Key, Value Value)> variables) =>
        new Evaluator(Hcl).Evaluate(Parse(text), Scope.Of(Value.Map(variables)));

    public static Value Ok(string text, params ReadOnlySpan<(string Key, Value Value)> variables)
    {
        var evaluated = Evaluate(text, variables);
        evaluated.Errors.ShouldBeEmpty(text);
        return evaluated.Value;
    }
}
