using System.Collections.Concurrent;
using System.Text.Json;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Text;

/// <summary>
/// Reads the members of the large objects of one text side by side: whoever goes through the text passes over each value, and others make values of what was passed over.
/// What comes of it is what reading one after the other gives; an error anywhere ends it, and says nothing about which comes first.
/// </summary>
/// <param name="text">The whole text.</param>
/// <param name="file">The file.</param>
/// <param name="policy">How it is read.</param>
internal sealed class JsonParts(ReadOnlyMemory<byte> text, SourceFile file, JsonPolicy policy)
{
    /// <summary>The depth of the objects whose members are read side by side: the sections of a template.</summary>
    public const int Depth = 1;

    private const int SmallestText = 1 << 19;
    private const int PartSize = 1 << 17;
    private readonly ConcurrentBag<JsonValues> _idle = [];

    /// <summary>Whether a text is worth it, and a policy lets its parts be read for themselves.</summary>
    /// <param name="length">The length of the text in bytes.</param>
    /// <param name="policy">How it is read.</param>
    public static bool Pays(int length, JsonPolicy policy) =>
        length >= SmallestText && policy is { Origin: null, UnknownBeyondDepth: false, SkipsNulls: false, LastWins: false, KeyDepth: Depth } && Environment.ProcessorCount > 1;

    /// <summary>Begins to read the members of an object.</summary>
    /// <param name="whole">Who goes through the text.</param>
    /// <param name="start">The offset in the text of what its reader reads.</param>
    public Members Begin(JsonValues whole, int start) => new(this, whole, start);

    private (Value[] Values, RepeatedMember[] Repeats) Read(List<Range> members)
    {
        if (!_idle.TryTake(out var values))
        {
            values = new JsonValues(file, policy) { Text = text };
        }

        var read = new Value[members.Count];
        for (var i = 0; i < read.Length; i++)
        {
            var reader = new Utf8JsonReader(text.Span[members[i]], JsonWhole.OptionsOf(policy));
            reader.Read();
            read[i] = values.Read(ref reader, members[i].Start.Value, Depth + 1);
        }

        RepeatedMember[] repeats = [.. values.Repeats];
        values.Repeats.Clear();
        _idle.Add(values);
        return (read, repeats);
    }

    /// <summary>The members of one object.</summary>
    internal sealed class Members(JsonParts parts, JsonValues whole, int start)
    {
        private readonly List<Task<(Value[] Values, RepeatedMember[] Repeats)>> _parts = [];
        private List<Range> _part = [];
        private int _size;

        /// <summary>Reads all members.</summary>
        /// <param name="reader">Stands at the object's beginning, and afterwards at its end.</param>
        /// <param name="origin">Where the object begins.</param>
        public MapValue Read(ref Utf8JsonReader reader, Origin origin)
        {
            var keys = new List<(string Key, Origin Place)>();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                keys.Add((whole.TextOf(ref reader), whole.OriginOf(ref reader)));
                reader.Read();
                Pass(ref reader);
            }

            var builder = new MapBuilder(keys.Count);
            var places = new List<Origin>(keys.Count);
            var repeats = new List<(string Key, Origin Place, Value Value)>();
            foreach (var ((key, place), value) in keys.Zip(Values()))
            {
                if (builder.TryAdd(key, value))
                {
                    places.Add(place);
                }
                else
                {
                    repeats.Add((key, place, value));
                }
            }

            var map = builder.Build(whole.Closed(ref reader, origin));
            whole.Keys[map] = [.. places];
            whole.Repeats.AddRange(repeats.Select(repeat => new RepeatedMember(map, repeat.Key, repeat.Place, repeat.Value)));
            return map;
        }

        /// <summary>Passes over the value that a reader stands at.</summary>
        private void Pass(ref Utf8JsonReader reader)
        {
            var member = JsonValues.Pass(ref reader, start);
            _part.Add(member);
            _size += member.End.Value - member.Start.Value;
            if (_size >= PartSize)
            {
                var part = _part;
                _parts.Add(Task.Run(() => parts.Read(part)));
                (_part, _size) = ([], 0);
            }
        }

        /// <summary>The values of all members, in their order.</summary>
        private IEnumerable<Value> Values()
        {
            var last = parts.Read(_part);
            foreach (var (values, repeats) in _parts.Select(part => part.GetAwaiter().GetResult()).Append(last))
            {
                whole.Repeats.AddRange(repeats);
                foreach (var value in values)
                {
                    yield return value;
                }
            }
        }
    }
}
