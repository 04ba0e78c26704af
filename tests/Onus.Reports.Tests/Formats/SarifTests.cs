using System.Text;
using System.Text.Json;
using Onus.Contracts;
using Onus.Reports.Sarif;

namespace Onus.Reports.Tests.Formats;

/// <summary>What a log of SARIF says of findings, and how much of it there is.</summary>
public sealed class SarifTests
{
    [Fact]
    public void What_is_waived_is_suppressed_with_its_justification_and_all_others_say_that_they_are_not()
    {
        using var log = Log(FindingSamples.Varied);
        var results = Results(log);

        results.Count(result => result.TryGetProperty("suppressions", out _)).ShouldBe(results.Count);
        var waived = results.Where(result => result.GetProperty("suppressions").GetArrayLength() == 1).ShouldHaveSingleItem();
        waived.GetProperty("ruleId").GetString().ShouldBe("rds-instance-storage-encrypted");
        var suppression = waived.GetProperty("suppressions")[0];
        suppression.GetProperty("kind").GetString().ShouldBe("inSource");
        suppression.GetProperty("justification").GetString()!.ShouldContain("the data is public anyway");
    }

    [Fact]
    public void A_value_that_comes_through_a_module_has_its_way_as_a_code_flow()
    {
        using var log = Log(FindingSamples.Varied);
        var shop = Results(log).Single(result => result.GetProperty("ruleId").GetString() == "rds-instance-not-publicly-accessible" && result.GetProperty("properties").GetProperty("resource").GetString()!.EndsWith("aws_db_instance.shop", StringComparison.Ordinal));

        var steps = shop.GetProperty("codeFlows")[0].GetProperty("threadFlows")[0].GetProperty("locations").EnumerateArray().Select(step => step.GetProperty("location").GetProperty("message").GetProperty("text").GetString()).ToList();
        steps.Count.ShouldBeGreaterThan(2);
        steps[0]!.ShouldContain("var.public");
        shop.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("infra/main.tf");
    }

    [Fact]
    public void What_is_not_known_is_open_and_of_no_level()
    {
        using var log = Log(FindingSamples.Varied);

        var open = Results(log).Where(result => result.GetProperty("kind").GetString() == "open").ToList();
        open.ShouldNotBeEmpty();
        open.ShouldAllBe(result => result.GetProperty("level").GetString() == "none");
        open.ShouldContain(result => result.GetProperty("message").GetProperty("text").GetString()!.Contains("waiting for", StringComparison.Ordinal));
    }

    [Fact]
    public void Rules_have_help_a_page_a_score_and_no_more_tags_than_github_takes()
    {
        using var log = Log(Written.Sample);
        var rules = log.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();

        rules.ShouldNotBeEmpty();
        rules.ShouldAllBe(rule => rule.GetProperty("help").GetProperty("markdown").GetString()!.Length > 50 && rule.GetProperty("help").GetProperty("text").GetString()!.Length > 50);
        rules.ShouldAllBe(rule => rule.GetProperty("helpUri").GetString() == Contracts.Pages.PageAddress.Base + Contracts.Pages.PageAddress.OfCheck(rule.GetProperty("id").GetString()!));
        rules.ShouldAllBe(rule => rule.GetProperty("properties").GetProperty("tags").GetArrayLength() <= 20);
        rules.Select(rule => rule.GetProperty("properties").GetProperty("security-severity").GetString()).ShouldContain("9.5");
        Results(log).ShouldAllBe(result => rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString() == result.GetProperty("ruleId").GetString());
    }

