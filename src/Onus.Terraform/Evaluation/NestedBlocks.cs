using System.Collections.Immutable;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Terraform.Evaluation;

/// <summary>The nested blocks of one type, and the alternatives where a condition that is not known decides on them.</summary>
/// <param name="origin">Where the first of them stands.</param>
/// <param name="path">The names that lead to what is in them, with a dot behind each.</param>
/// <param name="owner">The block that they are in; null when nothing answers for what they do not hold.</param>
internal sealed class NestedBlocks(Origin origin, string path, BlockInstance? owner)
{
    private List<List<Value>> _variants = [[]];
    private UnknownReason? _reason;
    private bool _isLost;

    public string Path { get; } = path;

    /// <summary>Answers for what the blocks do not hold.</summary>
    public NestedBlock? Open { get; } = owner is null ? null : new NestedBlock(owner, path);

    public void Add(Value block)
    {
        foreach (var variant in _variants)
        {
            variant.Add(block);
        }
    }

    public void Add(List<Value> blocks)
    {
        foreach (var variant in _variants)
        {
            variant.AddRange(blocks);
        }
    }

    /// <summary>Goes on with each of some alternatives.</summary>
    public void Branch(UnknownReason reason, List<Value>[] alternatives)
    {
        _reason ??= reason;
        if (_variants.Count * alternatives.Length > UnknownValue.MaxCandidates)
        {
            Lose(reason);
            return;
        }

        _variants = [.. _variants.SelectMany(_ => alternatives, (variant, alternative) => (List<Value>)[.. variant, .. alternative])];
    }

    /// <summary>Notes that there may be others: an element that may be there or not stands for them.</summary>
    /// <param name="block">What each of them says; null when nothing is known of it.</param>
    public void Lose(UnknownReason reason, MapValue? block = null)
    {
        _reason ??= reason;
        _isLost = true;
        Add(new UnknownValue(reason, origin, block is null ? null : new Refinement { Candidates = [block, Value.Null] }));
    }

    public Value ToValue()
    {
        if (_isLost && (_variants.Count > 1 || _variants[0].TrueForAll(block => block.IsUnknown)))
        {
            return new UnknownValue(_reason!, origin, Refinement.Present);
        }

        if (_variants.Count == 1)
        {
            return Value.List([.. _variants[0]], origin);
        }

        ImmutableArray<Value> candidates = [.. _variants.Select(variant => (Value)Value.List([.. variant], origin))];
        return new UnknownValue(_reason!, origin, new Refinement { NotNull = true, Candidates = candidates });
    }
}

/// <summary>Answers for what a nested block does not hold: attributes that only the deployment gives.</summary>
internal sealed class NestedBlock(BlockInstance owner, string path) : IOpenValue
{
    public Value? Part(Value key, Origin origin) => key is StringValue name ? owner.Lacking(path + name.Value, origin) : null;

    public Value Settle(Value value) => value;
}
