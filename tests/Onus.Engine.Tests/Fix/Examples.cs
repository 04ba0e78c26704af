using Onus.Catalog.Model;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Functions;
using Onus.Hcl.Syntax;

namespace Onus.Engine.Tests.Fix;

/// <summary>The failing examples of the catalogue, as people would have written them.</summary>
internal static class Examples
{
    private static readonly Evaluator Values = new(new EvaluationOptions
    {
        Functions = StandardFunctions.Pure.With([
            new Function { Name = "ref", MinArguments = 1, MaxArguments = 2, Body = call => call.Arguments.Length == 1 ? Value.Map(("Ref", call.Arguments[0])) : Value.Map(("Fn::GetAtt", Value.List(call.Arguments))) },
        ]),
    });

    /// <summary>The failing examples of a check whose values are all known.</summary>
    public static IEnumerable<(string Name, MapValue Properties, Body Body)> Failing(Check check) => check.Examples
        .Where(example => example.Expected == "fail")
        .Select((example, at) => ($"{check.Id}-{at}", Read(example.Body, check.Locals)!, example.Body))
        .Where(item => item.Item2 is not null && item.Body.BlocksOf("meta").FirstOrDefault() is null);

    /// <summary>An example as a template in JSON; null where it holds something that no template does.</summary>
    public static string? Template(Check check, MapValue properties, Body body)
    {
        var resources = new MapBuilder();
        resources.Set("Self", Resource(check.Types[0], properties));
        foreach (var block in body.BlocksOf("resource"))
        {
            if (Read(block.Body, check.Locals) is not { } inner)
            {
                return null;
            }

            resources.Set(block.Label(1)!, Resource(block.Label(0)!, inner));
        }

        return JsonEncoder.Encode(Value.Map(("Resources", resources.Build(default)))).Replace("{\"Ref\":\"self\"}", "{\"Ref\":\"Self\"}", StringComparison.Ordinal).Replace("[\"self\",", "[\"Self\",", StringComparison.Ordinal);
    }

    private static MapValue Resource(string type, MapValue properties) => Value.Map(("Type", Value.Of(type)), ("Properties", properties));

    private static MapValue? Read(Body body, MapValue locals)
    {
        var map = new MapBuilder();
        foreach (var attribute in body.Attributes)
        {
            var evaluated = Values.Evaluate(attribute.Value, Scope.Of(Value.Map(("local", locals))));
            if (evaluated.Errors.Any() || evaluated.Value.IsUnknown)
            {
                return null;
            }

            map.Set(attribute.Name, evaluated.Value);
        }

        return map.Build(default);
    }
}
