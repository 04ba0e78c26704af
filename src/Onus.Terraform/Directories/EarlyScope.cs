using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Functions;
using Onus.Hcl.Syntax;
using Onus.Terraform.Modules;

namespace Onus.Terraform.Directories;

/// <summary>What OpenTofu knows of a module before it evaluates it, as sources of modules may use it: variables with their defaults, and locals made of these.</summary>
internal sealed class EarlyScope(ModuleSyntax module) : Scope
{
    private static readonly Evaluator Evaluator = new(new EvaluationOptions { Functions = StandardFunctions.Pure });
    private readonly HashSet<string> _busy = new(StringComparer.Ordinal);

    /// <summary>The text that an expression comes to; null when that needs more.</summary>
    public string? TextOf(Expression expression) => PlainText.Of(expression) ?? (Evaluator.Evaluate(expression, this).Value as StringValue)?.Value;

    public override Value? Find(string name) => null;

    public override int PathLength(string root) => root is "var" or "local" ? 1 : 0;

    public override Value? Resolve(string root, string first, string? second, Origin origin) => root == "var"
        ? module.Variables.GetValueOrDefault(first)?.Body.Attribute("default") is { } standard ? Evaluator.Evaluate(standard.Value, Empty).Value : null
        : module.Locals.GetValueOrDefault(first) is { } local && _busy.Add(first) ? Local(first, local.Value) : null;

    private Value Local(string name, Expression expression)
    {
        var value = Evaluator.Evaluate(expression, this).Value;
        _busy.Remove(name);
        return value;
    }
}
