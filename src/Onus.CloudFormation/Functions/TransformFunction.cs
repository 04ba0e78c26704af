using Onus.CloudFormation.Stacks;
using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.CloudFormation.Functions;

/// <summary><c>Fn::Transform</c>: a macro that makes part of a template.</summary>
internal static class TransformFunction
{
    public static Value Transform(StackScope scope, Value argument, Origin origin)
    {
        var name = argument is MapValue map && map["Name"] is StringValue given ? $"the transform \"{given.Value}\"" : "a transform";
        scope.Note("cfn-transform-not-run", $"What {name} makes is not seen.", origin);
        return Value.Unknown(UnknownCode.Transformed, $"{name} makes it", origin.As(OriginKind.Computed));
    }
}
