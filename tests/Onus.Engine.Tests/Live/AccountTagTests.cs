using Onus.Api.Calls;
using Onus.Contracts;
using Onus.Contracts.Json;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Values;
using Onus.Engine.Inputs;
using Onus.Engine.Live;
using Onus.Engine.Scan;
using Onus.Engine.Tests.Settings;
using Onus.Engine.Viewing;
using Onus.Live.Organizations;
using Onus.Live.Snapshots;
using Onus.Text;

namespace Onus.Engine.Tests.Live;

/// <summary>Settings place what runs by the tags that its account has in the organisation; a tag that could not be read is not one that is not there.</summary>
public sealed class AccountTagTests
{
    private const string A = "200000000001";
    private const string B = "200000000002";

    private const string Groups = """
        environment "production" { account_tags = { env = ["prod*"] } }
        environment "else" { types = ["*"] }
        party "platform" { account_tags = { team = "platform", env = "*" } }
        party "rest" { types = ["*"] }
        """;

    private static readonly Dictionary<string, string> Tags = new(StringComparer.Ordinal)
    {
        [Estate.Management] = """{"Tags": []}""",
        [A] = """{"Tags": [{"Key": "env", "Value": "production"}], "NextToken": "2"}""",
        [A + "2"] = """{"Tags": [{"Key": "team", "Value": "platform"}]}""",
        [B] = """{"Tags": [{"Key": "env", "Value": "test"}, {"Key": "team", "Value": "shop"}]}""",
    };

    [Fact]
    public async Task Parties_and_environments_are_told_by_the_tags_of_accounts()
    {
        var answer = await RunAsync(Groups, Told);

        Placed(answer.Result).ShouldBe([$"{Estate.Management} else rest", $"{A} production platform", $"{B} else rest"]);
        answer.Result.Scopes.Where(scope => scope.Account == A && scope.Entry.CustomerHoldsPart).Select(scope => scope.Party).Distinct().ShouldBe(["platform"]);
        answer.Result.Scopes.Where(scope => scope.Account == B).ShouldAllBe(scope => scope.Party == null);
        answer.Result.Diagnostics.ShouldNotContain(item => item.Code == "account-tags-unknown" || item.Code == "settings-matches-nothing");
    }

    [Fact]
    public async Task What_could_not_be_read_is_not_known_and_said()
    {
        var answer = await RunAsync(Groups, call => Account(call) == A ? ApiAnswer.Failed(new ApiFailure(ApiFailureKind.Denied, "AccessDeniedException", "No.", 400)) : Told(call));

        Placed(answer.Result).ShouldBe([$"{Estate.Management} else rest", $"{A}  ", $"{B} else rest"]);
        var said = answer.Result.Diagnostics.Single(item => item.Code == "account-tags-unknown");
        said.Message.ShouldBe($"The tags of aws:{A} are not known: organizations:ListTagsForResource is denied in us-east-1. To which environment, party they belong by account_tags is not known either.");
        said.Remedy!.ShouldContain("onus live policy --organization");
    }

    [Theory]
    [InlineData("""{"Tags": [{"Key": "env"}]}""")]
    [InlineData("""{"Tags": {"env": "production"}}""")]
    [InlineData("""{"Tags": [], "NextToken": "2"}""")]
    public async Task An_answer_that_is_none_is_not_that_there_are_no_tags(string json)
    {
        var answer = await RunAsync(Groups, call => Account(call) == B ? Json(json) : Told(call));

        Placed(answer.Result).ShouldContain($"{B}  ");
    }

    [Fact]
    public async Task A_tag_that_was_taken_out_as_a_secret_may_be_what_is_asked_for()
    {
        ApiAnswer Tagged(ApiCall call) => ApiAnswer.Of((MapValue)JsonTree.Read("""{"Tags": [{"Key": "api-key", "Value": "my-production-key"}, {"Key": "env", "Value": "x"}]}""", JsonPolicy.Decoded, out _)!.Root!);

        var answer = await RunAsync("environment \"production\" { account_tags = { \"api-key\" = \"*production*\" } }\nenvironment \"else\" { account_tags = { env = \"*\" } }", Tagged);

        answer.Result.Resources.ShouldAllBe(resource => resource.Placement.Environment == null);
    }

    [Fact]
    public async Task Who_asks_for_one_party_alone_is_told_why_nothing_is_known_to_be_its()
    {
        var estate = EstateOf(_ => ApiAnswer.Failed(new ApiFailure(ApiFailureKind.Denied, "AccessDeniedException", "No.", 400)));
        var question = Question(new AccountChoice { IsOrganization = true });
        question = question with { Input = question.Input with { View = new ViewRequest { Party = "platform" } } };

        var problem = await Should.ThrowAsync<RequestException>(async () => await LiveUseCase.RunAsync(question, await LiveUseCase.TargetsAsync(question, estate, CancellationToken.None), SettingsHost.Of(("onus.hcl", "party \"platform\" { account_tags = { team = \"platform\" } }"))));

        problem.Message.ShouldContain("tags of accounts could not be read");
    }

