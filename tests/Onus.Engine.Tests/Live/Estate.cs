using System.Collections.Concurrent;
using Onus.Api.Access;
using Onus.Api.Calls;
using Onus.Api.Roles;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.Engine.Tests.Live;

/// <summary>An organisation of accounts, each with a bucket and a queue: what its APIs answer, and the ways into it.</summary>
internal sealed class Estate : IAccountAccess
{
    public const string Management = "100000000001";

    /// <summary>The account whose queue AWS Health names.</summary>
    public const string Touched = "200000000001";

    private readonly Dictionary<string, string?> _accounts = [];

    /// <summary>The accounts that own credentials are of, by what these are called.</summary>
    public List<(string Name, string Account)> Credentials { get; } = [("first", Management)];

    /// <summary>The units below each, with their accounts, by the parent; <c>r-root</c> is the root.</summary>
    public List<(string Parent, string Unit)> Units { get; } = [];

    /// <summary>Accounts whose role is not to be had.</summary>
    public HashSet<string> Closed { get; } = [];

    /// <summary>Accounts that are suspended.</summary>
    public HashSet<string> Suspended { get; } = [];

    /// <summary>Is asked before every call; what it gives is the answer.</summary>
    public Func<string, ApiCall, ApiAnswer?>? Before { get; init; }

    /// <summary>The calls, as <c>ACCOUNT OPERATION</c>.</summary>
    public ConcurrentQueue<string> Calls { get; } = [];

    /// <summary>The chains that were walked.</summary>
    public List<string> Chains { get; } = [];

    public IReadOnlyList<string> Own => [.. Credentials.Select(known => known.Name)];

    /// <summary>Adds accounts to a unit.</summary>
    public Estate With(string unit, params string[] accounts)
    {
        foreach (var account in accounts)
        {
            _accounts[account] = unit;
        }

        return this;
    }

    public IApiClient ClientOf(int index, string account) => new Door(this, Credentials[index].Account);

    public IApiClient ClientOf(IReadOnlyList<RoleStep> steps, string account)
    {
        Chains.Add(string.Join(' ', steps.Select(step => $"{step.Arn}{(step.ExternalId is { } id ? $" ({id})" : "")}")));
        return new Door(this, steps[^1].Account!) { IsAssumed = true };
    }

    private ApiAnswer Answer(string account, ApiCall call) => Before?.Invoke(account, call) ?? call.Operation switch
    {
        "GetCallerIdentity" => Json($$"""{"Account": "{{account}}", "Arn": "arn:aws:sts::{{account}}:assumed-role/OnusLive/onus-live"}"""),
        "ListAccounts" => Accounts(_ => true, call.Input["NextToken"] is null),
        "ListAccountsForParent" => Accounts(unit => unit == Text(call, "ParentId"), null),
        "ListOrganizationalUnitsForParent" => ApiAnswer.Of(Value.Map(("OrganizationalUnits", Value.List([.. Units.Where(entry => entry.Parent == Text(call, "ParentId")).Select(entry => Value.Map(("Id", Value.Of(entry.Unit))))])))),
        "ListBuckets" => Json($$"""{"Buckets": [{"Name": "bucket-{{account}}", "BucketRegion": "eu-west-1"} ] }"""),
        "ListQueues" => Json($$"""{"QueueUrls": ["https://sqs.{{call.Region}}.amazonaws.com/{{account}}/jobs", "https://sqs.{{call.Region}}.amazonaws.com/{{account}}/mails"]}"""),
        "GetQueueAttributes" => Json($$"""{"Attributes": {"QueueArn": "arn:aws:sqs:{{call.Region}}:{{account}}:jobs", "SqsManagedSseEnabled": "true"} }"""),
        "GetBucketVersioning" => Json("""{"Status": "Enabled"}"""),
        "ListFunctions" => Json("""{"Functions": [{"FunctionName": "f", "Environment": {"Variables": {"DB_PASSWORD": "correct-horse-battery"}}}]}"""),
        "GetBucketPolicy" => ApiAnswer.Failed(new ApiFailure(ApiFailureKind.Denied, "AccessDenied", "No.", 403)),
        "DescribeHealthServiceStatusForOrganization" => Json("""{"healthServiceAccessStatusForOrganization": "ENABLED"}"""),
        "DescribeEventsForOrganization" => Json($$"""{"events": [{{Event("SQS", "ACCOUNT_SPECIFIC")}}, {{Event("S3", "PUBLIC")}}]}"""),
        "DescribeAffectedAccountsForOrganization" => Json($$"""{"affectedAccounts": ["{{Touched}}"], "eventScopeCode": "ACCOUNT_SPECIFIC"}"""),
        "DescribeAffectedEntitiesForOrganization" => Json($$"""{"entities": [{{Entity(Touched)}}]}"""),
        "DescribeEvents" => Json($$"""{"events": [{{(account == Touched ? Event("SQS", "ACCOUNT_SPECIFIC") + ", " : "")}}{{Event("S3", "PUBLIC")}}]}"""),
        "DescribeAffectedEntities" => Json($$"""{"entities": [{{Entity(account)}}]}"""),
        _ => ApiAnswer.Of(MapValue.Empty),
    };

