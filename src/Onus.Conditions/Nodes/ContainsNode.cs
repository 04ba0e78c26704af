using System.Collections.Frozen;
using Onus.Conditions.Asking;
using Onus.Core.Values;

namespace Onus.Conditions.Nodes;

/// <summary><c>contains</c> of a list of texts that is written out: of a text without a call.</summary>
/// <param name="call">The call, for all that is no text.</param>
/// <param name="list">The list.</param>
/// <param name="item">What is looked for.</param>
internal sealed class ContainsNode(CallNode call, ListValue list, Node item) : Node(call.Origin)
{
    private readonly FrozenSet<string> _texts = list.Items.Select(text => ((StringValue)text).Value).ToFrozenSet(StringComparer.Ordinal);

    public override int Steps => call.Steps;

    public override Value Value(Asker asker)
    {
        var wanted = item.Value(asker);
        return wanted is StringValue { IsSensitive: false } text ? Core.Values.Value.Of(_texts.Contains(text.Value)) : call.Of(asker, list, wanted);
    }

    public override Truth Test(Asker asker)
    {
        var wanted = item.Value(asker);
        return wanted is StringValue text ? _texts.Contains(text.Value).ToTruth() : asker.TruthOf(call.Of(asker, list, wanted), Origin);
    }
}
