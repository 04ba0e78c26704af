using Onus.Contracts;
using Onus.Core.Values;

namespace Onus.Hcl.Conversion;

/// <summary>What holds of a value anywhere inside it.</summary>
public static class ValueTraits
{
    /// <summary>The first unknown in a value; null when it is wholly known.</summary>
    public static UnknownValue? FindUnknown(Value value)
    {
        switch (value)
        {
            case UnknownValue unknown:
                return unknown;
            case ListValue { Items: var items } when Depth.IsSafe():
                foreach (var item in items)
                {
                    if (FindUnknown(item) is { } found)
                    {
                        return found;
                    }
                }

                return null;
            case MapValue map when Depth.IsSafe():
                foreach (var item in map.Values)
                {
                    if (FindUnknown(item) is { } found)
                    {
                        return found;
                    }
                }

                return null;
            case ListValue or MapValue:
                return Value.Unknown(UnknownCode.LimitReached, $"the value is nested too deeply", value.Origin);
            default:
                return null;
        }
    }

    /// <summary>Whether a value or anything in it is sensitive; what is nested too deeply to tell counts as sensitive.</summary>
    public static bool HasSensitive(Value value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.IsSensitive)
        {
            return true;
        }

        switch (value)
        {
            case ListValue or MapValue when !Depth.IsSafe():
                return true;
            case ListValue { Items: var items }:
                foreach (var item in items)
                {
                    if (HasSensitive(item))
                    {
                        return true;
                    }
                }

                return false;
            case MapValue map:
                foreach (var item in map.Values)
                {
                    if (HasSensitive(item))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }
}