    [Fact]
    public async Task Tags_are_asked_for_only_where_settings_place_by_them()
    {
        var estate = EstateOf(Told);
        await RunAsync("party \"rest\" { types = [\"*\"] }", estate);

        estate.Calls.ShouldNotContain(call => call.EndsWith("ListTagsForResource", StringComparison.Ordinal));
        estate = EstateOf(Told);
        await RunAsync(Groups, estate);
        estate.Calls.Where(call => call.EndsWith("ListTagsForResource", StringComparison.Ordinal)).ShouldAllBe(call => call.StartsWith(Estate.Management, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_an_organisation_they_are_not_known() =>
        (await RunAsync(Groups, EstateOf(Told), new AccountChoice { Accounts = [A] })).Result.Diagnostics
            .ShouldContain(item => item.Code == "account-tags-unknown" && item.Message.Contains("no organisation was read"));

    [Fact]
    public async Task A_snapshot_keeps_them_and_is_reported_alike()
    {
        foreach (var tags in new Func<ApiCall, ApiAnswer>[] { Told, _ => ApiAnswer.Failed(new ApiFailure(ApiFailureKind.Denied, "AccessDeniedException", "No.", 400)) })
        {
            var answer = await RunAsync(Groups, EstateOf(tags), new AccountChoice { IsOrganization = true, Accounts = [A] });
            var account = answer.Accounts.ShouldHaveSingleItem();
            using var kept = new MemoryStream();
            SnapshotWriter.Write(account.Reading, account.Request, DateTimeOffset.UnixEpoch, kept);

            var again = await ScanAsync(Groups, kept.ToArray());
            var third = await ScanAsync(Groups, kept.ToArray());

            Placed(again).ShouldBe(Placed(answer.Result));
            again.Diagnostics.Count(item => item.Code == "account-tags-unknown").ShouldBe(answer.Result.Diagnostics.Count(item => item.Code == "account-tags-unknown"));
            Bytes(again).ShouldBe(Bytes(third));
        }
    }

    [Fact]
    public async Task Of_an_account_that_was_kept_without_them_they_are_not_known()
    {
        var account = (await RunAsync("", EstateOf(Told), new AccountChoice { IsOrganization = true, Accounts = [A] })).Accounts.ShouldHaveSingleItem();
        using var kept = new MemoryStream();
        SnapshotWriter.Write(account.Reading, account.Request, DateTimeOffset.UnixEpoch, kept);

        (await ScanAsync(Groups, kept.ToArray())).Diagnostics.ShouldContain(item => item.Code == "account-tags-unknown" && item.Message.Contains("they were not asked for when the account was read"));
    }

    [Fact]
    public async Task Code_has_no_account_whose_tags_could_be_told()
    {
        var result = await ScanUseCase.RunAsync(new InputRequest { Paths = ["main.tf"] }, SettingsHost.Of(("onus.hcl", Groups), ("main.tf", SettingsHost.Bucket)));

        result.Resources.ShouldAllBe(resource => resource.Placement.Party == "rest" && resource.Placement.Environment == "else");
        result.Diagnostics.ShouldNotContain(item => item.Code == "account-tags-unknown");
    }

    [Fact]
    public void The_permission_is_printed_where_it_is_needed()
    {
        LiveUseCase.Permissions(Question(new AccountChoice()), SettingsHost.Of(("onus.hcl", Groups))).OfOrganization.ShouldContain("organizations:ListTagsForResource");
        LiveUseCase.Permissions(Question(new AccountChoice()), SettingsHost.Of()).OfOrganization.ShouldNotContain("organizations:ListTagsForResource");
    }

    private static IEnumerable<string> Placed(AssessmentResult result) => result.Resources.Where(resource => resource.Type == "AWS::S3::Bucket").Select(resource => $"{resource.Placement.Account} {resource.Placement.Environment} {resource.Placement.Party}").Order(StringComparer.Ordinal);

    private static string Bytes(AssessmentResult result)
    {
        using var output = new MemoryStream();
        AssessmentWriter.Write(result, output, AssessmentDetail.All);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }

    private static string Account(ApiCall call) => ((StringValue)call.Input["ResourceId"]!).Value;

    private static ApiAnswer Told(ApiCall call) => Json(Tags[Account(call) + (call.Input["NextToken"] as StringValue)?.Value]);

    private static ApiAnswer Json(string text) => ApiAnswer.Of((MapValue)JsonTree.Read(text, JsonPolicy.Decoded, out _)!.Root);

    private static Estate EstateOf(Func<ApiCall, ApiAnswer> tags) => new Estate { Before = (_, call) => call.Operation == "ListTagsForResource" ? tags(call) : null }.With("r-root", Estate.Management, A, B);

    private static Task<LiveAnswer> RunAsync(string settings, Func<ApiCall, ApiAnswer> tags) => RunAsync(settings, EstateOf(tags));

    private static async Task<LiveAnswer> RunAsync(string settings, Estate estate, AccountChoice? accounts = null)
    {
        var question = Question(accounts ?? new AccountChoice { IsOrganization = true });
        return await LiveUseCase.RunAsync(question, await LiveUseCase.TargetsAsync(question, estate, CancellationToken.None), SettingsHost.Of(("onus.hcl", settings)));
    }

    private static Task<AssessmentResult> ScanAsync(string settings, byte[] snapshot) => ScanUseCase.RunAsync(
        new InputRequest { Paths = ["a.onus"], Knowledge = new KnowledgeRequest(Date: "2026-11-29") },
        new MemoryHost(new MemoryTree([new("a.onus", snapshot), new("onus.hcl", System.Text.Encoding.UTF8.GetBytes(settings))])));

    private static LiveQuestion Question(AccountChoice accounts) => new(new InputRequest { Knowledge = new KnowledgeRequest(Date: "2026-11-29") })
    {
        Regions = ["eu-west-1"],
        Types = new TypeChoice([], ["AWS::S3::Bucket"], false),
        Accounts = accounts,
    };
}
