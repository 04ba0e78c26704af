using System.Text.Json;
using Onus.Catalog.Model.Residency;

namespace Onus.Catalog.Tests.Residency;

/// <summary>Where Regions and zones are.</summary>
public sealed class GeographyTests
{
    private static Geography Geography => Knowledge.Catalog.Geography;

    [Theory]
    [InlineData("us-east-1a", "us-east-1", true)]
    [InlineData("us-gov-west-1c", "us-gov-west-1", true)]
    [InlineData("eusc-de-east-1b", "eusc-de-east-1", true)]
    [InlineData("use1-az6", "us-east-1", true)]
    [InlineData("euc1-az7", "eu-central-1", true)]
    [InlineData("us-west-2-lax-1a", "us-west-2", false)]
    [InlineData("us-east-1-wl1-bos-wlz-1", "us-east-1", false)]
    [InlineData("usw2-lax1-az1", "us-west-2", false)]
    public void A_zone_is_of_its_Region(string zone, string region, bool isWithin) =>
        Geography.OfZone(zone).ShouldNotBeNull().ShouldSatisfyAllConditions(found => found.Region.Id.ShouldBe(region), found => found.IsWithin.ShouldBe(isWithin));

    [Theory]
    [InlineData("")]
    [InlineData("us-east-1")]
    [InlineData("us-east-11a")]
    [InlineData("use1")]
    [InlineData("use1-")]
    [InlineData("xx1-az1")]
    [InlineData("mars-north-1a")]
    public void What_is_no_zone_is_in_no_Region(string text) => Geography.OfZone(text).ShouldBeNull();

    [Theory]
    [InlineData("de", "DE")]
    [InlineData("Germany", "DE")]
    [InlineData("GB", "GB")]
    [InlineData("PL", "PL")]
    [InlineData("us-va", "US-VA")]
    [InlineData("Nowhere", null)]
    public void A_country_is_called_by_code_or_name(string name, string? code) => Geography.CountryOf(name).ShouldBe(code);

    [Fact]
    public void Every_Region_is_in_one_of_the_countries() =>
        Geography.Regions.ShouldAllBe(region => Geography.Countries.ContainsKey(region.Country) && region.Zones.Length > 0 && region.Domain.Length > 0);

    [SharedFact("research/regions.json")]
    public void All_Regions_that_are_known_are_there()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Checkout.Shared("research/regions.json")));
        var known = document.RootElement.GetProperty("regions").EnumerateArray().Select(region => region.GetProperty("region").GetString()!).Order(StringComparer.Ordinal);

        Geography.Regions.Select(region => region.Id).ShouldBe(known);
    }
}
