namespace Onus.Evidence.PenetrationTests;

/// <summary>What words for types of resources mean, in whichever language people write them.</summary>
/// <param name="Find">The canonical type that a word means; null for none.</param>
/// <param name="Alike">The names that a word of this form may have; null where it has the form of another provider's.</param>
internal sealed record TypeWords(Func<string, string?> Find, Func<string, IEnumerable<string>?> Alike);
