using Onus.Contracts;

namespace Onus.Catalog.Tests;

/// <summary>The responsibilities beside AWS's model: each says all that the model's own say, and rests on a page that somebody read.</summary>
public sealed class ExtensionTests
{
    private static readonly ServiceCatalog Catalog = Knowledge.Catalog;

    /// <summary>What the extensions have to speak of, and the one that does.</summary>
    public static TheoryData<string> Ids => [.. Catalog.Responsibilities.Where(item => item.IsExtension).Select(item => item.Id)];

    [Fact]
    public void The_model_keeps_its_own() => Catalog.Responsibilities.Count(item => !item.IsExtension).ShouldBe(45);

    [Theory]
    [InlineData("incident response", "ops.incident-response")]
    [InlineData("deletion and proof of erasure", "data.erasure")]
    [InlineData("end of service", "ops.end-of-service")]
    [InlineData("supply chain", "app.supply-chain")]
    [InlineData("DDoS protection", "net.ddos")]
    [InlineData("certificates", "net.certificates")]
    [InlineData("quotas", "ops.quotas")]
    [InlineData("restore tests", "ops.restore-tests")]
    [InlineData("access of the provider's staff and of authorities", "gov.provider-access")]
    [InlineData("AWS-owned keys", "keys.aws-owned")]
    [InlineData("AWS-managed keys", "keys.aws-managed")]
    [InlineData("customer-managed keys", "keys.customer-managed")]
    [InlineData("imported keys", "keys.imported")]
    [InlineData("external keys", "keys.external")]
    [InlineData("privacy", "gov.privacy")]
    [InlineData("keys", "data.keys")]
    [InlineData("records", "ops.logging")]
    public void It_is_an_extension(string what, string id) => Catalog.FindResponsibility(id).ShouldNotBeNull(what).IsExtension.ShouldBeTrue(what);

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_says_what_it_is_who_holds_it_and_on_what_page(string id)
    {
        var item = Catalog.FindResponsibility(id)!;
        var holders = item.Default.Values.ToHashSet();

        item.Definition.ShouldEndWith(".");
        item.Plain.ShouldContain("omebody");
        item.Default.Keys.ShouldBe(Enum.GetValues<ServiceModel>(), ignoreOrder: true);
        (item.AwsPart is not null).ShouldBe(holders.Overlaps([Holder.Aws, Holder.Shared]), "AWS's part is told where it has one, and nowhere else");
        (item.CustomerPart is not null).ShouldBe(holders.Overlaps([Holder.Customer, Holder.Shared]), "the customer's part likewise");
        item.Sources.ShouldNotBeEmpty();
        item.Sources.Select(source => Catalog.FindSource(source).ShouldNotBeNull()).ShouldAllBe(source => source.IsOpened);
        Catalog.Frameworks.AllServed.ShouldContain(served => served.Entries.Any(entry => entry.Responsibility == id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Something_bears_it(string id)
    {
        var item = Catalog.FindResponsibility(id)!;

        (item.IsOfWhole || Catalog.Services.SelectMany(service => service.Types).Any(type => type.IsConcernedBy(item))).ShouldBeTrue();
    }

    [Theory]
    [InlineData("resilience", "AWS Well-Architected Reliability Pillar, Shared Responsibility Model for Resiliency")]
    [InlineData("generative-ai", "AWS, 'Generative AI Security Scoping Matrix'")]
    [InlineData("agentic-ai", "AWS Security Blog, 'The Agentic AI Security Scoping Matrix: A framework for securing autonomous AI systems'")]
    public void A_further_model_of_AWSs_is_there_with_its_page(string id, string page)
    {
        var model = Catalog.FindModel(id).ShouldNotBeNull();

        Catalog.FindSource(model.Sources[0])!.Title.ShouldBe(page);
        model.Areas.ShouldAllBe(area => area.Responsibilities.Length > 0);
        model.Responsibilities.Select(Catalog.FindResponsibility).ShouldAllBe(item => item != null);
    }

    [Fact]
    public void The_model_for_resilience_has_the_five_areas_of_AWSs_page_and_AWSs_half() => Catalog.FindModel("resiliency")!.Areas.Select(area => area.Title).ShouldBe(
    [
        "Resilience of the cloud",
        "Networking, quotas and constraints",
        "Change management and operational resilience",
        "Observability and failure management",
        "Workload architecture",
        "Continuous testing of critical infrastructure",
    ]);

    [Theory]
    [InlineData("of-the-cloud", Holder.Aws)]
    [InlineData("testing", Holder.Customer)]
    public void An_area_of_resilience_is_held_by_whom_the_page_says(string area, Holder holder) =>
        Catalog.FindModel("resilience")!.Areas.Single(item => item.Id == area).Responsibilities.SelectMany(id => Catalog.FindResponsibility(id)!.Default.Values).Distinct().ShouldBe([holder]);

    [Fact]
    public void Every_responsibility_for_AI_belongs_to_a_model_for_AI() => Catalog.Responsibilities
        .Where(item => item.Layer.Id == "ai" && !Catalog.Models.Any(model => model.Id.EndsWith("-ai", StringComparison.Ordinal) && model.Responsibilities.Contains(item.Id)))
        .Select(item => item.Id)
        .ShouldBeEmpty();

    [Fact]
    public void The_account_has_no_service_model() => Catalog.Responsibilities
        .Where(item => item.IsOfWhole && item.Default.Values.Distinct().Count() > 1)
        .Select(item => item.Id)
        .ShouldBeEmpty();
}
