using Onus.Catalog.Model;
using Onus.Contracts;

namespace Onus.Catalog.Tests.Loading;

/// <summary>The rules of penetration tests and of acceptable use name what is there, once, and are read when they are asked for.</summary>
public sealed class ProviderPolicyTests : IDisposable
{
    private const string Rules = """
        penetration_testing {
          responsibility = "os.patch"
          provider       = ["aws"]
          infrastructure = "Never."
          unlisted       = "Ask."
          others         = "Ask them."
          sources        = ["page"]
        }
        target "box" {
          title   = "Boxes"
          stance  = "permitted"
          types   = ["AWS::Box::Box"]
          sources = ["page"]
        }
        activity "knock" {
          title   = "Knocking"
          names   = ["knocking"]
          stance  = "permitted"
          because = "One may knock."
          sources = ["page"]
          condition "gently" { means = "it is gentle" }
          limit "knocks_per_second" { most = 5 }
          limit "knocks_per_second" {
            most  = 9
            types = ["AWS::Box::Box"]
          }
        }
        """;

    private const string Access = """
        access {
          everybody = ["*"]
          services  = ["*.example.com"]
          managed   = ["arn:*:policy/*"]
        }
        grant "AWS::Box::Box" {
          when    = { Lid = ["Open"] }
          unless  = { "AWS::Box::Shelf#Shut" = ["true"] }
          kind    = "everybody"
          who     = "everybody"
          actions = ["box:Look"]
          source  = "page"
        }
        attaches "AWS::Box::Shelf" { at = ["Policies"] }
        managed_policy "All" {
          allows = ["*"]
          source = "page"
        }
        """;

    private const string Policy = """
        acceptable_use {
          title            = "Policy"
          names            = ["use"]
          plain            = "Keep to it."
          suspension       = "They may end it."
          reply            = "Answer."
          responsibilities = ["os.patch"]
          sources          = ["page"]
        }
        head "peace" {
          title            = "Peace"
          means            = "Keep it."
          attest           = "We do."
          responsibilities = ["os.patch"]
        }
        signal "noise" {
          title   = "Noise"
          means   = "It is loud."
          heads   = ["peace"]
          checks  = ["box-patched"]
          events  = ["AWS_NOISE_"]
          sources = ["page"]
        }
        """;

    private const string Images = """
        software {
          application = "os.patch"
          system      = "os.patch"
        }
        image "AWS::Box::Box" { paths = ["Image"] }
        repository "AWS::Box::Shelf" {
          name       = "Name"
          registry   = "*.example.com"
          fixed_tags = { Fixed = "YES" }
        }
        """;

    private readonly SmallCatalog _catalog = new();

    public void Dispose() => _catalog.Dispose();

    [Fact]
    public void What_is_written_is_read()
    {
        var catalog = _catalog.Write("aws/penetration-testing.hcl", Rules).Write("aws/acceptable-use.hcl", Policy).Open();
        new CatalogValidator(catalog, _catalog.Bag).Validate();

        _catalog.Complaints.ShouldBeEmpty();
        var activity = catalog.TestRules.ShouldNotBeNull().FindActivity("Knocking").ShouldNotBeNull();
        activity.LimitsOn("AWS::Box::Box").Single().Most.ShouldBe(9);
        activity.LimitsOn(null).Single().Most.ShouldBe(5);
        catalog.TestRules!.FindTarget("box", "AWS::Box::Box", null)!.Stance.ShouldBe(TestStance.Permitted);
        catalog.TestRules!.FindTarget("box", "AWS::Box::Lid", null).ShouldBeNull();
        catalog.AcceptableUse.ShouldNotBeNull().SignalsOf("AWS_NOISE_AT_NIGHT").Single().Id.ShouldBe("noise");
        catalog.AcceptableUse!.SignalsOf("AWS_SILENCE").ShouldBeEmpty();
    }

    [Fact]
    public void Images_are_read_by_type()
    {
        var catalog = _catalog.Write("aws/images.hcl", Images).Open();
        new CatalogValidator(catalog, _catalog.Bag).Validate();

        _catalog.Complaints.ShouldBeEmpty();
        catalog.SoftwareRules!.Images["AWS::Box::Box"].ShouldBe(["Image"]);
        catalog.SoftwareRules!.Repositories.Single().FixedTags["Fixed"].ShouldBe("YES");
    }

    [Theory]
    [InlineData("application = \"os.patch\"", "application = \"os.pitch\"", "catalog-dangling")]
    [InlineData("image \"AWS::Box::Box\"", "image \"AWS::Bix::Box\"", "catalog-dangling")]
    [InlineData("paths = [\"Image\"]", "paths = 7", "catalog-type")]
    [InlineData("name       = \"Name\"\n", "", "catalog-missing")]
    [InlineData("software {", "softwear {", "catalog-unknown-key")]
    [InlineData("repository \"AWS::Box::Shelf\" {", "image \"AWS::Box::Box\" {", "catalog-unknown-key")]
    public void A_mistake_about_images_is_told(string right, string wrong, string code) => Told("aws/images.hcl", Images, right, wrong, code);

