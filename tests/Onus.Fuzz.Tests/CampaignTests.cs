using Onus.Fuzz.Mutation;
using Onus.Fuzz.Seeds;
using Onus.Fuzz.Trials;

namespace Onus.Fuzz.Tests;

/// <summary>A short run of the fuzzer over the project's own scenarios; <c>eng/fuzz</c> runs long ones.</summary>
public sealed class CampaignTests
{
    private const int Seed = 20261128;
    private const int Mutants = 1500;
    private static readonly Lazy<SeedLibrary> Library = new(() => SeedLibrary.Read(Path.Combine(Checkout.Root, "fuzz", "seeds"), []));
    private static readonly Lazy<Trial> Trial = new(() => new Trial(Checkout.Catalog));

    [Fact]
    public void NoMutantEndsARunHidesANeighbourOrReachesTheTerminalRaw()
    {
        var breeder = new Breeder(Library.Value, Seed);
        for (var number = 0; number < Mutants; number++)
        {
            var mutant = breeder.Make(number);
            Trial.Value.Run([mutant], CancellationToken.None).ShouldBeNull($"eng/fuzz show {mutant.Id}");
        }
    }

    [Fact]
    public void EveryScenarioIsFaultlessUnchanged()
    {
        foreach (var scenario in Library.Value.Own)
        {
            Trial.Value.Run([new Mutant(0, 0, scenario.Name, scenario.Files)], CancellationToken.None).ShouldBeNull(scenario.Name);
        }
    }

    [Fact]
    public void ScenariosCoverAllThatFilesAreHandedOverAs() =>
        Library.Value.Own.SelectMany(scenario => scenario.Files).Select(file => SeedLibrary.RoleOf(file.Path)).Distinct().Count().ShouldBe(Enum.GetValues<Role>().Length);

    [Theory]
    [InlineData(0)]
    [InlineData(123_456_789_012)]
    public void ASeedAndANumberAlwaysMakeTheSameMutant(long number)
    {
        var first = new Breeder(Library.Value, Seed).Make(number);
        var second = new Breeder(Library.Value, Seed).Make(number);
        second.Files.Select(file => file.Path).ShouldBe(first.Files.Select(file => file.Path));
        second.Files.Select(file => Convert.ToHexString(file.Content)).ShouldBe(first.Files.Select(file => Convert.ToHexString(file.Content)));
    }
}
