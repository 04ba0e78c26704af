using Onus.Assessment.Verification;
using Onus.Catalog;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Sources.Files;

namespace Onus.Assessment.Tests.Verification;

/// <summary>Every example of the catalogue is a test, and a wrong one is an error at its place.</summary>
public sealed class CatalogVerifierTests(ITestOutputHelper output) : IDisposable
{
    private const string Checks = "services/box/checks.hcl";
    private readonly SmallCatalog _small = new();

    public void Dispose() => _small.Dispose();

    [Fact]
    public void All_examples_of_the_shipped_catalogue_come_out_as_they_say()
    {
        var sources = new SourceMap();
        var diagnostics = new DiagnosticBag();

        var result = new CatalogVerifier(ServiceCatalog.Open(DiskTree.At(Checkout.Catalog), sources, diagnostics), diagnostics).Verify();

        output.WriteLine(result.ToString());
        diagnostics.Items.Select(item => $"{sources.Locate(item.Origin)}: {item.Message}").ShouldBeEmpty();
        result.Failed.ShouldBe(0);
        result.Services.ShouldBeGreaterThanOrEqualTo(300);
        result.Checks.ShouldBeGreaterThanOrEqualTo(900);
        result.Examples.ShouldBeGreaterThanOrEqualTo(result.Checks * 3);
    }

    [Fact]
    public void A_sound_catalogue_has_no_failed_example() => Verify().ShouldBe((5, 0));

