using Onus.Fuzz.Targets;

namespace Onus.Fuzz.Tests;

public sealed class ParserTargetTests
{
    public static TheoryData<string> Names => [.. ParserTargets.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void EachParserReadsEveryFileOfTheScenarios(string name)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Checkout.Root, "fuzz", "seeds"), "*", SearchOption.AllDirectories))
        {
            Should.NotThrow(() => ParserTargets.All[name](File.ReadAllBytes(file)), file);
        }
    }
}
