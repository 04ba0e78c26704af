using Onus.Catalog.Wording;
using Onus.Core.Diagnostics;
using Onus.Core.Values;

namespace Onus.Engine.Subjects;

/// <summary>Sees that what a question sets is something that the source's type has: a misspelt name would be answered as if nothing had been said.</summary>
internal static class AttributeNames
{
    /// <summary>Requires that a type has all attributes that are given, and their blocks what is given in them.</summary>
    /// <param name="noun">What the source calls them.</param>
    /// <exception cref="RequestException">It has no attribute of one of the names.</exception>
    public static void Require(MapValue attributes, AttributeSet known, string type, Message noun) => Require(attributes, known, type, noun, "");

    private static void Require(MapValue attributes, AttributeSet known, string type, Message noun, string path)
    {
        foreach (var (name, value) in attributes.Entries)
        {
            if (known.Named(name) is not { } attribute)
            {
                var near = Spelling.Nearest(name, known.All.Select(item => item.Name));
                throw new RequestException($"{type} has no {noun} {path}{Names.Shown(name)}{(near is null ? (Message)$"." : $"; did you mean {path}{near}?")}");
            }

            if (attribute.Parts is { } parts)
            {
                foreach (var inner in value is ListValue list ? list.Items.OfType<MapValue>() : value is MapValue map ? [map] : [])
                {
                    Require(inner, parts, type, noun, $"{path}{name}.");
                }
            }
        }
    }
}
