using Onus.Fuzz.Seeds;

namespace Onus.Fuzz.Mutation;

/// <summary>Makes mutants: chooses a scenario, and changes one of its files a few times, seldom a name.</summary>
/// <param name="seeds">What they are made of.</param>
/// <param name="seed">The seed of the campaign.</param>
public sealed class Breeder(SeedLibrary seeds, int seed)
{
    private const int MostChanges = 6;
    private const int SettingsOneOf = 30;

    /// <summary>The longest mutant, in bytes.</summary>
    private const int MaxSize = 48_000;

    /// <summary>A mutant by its number.</summary>
    public Mutant Make(long number)
    {
        var random = new Random(Mix(seed, number));
        var scenario = Choose(random);
        var files = scenario.Files.ToList();
        var victim = random.Next(files.Count);
        var content = files[victim].Content;
        for (var changes = 1 + random.Next(MostChanges); changes > 0; changes--)
        {
            content = Change(content, random);
        }

        files[victim] = new SeedFile(random.Next(40) == 0 ? Names.Change(files[victim].Path, random) : files[victim].Path, content.Length > MaxSize ? content[..MaxSize] : content);
        if (random.Next(60) == 0)
        {
            files.Add(files[random.Next(files.Count)] with { Path = Names.Change(files[victim].Path, random) });
        }

        return new Mutant(seed, number, scenario.Name, files);
    }

    private byte[] Change(byte[] content, Random random) => random.Next(10) switch
    {
        0 or 1 => ByteChanges.Change(content, random),
        2 => Splices.Join(content, Choose(random), random),
        3 => Encodings.Change(content, random),
        4 or 5 => LineChanges.Change(content, random),
        _ => TokenChanges.Change(content, random),
    };

    /// <summary>Half of all are the project's own, since only these are sure to hold each kind of input; those with settings are rare, since a catalogue is opened for each.</summary>
    private Scenario Choose(Random random)
    {
        var from = seeds.Found.Count > 0 && random.Next(2) == 0 ? seeds.Found : seeds.Own;
        var scenario = from[random.Next(from.Count)];
        return scenario.Files.Any(static file => SeedLibrary.RoleOf(file.Path) == Role.Settings) && random.Next(SettingsOneOf) != 0 ? Choose(random) : scenario;
    }

    private static int Mix(int seed, long number)
    {
        var mixed = unchecked(((ulong)number + 0x9E3779B97F4A7C15UL) * 0xBF58476D1CE4E5B9UL) ^ unchecked((ulong)(uint)seed * 0x94D049BB133111EBUL);
        mixed ^= mixed >> 31;
        return unchecked((int)mixed);
    }
}
