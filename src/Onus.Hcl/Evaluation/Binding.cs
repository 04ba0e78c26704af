namespace Onus.Hcl.Evaluation;

/// <summary>The variables of one loop.</summary>
internal readonly struct Binding
{
    private readonly Frame? _key;
    private readonly Frame _item;

    public Binding(string? keyName, string itemName, Frame frame)
    {
        _key = keyName is null ? null : frame.With(keyName);
        _item = (_key ?? frame).With(itemName);
    }

    /// <summary>The frame in which the variables stand for one of the elements; only until the next one is bound.</summary>
    public Frame Bind(in Elements elements, int at)
    {
        if (_key is not null)
        {
            _key.Value = new Traced(elements.Key(at), null);
        }

        _item.Value = elements.Item(at);
        return _item;
    }
}
