using Onus.Core.Values;

namespace Onus.Assessment.Checks;

/// <summary>Numbers the different values of one property, as long as few resources have a value of their own.</summary>
internal sealed class ValueClasses
{
    /// <summary>That a value has no number, since nearly every resource has another.</summary>
    public const int None = -1;

    private const int Trial = 512;
    private const int Limit = 8_192;
    private readonly Dictionary<Value, int> _classes = new(StructuralComparer.Instance);
    private int _asked;
    private bool _isOff;

    /// <summary>The number of a value's class; <see cref="None"/> when it is not worth keeping.</summary>
    /// <param name="value">The value.</param>
    public int Of(Value value)
    {
        if (_isOff)
        {
            return None;
        }

        _asked++;
        if (_classes.TryGetValue(value, out var known))
        {
            return known;
        }

        if (_classes.Count >= Limit || (_asked >= Trial && _classes.Count > _asked / 2))
        {
            _isOff = true;
            _classes.Clear();
            return None;
        }

        return _classes[value] = _classes.Count;
    }
}
