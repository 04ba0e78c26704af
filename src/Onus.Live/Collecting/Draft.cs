using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Live.Collecting;

/// <summary>A thing that was listed, while more is asked about it. One thread has it at a time.</summary>
internal sealed class Draft(MapValue values, string region)
{
    /// <summary>What is known of it by now, by the names of the answers.</summary>
    public MapValue Values { get; private set; } = values;

    /// <summary>The Region that it is in, or that is asked about it.</summary>
    public string Region { get; set; } = region;

    /// <summary>Why the answers are not known that failed or were not asked for, by the attribute that they would have been.</summary>
    public Dictionary<string, UnknownValue> Missing { get; } = new(StringComparer.Ordinal);

    /// <summary>Where it is recorded what the account told of it; none where no file has it.</summary>
    public Origin Told { get; init; }

    /// <summary>Why nothing is known of it but what the list said; null where all was told.</summary>
    public UnknownValue? Unknown { get; set; }

    /// <summary>Whether it was deleted after it was listed.</summary>
    public bool IsGone { get; set; }

    public void Set(string name, Value value) => Values = Values.With(name, value);

    public void Lose(string name, UnknownValue why)
    {
        Missing[name] = why;
        Set(name, why);
    }

    public void Add(MapValue more) => Values = new MapBuilder(Values.Count + more.Count).SetAll(Values).SetAll(more).Build(Values.Origin);
}
