namespace Onus.Catalog.Tests.Loading;

/// <summary>Each mistake in a catalogue is an error with file and line; the rest of it is read.</summary>
public sealed class BrokenCatalogTests : IDisposable
{
    private const string ServiceFile = "services/box/service.hcl";
    private const string CheckFile = "services/box/checks.hcl";
    private const string Law = """
        framework "law" {
          title   = "The law"
          version = "2"
          source  = "a book"
          ids     = ["7.1", "7.2"]
        }
        """;

    private readonly SmallCatalog _catalog = new();

    public void Dispose() => _catalog.Dispose();

    [Fact]
    public void A_sound_catalogue_gives_no_complaint()
    {
        Validate().Complaints.ShouldBeEmpty();
        _catalog.Open().ChecksOf("box").ShouldHaveSingleItem().Id.ShouldBe("box-patched");
    }

    [Theory]
    [InlineData("catalog.hcl", "  order = 1", "  order = 1\n  colour = \"red\"", "catalog-unknown-key catalog.hcl:7")]
    [InlineData("catalog.hcl", "  means = \"only configures\"", "", "catalog-missing catalog.hcl:11")]
    [InlineData("catalog.hcl", "  order = 1", "  order = \"first\"", "catalog-type catalog.hcl:6")]
    [InlineData("sources.hcl", "  seen  = \"2026-08\"", "", "catalog-missing sources.hcl:1")]
    [InlineData("sources.hcl", "  title = \"A page\"", "  tilte = \"A page\"", "catalog-missing sources.hcl:1", "catalog-unknown-key sources.hcl:2")]
    [InlineData("sources.hcl", SmallCatalog.Sources, SmallCatalog.Sources + "\n" + SmallCatalog.Sources, "catalog-duplicate sources.hcl:7")]
    [InlineData("responsibilities.hcl", "kind       = \"shared\"", "kind       = \"mine\"", "catalog-type responsibilities.hcl:4")]
    [InlineData("responsibilities.hcl", "layer      = \"platform\"", "layer      = \"cellar\"", "catalog-dangling responsibilities.hcl:3")]
    [InlineData("responsibilities.hcl", "scope      = \"resource\"", "scope      = \"planet\"", "catalog-type responsibilities.hcl:5")]
    [InlineData("responsibilities.hcl", "abstracted = \"aws\"", "abstracted = \"nobody\"", "catalog-type responsibilities.hcl:8", "catalog-missing responsibilities.hcl:8")]
    [InlineData("responsibilities.hcl", "container = \"aws\"", "container = \"shared\"", "catalog-parts responsibilities.hcl:1")]
    [InlineData("responsibilities.hcl", "concerns   = [\"host\"]", "concerns   = [\"ghost\"]", "catalog-dangling responsibilities.hcl:1", "catalog-bearer services/box/checks.hcl:1")]
    [InlineData("responsibilities.hcl", "sources    = [\"page\"]", "sources    = [\"book\"]", "catalog-dangling responsibilities.hcl:1")]
    [InlineData("responsibilities.hcl", "sources    = [\"page\"]", "", "catalog-missing responsibilities.hcl:1")]
    [InlineData("responsibilities.hcl", "sources    = [\"page\"]", "sources    = [\"page\"]\n  relies_on = [\"os.prayer\"]", "catalog-dangling responsibilities.hcl:1")]
    [InlineData("responsibilities.hcl", SmallCatalog.Responsibility, SmallCatalog.Responsibility + "\n" + SmallCatalog.Responsibility, "catalog-duplicate responsibilities.hcl:13")]
    [InlineData("responsibilities.hcl", "sources    = [\"page\"]", "sources    = [\"page\"]\n  extension = true", "catalog-parts responsibilities.hcl:1")]
    [InlineData("responsibilities.hcl", "sources    = [\"page\"]", "sources    = [\"page\"]\n  extension = true\n  aws = \"a\"\n  customer = \"c\"")]
    [InlineData("responsibilities.hcl", "sources    = [\"page\"]", "sources    = [\"page\"]\n  confidence = \"hearsay\"", "catalog-type responsibilities.hcl:12")]
    [InlineData("responsibilities.hcl", "scope      = \"resource\"", "scope      = \"account\"", "catalog-scope responsibilities.hcl:1", "catalog-scope responsibilities.hcl:1")]
    [InlineData(ServiceFile, "service \"box\"", "service \"crate\"", "catalog-label services/box/service.hcl:1")]
    [InlineData(ServiceFile, "model    = \"infrastructure\"", "model    = \"hybrid\"", "catalog-type services/box/service.hcl:3")]
    [InlineData(ServiceFile, "because  = \"it is a box\"", "", "catalog-missing services/box/service.hcl:1")]
    [InlineData(ServiceFile, "sources  = [\"page\"]", "", "catalog-missing services/box/service.hcl:1")]
    [InlineData(ServiceFile, "sources  = [\"page\"]", "sources  = [\"book\"]", "catalog-dangling services/box/service.hcl:1")]
    [InlineData(ServiceFile, "traits = [\"host\"]", "traits = [\"ghost\"]", "catalog-dangling services/box/service.hcl:7", "catalog-bearer services/box/checks.hcl:1")]
    [InlineData(ServiceFile, "traits = [\"host\"]", "traits = [\"host\"]\n    bears  = [\"os.prayer\"]", "catalog-dangling services/box/service.hcl:7")]
    [InlineData(ServiceFile, "  type \"AWS::Box::Box\" {", "  settings = [\"AWS::Box::Box\"]\n  type \"AWS::Box::Box\" {", "catalog-duplicate services/box/service.hcl:7")]
    [InlineData(ServiceFile, "holders = { \"os.patch\" = \"aws\" }", "holders = { \"os.patch\" = \"nobody\" }", "catalog-type services/box/service.hcl:14", "catalog-missing services/box/service.hcl:11")]
    [InlineData(ServiceFile, "holders = { \"os.patch\" = \"aws\" }", "holders = { \"os.prayer\" = \"aws\" }", "catalog-dangling services/box/service.hcl:11")]
    [InlineData(ServiceFile, "on      = [\"AWS::Box::Box\"]", "on      = [\"AWS::Crate::Crate\"]", "catalog-dangling services/box/service.hcl:11")]
    [InlineData(ServiceFile, "source  = \"page\"", "source  = \"book\"", "catalog-dangling services/box/service.hcl:11")]
    [InlineData(ServiceFile, "source  = \"page\"", "", "catalog-missing services/box/service.hcl:11", "catalog-dangling services/box/service.hcl:11")]
    [InlineData(ServiceFile, "example \"applies\" { Managed = true }", "", "catalog-example services/box/service.hcl:11")]
    [InlineData(ServiceFile, "source  = \"page\"", "source  = \"page\"\n  confidence = \"hearsay\"", "catalog-type services/box/service.hcl:17")]
    [InlineData(ServiceFile, "source  = \"page\"", "source  = \"page\"\n  parts = { \"os.patch\" = \"all\" }", "catalog-type services/box/service.hcl:17")]
    [InlineData(ServiceFile, SmallCatalog.Override, SmallCatalog.Override + "\n" + SmallCatalog.Override, "catalog-duplicate services/box/service.hcl:20")]
    [InlineData(ServiceFile, "override \"box-managed\"", "overide \"box-managed\"", "catalog-unknown-key services/box/service.hcl:11")]
    [InlineData(CheckFile, "severity       = \"high\"", "severity       = \"terrible\"", "catalog-type services/box/checks.hcl:5")]
    [InlineData(CheckFile, "responsibility = \"os.patch\"", "responsibility = \"os.prayer\"", "catalog-dangling services/box/checks.hcl:1")]
    [InlineData(CheckFile, "resource       = \"AWS::Box::Box\"", "resource       = \"AWS::Crate::Crate\"", "catalog-dangling services/box/checks.hcl:1")]
    [InlineData(CheckFile, "resource       = \"AWS::Box::Box\"", "resource       = \"AWS::Box::Lid\"", "catalog-bearer services/box/checks.hcl:1")]
    [InlineData(CheckFile, "fix            = \"Set Patched.\"", "fix            = \"Set Patched.\"\n  cure = \"x\"", "catalog-unknown-key services/box/checks.hcl:9")]
    [InlineData(CheckFile, "fix            = \"Set Patched.\"", "fix            = \"Set Patched.\"\n  remedy = \"x\"", "catalog-type services/box/checks.hcl:9")]
    [InlineData(CheckFile, "severity       = \"high\"", "severity       = \"high\"\n  level = \"some\"", "catalog-type services/box/checks.hcl:6")]
    [InlineData(CheckFile, "severity       = \"high\"", "severity       = \"high\"\n  level = \"thorough\"", "catalog-level services/box/checks.hcl:1")]
    [InlineData(CheckFile, "why            = \"Holes stay open.\"", "", "catalog-missing services/box/checks.hcl:1")]
    [InlineData(CheckFile, "condition      = self.Patched == true", "", "catalog-missing services/box/checks.hcl:1")]
    [InlineData(CheckFile, "fix            = \"Set Patched.\"", "fix            = \"Set Patched.\"\n  source = \"book\"", "catalog-dangling services/box/checks.hcl:1")]
    [InlineData(CheckFile, "fix            = \"Set Patched.\"", "fix            = upper(self.Name)", "catalog-expression services/box/checks.hcl:8", "catalog-type services/box/checks.hcl:8", "catalog-missing services/box/checks.hcl:1")]
    [InlineData(CheckFile, "example \"fail\" {}", "", "catalog-example services/box/checks.hcl:1")]
    [InlineData(CheckFile, "example \"fail\" {}", "example \"fail\" {}\n  example \"perhaps\" {}", "catalog-type services/box/checks.hcl:11")]
    [InlineData(CheckFile, "check \"box-patched\"", "chekc \"box-patched\"", "catalog-unknown-key services/box/checks.hcl:1")]
    [InlineData(CheckFile, "check \"box-patched\"", "check", "catalog-label services/box/checks.hcl:1")]
    [InlineData("sources.hcl", "  seen  = \"2026-08\"", "  seen  = \"2026-09\"", "catalog-date sources.hcl:1")]
    [InlineData("sources.hcl", "  seen  = \"2026-08\"", "  seen  = \"2026-08\"\n  note  = \"Not opened.\"", "catalog-source sources.hcl:6")]
    [InlineData("sources.hcl", "  as_of = \"2026\"\n  seen  = \"2026-08\"", "  opened = false", "catalog-source responsibilities.hcl:1", "catalog-source services/box/service.hcl:11")]
    [InlineData("sources.hcl", "  as_of = \"2026\"", "  opened = false\n  as_of = \"2026\"", "catalog-unknown-key sources.hcl:5", "catalog-unknown-key sources.hcl:6", "catalog-source responsibilities.hcl:1", "catalog-source services/box/service.hcl:11")]
    [InlineData(ServiceFile, "holders = { \"os.patch\" = \"aws\" }", "holders = { \"os.patch\" = \"third-party\" }", "catalog-party services/box/service.hcl:11")]
    [InlineData(ServiceFile, "holders = { \"os.patch\" = \"aws\" }", "holders = { \"os.patch\" = \"aws\" }\n  party = \"Box Makers\"", "catalog-party services/box/service.hcl:11")]
    [InlineData(ServiceFile, "traits = [\"host\"]", "traits = [\"host\"]\n    model  = \"abstracted\"", "catalog-missing services/box/service.hcl:7")]
    [InlineData(ServiceFile, "sources  = [\"page\"]", "sources  = [\"page\"]\n  classed_by = \"book\"", "catalog-source services/box/service.hcl:1")]
    [InlineData(ServiceFile, "sources  = [\"page\"]", "sources  = [\"page\"]\n  documents = { \"os.prayer\" = \"page\" }", "catalog-dangling services/box/service.hcl:1")]
    [InlineData(ServiceFile, "sources  = [\"page\"]", "sources  = [\"page\"]\n  other_models = { hybrid = \"it is more than a box\" }", "catalog-type services/box/service.hcl:1")]
    public void A_mistake_is_an_error_with_file_and_line(string file, string sound, string broken, params string[] complaints)
    {
        var text = Text(file);
        text.ShouldContain(sound);
        _catalog.Write(file, text.Replace(sound, broken, StringComparison.Ordinal));

        Validate().Complaints.Order(StringComparer.Ordinal).ShouldBe(complaints.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("box-patched = { checkov = \"CKV_BOX_1\", requirements = { law = [\"7.1\"] } }")]
    [InlineData("box-patched = { requirements = { law = \"7.3\" } }", "catalog-requirement services/box/crosswalk.hcl:1")]
    [InlineData("box-patched = { requirements = { lore = \"7.1\" } }", "catalog-requirement services/box/crosswalk.hcl:1")]
    [InlineData("box-painted = { checkov = \"CKV_BOX_1\" }", "catalog-dangling services/box/crosswalk.hcl:1")]
    [InlineData("box-patched = { checkov = 7 }", "catalog-type services/box/crosswalk.hcl:1")]
    [InlineData("box-patched = { requirements = \"SI-2\" }", "catalog-type services/box/crosswalk.hcl:1")]
    [InlineData("box-patched = \"CKV_BOX_1\"", "catalog-type services/box/crosswalk.hcl:1")]
    [InlineData("box-patched = {}\nbox-patched = {}", "hcl-duplicate-attribute services/box/crosswalk.hcl:2")]
    [InlineData("check \"box-patched\" {}", "catalog-unknown-key services/box/crosswalk.hcl:1")]
    public void A_mistake_in_a_crosswalk_is_an_error_with_file_and_line(string crosswalk, params string[] complaints)
    {
        _catalog.Write("frameworks/law.hcl", Law);
        _catalog.Write("services/box/crosswalk.hcl", crosswalk);

        Validate().Complaints.ShouldBe(complaints);
    }

    [Fact]
    public void A_crosswalk_says_what_others_call_a_check_and_what_it_serves()
    {
        _catalog.Write("services/box/crosswalk.hcl", "box-patched = { trivy = [\"AVD-BOX-1\", \"BOX-1\"], requirements = { nist-800-53-r5 = \"SI-2\" } }");

        var check = _catalog.Open().ChecksOf("box").ShouldHaveSingleItem();

        check.Aliases["trivy"].ShouldBe(["AVD-BOX-1", "BOX-1"]);
        check.Requirements["nist-800-53-r5"].ShouldBe(["SI-2"]);
        check.Aliases.ShouldNotContainKey("requirements");
    }

    [Theory]
    [InlineData("law", "lore", "catalog-label frameworks/law.hcl:1")]
    [InlineData("[\"7.1\", \"7.2\"]", "[\"7.1\", \"7.1\"]", "catalog-duplicate frameworks/law.hcl:5")]
    [InlineData("version = \"2\"", "", "catalog-missing frameworks/law.hcl:1")]
    public void A_mistake_in_a_framework_is_an_error_with_file_and_line(string sound, string broken, string complaint)
    {
        _catalog.Write("frameworks/law.hcl", Law.Replace(sound, broken, StringComparison.Ordinal));

        Validate().Complaints.ShouldBe([complaint]);
    }

    [Theory]
    [InlineData("served \"lore\" {}", "catalog-label frameworks/served/law.hcl:1")]
    [InlineData("served \"law\" {\n  responsibility \"os.pach\" {\n    direct = [\"7.1\"]\n  }\n}", "catalog-requirement frameworks/served/law.hcl:2")]
    [InlineData("served \"law\" {\n  responsibility \"os.patch\" {\n    direct  = [\"7.1\"]\n    partial = [\"7.1\"]\n  }\n}", "catalog-duplicate frameworks/served/law.hcl:2")]
    [InlineData("served \"law\" {\n  service \"os.patch\" {}\n}", "catalog-unknown-key frameworks/served/law.hcl:2")]
    public void A_mistake_in_what_responsibilities_serve_is_an_error_with_file_and_line(string served, string complaint)
    {
        _catalog.Write("frameworks/law.hcl", Law);
        _catalog.Write("frameworks/served/law.hcl", served);

        Validate().Complaints.ShouldBe([complaint]);
    }

    [Fact]
    public void A_selection_of_a_framework_names_requirements_of_it()
    {
        _catalog.Write("frameworks/law.hcl", Law);
        _catalog.Write("frameworks/law-short.hcl", Law.Replace("\"law\"", "\"law-short\"", StringComparison.Ordinal).Replace("ids     = [\"7.1\", \"7.2\"]", "of = \"law\"\n  ids = [\"7.2\", \"7.9\"]", StringComparison.Ordinal));

        Validate().Complaints.ShouldBe(["catalog-requirement frameworks/law-short.hcl:6"]);
        _catalog.Open().Frameworks.Find("law-short")!.Ids.ShouldBe(["7.2"]);
    }

    [Fact]
    public void A_requirement_that_there_is_not_is_said_with_the_nearest_that_there_is()
    {
        _catalog.Write("frameworks/law.hcl", Law);
        _catalog.Write("frameworks/served/law.hcl", "served \"law\" {\n  responsibility \"os.patch\" {\n    direct = [\"17.1\"]\n  }\n}\n");

        var validation = Validate();

        validation.Complaints.ShouldBe(["catalog-requirement frameworks/served/law.hcl:2"]);
        validation.Bag.Items.ShouldHaveSingleItem().Remedy!.Text.ShouldContain("Did you mean \"7.1\"?");
    }

    [Fact]
    public void A_check_declared_in_two_files_is_an_error_in_the_second()
    {
        _catalog.Write("services/box/checks-more.hcl", "\n" + SmallCatalog.Check);

        Validate().Complaints.ShouldBe(["catalog-duplicate services/box/checks.hcl:1"]);
    }

    [Fact]
    public void A_type_that_two_services_list_is_an_error()
    {
        _catalog.Write("services/crate/service.hcl", SmallCatalog.Service.Replace("service \"box\"", "service \"crate\"", StringComparison.Ordinal).Replace("\"Box\"", "\"Crate\"", StringComparison.Ordinal));

        Validate().Complaints.ShouldBe(["catalog-duplicate services/crate/service.hcl:7"]);
    }

    [Fact]
    public void A_file_that_is_no_HCL_is_an_error_and_the_rest_is_read()
    {
        _catalog.Write(CheckFile, "check \"broken\" {\n  title = \n}\n" + SmallCatalog.Check);

        var complaints = Validate().Complaints;

        complaints.ShouldNotBeEmpty();
        complaints.ShouldAllBe(complaint => complaint.Contains("services/box/checks.hcl:", StringComparison.Ordinal));
        _catalog.Open().ChecksOf("box").ShouldContain(check => check.Id == "box-patched");
    }

    [Fact]
    public void A_check_lies_in_the_folder_of_its_types_service()
    {
        _catalog.Write("services/lid/service.hcl", SmallCatalog.Service.Replace("box", "lid", StringComparison.Ordinal).Replace("Box", "Lid", StringComparison.Ordinal));
        _catalog.Write("services/lid/checks.hcl", SmallCatalog.Check.Replace("box-patched", "box-locked", StringComparison.Ordinal));

        Validate().Complaints.ShouldBe(["catalog-stray-check services/lid/checks.hcl:1"]);
    }

    [Fact]
    public void A_name_means_one_service()
    {
        _catalog.Write("services/lid/service.hcl", SmallCatalog.Service.Replace("\"box\"", "\"lid\"", StringComparison.Ordinal).Replace("::Box", "::Lid", StringComparison.Ordinal).Replace("\"Box\"", "\"Lid\"\n  names = [\"BOX\"]", StringComparison.Ordinal));

        Validate().Complaints.ShouldBe(["catalog-duplicate services/lid/service.hcl:1"]);
    }

    [Fact]
    public void A_file_that_nobody_reads_is_a_mistake()
    {
        _catalog.Write("services/box/check.hcl", SmallCatalog.Check);

        Validate().Complaints.ShouldBe(["catalog-stray-file services/box/service.hcl:1"]);
    }

    [Fact]
    public void No_service_is_called_what_reports_call_the_account()
    {
        _catalog.Write("services/account/service.hcl", SmallCatalog.Service.Replace("\"box\"", "\"account\"", StringComparison.Ordinal).Replace("Box", "Account", StringComparison.Ordinal));

        Validate().Complaints.ShouldBe(["catalog-reserved services/account/service.hcl:1"]);
    }

    [Fact]
    public void Every_complaint_says_what_to_do()
    {
        _catalog.Write(CheckFile, "check {\n  colour = 1\n}\nwhatever {}\n");

        Validate();

        _catalog.Bag.Items.ShouldNotBeEmpty();
        _catalog.Bag.Items.ShouldAllBe(item => item.Remedy != null && item.Message.Text.EndsWith('.'));
    }

    private SmallCatalog Validate()
    {
        new CatalogValidator(_catalog.Open(), _catalog.Bag).Validate();
        return _catalog;
    }

    private static string Text(string file) => file switch
    {
        "catalog.hcl" => SmallCatalog.Frame,
        "sources.hcl" => SmallCatalog.Sources,
        "responsibilities.hcl" => SmallCatalog.Responsibility,
        ServiceFile => SmallCatalog.Service + "\n" + SmallCatalog.Override,
        _ => SmallCatalog.Check,
    };
}
