using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Hcl.Syntax;

namespace Onus.Terraform.Trails;

/// <summary>Looks for the way from an expression to the place where its value is written.</summary>
/// <param name="value">Where the value is written.</param>
internal sealed class TrailSearch(Origin value)
{
    /// <summary>The most expressions that are looked through.</summary>
    private const int Most = 2_000;

    private readonly HashSet<(TrailModule Module, string Name)> _seen = [];
    private int _looked;

    /// <summary>The steps in between; empty where the value stands in the expression itself, null where no way leads to it.</summary>
    public IReadOnlyList<TrailStep>? From(Expression expression, TrailModule module)
    {
        foreach (var inner in ExpressionChildren.All(expression))
        {
            if (++_looked > Most)
            {
                return null;
            }

            if (IsIt(inner.Origin))
            {
                return [];
            }
        }

        foreach (var inner in ExpressionChildren.All(expression))
        {
            if (inner is AttributeExpression { Target: VariableExpression target } name && Behind(target.Name, name.Name, module) is { } steps)
            {
                return steps;
            }
        }

        return null;
    }

    private IReadOnlyList<TrailStep>? Behind(string kind, string name, TrailModule module) => !_seen.Add((module, $"{kind}.{name}")) ? null : kind switch
    {
        "var" when module.Syntax.Variables.TryGetValue(name, out var variable) => OfVariable(name, variable.Origin, variable.Body, module),
        "local" when module.Syntax.Locals.TryGetValue(name, out var local) => Following(new TrailStep("local." + name, local.Origin), local.Value, module),
        "module" when module.Called(name) is { } called => called.Syntax.Outputs.Values.Select(output => OfOutput(output, called)).FirstOrDefault(steps => steps is not null),
        _ => null,
    };

    private IReadOnlyList<TrailStep>? OfVariable(string name, Origin origin, Body body, TrailModule module)
    {
        var step = new TrailStep("var." + name, origin);
        if (module.Call is { } call && call.Body.Attribute(name) is { } argument)
        {
            return From(argument.Value, module.Caller!) is { } rest ? [step, new TrailStep(module.Name, argument.Origin), .. rest] : null;
        }

        if (body.Attribute("default") is { } fallback && From(fallback.Value, module) is { } within)
        {
            return [step, .. within];
        }

        // A root module is given values by files of their own.
        return module.Call is null && !StandsIn(module) ? [step] : null;
    }

    private IReadOnlyList<TrailStep>? OfOutput(BlockSyntax output, TrailModule called) =>
        output.Body.Attribute("value") is { } given && From(given.Value, called) is { } rest ? [new TrailStep($"{called.Name}.{output.Labels[0].Text}", output.Origin), .. rest] : null;

    private IReadOnlyList<TrailStep>? Following(TrailStep step, Expression expression, TrailModule module) =>
        From(expression, module) is { } rest ? [step, .. rest] : null;

    private bool IsIt(Origin origin) => origin.File == value.File && origin.Offset == value.Offset;

    /// <summary>Whether the value is written in one of a module's own declarations.</summary>
    private bool StandsIn(TrailModule module) =>
        module.Syntax.Variables.Values.Any(variable => variable.Origin.File == value.File) || module.Syntax.Locals.Values.Any(local => local.Origin.File == value.File)
        || module.Syntax.Resources.Values.Any(block => block.Origin.File == value.File) || module.Syntax.Calls.Values.Any(call => call.Origin.File == value.File);
}