    private static string Event(string service, string scope) =>
        $$"""{"arn": "arn:aws:health:eu-west-1::event/{{service}}/AWS_{{service}}_OPERATIONAL_NOTIFICATION/1", "service": "{{service}}", "eventTypeCode": "AWS_{{service}}_OPERATIONAL_NOTIFICATION", "eventTypeCategory": "accountNotification", "eventScopeCode": "{{scope}}", "region": "eu-west-1", "startTime": "2026-11-20T00:00:00Z", "lastUpdatedTime": "2026-11-21T00:00:00Z", "statusCode": "open"}""";

    private static string Entity(string account) =>
        $$"""{"eventArn": "arn:aws:health:eu-west-1::event/SQS/AWS_SQS_OPERATIONAL_NOTIFICATION/1", "entityValue": "arn:aws:sqs:eu-west-1:{{account}}:jobs", "awsAccountId": "{{account}}", "statusCode": "IMPAIRED"}""";

    private ApiAnswer Accounts(Func<string?, bool> isIn, bool? isFirst)
    {
        var found = _accounts.Where(entry => isIn(entry.Value)).Select(entry => entry.Key).Order(StringComparer.Ordinal).ToList();

        // Two pages, the first of which is one account.
        var page = isFirst is null ? found : isFirst.Value ? [.. found.Take(1)] : [.. found.Skip(1)];
        var accounts = Value.Map(("Accounts", Value.List([.. page.Select(id => Value.Map(("Id", Value.Of(id)), ("Status", Value.Of(Suspended.Contains(id) ? "SUSPENDED" : "ACTIVE"))))])));
        return ApiAnswer.Of(isFirst == true ? accounts.With("NextToken", Value.Of("2")) : accounts);
    }

    private static string? Text(ApiCall call, string name) => (call.Input[name] as StringValue)?.Value;

    private static ApiAnswer Json(string text) => ApiAnswer.Of((MapValue)JsonTree.Read(text, JsonPolicy.Decoded, out _)!.Root);

    private sealed class Door(Estate estate, string account) : IApiClient
    {
        public bool IsAssumed { get; init; }

        public ValueTask<ApiAnswer> CallAsync(ApiCall call, CancellationToken cancellation)
        {
            cancellation.ThrowIfCancellationRequested();
            estate.Calls.Enqueue($"{account} {call.Operation}");
            return ValueTask.FromResult(IsAssumed && estate.Closed.Contains(account)
                ? ApiAnswer.Failed(new ApiFailure(ApiFailureKind.NoCredentials, "AccessDenied", "The role can't be assumed.", 403))
                : estate.Answer(account, call));
        }
    }
}
