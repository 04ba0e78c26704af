using Onus.Core.Values;

namespace Onus.Hcl.Evaluation;

/// <summary>The variables at one point of an expression: those of the host's scope and those of the <c>for</c>s around.</summary>
internal sealed class Frame
{
    private readonly Frame? _outer;
    private readonly string? _name;
    private readonly Traced _value;

    public Frame(Scope scope) => Scope = scope;

    private Frame(Frame outer, string? name, Traced value)
    {
        Scope = outer.Scope;
        _outer = outer;
        _name = name;
        _value = value;
    }

    public Scope Scope { get; }

    public Frame With(string name, Traced value) => new(this, name, value);

    /// <summary>A frame whose splat item is the given value.</summary>
    public Frame WithItem(Traced value) => new(this, null, value);

    public bool TryFind(string name, out Traced value)
    {
        for (var frame = this; frame._outer is not null; frame = frame._outer)
        {
            if (frame._name == name)
            {
                value = frame._value;
                return true;
            }
        }

        value = default;
        return false;
    }

    public Traced SplatItem()
    {
        for (var frame = this; frame._outer is not null; frame = frame._outer)
        {
            if (frame._name is null)
            {
                return frame._value;
            }
        }

        throw new InvalidOperationException("A splat item stands outside of a splat.");
    }
}

/// <summary>A value and, while reads are traced, the way to it.</summary>
internal readonly record struct Traced(Value Value, ReadPath? Path);
