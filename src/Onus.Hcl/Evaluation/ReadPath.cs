using System.Text;

namespace Onus.Hcl.Evaluation;

/// <summary>The way to a value from the variable it was reached through. Kept only while reads are traced.</summary>
internal sealed class ReadPath
{
    private readonly ReadPath? _parent;
    private readonly string? _name;
    private readonly int _index;
    private string? _text;

    private ReadPath(ReadPath? parent, string? name, int index)
    {
        _parent = parent;
        _name = name;
        _index = index;
    }

    public static ReadPath Root(string name) => new(null, name, -1);

    public ReadPath Attribute(string name) => new(this, name, -1);

    public ReadPath Index(int index) => new(this, null, index);

    /// <summary>The way as text, made once: most ways are those of a program, and asked for again and again.</summary>
    public override string ToString() => _text ??= Text();

    private string Text()
    {
        var steps = new Stack<ReadPath>();
        for (var at = this; at is not null; at = at._parent)
        {
            steps.Push(at);
        }

        var text = new StringBuilder();
        foreach (var step in steps)
        {
            if (step._name is null)
            {
                text.Append('[').Append(step._index).Append(']');
            }
            else
            {
                text.Append(text.Length > 0 && step._name.Length > 0 ? "." : "").Append(step._name);
            }
        }

        return text.ToString();
    }
}
