using Onus.CloudFormation.Stacks;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.CloudFormation.Functions;

/// <summary><c>Ref</c>, <c>Fn::GetAtt</c> and <c>Fn::ImportValue</c>.</summary>
internal static class ReferenceFunctions
{
    public static Value Ref(StackScope scope, Value argument, Origin origin) => argument is StringValue name
        ? Named(scope, name.Value, origin)
        : scope.Resolver.Resolve(argument) is StringValue made
            ? Named(scope, made.Value, origin)
            : scope.Invalid("cfn-bad-reference", $"Ref takes the name of a parameter or resource.", origin, $"Give a name.");

    public static Value Named(StackScope scope, string name, Origin origin)
    {
        if (name.StartsWith("AWS::", StringComparison.Ordinal) && scope.Pseudo.Get(name, origin) is { } pseudo)
        {
            return pseudo;
        }

        return scope.LoopNames.Count > 0 && scope.LoopNames.TryGetValue(name, out var unsettled) ? unsettled.WithOrigin(origin.As(OriginKind.Computed))
            : scope.Parameters.Get(name, origin)
            ?? scope.Resources.Refer(name, null, origin)
            ?? Dangling(scope, name, origin);
    }

    public static Value GetAtt(StackScope scope, Value argument, Origin origin)
    {
        if (argument is ListValue { Count: 2 } pair)
        {
            var name = scope.Resolver.Resolve(pair.Items[0]);
            var attribute = scope.Resolver.Resolve(pair.Items[1]);
            return (name, attribute) switch
            {
                (StringValue known, StringValue path) => Attribute(scope, known.Value, path.Value, origin),
                (UnknownValue unknown, _) => UnknownResults.From(unknown, origin),
                (_, UnknownValue unknown) => UnknownResults.From(unknown, origin),
                _ => Bad(scope, origin),
            };
        }

        if (argument is ListValue { Count: > 2 } parts && parts.Items.All(item => item is StringValue))
        {
            return Dotted(scope, string.Join('.', parts.Items.Select(item => ((StringValue)item).Value)), origin);
        }

        return argument is StringValue dotted ? Dotted(scope, dotted.Value, origin) : Bad(scope, origin);
    }

    /// <summary>An attribute written as <c>Resource.Attribute</c>.</summary>
    public static Value Dotted(StackScope scope, string text, Origin origin)
    {
        // Names of modules' resources have dots themselves; the attribute begins behind the longest name that is declared.
        for (var dot = text.LastIndexOf('.'); dot > 0 && scope.Family.Budget.MakeText(dot); dot = text.LastIndexOf('.', dot - 1))
        {
            if (scope.Resources.IsDeclared(text[..dot]))
            {
                return Attribute(scope, text[..dot], text[(dot + 1)..], origin);
            }
        }

        var first = text.IndexOf('.');
        return first > 0 ? Attribute(scope, text[..first], text[(first + 1)..], origin) : Bad(scope, origin);
    }

    public static Value ImportValue(StackScope scope, Value argument, Origin origin) => scope.Resolver.Resolve(argument) switch
    {
        StringValue name => Value.Unknown(UnknownCode.Imported, $"the export \"{name.Value}\" of another stack", origin.As(OriginKind.Computed), Refinement.Present),
        UnknownValue { Refinement.Prefix: { } prefix } => Value.Unknown(UnknownCode.Imported, $"the export \"{prefix}…\" of another stack", origin.As(OriginKind.Computed), Refinement.Present),
        _ => Value.Unknown(UnknownCode.Imported, $"an export of another stack", origin.As(OriginKind.Computed), Refinement.Present),
    };

    /// <summary>An output of a stack that may be in another account or Region: nothing in the template says what it is.</summary>
    public static Value GetStackOutput(StackScope scope, Value argument, Origin origin)
    {
        var given = scope.Resolver.Resolve(argument) as MapValue;
        return Value.Unknown(
            UnknownCode.Imported,
            given?["OutputName"] is StringValue output ? (Message)$"the output \"{output.Value}\" of another stack" : $"an output of another stack",
            origin.As(OriginKind.Computed),
            Refinement.Present);
    }

    private static Value Attribute(StackScope scope, string name, string attribute, Origin origin)
    {
        if (attribute.StartsWith("Outputs.", StringComparison.Ordinal) && scope.Nested.Output(name, attribute["Outputs.".Length..], origin) is { } output)
        {
            return output;
        }

        return scope.Resources.Refer(name, attribute, origin) ?? Dangling(scope, name, origin);
    }

    private static Value Dangling(StackScope scope, string name, Origin origin)
    {
        if (scope.IsTransformed)
        {
            return Value.Unknown(UnknownCode.Transformed, $"\"{name}\", which a transform makes", origin.As(OriginKind.Computed), Refinement.Present);
        }

        scope.Missing(MissingKind.Reference, name, origin);
        return Value.Unknown(UnknownCode.Dangling, $"there is no \"{name}\"", origin.As(OriginKind.Computed));
    }

    private static Value Bad(StackScope scope, Origin origin) =>
        scope.Invalid("cfn-bad-reference", $"Fn::GetAtt takes the name of a resource and an attribute.", origin, $"Write it as [Resource, Attribute].");
}
