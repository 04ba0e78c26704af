namespace Onus.Catalog.Tests.Writing;

/// <summary>A fact that conditions ask with, or an end of support, stands once in the catalogue; the second place is found, and names the first.</summary>
public sealed class RepeatedFactsTests : IDisposable
{
    private const string File = "services/box/checks.hcl";
    private readonly SmallCatalog _catalog = new();

    public void Dispose() => _catalog.Dispose();

    [Theory]
    [InlineData("contains([22, 3389], self.Port)", "anytrue([for p in [3389, 22] : self.From == p])")]
    [InlineData("contains([\"22\", \"3389\"], self.Port)", "anytrue([for p in [22, 3389] : self.From == p])")]
    [InlineData("contains([\"tcp\", \"udp\"], self.Protocol)", "!contains([\"TCP\", \"UDP\"], self.Other)")]
    [InlineData("self.Made < \"2026-06-30\"", "self.Other == \"2026-06-30\"")]
    public void A_list_or_a_day_stands_once(string first, string second)
    {
        Complaints(Check("box-a", first), Check("box-b", second)).ShouldBe([$"catalog-same-fact {File}:18"]);

        _catalog.Bag.Items.Single().Message.Text.ShouldMatch("stands here and in .*checks.hcl:6");
    }

    [Theory]
    [InlineData("contains([22, 3389], self.Port)", "contains([22, 3390], self.Other)")]
    [InlineData("contains([22], self.Port)", "contains([22], self.Other)")]
    [InlineData("contains([self.A, self.B], self.Port)", "contains([self.A, self.B], self.Other)")]
    public void What_differs_is_another_fact(string first, string second) => Complaints(Check("box-a", first), Check("box-b", second)).ShouldBeEmpty();

    [Fact]
    public void Constants_of_a_folder_and_values_of_a_family_count()
    {
        var family = Check("box-family", "contains(each.ports, self.Port)").Replace("check ", "checks ", StringComparison.Ordinal)
            .Replace("title", "each \"box-a\" { ports = [22, 3389] }\n  title", StringComparison.Ordinal);

        Complaints("locals {\n  ports = [22, 3389]\n}", family).ShouldBe([$"catalog-same-fact {File}:5"]);
    }

    [Fact]
    public void Examples_and_types_may_repeat_themselves()
    {
        var check = Check("box-a", "self.Port == 22").Replace("\"AWS::Box::Box\"", "[\"AWS::Box::Box\", \"AWS::Box::Lid\"]", StringComparison.Ordinal).Replace("Patched = true", "Ports = [22, 3389]", StringComparison.Ordinal);

        Complaints(check, check.Replace("box-a", "box-b", StringComparison.Ordinal).Replace("self.Port", "self.Other", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void An_end_of_support_stands_once_and_is_followed()
    {
        _catalog.Write("lifecycles.hcl", """
            lifecycle "postgres" {
              source = "page"
              version "12" { standard = "2025-02-28" }
              version "13" {}
            }
            lifecycle "aurora" {
              source = "page"
              version "12" { standard = "2025-02-28" }
              version "13" {}
            }
            """);

        Complaints(SmallCatalog.Check).ShouldBe(["catalog-same-fact lifecycles.hcl:8"]);
        _catalog.Bag.Items.Single().Remedy!.Text.ShouldBe("Write version \"12\" { follows = \"postgres\" } in one of them.");
    }

    [Theory]
    [InlineData("contains([\"13.1\", \"12.4\"], self.Version)", "The versions 12.4, 13.1 stand here and in .*lifecycles.hcl:1, for \"postgres\".")]
    [InlineData("self.Made < \"2025-02-28\"", "The day 2025-02-28 stands here and, as an end of support, in .*lifecycles.hcl:3.")]
    [InlineData("self.Made < \"2025-03-01\" || contains([\"12.4\", \"12.5\"], self.Version) || contains([3, 4], self.Port)", null)]
    public void What_a_lifecycle_tells_no_check_tells_again(string condition, string? message)
    {
        _catalog.Write("lifecycles.hcl", """
            lifecycle "postgres" {
              source = "page"
              version "12.4" { standard = "2025-02-28" }
              version "13.1" "3" "4" {}
            }
            """);

        Complaints(Check("box-a", condition)).ShouldBe(message is null ? [] : [$"catalog-same-fact {File}:6"]);
        _catalog.Bag.Items.FirstOrDefault()?.Message.Text.ShouldMatch(message!);
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
