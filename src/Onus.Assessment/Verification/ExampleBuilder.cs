using Onus.Assessment.Functions;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Functions;
using Onus.Hcl.Syntax;

namespace Onus.Assessment.Verification;

/// <summary>Makes the deployment that an example of the catalogue describes.</summary>
internal static class ExampleBuilder
{
    public const string Self = "self";
    private const string DeploymentId = "example";

    private static readonly Evaluator Values = new(new EvaluationOptions
    {
        Functions = CatalogFunctions.Table.With([Answer.Function("ref", 1, 2, Reference), Answer.Function("parameter", 1, 2, Parameter)]),
    });

    public static (Deployment Deployment, IReadOnlyList<EvaluationError> Errors) Build(Example example, string type, MapValue locals, MapValue? parameters = null)
    {
        var errors = new List<EvaluationError>();
        var scope = new LocalScope(locals, parameters ?? MapValue.Empty);
        var resources = new List<Resource> { Make(Self, type, example.Body, example.Origin, scope, errors) };
        AddResources(example.Body, scope, resources, errors);

        foreach (var block in example.Body.Blocks.Where(block => block.Type is not ("resource" or "meta")))
        {
            errors.Add(new EvaluationError($"a block \"{block.Type}\" does not belong into an example: write {block.Type} = {{ … }}", block.Origin));
        }

        return (new Deployment(DeploymentId, "example", resources), errors);
    }

    /// <summary>Makes the deployment that a variant of a service describes.</summary>
    public static (Deployment Deployment, IReadOnlyList<EvaluationError> Errors) Build(Variant variant)
    {
        var errors = new List<EvaluationError>();
        var resources = new List<Resource>();
        AddResources(variant.Body, new LocalScope(variant.Locals, MapValue.Empty), resources, errors);
        foreach (var twice in resources.GroupBy(resource => resource.Address, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            errors.Add(new EvaluationError($"two resources are called \"{twice.Key}\"", twice.Last().Origin));
        }

        return (new Deployment(DeploymentId, "variant", resources), errors);
    }

    private static void AddResources(Body body, LocalScope scope, List<Resource> resources, List<EvaluationError> errors)
    {
        foreach (var block in body.BlocksOf("resource"))
        {
            resources.Add(Make(block.Label(1) ?? "", block.Label(0) ?? "", block.Body, block.Origin, scope, errors));
        }
    }

    private static Resource Make(string name, string type, Body body, Origin origin, Scope scope, List<EvaluationError> errors) =>
        new(DeploymentId, name, type, Read(body, scope, errors), origin)
        {
            Meta = body.BlocksOf("meta").Select(meta => Read(meta.Body, scope, errors)).FirstOrDefault() ?? MapValue.Empty,
        };

    private static MapValue Read(Body body, Scope scope, List<EvaluationError> errors)
    {
        var map = new MapBuilder(body.Attributes.Length);
        foreach (var attribute in body.Attributes)
        {
            var evaluated = Values.Evaluate(attribute.Value, scope);
            errors.AddRange(evaluated.Errors);
            map.Set(attribute.Name, evaluated.Value);
        }

        return map.Build(body.Origin);
    }

    /// <summary>What a parameter of a template without default gives: <c>parameter("Password")</c>, or <c>parameter("Password", "NoEcho")</c> for one that is not shown.</summary>
    private static UnknownValue Parameter(FunctionCall call)
    {
        var kind = call.Arguments.Length > 1 ? OriginKind.Computed : OriginKind.Echoed;
        return Value.Unknown(UnknownCode.ParameterWithoutDefault, $"parameter \"{Answer.Text(call, 0)}\" has no default", call.Origin.As(kind), Refinement.Present);
    }

    private static UnknownValue Reference(FunctionCall call)
    {
        var name = Answer.Text(call, 0);
        var attribute = call.Arguments.Length > 1 ? Answer.Text(call, 1) : null;
        return Value.Unknown(
            UnknownCode.KnownAfterDeployment,
            attribute is null ? (Message)$"the id of \"{name}\" is known after deployment" : $"{attribute} of \"{name}\" is known after deployment",
            call.Origin,
            Refinement.To(Resource.KeyOf(DeploymentId, name), attribute));
    }

    private sealed class LocalScope(MapValue locals, MapValue parameters) : Scope
    {
        public override Value? Find(string name) => name switch { "local" => locals, "param" => parameters, _ => null };
    }
}
