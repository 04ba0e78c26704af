using Onus.Core.Values;

namespace Onus.Hcl.Evaluation;

/// <summary>
/// The variables at one point of an expression: those of the host's scope and those of the <c>for</c>s around.
/// A loop uses one frame for all its elements and changes its value, since nothing keeps a frame beyond the element.
/// </summary>
internal sealed class Frame
{
    private readonly Frame? _outer;
    private readonly string? _name;

    public Frame(Scope scope) => Scope = scope;

    private Frame(Frame outer, string? name)
    {
        Scope = outer.Scope;
        _outer = outer;
        _name = name;
    }

    public Scope Scope { get; }

    /// <summary>The value of the variable that this frame adds.</summary>
    public Traced Value { get; set; }

    /// <summary>A frame with one more variable, its value still to be set.</summary>
    public Frame With(string name) => new(this, name);

    /// <summary>A frame with a splat item, its value still to be set.</summary>
    public Frame WithItem() => new(this, null);

    public bool TryFind(string name, out Traced value)
    {
        for (var frame = this; frame._outer is not null; frame = frame._outer)
        {
            if (frame._name == name)
            {
                value = frame.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>The item of the splat around; false when there is no splat around.</summary>
    public bool TrySplatItem(out Traced value)
    {
        for (var frame = this; frame._outer is not null; frame = frame._outer)
        {
            if (frame._name is null)
            {
                value = frame.Value;
                return true;
            }
        }

        value = default;
        return false;
    }
}

/// <summary>A value and, while reads are traced, the way to it.</summary>
internal readonly record struct Traced(Value Value, ReadPath? Path);