    [Fact]
    public void What_github_would_not_take_is_left_out_from_the_least_grave_on_and_said()
    {
        using var whole = Log(Written.Sample);
        using var few = Log(Written.Sample, new SarifLimits(10, 5, 10_000_000, 20));
        using var small = Log(Written.Sample, new SarifLimits(25_000, 5_000, 3_000, 20));

        var all = Results(whole).Select(Name).ToList();
        Results(few).Select(Name).ShouldBe(all.Take(10));
        Told(few).ShouldBe([$"{all.Count - 10} of {all.Count} results are left out, the least grave ones: GitHub takes no more than 10 results and 10000000 compressed bytes. The JSON of onus scan has them all.", "GitHub shows 5 of the 10 results, the gravest ones."]);
        Results(small).Count.ShouldBeInRange(1, all.Count - 1);
        Told(small).ShouldHaveSingleItem()!.ShouldContain("are left out");
        Told(whole).ShouldBeEmpty();

        static string? Name(JsonElement result) => result.GetProperty("fingerprints").GetProperty("onus/v1").GetString();
        static IEnumerable<string?> Told(JsonDocument log) => log.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0].TryGetProperty("toolConfigurationNotifications", out var all)
            ? all.EnumerateArray().Select(item => item.GetProperty("message").GetProperty("text").GetString())
            : [];
    }

    /// <summary>A fix is applied as an editor does it, and what it mends is scanned again.</summary>
    [Fact]
    public void Fixes_mend_what_they_say()
    {
        const string Template = "Resources:\n  Database:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      Engine: mysql\n      PubliclyAccessible: true\n      StorageEncrypted: 'false'\n  Subnet:\n    Type: AWS::EC2::Subnet\n    Properties: {MapPublicIpOnLaunch: true, CidrBlock: 10.0.0.0/24}\n";
        const string Block = "variable \"open\" {\n  default = true\n}\nresource \"aws_db_instance\" \"d\" {\n  engine              = \"mysql\"\n  publicly_accessible = var.open\n  storage_encrypted   = false\n}\n";
        foreach (var (name, text, least) in new[] { ("t.yaml", Template, 3), ("main.tf", Block, 2), ("t.json", "{\"Resources\": {\"D\": {\"Type\": \"AWS::RDS::DBInstance\", \"Properties\": {\"Engine\": \"mysql\", \"PubliclyAccessible\": true}}}}", 1) })
        {
            var fixes = Fixes(text, name);
            fixes.Count.ShouldBeGreaterThanOrEqualTo(least, name);
            foreach (var (rule, region, value) in fixes)
            {
                var mended = Mended(text, region, value);

                mended.ShouldNotBe(text);
                Failing(mended, name).ShouldNotContain(rule, $"{name}: {mended}");
            }
        }
    }

    private static List<(string Rule, JsonElement Region, string Value)> Fixes(string text, string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, text);
        using var log = Log(FolderHost.Scan(folder.Path, "."));
        return
        [
            .. Results(log).Where(result => result.TryGetProperty("fixes", out _)).Select(result => (Rule: result.GetProperty("ruleId").GetString()!, Change: result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0]))
                .Select(fix => (fix.Rule, fix.Change.GetProperty("deletedRegion").Clone(), fix.Change.GetProperty("insertedContent").GetProperty("text").GetString()!)),
        ];
    }

    private static string Mended(string text, JsonElement region, string value)
    {
        var lines = text.Split('\n');
        var line = region.GetProperty("startLine").GetInt32() - 1;
        region.GetProperty("endLine").GetInt32().ShouldBe(line + 1);
        lines[line] = lines[line][..(region.GetProperty("startColumn").GetInt32() - 1)] + value + lines[line][(region.GetProperty("endColumn").GetInt32() - 1)..];
        return string.Join('\n', lines);
    }

    private static IEnumerable<string> Failing(string text, string name) => Scanned.Of(text, name: name).Result.FindingsOf(FindingStatus.Fail).Select(finding => finding.Rule.Id);

    private static JsonDocument Log(AssessmentResult result, SarifLimits? limits = null)
    {
        using var output = new MemoryStream();
        SarifReport.Write(result, output, AssessmentDetail.Notable, limits ?? SarifLimits.OfGitHub);
        return JsonDocument.Parse(Encoding.UTF8.GetString(output.ToArray()));
    }

    private static List<JsonElement> Results(JsonDocument log) => [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];
}
