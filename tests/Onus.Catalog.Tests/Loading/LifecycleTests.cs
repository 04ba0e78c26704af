using System.Globalization;
using Onus.Core.Values;

namespace Onus.Catalog.Tests.Loading;

/// <summary>Ends of support stand once, and a version that no table lists is not taken for a supported one.</summary>
public sealed class LifecycleTests : IDisposable
{
    private const string Table = """
        lifecycle "lidsql" {
          source = "page"
          version "5.7" { standard = "2024-02-29" }
          version "8.0" { standard = "2026-07-31", extended = "2029-07-31" }
          version "8.4" {}
          version "10.0" "10.1" { standard = "2030-01-01" }
          version "lid-2" { follows = "lidsql 5.7" }
        }
        """;

    private readonly SmallCatalog _catalog = new();

    public void Dispose() => _catalog.Dispose();

    [Theory]
    [InlineData("8.0", "2026-07-31", Truth.True)]
    [InlineData("8.0.36", "2026-08-01", Truth.False)]
    [InlineData("8.00", "2026-07-31", Truth.Unknown)]
    [InlineData("5.7.mysql_aurora.2.11.4", "2024-02-29", Truth.True)]
    [InlineData("8.4", "2099-01-01", Truth.True)]
    [InlineData("9.1", "2026-01-01", Truth.Unknown)]
    [InlineData("5.6.51", "2020-01-01", Truth.False)]
    [InlineData("5", "2024-03-01", Truth.False)]
    [InlineData("8", "2026-08-01", Truth.Unknown)]
    [InlineData("8", "2026-07-31", Truth.True)]
    [InlineData("10", "2030-01-02", Truth.False)]
    [InlineData("LID-2.1", "2024-03-01", Truth.False)]
    [InlineData("lid-1", "2020-01-01", Truth.False)]
    [InlineData("other-1", "2020-01-01", Truth.Unknown)]
    [InlineData("latest", "2020-01-01", Truth.Unknown)]
    [InlineData("", "2020-01-01", Truth.Unknown)]
    [InlineData("99999999999999999999.1", "2020-01-01", Truth.Unknown)]
    public void A_version_belongs_to_the_row_that_its_name_begins_with(string version, string day, Truth supported)
    {
        _catalog.Write("lifecycles.hcl", Table);
        var lifecycle = _catalog.Open().FindLifecycle("LidSQL").ShouldNotBeNull();
        _catalog.Complaints.ShouldBeEmpty();
        lifecycle.IsSupported(version, DateOnly.Parse(day, CultureInfo.InvariantCulture)).ShouldBe(supported);
    }

    [Fact]
    public void A_version_may_end_with_that_of_the_same_name_of_another_product()
    {
        _catalog.Write("lifecycles.hcl", Table + "\nlifecycle \"lid\" {\n  source = \"page\"\n  version \"5.7\" \"8.0\" { follows = \"lidsql\" }\n}");
        var lifecycle = _catalog.Open().FindLifecycle("lid").ShouldNotBeNull();

        lifecycle.Versions.Select(version => version.Standard?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).ShouldBe(["2024-02-29", "2026-07-31"]);
    }

    [Theory]
    [InlineData("2024-02-29\"", "2023-02-29\"", "catalog-date lifecycles.hcl:3")]
    [InlineData("extended = \"2029-07-31\"", "extended = \"2025-07-31\"", "catalog-date lifecycles.hcl:4")]
    [InlineData("\"10.0\" \"10.1\"", "\"8.4\"", "catalog-duplicate lifecycles.hcl:6")]
    [InlineData("lidsql 5.7\"", "lidsql 5.8\"", "catalog-dangling lifecycles.hcl:7")]
    [InlineData("lidsql 5.7\"", "lidsql\"", "catalog-dangling lifecycles.hcl:7")]
    [InlineData("follows =", "standard = \"2024-01-01\", follows =", "catalog-type lifecycles.hcl:7")]
    [InlineData("\"page\"", "\"pages\"", "catalog-dangling lifecycles.hcl:1")]
    [InlineData("version \"8.4\" {}", "version \"8.4\" { ends = \"2024-01-01\" }", "catalog-unknown-key lifecycles.hcl:5")]
    public void A_mistake_has_its_place(string sound, string broken, string complaint)
    {
        _catalog.Write("lifecycles.hcl", Table.Replace(sound, broken, StringComparison.Ordinal));
        new CatalogValidator(_catalog.Open(), _catalog.Bag).Validate();
        _catalog.Complaints.ShouldContain(complaint);
    }

    [Theory]
    [InlineData("sources.hcl", SmallCatalog.Sources, "2026-08\"", "2026-13\"", "catalog-date sources.hcl:5")]
    [InlineData("sources.hcl", SmallCatalog.Sources, "\"2026\"", "\"last year\"", "catalog-date sources.hcl:4")]
    [InlineData("catalog.hcl", SmallCatalog.Frame, "2026-08-31", "2026-08-32", "catalog-date catalog.hcl:2")]
    [InlineData("services/box/checks.hcl", SmallCatalog.Check, "  why ", "  since = \"soon\"\n  why ", "catalog-date services/box/checks.hcl:7")]
    public void A_date_that_is_none_is_said(string file, string text, string sound, string broken, string complaint)
    {
        _catalog.Write(file, text.Replace(sound, broken, StringComparison.Ordinal));
        new CatalogValidator(_catalog.Open(), _catalog.Bag).Validate();
        _catalog.Complaints.ShouldContain(complaint);
    }
}
