using System.Collections.Immutable;
using Onus.Core.Places;
using Onus.Core.Values;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Onus.Hcl.Functions;

/// <summary>Reads one YAML document as Terraform's <c>yamldecode</c> does. Aliases share what they point to, so that they can't multiply it in memory.</summary>
public static class YamlDecoder
{
    private const int MaxDepth = 256;

    /// <summary>The value of a YAML text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="origin">The origin that all values get.</param>
    /// <exception cref="FunctionException">It is no YAML, has several documents or unsupported tags, or is too large or too deep.</exception>
    public static Value Decode(string yaml, Origin origin = default)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        Limits.CheckText(yaml.Length);
        try
        {
            return new Reader(new Parser(new StringReader(yaml)), origin).ReadDocument();
        }
        catch (YamlException problem)
        {
            throw new FunctionException($"the text is not valid YAML (line {problem.Start.Line}, column {problem.Start.Column})", 0);
        }
    }

    private sealed class Reader(Parser parser, Origin origin)
    {
        private readonly Dictionary<string, (Value Value, long Weight)> _anchors = new(StringComparer.Ordinal);
        private long _weight;

        public Value ReadDocument()
        {
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
            {
                throw new FunctionException("there is no YAML document", 0);
            }

            var value = ReadNode(0);
            parser.Consume<DocumentEnd>();
            return parser.TryConsume<StreamEnd>(out _) ? value : throw new FunctionException("there is more than one YAML document", 0);
        }

        private Value ReadNode(int depth)
        {
            if (depth > MaxDepth)
            {
                throw new FunctionException("the YAML is nested too deeply", 0);
            }

            if (parser.TryConsume<AnchorAlias>(out var alias))
            {
                return _anchors.TryGetValue(alias.Value.Value, out var known) ? Weigh(known.Value, known.Weight) : throw new FunctionException("an alias has no anchor before it", 0);
            }

            var before = _weight;
            var node = (NodeEvent)(parser.Current ?? throw new FunctionException("the YAML ends early", 0));
            var value = node switch
            {
                Scalar => ReadScalar(),
                SequenceStart => ReadSequence(depth),
                _ => ReadMapping(depth),
            };
            if (!node.Anchor.IsEmpty)
            {
                _anchors[node.Anchor.Value] = (value, _weight - before + 1);
            }

            return Weigh(value, 1);
        }

        /// <summary>Counts what the document would hold if all its aliases were written out.</summary>
        private Value Weigh(Value value, long weight)
        {
            _weight += weight;
            Limits.CheckItems(_weight);
            return value;
        }

        private Value ReadScalar()
        {
            var scalar = parser.Consume<Scalar>();
            var tag = scalar.Tag.IsEmpty || scalar.Tag.IsNonSpecific ? null : scalar.Tag.Value;
            return YamlScalar.Resolve(scalar.Value, tag, scalar.Style == ScalarStyle.Plain, origin);
        }

        private ListValue ReadSequence(int depth)
        {
            CheckTag(parser.Consume<SequenceStart>().Tag, "tag:yaml.org,2002:seq");
            var items = ImmutableArray.CreateBuilder<Value>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(ReadNode(depth + 1));
            }

            return Value.List(items.DrainToImmutable(), origin);
        }

        private MapValue ReadMapping(int depth)
        {
            CheckTag(parser.Consume<MappingStart>().Tag, "tag:yaml.org,2002:map");
            var entries = new MapBuilder();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var merge = parser.Current is Scalar { Value: "<<", Style: ScalarStyle.Plain };
                var key = ReadNode(depth + 1);
                var value = ReadNode(depth + 1);
                if (merge)
                {
                    Merge(entries, value);
                }
                else
                {
                    entries.Set((key as StringValue)?.Value ?? throw new FunctionException("a YAML key is not text", 0), value);
                }
            }

            return entries.Build(origin);
        }

        private static void Merge(MapBuilder entries, Value value)
        {
            foreach (var (key, item) in (value as MapValue ?? throw new FunctionException("a YAML merge key needs a map", 0)).Entries)
            {
                entries.Set(key, item);
            }
        }

        private static void CheckTag(TagName tag, string expected)
        {
            if (!tag.IsEmpty && !tag.IsNonSpecific && tag.Value != expected)
            {
                throw new FunctionException("the YAML has a tag that is not supported", 0);
            }
        }
    }
}
