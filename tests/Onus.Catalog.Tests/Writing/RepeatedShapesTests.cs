namespace Onus.Catalog.Tests.Writing;

/// <summary>Checks that ask the same but for values are found, and what to write instead is said.</summary>
public sealed class RepeatedShapesTests : IDisposable
{
    private const string File = "services/box/checks.hcl";
    private readonly SmallCatalog _catalog = new();

    public void Dispose() => _catalog.Dispose();

    [Theory]
    [InlineData("self.Level == 7", "self.Level == 14")]
    [InlineData("contains([\"a\", \"b\"], self.Level)", "contains([\"c\"], self.Level)")]
    [InlineData("self.Level == local.least", "self.Level == 3")]
    [InlineData("!anytrue([for r in self.Rules : r.Port == 22])", "!anytrue([for rule in self.Rules : rule.Port == 3389])")]
    [InlineData("!anytrue([for r in self.In : r.Open == true && r.Port == 22])", "!anytrue([for r in self.Out : r.Open == true && r.Port == 22])")]
    public void What_differs_in_values_is_one_shape(string first, string second) =>
        Complaints(Check("box-a", first), Check("box-b", second)).ShouldBe([$"catalog-same-shape {File}:13"]);

    [Theory]
    [InlineData("self.Level == 7", "self.Level != 7")]
    [InlineData("self.Level == 7", "self.Other == 7")]
    [InlineData("self.Level == null", "self.Level == 7")]
    [InlineData("self.Level == 7", "self.Level == 7 || self.Other == 7")]
    public void What_asks_otherwise_is_none(string first, string second) =>
        Complaints(Check("box-a", first), Check("box-b", second)).ShouldBeEmpty();

    [Fact]
    public void Who_is_asked_counts_as_well_as_what()
    {
        var large = Check("box-a", "self.Level == 7").Replace("condition", "applies = self.Kind == \"a\"\n  condition", StringComparison.Ordinal);

        Complaints(large, Check("box-b", "self.Level == 14")).ShouldBeEmpty();
    }

    [Fact]
    public void What_let_names_is_what_it_stands_for() => Complaints(
        Check("box-a", "self.Level == 7"),
        Check("box-b", "let.level == 14").Replace("condition", "let = { level = self.Level }\n  condition", StringComparison.Ordinal)).ShouldBe([$"catalog-same-shape {File}:13"]);

    [Fact]
    public void The_family_to_write_is_said()
    {
        Complaints(Check("box-level-low", "self.Level == 7"), Check("box-level-high", "self.Level == 14"));

        var found = _catalog.Bag.Items.Single();
        found.Message.Text.ShouldMatch("\"box-level-high\" asks what check \"box-level-low\" does \\(.*checks.hcl:1\\), but for values");
        found.Remedy!.Text.ShouldBe("Write a family: checks \"box-level\" { each \"box-level-low\" { value = 7 } each \"box-level-high\" { value = 14 } … }.");
    }

    [Fact]
    public void A_check_beside_a_family_of_its_shape_belongs_into_it()
    {
        var family = Check("box-family", "self.Level == each.level").Replace("check ", "checks ", StringComparison.Ordinal).Replace("title", "each \"box-a\" { level = 7 }\n  title", StringComparison.Ordinal);

        Complaints(family, Check("box-b", "self.Level == 14")).ShouldBe([$"catalog-same-shape {File}:14"]);
        _catalog.Bag.Items.Single().Remedy!.Text.ShouldBe("Make it an each of that family.");
    }

    [Fact]
    public void Checks_of_several_services_belong_to_a_shape()
    {
        _catalog.Write("services/other/service.hcl", SmallCatalog.Service.Replace("box", "other", StringComparison.Ordinal).Replace("AWS::Box", "AWS::Other", StringComparison.Ordinal))
            .Write("services/other/checks.hcl", Check("other-level", "self.Level == 14"));

        Complaints(Check("box-level", "self.Level == 7")).ShouldBe(["catalog-same-shape services/other/checks.hcl:1"]);
        _catalog.Bag.Items.Single().Remedy!.Text.ShouldBe("Write a shape in lib/ with what differs as its parameters, and like = NAME(7) in one, like = NAME(14) in the other.");
    }

    [Fact]
    public void What_a_large_shape_asks_is_not_written_out()
    {
        const string asked = "!anytrue([for r in self.Rules : r.Open == true && r.Port == 22])";
        _catalog.Write("lib/shapes.hcl", $"shape \"closed\" {{\n  parameters = [\"rules\"]\n  condition  = {asked.Replace("self.Rules", "each.rules", StringComparison.Ordinal)}\n}}");

        Complaints(Check("box-a", asked)).ShouldBe([$"catalog-same-shape {File}:1"]);
        _catalog.Bag.Items.Single().Remedy!.Text.ShouldBe("Write like = closed(…) instead.");
    }

    private static string Check(string id, string condition) =>
        SmallCatalog.Check.Replace("box-patched", id, StringComparison.Ordinal).Replace("self.Patched == true", condition, StringComparison.Ordinal);

    private IReadOnlyList<string> Complaints(params string[] checks)
    {
        _catalog.Write(File, string.Join('\n', checks));
        _catalog.Open().CheckWriting(_catalog.Bag);
        return [.. _catalog.Complaints.Where(complaint => !complaint.StartsWith("catalog-alignment", StringComparison.Ordinal))];
    }
}
