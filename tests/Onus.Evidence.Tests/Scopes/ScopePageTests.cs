using Onus.Core.Diagnostics;
using Onus.Evidence.Scopes;

namespace Onus.Evidence.Tests.Scopes;

/// <summary>What a saved page of AWS's says of services in scope is read in both of its shapes; what is not surely a service in scope is none.</summary>
public sealed class ScopePageTests
{
    /// <summary>A page as AWS writes them: markup around each name, codes for programs, marks.</summary>
    private const string Soc = """
        <!DOCTYPE html><html><head><title>Services in Scope</title><script>var t = "<table><tr><th>Services</th><th>SOC</th></tr><tr><td>Amazon EMR</td><td>✓</td></tr></table>";</script></head><body>
        <ul><li><a href="/">Products</a><li>Pricing</ul>
        <p>Last Updated: November 20, 2026</p>
        <h4 class="tab-title">SOC <i></i></h4>
        <ul class="content-wrapper"><li>
        <table><tbody>
         <tr><th height="15"><b>SERVICES / PROGRAMS</b></th><th>SDKs</th><th><a href="/x?a=1&amp;b='>'">SOC 1,2,3</a></th></tr>
         <tr><td><b><a href="/s3/">Amazon Simple Storage Service (S3)</a><br/></b> [includes S3 Transfer Acceleration]</td><td>s3</td><td>&#10003;</td></tr>
         <tr><td><b>Amazon Elastic Block Store (EBS)</b></td><td>ec2</td><td> ✓ </td></tr>
         <tr><td>Amazon Elastic Compute Cloud (EC2)</td><td>ec2</td><td>✓</td></tr>
         <tr><td>Amazon Relational Database Service (Amazon RDS)</td><td>rds</td><td>✓</td></tr>
         <tr><td>Amazon ElastiCache for Redis</td><td>elasticache</td><td>✓</td></tr>
         <tr><td>AWS Lambda</td><td>lambda</td><td>JAB Review</td></tr>
         <tr><td>Amazon Athena</td><td>athena</td><td></td></tr>
         <tr><td>Amazon Crystal Ball*</td><td>ball</td><td>✓</td></tr>
        </tbody></table></li></ul>
        """;

    private const string FedRamp = """
        <h2>FedRAMP</h2><table><thead><tr><th>Services / Programs</th><th>FedRAMP Moderate (East/West)</th><th>FedRAMP High (GovCloud)</th></tr></thead>
        <tr><td>AWS Lambda</td><td>✓</td><td>✓</td><tr><td>Amazon Athena<td>✓<td>3PAO Assessment</table>
        """;

    private const string Hipaa = """
        <ul><li>Home</li><li>Pricing</li><li>Docs</li><li>Support</li><li>Blog</li><li>Contact</li><li>Careers</li></ul>
        <ul><li>AWS Lambda<br/></li><li>Amazon API Gateway</li><li>Amazon Athena</li><li>AWS Backup</li><li>Amazon Crystal Ball [excluding tomorrow]</li><li>Amazon Aurora [MySQL, PostgreSQL]</li></ul>
        """;

    private static readonly Dictionary<string, string> None = [];

    [Fact]
    public void A_table_tells_services_by_names_and_by_codes_that_are_theirs_alone()
    {
        var page = Read(Soc);

        page.Services.Keys.ShouldBe(["ebs", "ec2", "elasticache", "rds", "s3"], ignoreOrder: true);
        page.Services["s3"].ShouldBe(["Amazon Simple Storage Service (S3) [includes S3 Transfer Acceleration]"]);
        (page.Column, page.AsOf, page.IsCut).ShouldBe(("SOC 1,2,3", "2026-11-20", false));
    }

    [Fact]
    public void Only_a_tick_is_in_scope_and_what_is_not_known_is_said()
    {
        var page = Read(Soc);

        page.Pending.ShouldHaveSingleItem().ShouldBe(KeyValuePair.Create("AWS Lambda", "JAB Review"));
        page.Unmatched.ShouldBe(["Amazon Crystal Ball*"]);
        Read(Soc, given: new() { ["Amazon Crystal Ball"] = "glue" }).Services["glue"].ShouldBe(["Amazon Crystal Ball*"]);
    }

    [Fact]
    public void Of_several_columns_one_has_to_be_named()
    {
        Should.Throw<RequestException>(() => Read(FedRamp)).Message.ShouldContain("several columns of ticks; there are FedRAMP Moderate (East/West) (FedRAMP), FedRAMP High (GovCloud) (FedRAMP)");
        Should.Throw<RequestException>(() => Read(FedRamp, "PCI")).Message.ShouldContain("no column \"PCI\"");
        Read(FedRamp, "moderate").Services.Keys.ShouldBe(["athena", "lambda"]);
        var high = Read(FedRamp, "FedRAMP High");
        high.Services.Keys.ShouldBe(["lambda"]);
        high.Pending["Amazon Athena"].ShouldBe("3PAO Assessment");
        high.AsOf.ShouldBeNull();
    }

    [Fact]
    public void A_page_without_ticks_is_a_list_of_services()
    {
        var page = Read(Hipaa);

        page.Services.Keys.ShouldContain("lambda");
        page.Services.Keys.ShouldContain("backup");
        page.Unmatched.ShouldBe(["Amazon Crystal Ball [excluding tomorrow]"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("<")]
    [InlineData("<table><tr><td>Services<td>SOC<tr><td>AWS Lambda<td>no")]
    [InlineData("<!-- <table>")]
    [InlineData("<a title='")]
    [InlineData("</table></tr></ul></li></h1>")]
    [InlineData("<ul><li>AWS Lambda<li>AWS Backup")]
    [InlineData("{\"not\": \"html\"}")]
    public void What_is_no_such_page_is_told(string html) => Should.Throw<RequestException>(() => Read(html)).Message.ShouldContain("no table of services");

    [Fact]
    public void Wherever_a_page_is_cut_nothing_breaks_and_nothing_is_added()
    {
        var whole = Read(Soc).Services.Keys.ToHashSet();
        for (var at = 0; at < Soc.Length; at += 3)
        {
            try
            {
                Read(Soc[..at]).Services.Keys.ShouldBeSubsetOf(whole);
            }
            catch (RequestException)
            {
            }
        }
    }

    [Fact]
    public void A_hostile_page_is_bounded()
    {
        Should.Throw<RequestException>(() => Read(string.Concat(Enumerable.Repeat("<table><tr><td><ul><li>", 100_000))));
        Should.Throw<RequestException>(() => Read(new string('<', 1_000_000)));
        var wide = Read("<table><tr><th>Services<th>SOC<tr><td>AWS Lambda<td>✓" + string.Concat(Enumerable.Repeat("<tr><td>x<td>✓", 150_000)) + "</table>");
        wide.IsCut.ShouldBeTrue();
        wide.Services.Keys.ShouldBe(["lambda"]);
        Read(Soc.Replace("Amazon Crystal Ball*", "AKIAIOSFODNN7EXAMPLQ", StringComparison.Ordinal)).Unmatched.ShouldAllBe(name => !name.Contains("AKIA", StringComparison.Ordinal));
    }

    private static ScopePage Read(string html, string? column = null, Dictionary<string, string>? given = null) => ScopePage.Read(html, column, given ?? None, Knowledge.Catalog);
}
