using System.Text;

namespace Onus.Hcl.Evaluation;

/// <summary>The way to a value from the variable it was reached through. Kept only while reads are traced.</summary>
internal sealed class ReadPath
{
    private readonly ReadPath? _parent;
    private readonly string? _name;
    private readonly int _index;

    private ReadPath(ReadPath? parent, string? name, int index)
    {
        _parent = parent;
        _name = name;
        _index = index;
    }

    public static ReadPath Root(string name) => new(null, name, -1);

    public ReadPath Attribute(string name) => new(this, name, -1);

    public ReadPath Index(int index) => new(this, null, index);

    public override string ToString()
    {
        var text = new StringBuilder();
        Append(text);
        return text.ToString();
    }

    private void Append(StringBuilder text)
    {
        _parent?.Append(text);
        if (_name is null)
        {
            text.Append('[').Append(_index).Append(']');
            return;
        }

        if (text.Length > 0 && _name.Length > 0)
        {
            text.Append('.');
        }

        text.Append(_name);
    }
}
