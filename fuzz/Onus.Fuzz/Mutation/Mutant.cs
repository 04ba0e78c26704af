using Onus.Fuzz.Seeds;

namespace Onus.Fuzz.Mutation;

/// <summary>One mutant: files made of a scenario's by a row of changes. The same seed and number make the same mutant of the same scenarios.</summary>
/// <param name="Seed">The seed of the campaign.</param>
/// <param name="Number">Its number in the campaign, from 0.</param>
/// <param name="Scenario">What it was made of.</param>
/// <param name="Files">Its files.</param>
public sealed record Mutant(int Seed, long Number, string Scenario, IReadOnlyList<SeedFile> Files)
{
    /// <summary>How it is called: <c>SEED:NUMBER</c>.</summary>
    public string Id => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Seed}:{Number}");
}
