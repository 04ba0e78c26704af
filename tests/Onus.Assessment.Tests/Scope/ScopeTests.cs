using System.Text.Json;

namespace Onus.Assessment.Tests.Scope;

/// <summary>
/// Walks the 74 things that the documents of the shared responsibility model name. What a static scan can show is shown here, each under the name that
/// the documents give it; the rest is listed with what it still needs.
/// </summary>
public sealed class ScopeTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, Action> Shown =
        ServiceItems.All.Concat(ProviderItems.All).Concat(ActivityItems.All).Concat(HealthItems.All).Concat(EvidenceItems.All).Concat(PlaceItems.All).ToDictionary(item => item.Name, item => item.Show, StringComparer.Ordinal);

    public static TheoryData<string> Names() => [.. Shown.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_the_documents_name_works(string item) => Shown[item]();

    [Fact]
    public void Nothing_is_shown_that_is_still_to_come()
    {
        Shown.Keys.Intersect(StillToCome.Needs.Keys).ShouldBeEmpty();
        output.WriteLine($"{Shown.Count} shown; still to come:");
        foreach (var (item, need) in StillToCome.Needs)
        {
            output.WriteLine($"  {item}: {need}");
        }
    }

    [SharedFact("research/scope.json")]
    public void Every_thing_of_the_list_is_shown_here_or_still_to_come()
    {
        var path = Checkout.Shared("research/scope.json");
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var wanted = document.RootElement.EnumerateArray().Select(item => item.GetProperty("item").GetString()!);

        Shown.Keys.Concat(StillToCome.Needs.Keys).Order(StringComparer.Ordinal).ShouldBe(wanted.Order(StringComparer.Ordinal));
    }
}
