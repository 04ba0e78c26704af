using Onus.Api.Calls;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Engine.Inputs;
using Onus.Engine.Live;
using Onus.Engine.Tests.Settings;
using Onus.Live.Organizations;

namespace Onus.Engine.Tests.Live;

/// <summary>An organisation is one ledger with its accounts as a level, and what of it can't be read costs nothing else.</summary>
public sealed class OrganizationTests
{
    private const string A = "200000000001";
    private const string B = "200000000002";
    private const string C = "200000000003";

    private readonly Estate _estate = new Estate { Units = { ("r-root", "ou-root-11111111"), ("ou-root-11111111", "ou-root-22222222"), ("ou-root-22222222", "ou-root-22222222") } }
        .With("r-root", Estate.Management).With("ou-root-11111111", A).With("ou-root-22222222", B, C);

    [Fact]
    public async Task All_accounts_of_all_pages_are_read_by_the_role_and_the_own_one_without()
    {
        var answer = await RunAsync(new AccountChoice { IsOrganization = true }, new RoleChoice("audit/Reader") { ExternalId = "x-1" });

        answer.Result.Resources.Where(resource => resource.Type == "AWS::S3::Bucket").Select(resource => resource.Placement.Account).ShouldBe([Estate.Management, A, B, C]);
        AssessmentSummary.Of(answer.Result).ByAccount!.Keys.Order(StringComparer.Ordinal).ShouldBe([Estate.Management, A, B, C]);
        _estate.Chains.ShouldBe([.. new[] { A, B, C }.Select(id => $"arn:aws:iam::{id}:role/audit/Reader (x-1)")]);
        answer.Result.Diagnostics.ShouldContain(item => item.Code == "live-denied" && item.Message.Contains($"{A} eu-west-1") && item.Message.Contains($"{C} eu-west-1"));
    }

    [Fact]
    public async Task Units_are_read_with_all_below_them_and_loops_among_them_end()
    {
        (await ReadAsync(new AccountChoice { IsOrganization = true, Units = ["ou-root-11111111"] })).ShouldBe([A, B, C]);
        (await ReadAsync(new AccountChoice { IsOrganization = true, ExceptUnits = ["ou-root-22222222"] })).ShouldBe([Estate.Management, A]);
        (await ReadAsync(new AccountChoice { IsOrganization = true, Units = ["r-root"], ExceptAccounts = [B] })).ShouldBe([Estate.Management, A, C]);
        (await ReadAsync(new AccountChoice { IsOrganization = true, Accounts = [C] })).ShouldBe([C]);
    }

    [Fact]
    public async Task An_account_whose_role_is_not_to_be_had_is_said_and_the_others_are_read()
    {
        _estate.Closed.Add(B);

        var answer = await RunAsync(new AccountChoice { IsOrganization = true });

        answer.Accounts.Select(account => account.Request.Account).ShouldBe([Estate.Management, A, C]);
        answer.Result.Diagnostics.Single(item => item.Severity == DiagnosticSeverity.Error).Message.ShouldStartWith($"{B} is not read: The role can't be assumed");
    }

    [Fact]
    public async Task Suspended_accounts_are_not_asked_and_said()
    {
        _estate.Suspended.Add(C);

        var answer = await RunAsync(new AccountChoice { IsOrganization = true });

        answer.Accounts.Select(account => account.Request.Account).ShouldBe([Estate.Management, A, B]);
        answer.Result.Diagnostics.ShouldContain(item => item.Code == "live-suspended" && item.Message.StartsWith(C));
        _estate.Calls.ShouldNotContain(call => call.StartsWith(C, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Own_credentials_go_before_the_role()
    {
        _estate.Credentials.Add(("second", B));

        (await ReadAsync(new AccountChoice { IsOrganization = true, Accounts = [A, B] })).ShouldBe([A, B]);

        _estate.Chains.ShouldBe([$"arn:aws:iam::{A}:role/OnusLive"]);
        (await ReadAsync(new AccountChoice())).ShouldBe([Estate.Management, B]);
    }

    [Fact]
    public async Task Chains_that_loop_are_refused()
    {
        var hub = $"arn:aws:iam::{A}:role/hub";
        var problem = await Should.ThrowAsync<RequestException>(() => RunAsync(new AccountChoice { IsOrganization = true }, new RoleChoice() { Before = [hub, $"arn:aws:iam::{B}:role/x", hub] }));
        problem.Message.ShouldContain("it loops");

        // Of one account alone where only its own role is there already.
        var answer = await RunAsync(new AccountChoice { Accounts = [B, A] }, new RoleChoice("hub") { Before = [hub, $"arn:aws:iam::{C}:role/x"] });
        answer.Accounts.Select(account => account.Request.Account).ShouldBe([B]);
        answer.Result.Diagnostics.ShouldContain(item => item.Code == "live-account-unread" && item.Message.Contains("it loops"));
    }

    [Theory]
    [InlineData("12", "twelve digits")]
    [InlineData("999999999999", "no account of the organisation")]
    public async Task An_account_that_is_none_is_an_error(string id, string why) =>
        (await Should.ThrowAsync<RequestException>(() => RunAsync(new AccountChoice { IsOrganization = true, Accounts = [id] }))).Message.ShouldContain(why);

    [Fact]
    public async Task Without_the_permission_to_list_nothing_is_read_and_what_it_takes_is_said()
    {
        var closed = new Estate { Before = (_, call) => call.Operation == "ListAccounts" ? ApiAnswer.Failed(new ApiFailure(ApiFailureKind.Denied, "AccessDeniedException", "No.", 400)) : null };

        var problem = await Should.ThrowAsync<RequestException>(() => LiveUseCase.TargetsAsync(Question(new AccountChoice { IsOrganization = true }, null), closed, CancellationToken.None));

        problem.Message.ShouldContain("management account");
    }

    [Fact]
    public async Task Credentials_of_another_account_are_not_taken_for_it()
    {
        var confused = new Estate { Before = (account, call) => account == A && call.Operation == "GetCallerIdentity" ? ApiAnswer.Of(Core.Values.Value.Map(("Account", Core.Values.Value.Of(B)))) : null }.With("r-root", A, B);

        var answer = await RunAsync(new AccountChoice { Accounts = [A, B] }, null, confused);

        answer.Accounts.Select(account => account.Request.Account).ShouldBe([B]);
        answer.Result.Diagnostics.ShouldContain(item => item.Message == $"{A} is not read: the credentials are of {B}.");
    }

    private async Task<IEnumerable<string>> ReadAsync(AccountChoice choice) => (await RunAsync(choice)).Accounts.Select(account => account.Request.Account);

    private async Task<LiveAnswer> RunAsync(AccountChoice choice, RoleChoice? role = null, Estate? estate = null)
    {
        var question = Question(choice, role);
        return await LiveUseCase.RunAsync(question, await LiveUseCase.TargetsAsync(question, estate ?? _estate, CancellationToken.None), SettingsHost.Of());
    }

    private static LiveQuestion Question(AccountChoice choice, RoleChoice? role) => new(new InputRequest { Knowledge = new KnowledgeRequest(Date: "2026-11-29") })
    {
        Regions = ["eu-west-1"],
        Types = new TypeChoice([], ["AWS::S3::Bucket", "AWS::SQS::Queue"], false),
        Accounts = choice,
        Role = role ?? new RoleChoice(),
    };
}
