using Onus.Api.Calls;
using Onus.Engine.Inputs;
using Onus.Engine.Live;
using Onus.Engine.Tests.Settings;
using Onus.Live.Organizations;

namespace Onus.Engine.Tests.Live;

/// <summary>The events of an organisation stand beside what they name in each of its accounts, whoever told them.</summary>
public sealed class OrganizationHealthTests
{
    private const string Other = "200000000002";

    private static Estate EstateOf(string? failing = null, ApiFailureKind kind = ApiFailureKind.Answered, string code = "SubscriptionRequiredException") => new Estate
    {
        Before = (_, call) => call.Operation == failing ? ApiAnswer.Failed(new ApiFailure(kind, code, "No.", 400)) : null,
    }.With("r-root", Estate.Management, Estate.Touched, Other);

    private static async Task<LiveAnswer> RunAsync(Estate estate, params string[] accounts)
    {
        var question = new LiveQuestion(new InputRequest { Knowledge = new KnowledgeRequest(Date: "2026-11-29") })
        {
            Regions = ["eu-west-1"],
            Types = new TypeChoice([], ["AWS::SQS::Queue", "AWS::Health::Event"], false),
            Accounts = new AccountChoice { IsOrganization = true, Accounts = accounts },
        };
        return await LiveUseCase.RunAsync(question, await LiveUseCase.TargetsAsync(question, estate, CancellationToken.None), SettingsHost.Of());
    }

    private static IEnumerable<string> Shown(LiveAnswer answer) => answer.Result.Health.Select(entry =>
        $"{entry.Service} {string.Join(' ', entry.Accounts)}: {string.Join(' ', entry.Touch!.Surely.Select(touched => $"{touched.Deployment} {touched.Address}"))}");

    [Fact]
    public async Task The_management_account_tells_all_of_them_and_no_other_is_asked()
    {
        var estate = EstateOf();

        var answer = await RunAsync(estate);

        Shown(answer).ShouldContain(line => line.StartsWith($"SQS {Estate.Touched}: aws:{Estate.Touched} eu-west-1/SQS.Queue/{Estate.Touched}/jobs", StringComparison.Ordinal));
        Shown(answer).ShouldContain($"S3 {Estate.Management} {Estate.Touched} {Other}: ");
        answer.Result.Diagnostics.ShouldNotContain(item => item.Code == "live-organization");
        estate.Calls.Where(call => call.Contains("Event", StringComparison.Ordinal)).ShouldAllBe(call => call.StartsWith(Estate.Management, StringComparison.Ordinal) && call.EndsWith("ForOrganization", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(ApiFailureKind.Answered, "SubscriptionRequiredException", "support plan")]
    [InlineData(ApiFailureKind.Denied, "AccessDeniedException", "health:DescribeEventsForOrganization is denied")]
    public async Task Where_it_does_not_each_account_is_asked_and_the_reason_is_said_once(ApiFailureKind kind, string code, string why)
    {
        var told = await RunAsync(EstateOf());
        var estate = EstateOf("DescribeEventsForOrganization", kind, code);

        var answer = await RunAsync(estate);

        Shown(answer).ShouldBe(Shown(told));
        answer.Result.Diagnostics.Where(item => item.Code == "live-organization").ShouldHaveSingleItem().Message.ShouldContain(why);
        estate.Calls.Count(call => call.EndsWith(" DescribeEvents", StringComparison.Ordinal)).ShouldBe(3);
    }

    [Fact]
    public async Task Of_a_single_account_the_organisation_is_not_asked()
    {
        var estate = EstateOf();

        await RunAsync(estate, Estate.Touched);

        estate.Calls.ShouldNotContain(call => call.EndsWith("ForOrganization", StringComparison.Ordinal));
        estate.Calls.ShouldContain($"{Estate.Touched} DescribeEvents");
    }
}
