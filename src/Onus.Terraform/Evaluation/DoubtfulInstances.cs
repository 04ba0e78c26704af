using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Terraform.Evaluation;

/// <summary>Stands for instances whose number is not known: whichever is taken, the one that was evaluated answers.</summary>
/// <param name="doubt">Why the number is not known.</param>
/// <param name="instance">The instance that stands for all.</param>
/// <param name="key">The key by which references name the block; null for a module.</param>
internal sealed class DoubtfulInstances(RootEvaluation root, UnknownValue doubt, Func<Value> instance, string? key) : IOpenValue
{
    private UnknownValue? _one;

    public Value? Part(Value part, Origin origin) => _one ??= root.Register(
        new UnknownValue(doubt.Reason, origin, new Refinement { References = key is null ? [] : [new Reference(key)] }),
        new DoubtfulInstance(root, doubt, instance, key));

    public Value Settle(Value value) => value;
}

/// <summary>Stands for one instance of which it is not known whether it is there: what is taken of it is not known either, but what that refers to is.</summary>
internal sealed class DoubtfulInstance(RootEvaluation root, UnknownValue doubt, Func<Value> instance, string? key) : IOpenValue
{
    public Value? Part(Value part, Origin origin)
    {
        if (part is not StringValue name)
        {
            return null;
        }

        var whole = instance();
        var value = (whole as MapValue)?[name.Value] ?? root.OpenOf(whole)?.Part(part, origin);
        var references = value is UnknownValue { Refinement: { } refinement } ? refinement.References : [];
        if (references.IsDefaultOrEmpty && key is not null)
        {
            references = [new Reference(key, name.Value)];
        }

        return new UnknownValue(doubt.Reason, origin, new Refinement { References = references }, value is { IsSensitive: true });
    }

    public Value Settle(Value value) => value;
}
