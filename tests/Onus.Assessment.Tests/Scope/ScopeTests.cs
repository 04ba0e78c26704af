using System.Text.Json;

namespace Onus.Assessment.Tests.Scope;

/// <summary>
/// Walks the 74 things that the documents of the shared responsibility model name: each is shown here, under the name that the documents give it.
/// </summary>
public sealed class ScopeTests
{
    private static readonly Dictionary<string, Action> Shown =
        ServiceItems.All.Concat(ProviderItems.All).Concat(ActivityItems.All).Concat(HealthItems.All).Concat(EvidenceItems.All).Concat(PlaceItems.All).ToDictionary(item => item.Name, item => item.Show, StringComparer.Ordinal);

    public static TheoryData<string> Names() => [.. Shown.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_the_documents_name_works(string item) => Shown[item]();

    [SharedFact("research/scope.json")]
    public void Every_thing_of_the_list_is_shown_here()
    {
        var path = Checkout.Shared("research/scope.json");
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var wanted = document.RootElement.EnumerateArray().Select(item => item.GetProperty("item").GetString()!);

        Shown.Keys.Order(StringComparer.Ordinal).ShouldBe(wanted.Order(StringComparer.Ordinal));
    }
}
