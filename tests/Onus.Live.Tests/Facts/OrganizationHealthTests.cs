using System.Text.Json;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Live.Organizations;
using Onus.Live.Planning;
using Onus.Sources;
using Onus.Text;

namespace Onus.Live.Tests.Facts;

/// <summary>Events of AWS Health of all accounts of an organisation, asked at once: each account has the same as if it were asked by itself.</summary>
public sealed class OrganizationHealthTests
{
    private const string A = "200000000001";
    private const string B = "200000000002";
    private const string Elsewhere = "200000000003";
    private const string Status = "DescribeHealthServiceStatusForOrganization";
    private const string Events = "DescribeEventsForOrganization";
    private const string Accounts = "DescribeAffectedAccountsForOrganization";
    private const string Details = "DescribeEventDetailsForOrganization";
    private const string Entities = "DescribeAffectedEntitiesForOrganization";

    private static readonly CollectionPlan Plan = CollectionPlan.Of(Knowledge.Catalog, ChosenRules.Reads(Knowledge.Catalog, _ => true), type => type == "AWS::Health::Event");

    private static readonly string OfA = Arn("RDS", "1");
    private static readonly string OfBoth = Arn("EC2", "2");
    private static readonly string OfAnother = Arn("LAMBDA", "3");
    private static readonly string Everybodys = Arn("SQS", "4");

    private static string Arn(string service, string number) => $"arn:aws:health:eu-west-1::event/{service}/AWS_{service}_OPERATIONAL_NOTIFICATION/AWS_{service}_OPERATIONAL_NOTIFICATION_{number}";

    private static string Event(string arn) =>
        $$"""{"arn": "{{arn}}", "service": "{{arn.Split('/')[1]}}", "eventTypeCode": "{{arn.Split('/')[2]}}", "eventTypeCategory": "issue", "eventScopeCode": "{{(arn == Everybodys ? "PUBLIC" : "ACCOUNT_SPECIFIC")}}", "region": "eu-west-1", "startTime": 1795867200, "lastUpdatedTime": 1795867200, "statusCode": "open", "actionability": "ACTION_REQUIRED"}""";

    private static IEnumerable<string> AccountsOf(string arn) => arn == OfA ? [A] : arn == OfBoth ? [A, B] : arn == OfAnother ? [Elsewhere] : [];

    private static string Entity(string arn, string account) =>
        $$"""{"eventArn": "{{arn}}", "entityValue": "thing-of-{{account}}", "awsAccountId": "{{account}}", "statusCode": "IMPAIRED", "lastUpdatedTime": 1795867200}""";

    private static WireAccount Organization() => new WireAccount()
        .With(Status, """{"healthServiceAccessStatusForOrganization": "ENABLED"}""")
        .With(Events, body => body.Contains("nextToken", StringComparison.Ordinal)
            ? $$"""{"events": [{{Event(OfAnother)}}, {{Event(Everybodys)}}]}"""
            : $$"""{"events": [{{Event(OfA)}}, {{Event(OfBoth)}}], "nextToken": "more"}""")
        .With(Accounts, body =>
        {
            var accounts = AccountsOf(Text(body, "eventArn")).ToList();
            return body.Contains("nextToken", StringComparison.Ordinal) ? $$"""{"affectedAccounts": ["{{accounts[1]}}"], "eventScopeCode": "ACCOUNT_SPECIFIC"}"""
                : accounts.Count > 1 ? $$"""{"affectedAccounts": ["{{accounts[0]}}"], "eventScopeCode": "ACCOUNT_SPECIFIC", "nextToken": "more"}"""
                : $$"""{"affectedAccounts": ["{{accounts[0]}}"], "eventScopeCode": "ACCOUNT_SPECIFIC"}""";
        })
        .With(Details, body => $$"""{"successfulSet": [{{string.Join(", ", Filters(body, "organizationEventDetailFilters").Select(filter => $$"""{ {{(filter.Account is null ? "" : $"\"awsAccountId\": \"{filter.Account}\", ")}}"event": {"arn": "{{filter.Arn}}"}, "eventDescription": {"latestDescription": "{{About(filter.Arn, filter.Account)}}"} }"""))}}], "failedSet": []}""")
        .With(Entities, body => $$"""{"entities": [{{string.Join(", ", Filters(body, "organizationEntityAccountFilters").Select(filter => Entity(filter.Arn, filter.Account!)))}}], "failedSet": []}""");

