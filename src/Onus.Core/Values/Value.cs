using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Core.Values;

/// <summary>
/// The one immutable value of the whole program: null, boolean, number, string, list, map or unknown, each with its origin.
/// A null and a boolean take 32 bytes, a string 40, a list, a number and an unknown 48, a map 56 beside what they point to.
/// </summary>
public abstract class Value
{
    private const int PayloadShift = 24;
    private const uint SensitiveBit = 1U << 31;
    private readonly uint _offset;
    private readonly uint _length;

    // File and kind of the origin, the payload, and whether it is sensitive.
    private readonly uint _tag;

    private protected Value(Origin origin, byte payload = 0, bool sensitive = false) =>
        (_offset, _length, _tag) = ((uint)origin.Offset, (uint)origin.Length, origin.Tag | ((uint)payload << PayloadShift) | (sensitive ? SensitiveBit : 0));

    /// <summary>What kind of value it is.</summary>
    public abstract ValueKind Kind { get; }

    /// <summary>Where it came from.</summary>
    public Origin Origin => new(_offset, _length, _tag);

    /// <summary>Whether things that say the same share it (<see cref="MapValue.Shared"/>).</summary>
    public bool IsOfMany => Origin.IsInShared;

    /// <summary>Whether it must never be printed.</summary>
    public bool IsSensitive => (_tag & SensitiveBit) != 0;

    /// <summary>Whether it is null.</summary>
    public bool IsNull => Kind == ValueKind.Null;

    /// <summary>Whether it is unknown as a whole. A list or map that holds an unknown is itself known.</summary>
    public bool IsUnknown => Kind == ValueKind.Unknown;

    private protected byte Payload => (byte)((_tag >> PayloadShift) & 0x3);

    /// <summary>Null without a place.</summary>
    public static Value Null { get; } = new NullValue(Origin.None);

    /// <summary>True without a place.</summary>
    public static Value True { get; } = new BooleanValue(true, Origin.None);

    /// <summary>False without a place.</summary>
    public static Value False { get; } = new BooleanValue(false, Origin.None);

    /// <summary>A boolean.</summary>
    public static Value Of(bool value) => value ? True : False;

    /// <summary>A string.</summary>
    public static StringValue Of(string value, Origin origin = default) => new(value, origin);

    /// <summary>A number.</summary>
    public static NumberValue Of(Number value, Origin origin = default) => new(value, origin);

    /// <summary>A number.</summary>
    public static NumberValue Of(long value, Origin origin = default) => new(Number.From(value), origin);

    /// <summary>A tuple.</summary>
    public static ListValue List(params ReadOnlySpan<Value> items) => new([.. items], Origin.None);

    /// <summary>A tuple.</summary>
    /// <param name="kind">Which kind of collection it is.</param>
    public static ListValue List(ImmutableArray<Value> items, Origin origin = default, CollectionKind kind = CollectionKind.Structural) =>
        new(items, origin, kind);

    /// <summary>An object.</summary>
    /// <param name="entries">Names and values.</param>
    public static MapValue Map(params ReadOnlySpan<(string Key, Value Value)> entries)
    {
        var builder = new MapBuilder(entries.Length);
        foreach (var (key, value) in entries)
        {
            builder.Set(key, value);
        }

        return builder.Build(Origin.None);
    }

    /// <summary>An unknown value.</summary>
    /// <param name="code">Why it is not known.</param>
    /// <param name="detail">What exactly is not known, as a phrase.</param>
    /// <param name="refinement">What is known of it all the same.</param>
    public static UnknownValue Unknown(UnknownCode code, Message detail, Origin origin = default, Refinement? refinement = null) =>
        new(new UnknownReason(code, detail), origin, refinement);

    /// <summary>The same value from another place.</summary>
    /// <param name="origin">The new origin.</param>
    public Value WithOrigin(Origin origin) => origin == Origin ? this : Copy(origin, IsSensitive);

    /// <summary>The same value, marked so that it is never printed.</summary>
    public Value AsSensitive() => IsSensitive ? this : Copy(Origin, sensitive: true);

    /// <summary>The same value without the mark that it is not to be printed.</summary>
    public Value AsNonSensitive() => IsSensitive ? Copy(Origin, sensitive: false) : this;

    private protected abstract Value Copy(Origin origin, bool sensitive);

    /// <summary>A value that several places share, as it is in one of them.</summary>
    /// <param name="file">The number of the file.</param>
    /// <param name="start">Where the value begins there.</param>
    internal virtual Value At(int file, uint start) => WithOrigin(Origin.At(file, start));

    /// <summary>The value for people, shortened; <c>(sensitive)</c> for what must not be printed.</summary>
    public sealed override string ToString() => ValueText.Brief(this);
}