    [Fact]
    public void Who_is_let_in_is_read_by_type()
    {
        var catalog = _catalog.Write("aws/access.hcl", Access).Open();
        new CatalogValidator(catalog, _catalog.Bag).Validate();

        _catalog.Complaints.ShouldBeEmpty();
        var grant = catalog.AccessRules.Grants.ShouldHaveSingleItem();
        (grant.Type, grant.Who, grant.Kind).ShouldBe(("AWS::Box::Box", "everybody", AccessorKind.Everybody));
        catalog.AccessRules.Policies["All"].Allows.ShouldBe(["*"]);
    }

    [Theory]
    [InlineData("grant \"AWS::Box::Box\"", "grant \"AWS::Bix::Box\"", "catalog-dangling")]
    [InlineData("source  = \"page\"", "source  = \"pige\"", "catalog-dangling")]
    [InlineData("AWS::Box::Shelf#Shut", "AWS::Bix::Shelf#Shut", "catalog-dangling")]
    [InlineData("attaches \"AWS::Box::Shelf\"", "attaches \"AWS::Bix::Shelf\"", "catalog-dangling")]
    [InlineData("  who     = \"everybody\"\n", "", "catalog-missing")]
    [InlineData("kind    = \"everybody\"", "kind    = \"anybody\"", "catalog-type")]
    [InlineData("access {", "axess {", "catalog-unknown-key")]
    public void A_mistake_about_access_is_told(string right, string wrong, string code) => Told("aws/access.hcl", Access, right, wrong, code);

    [Theory]
    [InlineData("attaches", "An attaches block needs a name.")]
    [InlineData("grant", "A grant block needs a name.")]
    public void The_article_fits_the_block(string block, string said)
    {
        _ = _catalog.Write("aws/access.hcl", $"{block} {{\n}}\n").Open().AccessRules;

        _catalog.Bag.Items.ShouldContain(item => item.Message.Text == said);
    }

    [Fact]
    public void A_catalogue_without_them_has_none()
    {
        var catalog = _catalog.Open();

        catalog.TestRules.ShouldBeNull();
        catalog.AcceptableUse.ShouldBeNull();
        catalog.SoftwareRules.ShouldBeNull();
        _catalog.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("types   = [\"AWS::Box::Box\"]", "types   = [\"AWS::Bix::Box\"]", "catalog-dangling")]
    [InlineData("types   = [\"AWS::Box::Box\"]", "service = \"bax\"", "catalog-dangling")]
    [InlineData("types   = [\"AWS::Box::Box\"]", "", "catalog-missing")]
    [InlineData("sources = [\"page\"]\n}\nactivity", "sources = [\"pige\"]\n}\nactivity", "catalog-dangling")]
    [InlineData("responsibility = \"os.patch\"", "responsibility = \"os.pitch\"", "catalog-dangling")]
    [InlineData("stance  = \"permitted\"\n  types", "stance  = \"maybe\"\n  types", "catalog-type")]
    [InlineData("most = 5", "most = \"many\"", "catalog-type")]
    [InlineData("names   = [\"knocking\"]", "names   = [\"knock\"]", "catalog-duplicate")]
    [InlineData("    types = [\"AWS::Box::Box\"]\n", "", "catalog-duplicate")]
    [InlineData("target \"box\"", "torget \"box\"", "catalog-unknown-key")]
    [InlineData("penetration_testing {", "target \"x\" {", "catalog-missing")]
    public void A_mistake_in_the_rules_is_told(string right, string wrong, string code) => Told("aws/penetration-testing.hcl", Rules, right, wrong, code);

    [Theory]
    [InlineData("checks  = [\"box-patched\"]", "checks  = [\"box-pitched\"]", "catalog-dangling")]
    [InlineData("heads   = [\"peace\"]", "heads   = [\"piece\"]", "catalog-dangling")]
    [InlineData("sources = [\"page\"]", "sources = [\"pige\"]", "catalog-dangling")]
    [InlineData("attest           = \"We do.\"\n  responsibilities = [\"os.patch\"]", "attest           = \"We do.\"\n  responsibilities = [\"os.pitch\"]", "catalog-dangling")]
    [InlineData("  checks  = [\"box-patched\"]\n  events  = [\"AWS_NOISE_\"]\n", "", "catalog-missing")]
    [InlineData("head \"peace\"", "heed \"peace\"", "catalog-unknown-key")]
    public void A_mistake_in_the_policy_is_told(string right, string wrong, string code) => Told("aws/acceptable-use.hcl", Policy, right, wrong, code);

    [Fact]
    public void Two_rules_of_one_type_are_a_mistake()
    {
        var catalog = _catalog.Write("aws/penetration-testing.hcl", Rules + "\ntarget \"again\" {\n  title   = \"Boxes\"\n  stance  = \"prohibited\"\n  service = \"box\"\n  sources = [\"page\"]\n}\n").Open();
        new CatalogValidator(catalog, _catalog.Bag).Validate();

        _catalog.Bag.Items.ShouldContain(item => item.Code == "catalog-duplicate" && item.Message.Text == "Targets \"box\" and \"again\" are both about AWS::Box::Box.");
    }

    private void Told(string file, string text, string right, string wrong, string code)
    {
        text.ReplaceLineEndings("\n").ShouldContain(right);
        var catalog = _catalog.Write(file, text.ReplaceLineEndings("\n").Replace(right, wrong, StringComparison.Ordinal)).Open();
        new CatalogValidator(catalog, _catalog.Bag).Validate();

        _catalog.Complaints.ShouldContain(complaint => complaint.StartsWith($"{code} {file}:", StringComparison.Ordinal), string.Join('\n', _catalog.Complaints));
    }
}
