using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Onus.Assessment;
using Onus.Aws.Clients;
using Onus.Aws.Credentials;
using Onus.Aws.Limits;
using Onus.Aws.Signing;
using Onus.Aws.Tests.Support;
using Onus.Aws.Transport;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Live.Recorded;
using Onus.Sources;

namespace Onus.Live.Tests.Recorded;

/// <summary>An aggregator that is asked tells what its saved answers would, and what it does not tell is unknown, never none.</summary>
public sealed class AggregatorTests
{
    private const string A = "111122223333";
    private const string B = "444455556666";

    private static readonly string[] Places = [$"{A} eu-west-1", $"{A} us-east-1", $"{B} eu-west-1", $"{B} us-east-1"];

    private readonly DiagnosticBag _diagnostics = new();

    [SharedFact("tools/gen_large.py")]
    public async Task Pages_of_two_accounts_in_two_Regions_are_what_the_saved_answers_are()
    {
        var aggregator = new QueriedAggregator(await GeneratedAsync(900));

        var read = await ReadAsync(aggregator);

        var saved = new ConfigReader().Read([CandidateFile.Find(new MemoryTree([new("saved.json", Encoding.UTF8.GetBytes(aggregator.Saved()))]), "", "saved.json")!], Context()).ToList();
        read.Accounts.Select(account => account.Reading.Deployment.Id).ShouldBe([$"aws:{A}", $"aws:{B}"]);
        aggregator.Queries.Count.ShouldBeGreaterThan(9);
        foreach (var (own, other) in read.Accounts.Select(account => account.Reading.Deployment).Zip(saved))
        {
            own.Resources.Count.ShouldBeGreaterThan(400);
            own.Resources.Select(Shown).ShouldBe(other.Resources.Select(Shown));
            own.NotRead.All.Select(unread => (unread.Type, unread.Region)).ShouldBe(other.NotRead.All.Select(unread => (unread.Type, unread.Region)));
            Verdicts(own).ShouldBe(Verdicts(other));
        }

        read.Failures.ShouldBeEmpty();
        read.Fewer.ShouldBeEmpty();
        read.Captured!.Value.Oldest.ShouldBe("2026-01-01T00:00:00.000Z");
    }

    [Fact]
    public async Task A_type_that_it_counts_and_does_not_tell_is_not_read_and_neither_is_one_that_it_has_nothing_of()
    {
        var read = await ReadAsync(new QueriedAggregator([Group(A, "eu-west-1", "sg-1"), Item(A, "eu-west-1", "AWS::SNS::Topic", "t", new JsonObject())]) { Silent = new HashSet<string> { "AWS::SNS::Topic" } });

        var missing = read.Accounts.Single().Reading.Deployment.NotRead;
        missing.Of("AWS::SNS::Topic")!.ToString().ShouldContain("AWS Config counts 1 AWS::SNS::Topic, of which its query told 0");
        missing.Of("AWS::RDS::DBInstance")!.ToString().ShouldContain("the aggregator all tells of none");
        missing.Of("AWS::EC2::SecurityGroup").ShouldBeNull();
        read.Fewer.ShouldHaveSingleItem().ShouldBe(new UntoldType("AWS::SNS::Topic", 1, 0));
        read.NotRecorded.ShouldContain("AWS::RDS::DBInstance");
        read.NotRecorded.ShouldNotContain("AWS::EC2::SecurityGroup");
    }

