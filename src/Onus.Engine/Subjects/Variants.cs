using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Core.Diagnostics;

namespace Onus.Engine.Subjects;

/// <summary>Finds variants of services by their name, <c>SERVICE:VARIANT</c>.</summary>
internal static class Variants
{
    /// <summary>Whether a word has the form of a variant's name.</summary>
    /// <param name="word">The word.</param>
    public static bool IsName(string word) => word.IndexOf(':') is var at and > 0 && at < word.Length - 1 && !word.Contains("::", StringComparison.Ordinal);

    /// <summary>The variant of a name; null when there is none.</summary>
    /// <param name="name">The name.</param>
    /// <param name="catalog">The catalogue.</param>
    public static Variant? Find(string name, ServiceCatalog catalog)
    {
        var at = name.IndexOf(':', StringComparison.Ordinal);
        return at > 0 && catalog.FindServiceByName(name[..at]) is { } service
            ? catalog.VariantsOf(service.Id).FirstOrDefault(variant => variant.Id.Equals(name[(at + 1)..], StringComparison.OrdinalIgnoreCase))
            : null;
    }

    /// <summary>What variants there are of the service that a name begins with; null when there is no such service.</summary>
    /// <param name="name">The name.</param>
    /// <param name="catalog">The catalogue.</param>
    public static Message? Hint(string name, ServiceCatalog catalog)
    {
        if (catalog.FindServiceByName(name.Split(':')[0]) is not { } service)
        {
            return null;
        }

        var known = catalog.VariantsOf(service.Id);
        return known.IsEmpty ? (Message)$"{service.Id} has no variants." : $"known are {Message.Join(known.Select(variant => (Message)$"{variant.Name}"))}.";
    }
}
