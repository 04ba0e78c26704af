using Onus.Catalog.Model;

namespace Onus.Catalog.Tests.Loading;

/// <summary>What checks of many services have in common is written once, in <c>lib/</c>.</summary>
public sealed class ShapeTests : IDisposable
{
    private const string Library = """
        shape "named" {
          parameters = ["property", "sample"]
          condition  = each.property != null
          fix        = "Set ${each.property}, for instance to ${each.sample}."
          remedy     = { (each.property) = each.sample }
          example "pass" { (each.property) = each.sample }
          example "fail" {}
        }
        """;

    private readonly SmallCatalog _catalog = new();

    public void Dispose() => _catalog.Dispose();

    [Theory]
    [InlineData("named(self.Key, \"mine\")", "self.Key != null", "Set Key, for instance to mine.", "Key = \"mine\"")]
    [InlineData("named(self.Store.Key, \"mine\")", "self.Store.Key != null", "Set Store.Key, for instance to mine.", "Store = { Key = \"mine\" }")]
    public void A_check_of_a_shape_is_as_if_it_were_written_out(string like, string condition, string fix, string pass)
    {
        var check = Read($"like = {like}");
        _catalog.Complaints.ShouldBeEmpty();
        check.Condition.ToString().ShouldBe(condition);
        check.Fix.ShouldBe(fix);
        check.Remedy.Entries.Select(entry => entry.Key).ShouldBe([condition[5..^8]]);
        check.Examples.Select(example => example.Expected).ShouldBe(["pass", "fail", "unknown"]);
        var (name, value) = (check.Examples[0].Body.Attributes.Single().Name, check.Examples[0].Body.Attributes.Single().Value);
        $"{name} = {value}".ShouldBe(pass);
    }

    [Fact]
    public void What_the_check_says_itself_counts()
    {
        var check = Read("like = named(self.Key, \"mine\")\n  fix = \"Name a key.\"\n  given { Engine = \"x\" }\n  example \"fail\" { Key = null }\n  example \"pass\" \"theirs\" { Key = \"theirs\" }");
        check.Fix.ShouldBe("Name a key.");
        check.Examples.Select(example => (example.Expected, example.Title, example.Body.Attributes.Length))
            .ShouldBe([("pass", null, 2), ("fail", null, 2), ("pass", "theirs", 2), ("unknown", null, 2)]);
    }

    [Fact]
    public void The_checks_of_a_family_may_be_of_a_shape()
    {
        _catalog.Write("lib/shapes.hcl", Library);
        _catalog.Write("services/box/checks.hcl", """
            checks "box-named" {
              each "box-locked" { property = "Lock" }
              each "box-keyed" { property = "Key" }
              title          = "Boxes have a ${each.property}"
              responsibility = "os.patch"
              resource       = "AWS::Box::Box"
              severity       = "high"
              like           = named(self[each.property], "x")
              why            = "Anybody opens them."
            }
            """);
        _catalog.Open().ChecksOf("box").Select(check => check.Condition.ToString()).ShouldBe(["self.Lock != null", "self.Key != null"]);
        _catalog.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("named(self.Key)", "catalog-arguments services/box/checks.hcl:6", "catalog-example services/box/checks.hcl:1", "catalog-example services/box/checks.hcl:1", "catalog-example services/box/checks.hcl:1", "catalog-missing services/box/checks.hcl:1", "catalog-missing services/box/checks.hcl:1")]
    [InlineData("nemed(self.Key)", "catalog-dangling services/box/checks.hcl:6", "catalog-example services/box/checks.hcl:1", "catalog-example services/box/checks.hcl:1", "catalog-example services/box/checks.hcl:1", "catalog-missing services/box/checks.hcl:1", "catalog-missing services/box/checks.hcl:1")]
    public void A_shape_that_is_not_there_or_is_given_too_little_is_an_error_at_its_place(string like, params string[] complaints)
    {
        _ = Read($"like = {like}");
        _catalog.Complaints.Order(StringComparer.Ordinal).ShouldBe(complaints);
    }

    [Fact]
    public void A_shape_is_there_once()
    {
        _catalog.Write("lib/more.hcl", Library);
        _ = Read("like = named(self.Key, \"mine\")");
        _catalog.Complaints.ShouldBe(["catalog-duplicate lib/shapes.hcl:1"]);
    }

    private Check Read(string like)
    {
        _catalog.Write("lib/shapes.hcl", Library);
        _catalog.Write("services/box/checks.hcl", $$"""
            check "box-keyed" {
              title          = "Boxes have a key"
              responsibility = "os.patch"
              resource       = "AWS::Box::Box"
              severity       = "high"
              {{like}}
              why            = "Anybody opens them."
            }
            """);
        return _catalog.Open().ChecksOf("box")[0];
    }
}