    [Fact]
    public async Task Where_it_could_not_be_updated_what_it_tells_is_not_known_to_be_all()
    {
        var read = await ReadAsync(new QueriedAggregator([Group(A, "eu-west-1", "sg-1"), Group(A, "us-east-1", "sg-2"), Group(B, "us-east-1", "sg-3")]) { Stale = [$"{A} us-east-1"] });

        var missing = read.Accounts.Select(account => account.Reading.Deployment.NotRead).ToList();
        missing[0].In("AWS::EC2::SecurityGroup", "us-east-1")!.ToString().ShouldContain("could not be updated from us-east-1 (SOURCE_ACCOUNT_UNAUTHORIZED)");
        missing[0].In("AWS::EC2::SecurityGroup", "eu-west-1").ShouldBeNull();
        missing[1].In("AWS::EC2::SecurityGroup", "us-east-1").ShouldBeNull();
        read.Stale.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Numbers_with_a_fraction_of_none_are_numbers()
    {
        var read = await ReadAsync(new QueriedAggregator([Group(A, "eu-west-1", "sg-1")]));

        Verdicts(read.Accounts.Single().Reading.Deployment)[("eu-west-1/EC2.SecurityGroup/sg-1", "security-group-no-public-ssh")].ShouldBe(FindingStatus.Fail);
    }

    [Fact]
    public async Task Types_that_the_catalogue_does_not_know_are_asked_for_where_it_counts_them_and_what_are_no_resources_is_not()
    {
        var aggregator = new QueriedAggregator([Item(A, "eu-west-1", "AWS::Tomorrow::Thing", "x", new JsonObject { ["Name"] = "x" }), Item(A, "eu-west-1", "AWS::Config::ResourceCompliance", "y", new JsonObject())]);

        (await ReadAsync(aggregator)).Accounts.Single().Reading.Deployment.Resources.ShouldHaveSingleItem().Type.ShouldBe("AWS::Tomorrow::Thing");
        aggregator.Queries.ShouldNotContain(query => query.Contains("ResourceCompliance", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Regions_accounts_and_types_are_chosen_by_the_query()
    {
        var aggregator = new QueriedAggregator(
        [
            .. Places.Select(place => Group(place.Split(' ')[0], place.Split(' ')[1], "sg-1")),
            Item(A, "global", "AWS::IAM::User", "u", new JsonObject { ["userName"] = "u" }),
            Item(A, "us-east-1", "AWS::CloudFront::Distribution", "E1", new JsonObject { ["id"] = "E1" }),
            Item(A, "us-east-1", "AWS::S3::Bucket", "elsewhere", new JsonObject { ["name"] = "elsewhere" }),
            Item(A, "eu-west-1", "AWS::S3::Bucket", "here", new JsonObject { ["name"] = "here" }),
        ]);

        var read = (await ReadAsync(aggregator, null, ["eu-west-1"], [A])).Accounts.ShouldHaveSingleItem();
        read.Request.Account.ShouldBe(A);
        read.Reading.Deployment.Resources.Select(resource => resource.Address).Where(address => !address.EndsWith("BucketPolicy", StringComparison.Ordinal)).ShouldBe(["eu-west-1/EC2.SecurityGroup/sg-1", "eu-west-1/S3.Bucket/here", "global/CloudFront.Distribution/E1", "global/IAM.User/u"], ignoreOrder: true);

        var typed = (await ReadAsync(aggregator, type => type == "AWS::EC2::SecurityGroup")).Accounts;
        typed.Select(account => account.Request.Account).ShouldBe([A, B]);
        typed.SelectMany(account => account.Reading.Deployment.Resources).ShouldAllBe(resource => resource.Type == "AWS::EC2::SecurityGroup");
        typed[0].Reading.Deployment.NotRead.Of("AWS::S3::Bucket")!.ToString().ShouldContain("was not asked for AWS::S3::Bucket");
    }

    [Theory]
    [InlineData("AccessDeniedException", UnknownCode.AccessDenied)]
    [InlineData("NoSuchConfigurationAggregatorException", UnknownCode.NotReadable)]
    [InlineData("ThrottlingException", UnknownCode.NotReadable)]
    [InlineData("ExpiredTokenException", UnknownCode.NotReadable)]
    public async Task What_fails_from_the_beginning_tells_of_no_account_and_says_why(string code, UnknownCode expected)
    {
        var aggregator = new QueriedAggregator([Group(A, "eu-west-1", "sg-1")]) { Before = (_, _) => QueriedAggregator.Error(code) };

        var read = await ReadAsync(aggregator);

        read.Accounts.ShouldBeEmpty();
        read.Failures.ShouldNotBeEmpty();
        read.Failures.ShouldAllBe(failure => failure.Reason.Code == expected);
        read.Uncounted.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("throttled")]
    [InlineData("denied")]
    [InlineData("html")]
    [InlineData("cut")]
    [InlineData("again")]
    [InlineData("kind")]
    public async Task What_fails_in_the_middle_leaves_what_came_before_and_says_that_there_may_be_more(string fault)
    {
        var aggregator = new QueriedAggregator([Group(A, "eu-west-1", "sg-1"), Group(A, "eu-west-1", "sg-2"), Group(B, "us-east-1", "sg-3")])
        {
            PageLength = 1,
            Before = (operation, call) => operation != "SelectAggregateResourceConfig" || call < 4 ? null : fault switch
            {
                "throttled" => QueriedAggregator.Error("ThrottlingException"),
                "denied" => QueriedAggregator.Error("AccessDeniedException"),
                "html" => QueriedAggregator.Answer(200, "<html>Sign in</html>"),
                "cut" => QueriedAggregator.Answer(200, """{"Results": ["{"""),
                "again" => QueriedAggregator.Answer(200, """{"Results": [], "NextToken": "1"}"""),
                _ => QueriedAggregator.Answer(200, """{"Results": {"a": 1}}"""),
            },
        };

        var read = await ReadAsync(aggregator, type => type == "AWS::EC2::SecurityGroup");

        var account = read.Accounts.ShouldHaveSingleItem().Reading;
        account.Deployment.Resources.Select(resource => resource.Address).ShouldBe(["eu-west-1/EC2.SecurityGroup/sg-1"]);
        account.Deployment.NotRead.Of("AWS::EC2::SecurityGroup").ShouldNotBeNull();
        read.Failures.ShouldContain(failure => failure.Type == "AWS::EC2::SecurityGroup");
    }

    [Fact]
    public async Task Rows_that_are_broken_cost_themselves_alone()
    {
        var read = await ReadAsync(Answering("{", "[]", "{\"resourceType\": \"AWS::EC2::VPC\"}", Group(A, "eu-west-1", "sg-1").ToJsonString()), type => type == "AWS::EC2::SecurityGroup");

        read.Broken.ShouldBe(3);
        read.Accounts.Single().Reading.Deployment.NotRead.Of("AWS::EC2::SecurityGroup")!.ToString().ShouldContain("one is broken");
        read.Accounts.Single().Reading.Deployment.Resources.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("\"x/../../pwn\"", "\"eu-west-1\"")]
    [InlineData("\"AKIAIOSFODNN7EXAMPLE\"", "\"eu-west-1\"")]
    [InlineData("111122223333", "\"eu-west-1\"")]
    [InlineData("null", "\"eu-west-1\"")]
    [InlineData("\"111122223333\"", "null")]
    [InlineData("\"111122223333\"", "\"eu-west-1\\u001b[2J\"")]
    [InlineData("\"111122223333\"", "\"../eu-west-1\"")]
    [InlineData("\"111122223333\"", "1")]
    public async Task A_row_in_an_account_or_a_Region_that_can_be_none_is_broken(string account, string region)
    {
        var row = Group(A, "eu-west-1", "sg-1");
        (row["accountId"], row["awsRegion"]) = (JsonNode.Parse(account), JsonNode.Parse(region));

        var read = await ReadAsync(Answering(row.ToJsonString(), Group(A, "global", "sg-2").ToJsonString()), type => type == "AWS::EC2::SecurityGroup");

        read.Broken.ShouldBe(1);
        read.Accounts[0].Reading.Deployment.NotRead.In("AWS::EC2::SecurityGroup", "eu-west-1")!.ToString().ShouldContain("one is broken");
        read.Accounts.ShouldHaveSingleItem().Reading.Deployment.Resources.ShouldHaveSingleItem().Address.ShouldEndWith("sg-2");
    }

    [Theory]
    [InlineData("organisation", "organisation", null)]
    [InlineData("all_accounts-1@us-east-1", "all_accounts-1", "us-east-1")]
    public void A_name_may_have_a_Region_behind_it(string text, string name, string? region) => AggregatorChoice.Parse(text).ShouldBe((name, region));

    [Theory]
    [InlineData("")]
    [InlineData("@eu-west-1")]
    [InlineData("a'b")]
    [InlineData("all@")]
    [InlineData("all@EU")]
    public void What_can_be_no_name_is_refused(string text) => Should.Throw<RequestException>(() => AggregatorChoice.Parse(text));

    [Theory]
    [InlineData("AWS::ECS::Service", "arn:aws:ecs:eu-west-1:111122223333:service/a/web", "arn:aws:ecs:eu-west-1:111122223333:service/b/web", "{\"Name\": \"web\"}")]
    [InlineData("AWS::Cognito::UserPool", "eu-west-1_a", "eu-west-1_b", "{\"UserPoolName\": \"web\"}")]
    [InlineData("AWS::ApiGateway::Stage", "arn:aws:apigateway:eu-west-1::/restapis/a/stages/web", "arn:aws:apigateway:eu-west-1::/restapis/b/stages/web", "{\"stageName\": \"web\"}")]
    [InlineData("AWS::Route53::HostedZone", "Z1", "Z2", "{\"Name\": \"web\"}")]
    [InlineData("AWS::Tomorrow::Thing", "t-1", "t-2", "{\"name\": \"web\"}")]
    [InlineData("AWS::SecretsManager::Secret", "s-1", "s-2", "{\"name\": \"web\", \"arn\": \"web\"}")]
    public async Task What_shares_a_name_is_told_apart_by_its_id_whatever_comes_first(string type, string one, string other, string configuration)
    {
        JsonObject Named(string id) => Item(A, "eu-west-1", type, id, (JsonObject)JsonNode.Parse(configuration)!);
        var (there, back) = (Named(one), Named(other));
        (there["resourceName"], back["resourceName"]) = ("web", "web");

        var read = (await ReadAsync(new QueriedAggregator([there, back]))).Accounts.Single().Reading.Deployment;
        var again = (await ReadAsync(new QueriedAggregator([back, there]))).Accounts.Single().Reading.Deployment;

        read.Resources.Count(resource => resource.Type == type).ShouldBe(2);
        read.Resources.Select(resource => resource.Key).Distinct().Count().ShouldBe(read.Resources.Count);
        read.Resources.Select(Shown).ShouldBe(again.Resources.Select(Shown));
        read.NotRead.In(type, "eu-west-1").ShouldBeNull();
    }

    [Fact]
    public async Task Where_not_even_ids_tell_apart_the_type_is_not_known_to_be_whole()
    {
        static JsonObject Named(string id, string name)
        {
            var item = Item(A, "eu-west-1", "AWS::Cognito::UserPool", id, new JsonObject { ["UserPoolName"] = name });
            item["resourceName"] = name;
            return item;
        }

        var read = (await ReadAsync(new QueriedAggregator([Named("1", "web"), Named("2", "3"), Named("3", "web")]))).Accounts.Single().Reading.Deployment;

        read.NotRead.In("AWS::Cognito::UserPool", "eu-west-1")!.ToString().ShouldContain("another has the name and the id");
        read.NotRead.In("AWS::Cognito::UserPool", "us-east-1").ShouldBeNull();
    }

    [Fact]
    public async Task What_does_not_say_how_it_is_set_leaves_its_type_open_in_its_Region()
    {
        var bare = Group(A, "eu-west-1", "sg-2");
        bare.Remove("configuration");

        var read = (await ReadAsync(new QueriedAggregator([Group(A, "eu-west-1", "sg-1"), Group(A, "us-east-1", "sg-3"), bare]))).Accounts.Single().Reading.Deployment;

        read.NotRead.In("AWS::EC2::SecurityGroup", "eu-west-1")!.ToString().ShouldContain("one does not say how it is set");
        read.NotRead.In("AWS::EC2::SecurityGroup", "us-east-1").ShouldBeNull();
    }

    [Theory]
    [InlineData("", "eu-west-1")]
    [InlineData("\"AwsRegion\": \"us-east-1\",", "us-east-1")]
    public async Task Where_the_organisation_could_not_be_updated_no_account_is_known_to_be_all(string told, string region)
    {
        var read = await ReadAsync(new QueriedAggregator([.. Places.Select(place => Group(place.Split(' ')[0], place.Split(' ')[1], "sg-1"))])
        {
            Before = (operation, _) => operation == "DescribeConfigurationAggregatorSourcesStatus" ? QueriedAggregator.Answer(200, $$"""{"AggregatedSourceStatusList": [{"SourceId": "Organization", {{told}} "SourceType": "ORGANIZATION", "LastUpdateStatus": "FAILED"}]}""") : null,
        });

        read.Stale.ShouldHaveSingleItem().IsOrganization.ShouldBeTrue();
        read.Accounts.Count.ShouldBe(2);
        read.Accounts.ShouldAllBe(account => account.Reading.Deployment.NotRead.In("AWS::EC2::SecurityGroup", region) != null);
        read.Accounts.ShouldAllBe(account => account.Reading.Deployment.NotRead.In("AWS::EC2::SecurityGroup", "eu-west-1") != null == (told.Length == 0));
    }

    [Fact]
    public async Task Where_the_status_is_denied_nothing_is_known_to_be_all()
    {
        var read = await ReadAsync(new QueriedAggregator([Group(A, "eu-west-1", "sg-1")]) { Before = (operation, _) => operation == "DescribeConfigurationAggregatorSourcesStatus" ? QueriedAggregator.Error("AccessDeniedException") : null });

        read.Unsaid.ShouldNotBeNull();
        read.Accounts.Single().Reading.Deployment.NotRead.In("AWS::EC2::SecurityGroup", "eu-west-1")!.ToString().ShouldContain("whether the aggregator could be updated is not known (AccessDeniedException)");
    }

    [Theory]
    [InlineData("InvalidExpressionException", true)]
    [InlineData("AccessDeniedException", false)]
    public async Task A_query_that_is_refused_leaves_open_its_own_types_alone_and_one_that_is_denied_all(string code, bool goesOn)
    {
        var aggregator = new QueriedAggregator([Group(A, "eu-west-1", "sg-1"), Item(A, "eu-west-1", "AWS::SNS::Topic", "t", new JsonObject { ["TopicName"] = "t" })])
        {
            Before = (operation, call) => operation == "SelectAggregateResourceConfig" && call == 3 ? QueriedAggregator.Error(code) : null,
        };

        var read = await ReadAsync(aggregator);

        read.Failures.ShouldContain(failure => failure.Type == "AWS::ACM::Certificate");
        read.Failures.Any(failure => failure.Type == "AWS::SNS::Topic").ShouldBe(!goesOn);
        read.Accounts.Count.ShouldBe(goesOn ? 1 : 0);
    }

    [Fact]
    public async Task A_name_of_any_length_makes_no_query_without_names()
    {
        var aggregator = new QueriedAggregator([Group(A, "eu-west-1", "sg-1")])
        {
            Before = (operation, _) => operation == "GetAggregateDiscoveredResourceCounts" ? QueriedAggregator.Answer(200, $$"""{"GroupedResourceCounts": [{"GroupName": "AA{{new string('a', 3050)}}", "ResourceCount": 1}]}""") : null,
        };

        (await ReadAsync(aggregator)).Accounts.ShouldHaveSingleItem();
        aggregator.Queries.ShouldNotContain(query => query.Contains("IN ()", StringComparison.Ordinal));
    }

    /// <summary>An aggregator that answers each query in these rows.</summary>
    private static QueriedAggregator Answering(params string[] rows) => new([])
    {
        Before = (operation, _) => operation == "SelectAggregateResourceConfig" ? QueriedAggregator.Answer(200, new JsonObject { ["Results"] = new JsonArray([.. rows.Select(row => (JsonNode)row)]) }.ToJsonString()) : null,
    };

    private static JsonObject Group(string account, string region, string id) => Item(account, region, "AWS::EC2::SecurityGroup", id, (JsonObject)JsonNode.Parse($$"""
        {"groupId": "{{id}}", "groupName": "web", "description": "d", "vpcId": "vpc-1", "ipPermissionsEgress": [],
         "ipPermissions": [{"ipProtocol": "tcp", "fromPort": 22, "toPort": 22, "ipv4Ranges": [{"cidrIp": "0.0.0.0/0"}], "ipRanges": ["0.0.0.0/0"], "ipv6Ranges": [], "userIdGroupPairs": []}]}
        """)!);

    private static JsonObject Item(string account, string region, string type, string id, JsonObject configuration) => new()
    {
        ["accountId"] = account,
        ["awsRegion"] = region,
        ["resourceType"] = type,
        ["resourceId"] = id,
        ["resourceName"] = id,
        ["configuration"] = configuration,
        ["configurationItemCaptureTime"] = "2026-01-01T00:00:00.000Z",
        ["configurationItemStatus"] = "OK",
    };

    /// <summary>Items as AWS Config writes them, dealt out to accounts and Regions.</summary>
    private static async Task<List<JsonObject>> GeneratedAsync(int count)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "x.json");
        using (var made = Process.Start(new ProcessStartInfo("python3", [Checkout.Shared("tools/gen_large.py"), "config", "-n", $"{count}", "-o", file]) { RedirectStandardOutput = true })!)
        {
            await made.WaitForExitAsync();
            made.ExitCode.ShouldBe(0);
        }

        var items = JsonNode.Parse(await File.ReadAllBytesAsync(file))!["configurationItems"]!.AsArray().Select(item => item!.DeepClone().AsObject()).ToList();
        for (var i = 0; i < items.Count; i++)
        {
            var place = Places[i % Places.Length].Split(' ');
            items[i].Remove("awsAccountId");
            (items[i]["accountId"], items[i]["awsRegion"]) = (place[0], place[1]);
        }

        return items;
    }

    private Task<AggregatorReading> ReadAsync(ITransport transport, Predicate<string>? wants = null, string[]? regions = null, string[]? accounts = null)
    {
        var time = new JumpingTime();
        var client = new ApiClient(new ApiClientOptions { Account = A, Time = time }, new StaticCredentials(new AccessKey("AKIDEXAMPLE", "secret", null, null)), transport, new RateLimits(new RateOptions { PerSecond = 10_000 }, time));
        return new AggregatorReader(client, new AggregatorChoice(QueriedAggregator.Name, "eu-west-1"), A).ReadAsync(wants, regions ?? [], accounts ?? [], Context());
    }

    private ReadContext Context() => new(new ReadOptions(), new SourceMap(), _diagnostics, Knowledge.Catalog);

    private static string Shown(Resource resource) => $"{resource.Address} {resource.Type} {resource.Placement.Account} {string.Join(' ', resource.Identifiers)} {string.Join("; ", resource.Properties.Entries.Select(entry => $"{entry.Key} = {(entry.Value is UnknownValue unknown ? unknown.Reason.ToString() : ValueText.Brief(entry.Value))}"))}";

    private static Dictionary<(string Address, string Check), FindingStatus> Verdicts(Deployment account) => new Assessor(Knowledge.Catalog, new AssessmentOptions()).Assess([account]).Resources
        .SelectMany(resource => resource.Checks.Select((check, i) => (Key: (resource.Resource.Address, check.Id), Verdict: resource.Verdicts[i]))).ToDictionary(entry => entry.Key, entry => entry.Verdict);
}
