using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Hcl.Evaluation;
using Onus.Terraform.Modules;

namespace Onus.Terraform.Evaluation;

/// <summary>Works out the value of an input variable: what is given, else the default, converted to its type.</summary>
internal static class VariableValue
{
    public static Value Of(ModuleInstance module, VariableSyntax variable)
    {
        var root = module.Root;
        var type = variable.Body.Attribute("type") is { } declared ? TypeSyntax.Parse(declared.Value, root.Context) : null;
        var nullable = !SyntaxText.IsFalse(variable.Body.Attribute("nullable"));
        var value = Given(module, variable, type, out var origin);
        if (value is null || (value.IsNull && !nullable))
        {
            value = variable.Body.Attribute("default") is { } fallback
                ? Mark(root.Evaluate(fallback.Value, Scope.Empty), OriginKind.Default)
                : Missing(module, variable, nullable);
        }

        value = Convert(root, variable, type, value, origin);
        return SyntaxText.IsTrue(variable.Body.Attribute("sensitive")) ? value.AsSensitive() : value is StringValue ? SecretMarker.Mark(variable.Name, value) : value;
    }

    private static Value? Given(ModuleInstance module, VariableSyntax variable, TypeSyntax? type, out Origin origin)
    {
        origin = variable.Origin;
        if (module.Call is not { } call)
        {
            return module.Root.Inputs.Find(variable.Name, type);
        }

        if (call.Block.Body.Attribute(variable.Name) is not { } argument)
        {
            return null;
        }

        origin = argument.Origin;
        return module.Root.Evaluate(argument.Value, module.Arguments);
    }

    private static Value Missing(ModuleInstance module, VariableSyntax variable, bool nullable)
    {
        if (module.Call is { } call)
        {
            module.Root.Warning("tf-missing-argument", $"The module call \"{call.Address}\" lacks the argument \"{variable.Name}\".", call.Block.Origin, $"Give it, or give the variable a default.");
        }

        if (SyntaxText.IsTrue(variable.Body.Attribute("ephemeral")))
        {
            return Value.Unknown(UnknownCode.LookedUp, $"ephemeral variable \"{variable.Name}\" is given at each run", variable.Origin, nullable ? null : Refinement.Present);
        }

        return Value.Unknown(UnknownCode.ParameterWithoutDefault, $"variable \"{variable.Name}\" has no default", variable.Origin, nullable ? null : Refinement.Present);
    }

    private static Value Convert(RootEvaluation root, VariableSyntax variable, TypeSyntax? type, Value value, Origin origin)
    {
        if (type is null)
        {
            return value;
        }

        if (Converter.TryConvert(type.Complete(value, (target, name) => root.OpenOf(target)?.Part(Value.Of(name), origin)), type.Type, out var converted, out var problem))
        {
            return converted;
        }

        root.Warning("tf-variable-type", $"The value of variable \"{variable.Name}\" does not fit its type: {problem}.", origin, $"Correct the value or the type.");
        return Value.Unknown(UnknownCode.Invalid, $"the value of variable \"{variable.Name}\" does not fit its type", origin);
    }

    private static Value Mark(Value value, OriginKind kind) => value.Origin.HasPlace ? value.WithOrigin(value.Origin.As(kind)) : value;
}