    [Theory]
    [InlineData("example \"fail\" {}", "example \"fail\" { Patched = true }", 1)]
    [InlineData("example \"pass\" { Patched = true }", "example \"pass\" {}", 1)]
    [InlineData("condition      = self.Patched == true", "condition      = self.Patched != true", 2)]
    public void An_example_that_comes_out_otherwise_is_an_error_at_its_place(string sound, string broken, int failed)
    {
        _small.Write(Checks, SmallCatalog.Check.Replace(sound, broken, StringComparison.Ordinal));

        Verify().Failed.ShouldBe(failed);
        _small.Complaints.Count.ShouldBe(failed);
        _small.Complaints.ShouldAllBe(complaint => complaint.Contains(Checks + ":", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ Patched = true }", true)]
    [InlineData("{ Patched = false }", false)]
    [InlineData("{ \"Lid.Patched\" = true }", false)]
    public void A_remedy_mends_every_failing_example(string remedy, bool mends)
    {
        _small.Write(Checks, SmallCatalog.Check.Replace("  example \"pass\"", $"  remedy = {remedy}\n  example \"pass\"", StringComparison.Ordinal));

        Verify();

        _small.Complaints.ShouldBe(mends ? [] : [$"catalog-remedy {Checks}:11"]);
    }

    [Theory]
    [InlineData("Set {Lid.Patched}.", "Set Lid.Patched.")]
    [InlineData("Set {Painted}.", "Set Painted.", "catalog-property")]
    [InlineData("Set {Lid.Painted}.", "Set Lid.Painted.", "catalog-property")]
    [InlineData("Set Lid.Patched.", "Set Lid.Patched.", "catalog-property-in-prose")]
    [InlineData("Set LidHeight to 3.", "Set LidHeight to 3.", "catalog-property-in-prose")]
    [InlineData("Add the condition aws:LidHeight, as AWS::Box::LidHeight says.", "Add the condition aws:LidHeight, as AWS::Box::LidHeight says.")]
    [InlineData("Set {{resolve:x}} in {this}.", "Set {{resolve:x}} in {this}.")]
    public void A_property_in_the_words_of_a_fix_is_one_of_the_type(string fix, string plain, params string[] complaints)
    {
        _small.Write("terraform/properties.tsv", "AWS::Box::Box\t\tLid:#Lid,LidHeight:i,Patched:b\tLid=Patched:b\n");
        _small.Write(Checks, SmallCatalog.Check.Replace("Set Patched.", fix, StringComparison.Ordinal));

        Verify();

        _small.Open().ChecksOf("box").ShouldHaveSingleItem().Fix.ShouldBe(plain);
        _small.Bag.Items.Select(item => item.Code).ShouldBe(complaints);
    }

    [Fact]
    public void What_a_check_finds_missing_is_the_customers_to_do()
    {
        _small.Write(Checks, SmallCatalog.Check.Replace("example \"fail\" {}", "example \"fail\" { Managed = true }", StringComparison.Ordinal));

        Verify();

        _small.Complaints.ShouldBe([$"catalog-idle-check {Checks}:10"]);
    }

    [Fact]
    public void An_example_of_an_override_that_comes_out_otherwise_is_an_error()
    {
        _small.Write("services/box/service.hcl", SmallCatalog.Service + "\n" + SmallCatalog.Override.Replace("self.Managed == true", "self.Managed != true", StringComparison.Ordinal));

        Verify().Failed.ShouldBe(2);
    }

    [Theory]
    [InlineData("variant \"big\" {\n  title = \"Big\"\n  resource \"AWS::Box::Box\" \"box\" { Lid = ref(\"lid\") }\n  resource \"AWS::Box::Lid\" \"lid\" {}\n}\n", null)]
    [InlineData("variant \"big\" {\n  title = \"Big\"\n}\n", "catalog-missing services/box/variants.hcl:1")]
    [InlineData("variant \"big\" {\n  resource \"AWS::Box::Box\" \"box\" {}\n}\n", "catalog-missing services/box/variants.hcl:1")]
    [InlineData("variant \"big\" {\n  title = \"Big\"\n  resource \"AWS::Bag::Bag\" \"bag\" {}\n}\n", "catalog-dangling services/box/variants.hcl:3")]
    [InlineData("variant \"big\" {\n  title = \"Big\"\n  resource \"AWS::Box::Box\" \"box\" { Lid = other.lid }\n}\n", "catalog-variant services/box/variants.hcl:3")]
    [InlineData("variant \"big\" {\n  title = \"Big\"\n  resource \"AWS::Box::Box\" \"box\" {}\n  resource \"AWS::Box::Box\" \"box\" {}\n}\n", "catalog-variant services/box/variants.hcl:4")]
    [InlineData("variant \"big\" {\n  title = \"Big\"\n  size = 3\n  resource \"AWS::Box::Box\" \"box\" {}\n}\n", "catalog-unknown-key services/box/variants.hcl:3")]
    [InlineData("check \"x\" {}\n", "catalog-unknown-key services/box/variants.hcl:1")]
    [InlineData("variant \"a\" {\n  title = \"A\"\n  resource \"AWS::Box::Box\" \"box\" {}\n}\nvariant \"a\" {\n  title = \"A\"\n  resource \"AWS::Box::Box\" \"box\" {}\n}\n", "catalog-duplicate services/box/variants.hcl:5")]
    public void Variants_are_verified_too(string variants, string? complaint)
    {
        _small.Write("services/box/variants.hcl", variants);

        Verify();
        _small.Complaints.ShouldBe(complaint is null ? [] : [complaint]);
    }

    [Theory]
    [InlineData("self.Patched == true || shelf.Patched == true", "catalog-variable services/box/checks.hcl:6")]
    [InlineData("self.Patched == true || (self.X == 1 && patched_by(self.Y))", "catalog-function services/box/checks.hcl:6")]
    [InlineData("self.Patched == true || anytrue([for x in self.Xs : y == 1])", "catalog-variable services/box/checks.hcl:6")]
    public void Names_that_nobody_knows_are_errors_also_where_no_example_goes(string condition, string complaint)
    {
        _small.Write(Checks, SmallCatalog.Check.Replace("self.Patched == true", condition, StringComparison.Ordinal));

        Verify();

        _small.Complaints.ShouldContain(complaint);
    }

    [Fact]
    public void What_can_t_be_evaluated_in_an_example_is_an_error_at_its_place()
    {
        _small.Write(Checks, SmallCatalog.Check.Replace("example \"fail\" {}", "example \"fail\" { Patched = nothing.known }", StringComparison.Ordinal));

        Verify();

        _small.Complaints.ShouldContain(complaint => complaint.EndsWith("services/box/checks.hcl:10", StringComparison.Ordinal));
    }

    [Fact]
    public void A_type_may_have_any_number_of_overrides_with_a_condition()
    {
        var many = Enumerable.Range(0, 80).Select(i => SmallCatalog.Override.Replace("box-managed", $"box-managed-{i}", StringComparison.Ordinal));
        _small.Write("services/box/service.hcl", SmallCatalog.Service + "\n" + string.Join('\n', many));

        var (examples, failed) = Verify();

        examples.ShouldBeGreaterThanOrEqualTo(80 * 2);
        failed.ShouldBe(0);
        _small.Bag.HasErrors.ShouldBeFalse();
    }

    private (int Examples, int Failed) Verify()
    {
        var result = new CatalogVerifier(_small.Open(), _small.Bag).Verify();
        return (result.Examples, result.Failed);
    }
}
