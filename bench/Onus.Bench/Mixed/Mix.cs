using System.Globalization;
using System.Text;

namespace Onus.Bench.Mixed;

/// <summary>Resources in the mix of types that public configurations have, every fifth insecure: the same one for the same number, in whatever format.</summary>
internal sealed class Mix
{
    private const int InsecureOfHundred = 20;
    private readonly string[] _kinds;
    private readonly ILookup<(string, bool), MixedResource> _shapes;

    public Mix()
    {
        var all = MixedResource.Load();
        _kinds = [.. all.DistinctBy(shape => shape.Kind).SelectMany(shape => Enumerable.Repeat(shape.Kind, shape.Weight))];
        _shapes = all.ToLookup(shape => (shape.Kind, shape.Insecure));
    }

    /// <summary>The shape of a resource, and what is drawn for its placeholders.</summary>
    public (MixedResource Shape, Draw Draw) this[int number]
    {
        get
        {
            var random = new Random(number + 1_000_003);
            var kind = _kinds[random.Next(_kinds.Length)];
            var insecure = random.Next(100) < InsecureOfHundred && _shapes[(kind, true)].Any();
            var shapes = _shapes[(kind, insecure)].ToList();
            return (shapes[random.Next(shapes.Count)], new Draw(number, random));
        }
    }

    /// <summary>What stands for the placeholders of one resource; the same placeholder is the same everywhere in it.</summary>
    internal sealed class Draw(int number, Random random)
    {
        private readonly Dictionary<string, string> _drawn = new(StringComparer.Ordinal)
        {
            ["i"] = number.ToString(CultureInfo.InvariantCulture),
            ["p"] = Math.Max(0, number - 1).ToString(CultureInfo.InvariantCulture),
        };

        /// <summary>A text with its placeholders replaced: <c>&lt;i&gt;</c>, <c>&lt;p&gt;</c> (the one before), <c>&lt;hex 17&gt;</c>, <c>&lt;from 1 9&gt;</c>, <c>&lt;one a|b&gt;</c>.</summary>
        public string Fill(string text)
        {
            var filled = new StringBuilder(text.Length);
            var at = 0;
            for (var open = text.IndexOf('<', StringComparison.Ordinal); open >= 0; open = text.IndexOf('<', at))
            {
                var close = text.IndexOf('>', open);
                filled.Append(text, at, open - at).Append(Of(text[(open + 1)..close]));
                at = close + 1;
            }

            return filled.Append(text, at, text.Length - at).ToString();
        }

        private string Of(string placeholder)
        {
            if (_drawn.TryGetValue(placeholder, out var known))
            {
                return known;
            }

            var words = placeholder.Split(' ', 2);
            var numbers = words[0] is "from" ? words[1].Split(' ').Select(int.Parse).ToArray() : [];
            return _drawn[placeholder] = words[0] switch
            {
                "hex" => Hex(int.Parse(words[1], CultureInfo.InvariantCulture)),
                "HEX" => Hex(int.Parse(words[1], CultureInfo.InvariantCulture)).ToUpperInvariant(),
                "from" => random.Next(numbers[0], numbers[1]).ToString(CultureInfo.InvariantCulture),
                "one" => words[1].Split('|') is var choices ? choices[random.Next(choices.Length)] : "",
                _ => throw new FormatException($"The mix has a placeholder that is none: {placeholder}."),
            };
        }

        private string Hex(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => "0123456789abcdef"[random.Next(16)]));
    }
}
