using System.Collections.Immutable;
using Onus.Conditions.Asking;
using Onus.Core.Values;

namespace Onus.Conditions.Nodes;

/// <summary>A text with parts: put together where all of them are texts, and left to the interpreter where one is not, or where it is to be told what was read.</summary>
/// <param name="parts">The parts, those that are written out included.</param>
/// <param name="interpreted">The same for the interpreter.</param>
internal sealed class TemplateNode(ImmutableArray<Node> parts, InterpretedNode interpreted) : Node(interpreted.Origin)
{
    private const int LongestPart = 1 << 16;
    private readonly Node[] _parts = [.. parts];

    public override Value Value(Asker asker)
    {
        if (asker.Run.Trace is not null)
        {
            return interpreted.Value(asker);
        }

        var texts = new string[_parts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            if (_parts[i].Value(asker) is not StringValue { IsSensitive: false, Value: { Length: < LongestPart } text })
            {
                return interpreted.Value(asker);
            }

            asker.Run.ChargeText(text.Length);
            texts[i] = text;
        }

        return Core.Values.Value.Of(string.Concat(texts), Origin);
    }
}
