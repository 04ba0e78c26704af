using Onus.Contracts;

namespace Onus.Catalog.Tests.Loading;

/// <summary>An override says only what differs from another, and is told as if it had been written out.</summary>
public sealed class InheritedOverrideTests : IDisposable
{
    private const string Library = """
        override "device" {
          holders    = { "os.patch" = "shared" }
          parts      = { "os.patch" = { customer = "Updates." } }
          because    = "It is a device."
          confidence = "derived"
        }
        """;

    private const string Heirs = """
        override "box-device" {
          inherit = "device"
          on      = ["AWS::Box::Box"]
          source  = "page"
        }
        override "box-device-of-lead" {
          inherit = "box-device"
          holders = { "os.patch" = "customer" }
          parts   = { "os.patch" = { aws = "Tools." } }
          because = "It is of lead."
        }
        override "box-device-alone" {
          inherit = "box-device"
          parts   = { "os.patch" = null }
          holders = { "os.patch" = "aws" }
        }
        override "box-managed-too" {
          inherit = "box-managed"
          because = "AWS does it too."
        }
        """;

    private readonly SmallCatalog _catalog = new();

    public void Dispose() => _catalog.Dispose();

    [Fact]
    public void What_it_does_not_say_is_what_the_other_says()
    {
        Write(Library, Heirs);
        var catalog = _catalog.Open();
        var overrides = catalog.FindService("box")!.Overrides;
        new CatalogValidator(catalog, _catalog.Bag).Validate();
        _catalog.Complaints.ShouldBeEmpty();
        overrides.Select(change => change.Id).ShouldBe(["box-managed", "box-device", "box-device-of-lead", "box-device-alone", "box-managed-too"]);
        overrides.Select(change => change.Because).ShouldBe(["AWS does it.", "It is a device.", "It is of lead.", "It is a device.", "AWS does it too."]);
        overrides.Select(change => change.Holders["os.patch"]).ShouldBe([Holder.Aws, Holder.Shared, Holder.Customer, Holder.Aws, Holder.Aws]);
        overrides.Select(change => change.Parts.Count).ShouldBe([0, 1, 1, 0, 0]);
        overrides[2].Parts["os.patch"].ShouldBe(new Parts("Tools.", "Updates."));
        overrides.Select(change => change.Confidence).ShouldBe(["documented", "derived", "derived", "derived", "documented"]);
        overrides.Select(change => change.Examples.Length).ShouldBe([2, 0, 0, 0, 2]);
        overrides[4].When!.ToString().ShouldBe("self.Managed == true");
        overrides[1].Origin.ShouldNotBe(overrides[2].Origin);
    }

    [Theory]
    [InlineData("inherit = \"device\"", "inherit = \"devices\"", "catalog-dangling services/box/service.hcl:21")]
    [InlineData("inherit = \"device\"", "inherit = 3", "catalog-dangling services/box/service.hcl:21")]
    [InlineData("inherit = \"device\"", "inherit = \"box-device-of-lead\"", "catalog-recursion services/box/service.hcl:21")]
    [InlineData("  source  = \"page\"\n", "", "catalog-missing services/box/service.hcl:20")]
    public void A_mistake_has_its_place(string sound, string broken, string complaint)
    {
        Write(Library, Heirs.Replace(sound, broken, StringComparison.Ordinal));
        _catalog.Open().FindService("box");
        _catalog.Complaints.ShouldContain(complaint);
    }

    [Fact]
    public void One_name_stands_in_the_library_once()
    {
        Write(Library + "\n" + Library, Heirs);
        _catalog.Open().FindService("box");
        _catalog.Complaints.ShouldBe(["catalog-duplicate lib/overrides.hcl:7"]);
    }

    private void Write(string library, string heirs) =>
        _catalog.Write("lib/overrides.hcl", library).Write("services/box/service.hcl", SmallCatalog.Service + "\n" + SmallCatalog.Override + "\n" + heirs);
}
