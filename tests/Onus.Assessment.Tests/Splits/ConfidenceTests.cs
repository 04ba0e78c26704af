using Onus.Contracts;

namespace Onus.Assessment.Tests.Splits;

/// <summary>A holder is documented only where a page says so; what rests on the catalogue's own classing, or on a page that nobody opened, is derived.</summary>
public sealed class ConfidenceTests
{
    [Theory]
    [InlineData("AWS::S3::Bucket", "plat.patch", "documented")] // the whitepaper puts S3 under the abstracted model
    [InlineData("AWS::MPA::ApprovalTeam", "phys.facility", "documented")] // the same of every model
    [InlineData("AWS::MPA::ApprovalTeam", "plat.patch", "derived")] // that it is abstracted, only the catalogue says
    [InlineData("AWS::DAX::Cluster", "net.firewall", "derived")] // DynamoDB is classed, DAX under another model is not
    public void The_default_of_a_model_is_documented_where_a_page_puts_the_service_under_it(string type, string responsibility, string confidence) =>
        Question.Of(type).For(responsibility).Basis[0].Confidence.ShouldBe(confidence);

    [Fact]
    public void No_holder_is_documented_by_a_page_that_nobody_opened()
    {
        var catalog = Knowledge.Catalog;
        var steps = catalog.Services.SelectMany(service => service.Types).SelectMany(type => Question.Of(type.Name).Entries).SelectMany(entry => entry.Basis).ToList();

        steps.ShouldContain(step => !catalog.FindSource(step.Source)!.IsOpened);
        steps.Where(step => step.Confidence == "documented" && !catalog.FindSource(step.Source)!.IsOpened).ShouldBeEmpty();
    }

    [Fact]
    public void A_source_that_nobody_opened_says_so_where_it_is_cited()
    {
        var citation = new Citation("page", "A page", "https://example.com/page", "", "") { NotOpened = true };

        citation.Describe("derived").ShouldBe("A page (not opened: derived)");
        (citation with { NotOpened = false, AsOf = "2026" }).Describe("derived").ShouldBe("A page, as of 2026 (derived, not printed there)");
    }

    [Theory]
    [InlineData("AWS::DynamoDB::Table", "behind an API")]
    [InlineData("AWS::DAX::Cluster", "nodes that AWS runs in the customer's network")]
    public void A_type_of_another_model_than_its_service_has_a_sentence_of_its_own(string type, string sentence) =>
        Question.Of(type).For("plat.patch").Basis[0].Reason.ShouldContain(sentence);
}