    /// <summary>What an account answers for itself.</summary>
    private static WireAccount Account(string account)
    {
        var own = new[] { OfA, OfBoth, OfAnother }.Where(arn => AccountsOf(arn).Contains(account)).ToList();
        return new WireAccount()
            .With("DescribeEvents", $$"""{"events": [{{string.Join(", ", own.Append(Everybodys).Select(Event))}}]}""")
            .With("DescribeEventDetails", body => $$"""{"successfulSet": [{{string.Join(", ", own.Append(Everybodys).Where(arn => body.Contains(arn, StringComparison.Ordinal)).Select(arn => $$"""{"event": {"arn": "{{arn}}"}, "eventDescription": {"latestDescription": "{{About(arn, arn == Everybodys ? null : account)}}"} }"""))}}], "failedSet": []}""")
            .With("DescribeAffectedEntities", body => $$"""{"entities": [{{Entity(own.Single(arn => body.Contains(arn, StringComparison.Ordinal)), account)}}]}""");
    }

    private static string About(string arn, string? account) => $"About {arn.Split('/')[1]} for {account ?? "everybody"}.";

    private static string Text(string body, string name)
    {
        using var json = JsonDocument.Parse(body);
        return json.RootElement.GetProperty(name).GetString()!;
    }

    private static List<(string Arn, string? Account)> Filters(string body, string name)
    {
        using var json = JsonDocument.Parse(body);
        return [.. json.RootElement.GetProperty(name).EnumerateArray().Select(filter => (filter.GetProperty("eventArn").GetString()!, filter.TryGetProperty("awsAccountId", out var account) ? account.GetString() : null))];
    }

    private static ReadContext Context() => new(new ReadOptions(), new SourceMap(), new DiagnosticBag(), Knowledge.Catalog);

    private static Task<OrganizationReading> AskAsync(WireAccount organization) =>
        new OrganizationSource(organization.Client(), Plan, new LiveRequest(A, ["eu-west-1"]), [A, B]).ReadAsync(Context());

    private static async Task<IReadOnlyList<string>> ResourcesAsync(WireAccount account, string id, OrganizationReading? organization)
    {
        var reading = await new LiveSource(account.Client(), Plan, new LiveRequest(id, ["eu-west-1"]), organization: organization).CollectAsync(Context());
        reading.Failures.ShouldBeEmpty();
        return [.. reading.Deployment.Resources.Select(resource => Shown(reading.Deployment.Id, resource))];
    }

    private static string Shown(string deployment, Resource resource) =>
        $"{deployment} {resource.Deployment} {resource.Address} {resource.Type} {string.Join(' ', resource.Identifiers)} {resource.Placement.Account} {resource.Region} {JsonText.Write(resource.Properties, 100_000, out _)} {JsonText.Write(resource.Meta, 100_000, out _)}";

    [Theory]
    [InlineData(A, 3)]
    [InlineData(B, 2)]
    public async Task Each_account_has_its_events_as_if_it_were_asked_by_itself(string id, int count)
    {
        var organization = Organization();
        var silent = new WireAccount();

        var told = await ResourcesAsync(silent, id, await AskAsync(organization));

        told.Count.ShouldBe(count);
        told.ShouldBe(await ResourcesAsync(Account(id), id, null));
        silent.Asked.ShouldBeEmpty();
        organization.Asked.ShouldAllBe(call => call.StartsWith("us-east-1", StringComparison.Ordinal));
        organization.Asked.Count(call => call.EndsWith(Details, StringComparison.Ordinal)).ShouldBe(2, "those of accounts, and those of everybody, each for up to ten at once");
        organization.Asked.Count(call => call.EndsWith(Entities, StringComparison.Ordinal)).ShouldBe(3, "one for each event of each account that is read");
    }

