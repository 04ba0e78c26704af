using System.Runtime.CompilerServices;
using Onus.Catalog.Mapping;
using Onus.Core.Values;

namespace Onus.CloudFormation.Stacks;

/// <summary>
/// Brings the resolved properties of resources into the form that everybody else sees: single objects where lists are taken are lists, and empty texts are left out.
/// What many resources share is worked out once. Not safe for use by several threads.
/// </summary>
/// <param name="properties">What the properties of types are.</param>
internal sealed class CanonicalForms(PropertyTable properties)
{
    private const int Slots = 1 << 10;
    private readonly Known[] _known = new Known[Slots];

    /// <summary>The properties in that form; the same instance when they have it.</summary>
    /// <param name="type">The type of the resource.</param>
    public MapValue Of(string type, MapValue map)
    {
        var (set, dropsEmpty) = (properties.Find(type), EmptyTexts.Concern(type));
        if (set is null && !dropsEmpty)
        {
            return map;
        }

        Value[]? changed = null;
        var isLess = false;
        for (var i = 0; i < map.Count; i++)
        {
            var value = map.Shared[i];
            var form = map.IsShared(i) ? OfShared(type, map.Keys[i], value, set, dropsEmpty) : Of(map.Keys[i], value, set, dropsEmpty);
            if (!ReferenceEquals(form, value))
            {
                changed ??= map.Shared.ToArray();
                changed[i] = form ?? PseudoParameters.NoValue;
                isLess |= form is null;
            }
        }

        return changed is null ? map : isLess ? Resolver.Without(map.WithShared(changed)) : map.WithShared(changed);
    }

    private Value? OfShared(string type, string name, Value value, PropertySet? set, bool dropsEmpty)
    {
        ref var known = ref _known[RuntimeHelpers.GetHashCode(value) & (Slots - 1)];
        if (!ReferenceEquals(known.Value, value) || known.Type != type)
        {
            known = new Known(type, value, Of(name, value, set, dropsEmpty));
        }

        return known.Form;
    }

    /// <summary>A property in that form; null where it is left out.</summary>
    private static Value? Of(string name, Value value, PropertySet? set, bool dropsEmpty)
    {
        value = set is null ? value : SingleEntries.AsList(name, value, set);
        return dropsEmpty ? EmptyTexts.Drop(name, value) : value;
    }

    private readonly record struct Known(string Type, Value Value, Value? Form);
}
