using Onus.Assessment.Relations;
using Onus.Contracts;
using Onus.Core.Values;

namespace Onus.Assessment.Tests.Relations;

/// <summary>Names that stand in texts, of which parts may not be known (● below).</summary>
public sealed class NamePatternTests
{
    private static readonly Reference Thing = new("stack#thing", "id");
    private static readonly Reference Other = new("~1:20");

    [Theory]
    [InlineData("table/{name}", "table/orders", "=orders")]
    [InlineData("table/{name}", "table/orders/index/by-day", "")]
    [InlineData("table/{name}", "tables/orders", "")]
    [InlineData("table/{name}", "table/", "")]
    [InlineData("service/*/{name}", "service/main/web", "=web")]
    [InlineData("service/*/{name}", "service//web", "")]
    [InlineData("variant-{name}-x/y", "variant-a-x/y", "=a")]
    [InlineData("variant-{name}-x/y", "variant-x/y", "")]
    public void A_known_text_names_what_stands_in_the_place_of_the_name(string pattern, string text, string expected) =>
        string.Join(' ', NamePattern.Parse(pattern).TargetsIn(Value.Of(text))!).ShouldBe(expected);

    [Theory]
    [InlineData("table/{name}", "table/●", "&● stack#thing")]
    [InlineData("table/{name}", "table/●-orders", "&●-orders")]
    [InlineData("service/*/{name}", "service/●/web", "=web")]
    [InlineData("service/*/{name}", "service/●/●", "&● ~1:20")]
    [InlineData("table/{name}", "service/●", "")]
    [InlineData("table/{name}", "●", null)]
    [InlineData("table/{name}", "●/orders", null)]
    public void A_text_with_holes_names_what_stands_in_them(string pattern, string form, string? expected)
    {
        form = form.Replace('●', TextForm.Hole);
        var text = Unknown(new Refinement { Form = form, Holes = [.. new[] { Thing, Other }.Take(TextHoles.Count(form))] });

        var targets = NamePattern.Parse(pattern).TargetsIn(text);

        (targets is null ? null : string.Join(' ', targets.Select(Readable))).ShouldBe(expected);
    }

    [Fact]
    public void What_stands_in_a_hole_has_to_be_told()
    {
        NamePattern.Parse("table/{name}").TargetsIn(Unknown(new Refinement { Form = "table/" + TextForm.Hole })).ShouldBeNull();
        NamePattern.Parse("table/{name}").TargetsIn(Unknown(null)).ShouldBeNull();
        NamePattern.Parse("table/{name}").TargetsIn(Unknown(Refinement.To("stack#thing"))).ShouldBe(["stack#thing"]);
    }

    private static UnknownValue Unknown(Refinement? refinement) => new(new UnknownReason(UnknownCode.KnownAfterDeployment, $"later"), default, refinement);

    private static string Readable(string target) => target.Split('|')[0].Replace(TextForm.Hole, '●');
}