    [Theory]
    [InlineData(Events)]
    [InlineData(Accounts)]
    [InlineData(Details)]
    [InlineData(Entities)]
    public async Task What_the_organisation_may_not_be_asked_each_account_is_asked_by_itself(string operation)
    {
        var reading = await AskAsync(Organization().JsonError(operation, "AccessDeniedException", 400));

        var (type, why) = reading.NotTold.ShouldHaveSingleItem();
        type.ShouldBe("AWS::Health::Event");
        why.ToString().ShouldContain($"health:{operation} is denied");
        (await ResourcesAsync(Account(B), B, reading)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Without_the_support_plan_that_is_the_reason() =>
        (await AskAsync(Organization().JsonError(Status, "SubscriptionRequiredException", 400).JsonError(Events, "SubscriptionRequiredException", 400))).NotTold.ShouldHaveSingleItem().Why.ToString().ShouldContain("support plan");

    [Theory]
    [InlineData("DISABLED")]
    [InlineData("PENDING")]
    public async Task Where_the_view_is_not_enabled_nothing_that_the_list_says_counts(string status)
    {
        var organization = Organization().With(Status, $$"""{"healthServiceAccessStatusForOrganization": "{{status}}"}""");

        var reading = await AskAsync(organization);

        reading.NotTold.ShouldHaveSingleItem().Why.ToString().ShouldContain("not enabled");
        organization.Asked.ShouldBe([$"us-east-1 {Status}"]);
    }

    [Fact]
    public async Task A_delegated_administrator_who_may_not_ask_for_the_status_is_answered_by_the_list()
    {
        var reading = await AskAsync(Organization().JsonError(Status, "AccessDeniedException", 400));

        reading.NotTold.ShouldBeEmpty();
        (await ResourcesAsync(new WireAccount(), B, reading)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task That_there_are_none_counts_only_where_the_view_is_known_to_be_enabled()
    {
        static WireAccount None() => Organization().With(Events, """{"events": []}""");

        (await AskAsync(None())).NotTold.ShouldBeEmpty();
        (await AskAsync(None().JsonError(Status, "AccessDeniedException", 400))).NotTold.ShouldHaveSingleItem().Why.ToString().ShouldContain($"health:{Status} is denied");
    }

    [Fact]
    public async Task What_was_not_answered_is_said_of_every_account_that_misses_it()
    {
        var organization = await AskAsync(Organization().JsonError(Details, "InternalFailure", 400));
        foreach (var id in new[] { A, B })
        {
            var reading = await new LiveSource(new WireAccount().Client(), Plan, new LiveRequest(id, ["eu-west-1"]), organization: organization).CollectAsync(Context());

            reading.Notes.ShouldHaveSingleItem().Permission.ShouldBe($"health:{Details}");
        }
    }

    [Fact]
    public async Task A_part_that_was_not_answered_is_not_known_and_the_rest_of_the_event_is_there()
    {
        var reading = await new LiveSource(new WireAccount().Client(), Plan, new LiveRequest(A, ["eu-west-1"]), organization: await AskAsync(Organization().JsonError(Details, "InternalFailure", 400))).CollectAsync(Context());

        var own = reading.Deployment.Resources.Single(resource => resource.Identifiers[0] == OfA);
        own.Properties["successfulSet"].ShouldBeOfType<UnknownValue>();
        own.Properties["entities"].ShouldBeOfType<ListValue>();
        reading.Failures.Count.ShouldBe(2);
    }
}
