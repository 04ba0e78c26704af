using Onus.Contracts;
using Onus.Contracts.Residency;
using Onus.Core.Diagnostics;

namespace Onus.Engine.Tests.Residency;

/// <summary>What rules say, and what is wrong with them.</summary>
public sealed class RuleTests
{
    private const string Queue = "Q:\n  Type: AWS::SQS::Queue\n";
    private const string Frankfurt = "provider \"aws\" {\n  region = \"eu-central-1\"\n}\n";

    [Theory]
    [InlineData("eu-central-1", ResidencyVerdict.Allowed)]
    [InlineData("eu-west-1", ResidencyVerdict.Allowed)]
    [InlineData("eu-west-3", ResidencyVerdict.NotAllowed)]
    [InlineData("us-east-1", ResidencyVerdict.NotAllowed)]
    public async Task A_resource_is_where_its_stack_is(string region, ResidencyVerdict verdict) =>
        (await Located.TemplateAsync(Queue, region)).Entries.Single().Verdict.ShouldBe(verdict);

    [Fact]
    public async Task A_template_without_a_Region_is_nowhere_that_is_known()
    {
        var entry = (await Located.TemplateAsync(Queue, region: null)).Entries.Single();

        (entry.Reach, entry.Verdict).ShouldBe((ResidencyReach.Unknown, (ResidencyVerdict?)ResidencyVerdict.Unknown));
        entry.Why!.ShouldContain("--region");
    }

