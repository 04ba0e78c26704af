using System.Collections.Immutable;
using Onus.Catalog.Model;

namespace Onus.Catalog.Tests.Loading;

/// <summary>What several examples share is written once, and that a check does not guess is tried without being asked.</summary>
public sealed class GivenExamplesTests : IDisposable
{
    private readonly SmallCatalog _catalog = new();

    public void Dispose() => _catalog.Dispose();

    [Theory]
    [InlineData("", "fail", "Size=1")]
    [InlineData("given { Kind = \"big\" }", "fail", "Kind=\"big\" Size=1")]
    [InlineData("given { Size = 7, Kind = \"big\" }", "fail", "Kind=\"big\" Size=1")]
    [InlineData("given { Kind = \"big\" }", "not-applicable", "Engine=\"none\"")]
    [InlineData("given { Log = { On = true, Days = { Least = 7 } } }", "pass", "Log={ On = true, To = \"bucket\", Days = { Least = 7, Most = 30 } }")]
    [InlineData("given { Log = [] }", "pass", "Log={ To = \"bucket\", Days = { Most = 30 } }")]
    public void What_is_given_belongs_to_every_example_that_does_not_say_otherwise(string given, string expected, string body)
    {
        var example = ExamplesOf("self.Size > 1", given).Single(example => example.Expected == expected);
        string.Join(' ', example.Body.Attributes.Select(attribute => $"{attribute.Name}={attribute.Value}")).ShouldBe(body);
    }

    [Fact]
    public void A_resource_that_is_given_stands_beside_the_examples_own_or_is_completed_by_them()
    {
        const string Given = "given {\n  resource \"AWS::Box::Lid\" \"Lid\" { Closed = true, Size = 1 }\n}\n";
        var examples = ExamplesOf("self.Size > 1", Given + "example \"fail\" \"open\" {\n  resource \"AWS::Box::Lid\" \"Lid\" { Closed = false }\n}");
        Lid("fail", null).ShouldBe("Closed=true Size=1");
        Lid("fail", "open").ShouldBe("Size=1 Closed=false");

        string Lid(string expected, string? title) => string.Join(' ', examples
            .Single(example => (example.Expected, example.Title) == (expected, title)).Body.BlocksOf("resource").Single().Body.Attributes
            .Select(attribute => $"{attribute.Name}={attribute.Value}"));
    }

    [Theory]
    [InlineData("self.Size > 1", "Size=unknown(\"nobody knows it yet\")")]
    [InlineData("self.Log.To != null && self.Kind == \"x\"", "Size=1 Log={ To = unknown(\"nobody knows it yet\") } Kind=unknown(\"nobody knows it yet\")")]
    [InlineData("self.Log != null && self.Log.To != null", "Size=1 Log=unknown(\"nobody knows it yet\")")]
    [InlineData("anytrue([for rule in self.Rules : rule.Port == 1])", "Size=1 Rules=unknown(\"nobody knows it yet\")")]
    public void An_unknown_example_is_made_of_the_failing_one_where_none_is_written(string condition, string body)
    {
        var example = ExamplesOf(condition, "").Single(example => example.Expected == "unknown");
        string.Join(' ', example.Body.Attributes.Select(attribute => $"{attribute.Name}={attribute.Value}")).ShouldBe(body);
    }

    [Fact]
    public void What_is_written_is_not_made()
    {
        ExamplesOf("self.Size > 1", "example \"unknown\" \"by hand\" { Size = unknown(\"nobody said\") }")
            .Where(example => example.Expected == "unknown").Select(example => example.Title).ShouldBe(["by hand"]);
    }

    [Theory]
    [InlineData("opens(self, 22)", "", "catalog-example services/box/checks.hcl:1")]
    [InlineData("self.Size > 1", "given { Kind = 1 }\ngiven { Size = 1 }", "catalog-duplicate services/box/checks.hcl:9")]
    public void A_mistake_has_its_place(string condition, string given, string complaint)
    {
        _ = ExamplesOf(condition, given);
        _catalog.Complaints.ShouldBe([complaint]);
    }

    private ImmutableArray<Example> ExamplesOf(string condition, string more)
    {
        _catalog.Write("services/box/checks.hcl", $$"""
            check "box-sized" {
              title          = "Boxes have their size"
              responsibility = "os.patch"
              resource       = "AWS::Box::Box"
              severity       = "high"
              condition      = {{condition}}
              why            = "Small boxes hold little."
            {{more}}
              fix            = "Set Size."
              example "pass" { Log = { To = "bucket", Days = { Most = 30 } } }
              example "fail" { Size = 1 }
              example "not-applicable" { Engine = "none" }
            }
            """);
        return _catalog.Open().ChecksOf("box")[0].Examples;
    }
}
