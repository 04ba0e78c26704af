using System.Collections.Immutable;
using Onus.Conditions.Asking;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Conditions.Nodes;

/// <summary><c>{ a = b }</c>, whose names are written out.</summary>
internal sealed class ObjectNode(ImmutableArray<(string Name, Node Value)> entries, Origin origin) : Node(origin)
{
    public override int Steps { get; } = entries.Sum(entry => entry.Value.Steps) + 1;

    public override Value Value(Asker asker)
    {
        var builder = new MapBuilder(entries.Length);
        foreach (var (name, value) in entries)
        {
            builder.Set(name, value.Value(asker));
        }

        asker.Run.ChargeItems(entries.Length * 2);
        return builder.Build(Origin);
    }
}
