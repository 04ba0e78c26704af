using Onus.Core.Values;

namespace Onus.Terraform.Tests.Json;

/// <summary>A plan that Terraform 1.11 made of <c>Fixtures/main.tf</c>.</summary>
public sealed class PlanFixtureTests
{
    private readonly Input _plan = Input.Fixture("plan.json");

    [Fact]
    public void Every_instance_is_a_block_under_its_address()
    {
        _plan.IsPlan.ShouldBeTrue();
        _plan.IsState.ShouldBeFalse();
        _plan.Diagnostics.ShouldBeEmpty();
        _plan.Blocks.Count.ShouldBe(20);
        _plan.Blocks.Select(block => block.Address).ShouldBeUnique();
        var deep = _plan["""module.m["x"].module.deep.terraform_data.deep"""];
        deep.ModulePath.ShouldBe("""module.m["x"].module.deep""");
        deep.Type.ShouldBe("terraform_data");
        deep.Name.ShouldBe("deep");
        _plan["data.terraform_remote_state.late"].IsData.ShouldBeTrue();
    }

    [Theory]
    [InlineData("terraform_data.many[0]", "input.key", "terraform_data.key|id")]
    [InlineData("terraform_data.each[\"a\"]", "input.v", "terraform_data.key|output")]
    [InlineData("terraform_data.chain[\"a\"]", "input", "terraform_data.each[\"a\"]|id")]
    [InlineData("terraform_data.chain[\"b.c\\\"d$${x}\"]", "input", "terraform_data.each[\"b.c\\\"d$${x}\"]|id")]
    [InlineData("terraform_data.pair[1]", "input", "terraform_data.many[1]|id")]
    [InlineData("terraform_data.fromout", "input", "module.m[\"x\"].module.deep.terraform_data.deep|id")]
    [InlineData("terraform_data.two", "input", "")]
    [InlineData("module.m[\"x\"].terraform_data.in", "input", "terraform_data.key|id")]
    [InlineData("module.m[\"y\"].terraform_data.whole", "input", "terraform_data.key|id")]
    [InlineData("module.m[\"x\"].module.deep.terraform_data.deep", "input", "terraform_data.each[\"a\"]|id")]
    [InlineData("module.m[\"y\"].module.deep.terraform_data.deep", "triggers_replace.0", "module.m[\"y\"].terraform_data.in|id")]
    [InlineData("terraform_data.list", "input.0", "terraform_data.key|id")]
    [InlineData("terraform_data.list", "input.2", "terraform_data.many[1]|id")]
    [InlineData("data.terraform_remote_state.late", "config.path", "terraform_data.key|id")]
    [InlineData("terraform_data.key", "id", "")]
    public void What_is_only_known_later_refers_to_what_gives_it(string address, string path, string reference)
    {
        Value value = _plan[address].Values;
        foreach (var step in path.Split('.'))
        {
            value = value is ListValue list ? list.Items[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)] : ((MapValue)value)[step]!;
        }

        _plan.Reference(value).ShouldBe(reference);
    }

    [Fact]
    public void What_is_known_stays_beside_what_is_not()
    {
        _plan["terraform_data.many[1]"].Values["input"].ShouldBeOfType<MapValue>()["i"]!.ToString().ShouldBe("1");
        _plan["terraform_data.list"].Values["input"].ShouldBeOfType<ListValue>().Items[1].ToString().ShouldBe("\"known\"");
        _plan["terraform_data.key"].Values.ContainsKey("triggers_replace").ShouldBeFalse();
    }

    [Fact]
    public void Blocks_and_values_have_their_places_in_the_configuration()
    {
        var key = _plan["terraform_data.key"];
        _plan.Place(key.Origin).ShouldBe("main.tf:8:1");
        _plan.Place(key.Values["input"]!.Origin).ShouldStartWith("main.tf:9:");
        _plan.Place(key.Values["output"]!.Origin).ShouldStartWith("plan.json:1:");
        var deep = _plan["""module.m["x"].module.deep.terraform_data.deep"""];
        _plan.Place(deep.Origin).ShouldBe("main.tf:3:1");
        _plan.PlacePath(deep.Origin).ShouldEndWith("Fixtures/modules/m/inner/main.tf");
        _plan.Place(_plan["data.terraform_remote_state.late"].Origin).ShouldBe("main.tf:46:1");
    }

    [Fact]
    public void No_text_of_a_value_shows_a_secret()
    {
        var hidden = _plan["terraform_data.hidden"].Values["input"].ShouldBeOfType<MapValue>();
        hidden["password"]!.IsSensitive.ShouldBeTrue();
        hidden["plain"]!.IsSensitive.ShouldBeFalse();
        Texts.AllOf(_plan).ShouldNotContain("hunter2");
    }
}
