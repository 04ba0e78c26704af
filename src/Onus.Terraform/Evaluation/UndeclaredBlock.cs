using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Terraform.Evaluation;

/// <summary>Stands for a resource that something refers to and nothing declares: none of its values are known, but what is taken of it is there, and refers to a resource of its type.</summary>
/// <param name="key">The key by which references name it.</param>
internal sealed class UndeclaredBlock(RootEvaluation root, string key, UnknownReason reason) : IOpenValue
{
    /// <summary>The value that stands for the resource, or for an attribute of it.</summary>
    /// <param name="attribute">The attribute that is taken.</param>
    public UnknownValue Value(Origin origin, string? attribute = null) =>
        root.Register(new UnknownValue(reason, origin.As(OriginKind.Computed), Refinement.To(key, attribute)), this);

    public Value? Part(Value part, Origin origin) => Value(origin, (part as StringValue)?.Value);

    public Value Settle(Value value) => value;
}
