using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Onus.Cli.Tests.Live;

/// <summary>An organisation of three accounts that answers on this machine, each with queues and tables in every Region: as much of AWS's protocols as a scan of these needs.</summary>
internal sealed class LoopbackOrganization : IDisposable
{
    private const string Management = "100000000001";
    private const int Things = 6;

    private static readonly string[] Accounts = [Management, "200000000002", "300000000003"];

    private readonly HttpListener _listener = new();
    private int _calls;

    public LoopbackOrganization()
    {
        using (var port = new TcpListener(IPAddress.Loopback, 0))
        {
            port.Start();
            Address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)port.LocalEndpoint).Port}/");
        }

        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = ServeAsync();
    }

    public string Address { get; }

    /// <summary>How many calls were made since this was last set to none.</summary>
    public int Calls
    {
        get => _calls;
        set => _calls = value;
    }

    /// <summary>The calls that were made, as <c>ACCOUNT REGION OPERATION</c>.</summary>
    public ConcurrentQueue<string> Made { get; } = [];

    /// <summary>Is told of each call by its number, and says whether it is answered.</summary>
    public Func<int, bool> Answers { get; set; } = _ => true;

    public void Dispose() => ((IDisposable)_listener).Dispose();

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception problem) when (problem is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            _ = Task.Run(() => AnswerAsync(context));
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
            var body = await reader.ReadToEndAsync();
            if (!Answers(Interlocked.Increment(ref _calls)))
            {
                context.Response.Abort();
                return;
            }

            var scope = context.Request.Headers["Authorization"]!.Split("Credential=")[1].Split(',')[0].Split('/');
            var account = Accounts.Contains(scope[0]) ? scope[0] : Management;
            var operation = context.Request.Headers["X-Amz-Target"]?.Split('.')[1] ?? body.Split("Action=")[1].Split('&')[0];
            Made.Enqueue($"{account} {scope[2]} {operation}");
            var (status, text) = Answer(account, scope[2], operation, body);
            context.Response.StatusCode = status;
            context.Response.ContentType = text.StartsWith('<') ? "text/xml" : "application/x-amz-json-1.0";
            context.Response.Close(Encoding.UTF8.GetBytes(text), willBlock: false);
        }
        catch (Exception problem) when (problem is HttpListenerException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // Who asked is gone.
        }
    }

    private static (int Status, string Text) Answer(string account, string region, string operation, string body) => operation switch
    {
        "GetCallerIdentity" => (200, $"<GetCallerIdentityResponse><GetCallerIdentityResult><Account>{account}</Account><Arn>arn:aws:sts::{account}:assumed-role/OnusLive/onus-live</Arn><UserId>U</UserId></GetCallerIdentityResult></GetCallerIdentityResponse>"),
        "AssumeRole" => (200, $"<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>{Accounts.Single(id => body.Contains(id, StringComparison.Ordinal))}</AccessKeyId><SecretAccessKey>secret</SecretAccessKey><SessionToken>token</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>"),
        "ListAccounts" => (200, $$"""{"Accounts": [{{string.Join(", ", Accounts.Select(id => $$"""{"Id": "{{id}}", "Status": "ACTIVE"}"""))}}]}"""),
        "ListQueues" => (200, $$"""{"QueueUrls": [{{Names(i => $"https://sqs.{region}.amazonaws.com/{account}/queue-{i}")}}]}"""),
        "GetQueueAttributes" => (200, $$"""{"Attributes": {"QueueArn": "arn:aws:sqs:{{region}}:{{account}}:{{body.Split(account)[1].Split('"')[0].Trim('/')}}", "SqsManagedSseEnabled": "{{(body.Contains("queue-1", StringComparison.Ordinal) ? "false" : "true")}}"} }"""),
        "ListTables" => (200, $$"""{"TableNames": [{{Names(i => $"table-{i}")}}]}"""),
        "DescribeTable" => (200, $$"""{"Table": {"TableName": "{{body.Split("table-")[1][..1]}}", "TableArn": "arn:aws:dynamodb:{{region}}:{{account}}:table/table-{{body.Split("table-")[1][..1]}}", "DeletionProtectionEnabled": {{(body.Contains("table-1", StringComparison.Ordinal) ? "true" : "false")}} } }"""),
        "DescribeContinuousBackups" => (200, """{"ContinuousBackupsDescription": {"PointInTimeRecoveryDescription": {"PointInTimeRecoveryStatus": "ENABLED"}}}"""),
        "SelectAggregateResourceConfig" when !body.Contains("\"all\"", StringComparison.Ordinal) => (400, """{"__type": "NoSuchConfigurationAggregatorException", "message": "None."}"""),
        "SelectAggregateResourceConfig" => (200, $$"""{"Results": [{{(body.Contains("AWS::SQS::Queue", StringComparison.Ordinal) ? string.Join(", ", Accounts.Select(id => JsonSerializer.Serialize($$$"""{"accountId": "{{{id}}}", "awsRegion": "{{{region}}}", "resourceType": "AWS::SQS::Queue", "resourceId": "q", "resourceName": "q", "configuration": {"QueueName": "q", "SqsManagedSseEnabled": false}}"""))) : "")}}]}"""),
        "GetResourcePolicy" => (400, """{"__type": "com.amazonaws.dynamodb.v20120810#PolicyNotFoundException", "message": "None."}"""),
        _ => (200, "{}"),
    };

    private static string Names(Func<int, string> nameOf) => string.Join(", ", Enumerable.Range(0, Things).Select(i => $"\"{nameOf(i)}\""));
}
