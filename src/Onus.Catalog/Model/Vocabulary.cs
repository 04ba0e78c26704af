using Onus.Contracts;

namespace Onus.Catalog.Model;

/// <summary>The holders that the catalogue may name: all but <c>unknown</c>, which only an assessment can come to.</summary>
public static class Vocabulary
{
    /// <summary>Holders by their word.</summary>
    public static IReadOnlyDictionary<string, Holder> Holders { get; } = Words.Of<Holder>().Where(entry => entry.Value != Holder.Unknown).ToDictionary(StringComparer.Ordinal);
}
