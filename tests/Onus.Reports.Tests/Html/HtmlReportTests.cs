using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Onus.Contracts;
using Onus.Contracts.Frameworks;
using Onus.Reports.Html;

namespace Onus.Reports.Tests.Html;

/// <summary>The page: complete in itself, whatever the input names.</summary>
public sealed partial class HtmlReportTests
{
    [Fact]
    public void The_sample_reads_as_the_golden_page()
    {
        var page = Pages.Of(Pages.Sample.Result);

        Golden.Match("Onus.Reports.Tests/Html/web-shop.golden.html", page
            .Replace(Pages.ScriptOf(page), "…", StringComparison.Ordinal)
            .Replace(PageAssets.Style, "…", StringComparison.Ordinal)
            .Replace("],[", "],\n[", StringComparison.Ordinal)
            .Replace("</button>", "</button>\n", StringComparison.Ordinal)
            .Replace(HashOf(Pages.ScriptOf(page)), "…", StringComparison.Ordinal)
            .Replace(HashOf(Pages.StyleOf(page)), "…", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_assessment_gives_the_same_page() => Pages.Of(Pages.Sample.Result).ShouldBe(Pages.Of(Scanned.Below(Path.Combine(Checkout.Root, "samples", "web-shop"), how: new() { Day = "2026-11-29" }, shown: "samples/web-shop").Result));

    [Fact]
    public void Its_policy_allows_its_own_script_and_style_and_nothing_else()
    {
        var page = Pages.Of(Pages.Sample.Result);

        Policy().Match(page).Groups[1].Value.ShouldBe(
            $"default-src 'none'; script-src '{HashOf(Pages.ScriptOf(page))}'; style-src '{HashOf(Pages.StyleOf(page))}'; img-src data:; base-uri 'none'; form-action 'none'");
        page.ShouldNotContain(" style=");
        Handler().IsMatch(page[..page.IndexOf("<script", StringComparison.Ordinal)]).ShouldBeFalse();
    }

    [Fact]
    public void It_names_no_address_that_a_browser_would_fetch()
    {
        var page = Pages.Of(Pages.Sample.Result);

        Fetched().Matches(page[..page.IndexOf("<script type", StringComparison.Ordinal)]).Select(match => match.Groups[1].Value).Where(address => address is not ("data:," or "#lists")).ShouldBeEmpty();
        Pages.StyleOf(page).ShouldNotContain("url(");
        Pages.StyleOf(page).ShouldNotContain("@import");
    }

    [Fact]
    public void The_script_makes_no_markup_of_text()
    {
        foreach (var way in new[] { "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "DOMParser", "createContextualFragment", "srcdoc", "fetch(", "XMLHttpRequest", "import(" })
        {
            PageAssets.Script.ShouldNotContain(way);
        }
    }

    [Fact]
    public void The_picture_counts_every_obligation()
    {
        var result = Pages.Sample.Result;
        var picture = Picture.Of(result);
        var all = AssessmentSummary.Of(result).All;

        picture.Zones.Select(zone => (zone.Holder, zone.Total)).ShouldBe([(Holder.Customer, all.Customer), (Holder.Shared, all.Shared), (Holder.Aws, all.Aws)]);
        foreach (var status in Enum.GetValues<ObligationStatus>().Where(status => status != ObligationStatus.Inherited))
        {
            picture.Zones.Sum(zone => zone.Bands.Sum(band => band.Cells.Sum(cell => cell[status]))).ShouldBe(all[status], status.Name());
        }
    }

    [Fact]
    public void Names_are_text_whatever_they_hold()
    {
        var page = Pages.Of(Pages.Hostile.Result);
        var data = Pages.DataOf(page);

        Tag().Matches(page).Count(match => match.Value.StartsWith("<script", StringComparison.OrdinalIgnoreCase)).ShouldBe(2);
        page.ShouldNotContain("<svg", Case.Insensitive);
        page.ShouldNotContain("<img", Case.Insensitive);
        data.ShouldNotContain("<");
        data.ShouldNotContain(">");
        page.EnumerateRunes().Where(rune => rune.Value != '\n' && VisibleText.IsHidden(rune)).ShouldBeEmpty();
        using var read = JsonDocument.Parse(data);
        var names = read.RootElement.GetProperty("resources").EnumerateArray().Select(resource => resource[1].GetString()!).ToList();
        names.ShouldContain("</script><script>alert(1)</script>");
        names.ShouldContain("<!--<script><U+2028><U+2029>");
        names.ShouldContain("{{constructor}} ${alert(5)} &lt;b&gt; <U+202E>gpj.exe<U+001B>[2J");
    }

    [Fact]
    public void A_text_of_a_million_characters_is_cut_with_a_mark()
    {
        var page = Pages.Of(Pages.Hostile.Result);

        page.Length.ShouldBeLessThan(400_000);
        page.ShouldContain("WWW… (999,760 more characters)");
    }

    [Fact]
    public void Frameworks_that_were_asked_for_are_told_with_every_requirement()
    {
        var framework = new FrameworkAssessment("made", "A made framework", "1", "nowhere", [new Requirement("M-1") { Title = "Encrypt", Served = [new ServingResponsibility("data.encrypt-rest", ServingStrength.Direct)] }, new Requirement("M-2")]);
        var result = RequirementScoring.Score(Pages.Sample.Result, [framework]);

        using var read = JsonDocument.Parse(Pages.DataOf(Pages.Of(result)));

        var told = read.RootElement.GetProperty("frameworks")[0];
        told[1].GetString().ShouldBe("A made framework");
        told[4].EnumerateArray().Select(requirement => (requirement[0].GetString(), requirement[3].GetString(), requirement[6].GetArrayLength())).ShouldBe([("M-1", "u", 1), ("M-2", "x", 0)]);
        told[4][0][5].EnumerateArray().Sum(part => part[1].GetInt32()).ShouldBe(result.Frameworks[0].Requirements[0].Parts.Sum(part => part.Count));
    }

    /// <summary>0 is open to everybody, 3 not known, 6 to nobody in sight.</summary>
    [Fact]
    public void Data_stores_are_told_the_widest_open_first_and_what_is_not_known_is_never_nobody()
    {
        var result = Scanned.Of("""
            Parameters:
              P: {Type: String}
            Resources:
              Closed: {Type: AWS::S3::Bucket}
              Named: {Type: AWS::SQS::Queue, Properties: {QueueName: our-queue}}
              Unsure: {Type: AWS::S3::Bucket}
              Hidden: {Type: AWS::S3::BucketPolicy, Properties: {Bucket: !Ref Unsure, PolicyDocument: !Ref P}}
              Perhaps: {Type: AWS::S3::Bucket, Properties: {AccessControl: !Ref P}}
              Open: {Type: AWS::S3::Bucket, Properties: {AccessControl: PublicRead}}
              Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: []}, Policies: [{PolicyName: p, PolicyDocument: {Statement: [{Effect: Allow, Action: 'sqs:*', Resource: '*'}]}}]}}
            """).Result;

        using var read = JsonDocument.Parse(Pages.DataOf(Pages.Of(result)));

        read.RootElement.GetProperty("stores").EnumerateArray().Select(store => (result.Resources[store[0].GetInt32()].Address, store[1].GetInt32()))
            .ShouldBe([("Open", 0), ("Unsure", 3), ("Perhaps", 3), ("Named", 5), ("Closed", 6)]);
        using var without = JsonDocument.Parse(Pages.DataOf(Pages.Of(result with { Access = [] })));
        without.RootElement.TryGetProperty("stores", out _).ShouldBeFalse();
    }

    [Fact]
    public void Nothing_found_is_said()
    {
        var page = Pages.Of(new AssessmentResult { Title = "empty", Date = "2026-11-29" });

        page.ShouldContain("Nothing on AWS was found here.");
    }

    [Fact]
    public void Fifty_thousand_obligations_are_at_most_eight_megabytes()
    {
        var resources = string.Join(",\n", Enumerable.Range(0, 500).Select(i => """
              "Orders#": {"Type": "AWS::RDS::DBInstance", "Properties": {"Engine": "mysql", "PubliclyAccessible": true, "BackupRetentionPeriod": 0}},
              "Assets#": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": "assets-#"}},
              "Machine#": {"Type": "AWS::EC2::Instance", "Properties": {"ImageId": "ami-0123456789abcdef0", "InstanceType": "t3.micro"}}
            """.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
        var scanned = Scanned.Of($"{{\"Resources\": {{{resources}}}}}", name: "t.json");

        var page = Pages.Of(scanned.Result);

        scanned.Summary.All.Total.ShouldBeInRange(50_000, 60_000);
        Encoding.UTF8.GetByteCount(page).ShouldBeLessThan(8_000_000);
    }

    private static string HashOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"")]
    private static partial Regex Policy();

    [GeneratedRegex("<[^>]* on[a-z]+=", RegexOptions.IgnoreCase)]
    private static partial Regex Handler();

    [GeneratedRegex("(?:src|href)=\"([^\"]*)\"")]
    private static partial Regex Fetched();

    [GeneratedRegex("</?[a-z][^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