    [Theory]
    [InlineData("eu-central-1a", ResidencyVerdict.Allowed)]
    [InlineData("us-east-1a", ResidencyVerdict.NotAllowed)]
    [InlineData("us-east-1-bue-1a", ResidencyVerdict.Unknown)]
    [InlineData("nowhere", ResidencyVerdict.Unknown)]
    public async Task A_zone_tells_the_Region_where_nothing_else_does(string zone, ResidencyVerdict verdict) =>
        (await Located.TemplateAsync($"V:\n  Type: AWS::EC2::Volume\n  Properties:\n    AvailabilityZone: {zone}\n", region: null)).Entries[0].Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("use1-az1", "us-east-1")]
    [InlineData("euc1-az2", "eu-central-1")]
    [InlineData("usw2-az9", "us-west-2")]
    public async Task An_id_of_a_zone_does_too(string zone, string region)
    {
        var entry = (await Located.TemplateAsync($"S:\n  Type: AWS::EC2::Subnet\n  Properties:\n    VpcId: v\n    AvailabilityZoneId: {zone}\n", region: null)).Entries.Single();

        entry.Regions.ShouldBe([region]);
        entry.Path.ShouldBe("AvailabilityZoneId");
    }

    [Fact]
    public async Task A_Local_Zone_of_an_allowed_Region_is_not_known_to_be_allowed()
    {
        var report = await Located.TemplateAsync("V:\n  Type: AWS::EC2::Volume\n  Properties:\n    AvailabilityZone: eu-central-1-waw-1a\n");

        report.Entries.Select(entry => entry.Verdict).ShouldBe([ResidencyVerdict.Allowed, ResidencyVerdict.Unknown]);
    }

    [Fact]
    public async Task A_bucket_by_name_that_nobody_declares_is_not_known()
    {
        var report = await Located.TerraformAsync(Frankfurt + "resource \"aws_cloudtrail\" \"t\" {\n  name           = \"t\"\n  s3_bucket_name = \"company-logs\"\n}\n");

        var entry = report.Entries.Single(item => item.Kind == ResidencyKind.Log);
        (entry.Verdict, entry.Value).ShouldBe((ResidencyVerdict.Unknown, "company-logs"));
        entry.Why!.ShouldContain("company-logs");
    }

    [Fact]
    public async Task A_bucket_of_another_deployment_that_is_read_is_known()
    {
        var trail = "resource \"aws_cloudtrail\" \"t\" {\n  name           = \"t\"\n  s3_bucket_name = \"company-logs\"\n}\n";
        var logs = "provider \"aws\" {\n  region = \"us-east-1\"\n}\nresource \"aws_s3_bucket\" \"l\" {\n  bucket = \"company-logs\"\n}\n";

        var report = (await Located.OfAsync(null, ("app/a/main.tf", Frankfurt + trail), ("app/b/main.tf", logs), ("onus.hcl", Located.Rule))).Report;

        report.Entries.Single(item => item.Kind == ResidencyKind.Log).Regions.ShouldBe(["us-east-1"]);
    }

    [Fact]
    public async Task A_Region_of_a_variable_without_a_value_is_not_known()
    {
        var report = await Located.TerraformAsync("variable \"r\" {}\nprovider \"aws\" {\n  region = var.r\n}\nresource \"aws_sqs_queue\" \"q\" {}\n");

        report.Entries.Single().Verdict.ShouldBe(ResidencyVerdict.Unknown);
        report.Entries.Single().Why!.ShouldContain("variable \"r\"");
    }

    [Fact]
    public async Task The_Region_of_a_block_wins_over_its_providers() =>
        (await Located.TerraformAsync(Frankfurt + "resource \"aws_sqs_queue\" \"q\" {\n  region = \"us-east-1\"\n}\n")).Entries.Single().Regions.ShouldBe(["us-east-1"]);

    [Fact]
    public async Task What_may_not_be_deployed_is_not_said_to_be_forbidden()
    {
        const string Text = "Parameters:\n  Wanted:\n    Type: String\nConditions:\n  C: !Equals [!Ref Wanted, 'yes']\nResources:\n  Q:\n    Type: AWS::SQS::Queue\n    Condition: C\n";

        var report = (await Located.OfAsync("us-east-1", ("app/template.yaml", Text), ("onus.hcl", Located.Rule))).Report;

        report.Entries.Single().Verdict.ShouldBe(ResidencyVerdict.Unknown);
        report.Entries.Single().Judgements.Single().Why!.ShouldContain("deployed");
    }

    [Fact]
    public async Task Classes_are_those_of_tags()
    {
        var report = await Located.TerraformAsync(
            "provider \"aws\" {\n  region = \"us-east-1\"\n}\nvariable \"c\" {}\n"
            + "resource \"aws_sqs_queue\" \"a\" {\n  tags = { DataClassification = \"Personal\" }\n}\n"
            + "resource \"aws_sqs_queue\" \"b\" {\n  tags = { DataClassification = \"public\" }\n}\n"
            + "resource \"aws_sqs_queue\" \"c\" {\n  tags = { data-classification = var.c }\n}\n"
            + "resource \"aws_sqs_queue\" \"d\" {}\n",
            Located.Rule.Replace("because", "classes = [\"personal\"]\n because", StringComparison.Ordinal));

        report.Entries.Select(entry => (entry.Address[^1], entry.Verdict)).ShouldBe(
            [('a', ResidencyVerdict.NotAllowed), ('b', null), ('c', ResidencyVerdict.Unknown), ('d', null)]);
        report.Unruled.ShouldBe(2);
    }

    [Theory]
    [InlineData("services = [\"sqs\"]", true)]
    [InlineData("services = [\"s3\"]", false)]
    [InlineData("types = [\"AWS::SQS::*\"]", true)]
    [InlineData("types = [\"aws_sqs_queue\"]", true)]
    [InlineData("types = [\"aws_sns_topic\"]", false)]
    [InlineData("resources = [\"aws_sqs_queue.*\"]", true)]
    [InlineData("resources = [\"aws_sqs_queue.other\"]", false)]
    [InlineData("paths = [\"app/\"]", true)]
    [InlineData("paths = [\"web/\"]", false)]
    [InlineData("tags = { team = \"shop\" }", true)]
    [InlineData("tags = { team = [\"pay\", \"web\"] }", false)]
    public async Task A_rule_is_about_what_fits_all_that_it_says(string scope, bool isAbout)
    {
        var (report, diagnostics) = await Located.OfAsync(
            null, ("app/main.tf", "provider \"aws\" {\n  region = \"us-east-1\"\n}\nresource \"aws_sqs_queue\" \"q\" {\n  tags = { team = \"shop\" }\n}\n"), ("onus.hcl", Located.Rule.Replace("because", $"{scope}\n because", StringComparison.Ordinal)));

        report.Entries.Single().Verdict.ShouldBe(isAbout ? ResidencyVerdict.NotAllowed : null);
        diagnostics.Any(item => item.Code == "settings-matches-nothing").ShouldBe(!isAbout);
    }

    [Theory]
    [InlineData("jurisdictions = [\"eu\"]", "eu-west-3", ResidencyVerdict.Allowed)]
    [InlineData("jurisdictions = [\"eu\"]", "eu-west-2", ResidencyVerdict.NotAllowed)]
    [InlineData("jurisdictions = [\"eu\"]", "eusc-de-east-1", ResidencyVerdict.Allowed)]
    [InlineData("jurisdictions = [\"eu-sovereign\"]", "eu-central-1", ResidencyVerdict.NotAllowed)]
    [InlineData("countries = [\"Germany\"]", "eu-central-1", ResidencyVerdict.Allowed)]
    [InlineData("countries = [\"US-VA\"]", "us-east-1", ResidencyVerdict.Allowed)]
    [InlineData("countries = [\"US-VA\"]", "us-east-2", ResidencyVerdict.NotAllowed)]
    [InlineData("countries = [\"CN\"]", "ap-east-1", ResidencyVerdict.NotAllowed)]
    [InlineData("countries = [\"HK\"]", "ap-east-1", ResidencyVerdict.Allowed)]
    [InlineData("regions = [\"eu-west-1\"]", "eu-central-1", ResidencyVerdict.NotAllowed)]
    [InlineData("jurisdictions = [\"eu\"]\n regions = [\"eu-west-1\"]", "eu-central-1", ResidencyVerdict.NotAllowed)]
    [InlineData("jurisdictions = [\"eu\"]\n regions = [\"eu-west-1\"]", "eu-west-1", ResidencyVerdict.Allowed)]
    public async Task Countries_jurisdictions_and_Regions_say_where(string where, string region, ResidencyVerdict verdict) =>
        (await Located.TemplateAsync(Queue, region, $"residency \"r\" {{\n {where}\n because = \"b\"\n}}\n")).Entries.Single().Verdict.ShouldBe(verdict);

    [Fact]
    public async Task A_jurisdiction_of_the_teams_own_replaces_the_catalogues()
    {
        const string Settings = "jurisdiction \"eu\" {\n regions = [\"eu-west-2\"]\n}\nresidency \"r\" {\n jurisdictions = [\"eu\"]\n because = \"b\"\n}\n";

        (await Located.TemplateAsync(Queue, "eu-west-2", Settings)).Entries.Single().Verdict.ShouldBe(ResidencyVerdict.Allowed);
        (await Located.TemplateAsync(Queue, "eu-west-1", Settings)).Entries.Single().Verdict.ShouldBe(ResidencyVerdict.NotAllowed);
    }

    [Fact]
    public async Task A_repository_does_not_widen_what_the_policy_calls_the_EU()
    {
        var report = (await Located.OfAsync(
            "us-east-1",
            ("app/template.yaml", "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n"),
            ("onus.hcl", "jurisdiction \"eu\" {\n regions = [\"us-east-1\"]\n}\nresidency \"own\" {\n jurisdictions = [\"eu\"]\n because = \"b\"\n}\n"),
            ("policy.hcl", "residency \"all\" {\n jurisdictions = [\"eu\"]\n because = \"b\"\n}\n"))).Report;

        report.Entries.Single().Judgements.Select(judgement => (judgement.Rule, judgement.Verdict)).ShouldBe([("all", ResidencyVerdict.NotAllowed), ("own", ResidencyVerdict.Allowed)]);
        report.Entries.Single().Verdict.ShouldBe(ResidencyVerdict.NotAllowed);
        report.Rules.Select(rule => rule.Policy).ShouldBe([true, false]);
    }

    [Fact]
    public async Task Global_services_stay_in_a_partition_that_is_allowed_as_a_whole() =>
        (await Located.TemplateAsync("U:\n  Type: AWS::IAM::User\n", "us-gov-west-1", "residency \"r\" {\n jurisdictions = [\"us-gov\"]\n because = \"b\"\n}\n")).Entries.Single().Verdict.ShouldBe(ResidencyVerdict.Allowed);

    [Theory]
    [InlineData("countries = [\"Germny\"]", "Did you mean Germany?")]
    [InlineData("countries = [\"XX\"]", "ISO 3166-1")]
    [InlineData("regions = [\"eu-centrl-1\"]", "Did you mean eu-central-1?")]
    [InlineData("jurisdictions = [\"eu-sovereing\"]", "Did you mean eu-sovereign?")]
    [InlineData("countries = [\"DE\"]\n services = [\"dynamodbb\"]", "Did you mean dynamodb?")]
    [InlineData("countries = [\"DE\"]\n regions = [\"us-east-1\"]", "countries")]
    [InlineData("edge = true", "Add countries, jurisdictions or regions.")]
    [InlineData("countries = 7", "a text or a list of texts")]
    public async Task What_is_wrong_with_a_rule_is_said_with_what_was_meant(string where, string remedy)
    {
        var problem = await Should.ThrowAsync<RequestException>(() => Located.TemplateAsync(Queue, rule: $"residency \"r\" {{\n {where}\n because = \"b\"\n}}\n"));

        problem.Diagnostics.ShouldContain(item => item.Remedy!.Contains(remedy, StringComparison.Ordinal) && item.Location!.File == "onus.hcl" && item.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public async Task Rules_that_leave_no_Region_together_are_a_warning()
    {
        var (_, diagnostics) = await Located.OfAsync(
            "eu-central-1", ("app/template.yaml", "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n"), ("onus.hcl", Located.Rule + Located.Rule.Replace("personal", "public", StringComparison.Ordinal).Replace("\"DE\", \"IE\"", "\"US\"", StringComparison.Ordinal)));

        diagnostics.ShouldContain(item => item.Code == "residency-contradiction" && item.Severity == DiagnosticSeverity.Warning);
    }

    [Fact]
    public async Task A_rule_that_is_given_twice_is_an_error() =>
        (await Should.ThrowAsync<RequestException>(() => Located.TemplateAsync(Queue, rule: Located.Rule + Located.Rule))).Diagnostics.ShouldContain(item => item.Code == "settings-contradiction");

    [Fact]
    public async Task A_Region_that_is_none_is_wrong_usage() =>
        (await Should.ThrowAsync<RequestException>(() => Located.TemplateAsync(Queue, "eu-central-l"))).Message.ShouldContain("did you mean eu-central-1?");

    [Fact]
    public async Task Without_rules_it_is_listed_where_data_is_and_what_is_not_known()
    {
        var report = await Located.TerraformAsync(Frankfurt + "resource \"aws_sqs_queue\" \"q\" {}\nresource \"aws_secretsmanager_secret\" \"s\" {\n  replica {\n    region = \"eu-west-1\"\n  }\n}\n", rule: "");

        report.Areas.Select(area => (area.Country, area.Region, area.Resources, area.Arrivals)).ShouldBe([("DE", "eu-central-1", 2, 0), ("IE", "eu-west-1", 0, 1)]);
        report.Entries.ShouldAllBe(entry => entry.Verdict == null);
        report.Gravest.ShouldBeNull();
    }

    [Fact]
    public async Task The_same_input_gives_the_same_report()
    {
        var files = new[] { ("app/main.tf", Frankfurt + "resource \"aws_sqs_queue\" \"q\" {}\nresource \"aws_iam_user\" \"u\" {\n  name = \"u\"\n}\n"), ("onus.hcl", Located.Rule) };

        var (first, second) = ((await Located.OfAsync(null, files)).Report, (await Located.OfAsync(null, files)).Report);

        second.Entries.Select(entry => entry.ToString()).ShouldBe(first.Entries.Select(entry => entry.ToString()));
    }

    [Fact]
    public async Task No_secret_is_shown()
    {
        var report = await Located.TerraformAsync(Frankfurt + "resource \"aws_cloudwatch_event_connection\" \"c\" {\n  name = \"c\"\n}\nresource \"aws_kinesis_firehose_delivery_stream\" \"f\" {\n  name        = \"f\"\n  destination = \"http_endpoint\"\n  http_endpoint_configuration {\n    url = \"https://user:hunter2secret@collector.example.com/x?token=abcdef123456\"\n  }\n}\n");

        var entry = report.Entries.Single(item => item.Reach == ResidencyReach.Outside);
        entry.Why!.ShouldContain("collector.example.com");
        report.Entries.ShouldAllBe(item => (item.Value + item.Why).Contains("hunter2", StringComparison.Ordinal) == false && (item.Value + item.Why).Contains("abcdef", StringComparison.Ordinal) == false);
        entry.Verdict.ShouldBe(ResidencyVerdict.Unknown);
    }
}
