using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Hcl.Evaluation;

/// <summary>Asks the scope for names of several parts and for what values themselves can't answer.</summary>
internal static class LazyPaths
{
    /// <summary>The value of a name such as <c>var.x</c> or <c>data.t.x</c>; null when the scope knows no such names or the variable is one of the expression's own.</summary>
    public static Value? Resolve(AttributeExpression attribute, Frame frame)
    {
        switch (attribute.Target)
        {
            case VariableExpression root when frame.Scope.PathLength(root.Name) == 1 && !frame.TryFind(root.Name, out _):
                return frame.Scope.Resolve(root.Name, attribute.Name, null, root.Origin);
            case AttributeExpression { Target: VariableExpression root } first when frame.Scope.PathLength(root.Name) == 2 && !frame.TryFind(root.Name, out _):
                return frame.Scope.Resolve(root.Name, first.Name, attribute.Name, root.Origin);
            default:
                return null;
        }
    }

    /// <summary>An attribute that the value itself does not have.</summary>
    public static Value? Part(Value target, AttributeExpression attribute, Frame frame) =>
        target is UnknownValue || (target is MapValue map && !map.ContainsKey(attribute.Name))
            ? frame.Scope.Part(target, Value.Of(attribute.Name), attribute.Origin)
            : null;

    /// <summary>An element that the value itself does not have.</summary>
    public static Value? Part(Value target, Value key, Origin origin, Frame frame) =>
        target is UnknownValue || (target is MapValue map && key is StringValue name && !map.ContainsKey(name.Value))
            ? frame.Scope.Part(target, key, origin)
            : null;
}
