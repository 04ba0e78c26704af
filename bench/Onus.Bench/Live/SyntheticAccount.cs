using System.Collections.Concurrent;
using System.Globalization;
using Onus.Api.Access;
using Onus.Api.Calls;
using Onus.Api.Models;
using Onus.Api.Roles;
using Onus.Catalog.Mapping;
using Onus.Core.Values;
using ShapeKind = Onus.Api.Models.ShapeKind;

namespace Onus.Bench.Live;

/// <summary>
/// An account of any size that answers after a while: lists that stand for themselves have as many things as their share of the account, in pages, and every other call tells of one thing all that an answer may have, so that whatever would be asked is asked.
/// A service bears four calls at once in a Region.
/// </summary>
internal sealed class SyntheticAccount : IAccountAccess, IApiClient
{
    public const string Id = "123456789012";

    private const int MaxDepth = 10;
    private const int AtOnce = 4;

    /// <summary>What an account of a thousand things has of each type; of what is not here it has one.</summary>
    private static readonly Dictionary<string, int> Mix = new()
    {
        ["AWS::IAM::Role"] = 140,
        ["AWS::Logs::LogGroup"] = 130,
        ["AWS::EC2::SecurityGroup"] = 90,
        ["AWS::EC2::Volume"] = 80,
        ["AWS::Lambda::Function"] = 70,
        ["AWS::EC2::Instance"] = 60,
        ["AWS::S3::Bucket"] = 60,
        ["AWS::IAM::ManagedPolicy"] = 50,
        ["AWS::EC2::Subnet"] = 40,
        ["AWS::SQS::Queue"] = 30,
        ["AWS::SNS::Topic"] = 30,
        ["AWS::DynamoDB::Table"] = 30,
        ["AWS::KMS::Key"] = 25,
        ["AWS::SecretsManager::Secret"] = 30,
        ["AWS::IAM::User"] = 15,
        ["AWS::EC2::RouteTable"] = 15,
        ["AWS::RDS::DBInstance"] = 12,
        ["AWS::ECR::Repository"] = 12,
        ["AWS::ElasticLoadBalancingV2::LoadBalancer"] = 10,
        ["AWS::EC2::VPC"] = 4,
        ["AWS::ECS::Cluster"] = 3,
    };

    private readonly Dictionary<(string Service, string Operation), List<(Collector Collector, int Count)>> _lists = [];
    private readonly ConcurrentDictionary<(string Service, string Region), SemaphoreSlim> _gates = new();
    private readonly TimeSpan _delay;
    private readonly Action<ApiCall> _told;

    /// <param name="collectors">What is asked of an account, by the types.</param>
    /// <param name="count">About how many things it has.</param>
    /// <param name="delay">How long a call takes.</param>
    /// <param name="told">Is told of each call.</param>
    public SyntheticAccount(IEnumerable<(string Type, Collector Collector)> collectors, int count, TimeSpan delay, Action<ApiCall> told)
    {
        (_delay, _told) = (delay, told);
        foreach (var (type, collector) in collectors.Where(entry => entry.Collector.Parent is null))
        {
            var key = (collector.List.Service, collector.List.Operation);
            if (!_lists.TryGetValue(key, out var own))
            {
                _lists[key] = own = [];
            }

            own.Add((collector, Mix.TryGetValue(type, out var share) ? Math.Max(1, share * count / Mix.Values.Sum()) : 1));
        }
    }

    public IReadOnlyList<string> Own => ["bench"];

    public IApiClient ClientOf(int index, string account) => this;

    public IApiClient ClientOf(IReadOnlyList<RoleStep> steps, string account) => this;

    public async ValueTask<ApiAnswer> CallAsync(ApiCall call, CancellationToken cancellation)
    {
        var gate = _gates.GetOrAdd((call.Service, call.Region), _ => new SemaphoreSlim(AtOnce, AtOnce));
        await gate.WaitAsync(cancellation);
        try
        {
            _told(call);
            await Task.Delay(_delay, cancellation);
            return ApiAnswer.Of(Answer(call));
        }
        finally
        {
            gate.Release();
        }
    }

    private MapValue Answer(ApiCall call)
    {
        if (call.Operation == "GetCallerIdentity")
        {
            return Value.Map(("Account", Value.Of(Id)), ("Arn", Value.Of($"arn:aws:iam::{Id}:user/bench")));
        }

        if (ApiModels.Find(call.Service)?.Operations.GetValueOrDefault(call.Operation)?.Output is not { } output)
        {
            return MapValue.Empty;
        }

        if (!_lists.TryGetValue((call.Service, call.Operation), out var lists))
        {
            return (MapValue)Of(output, "", call, 0, 0, []);
        }

        var size = call.Service switch { "ec2" or "s3" or "sqs" => 1000, "lambda" or "logs" => 50, _ => 100 };
        var paging = lists[0].Collector.List.Page;
        var page = paging is not null && call.Input[paging.In] is StringValue { Value: ['p', .. var number] } && int.TryParse(number, CultureInfo.InvariantCulture, out var asked) ? asked : 0;
        if (paging is null)
        {
            size = int.MaxValue;
        }

        var spread = lists.DistinctBy(list => list.Collector.Items)
            .Select(list => (Steps: list.Collector.Items.Replace("[]", ".[]", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries), First: page * (long)size, Count: (int)Math.Clamp(list.Count - (page * (long)size), 0, size)))
            .ToList();
        var answer = (MapValue)Of(output, "", call, 0, 0, spread);
        return paging is { Out: var next } && lists.Any(list => list.Count > (page + 1L) * size) && !next.Contains('.', StringComparison.Ordinal) ? answer.With(next, Value.Of($"p{page + 1}")) : answer;
    }

    /// <param name="index">Which thing it is.</param>
    /// <param name="spread">Where in the answer many things are, from here on, and how many.</param>
    private static Value Of(Shape shape, string name, ApiCall call, long index, int depth, IReadOnlyList<(string[] Steps, long First, int Count)> spread)
    {
        switch (shape.Kind)
        {
            case ShapeKind.Structure:
                return Value.Map([.. shape.Members.Where(_ => depth < MaxDepth).Where(IsTold).Select(member => (member.Name, Of(member.Shape, member.Name, call, index, depth + 1, Inside(spread, member.Name))))]);
            case ShapeKind.List:
                var here = Inside(spread, "[]");
                return here is [{ Steps: [] } many]
                    ? Value.List([.. Enumerable.Range(0, many.Count).Select(i => Of(shape.Element!.Shape, name, call, many.First + i, depth + 1, []))])
                    : Value.List(depth < MaxDepth ? [Of(shape.Element!.Shape, name, call, index, depth + 1, here)] : []);
            case ShapeKind.Map:
                return Value.Map(("key", Of(shape.Element!.Shape, name, call, index, depth + 1, [])));
            case ShapeKind.Whole or ShapeKind.Number:
                return Value.Of(1);
            case ShapeKind.Boolean:
                return Value.True;
            default:
                return Value.Of(Text(name, call, index));
        }
    }

    private static IReadOnlyList<(string[] Steps, long First, int Count)> Inside(IReadOnlyList<(string[] Steps, long First, int Count)> spread, string step) =>
        spread.Count == 0 ? spread : [.. spread.Where(entry => entry.Steps.Length > 0 && entry.Steps[0] == step).Select(entry => (entry.Steps[1..], entry.First, entry.Count))];

    /// <summary>What says that there are more pages is told by nobody else.</summary>
    private static bool IsTold(Member member) =>
        !member.Name.EndsWith("Token", StringComparison.OrdinalIgnoreCase) && member.Name is not ("Marker" or "NextMarker" or "position" or "IsTruncated" or "Truncated" or "HasMoreStreams" or "LastEvaluatedTableName" or "ExclusiveStartStreamName");

    private static string Text(string name, ApiCall call, long index) =>
        name.Contains("Arn", StringComparison.OrdinalIgnoreCase) ? string.Create(CultureInfo.InvariantCulture, $"arn:aws:{call.Service}:{call.Region}:{Id}:thing/one-{index}")
        : name == "BucketRegion" ? "eu-west-1"
        : name.EndsWith("Region", StringComparison.OrdinalIgnoreCase) ? call.Region
        : name == "Properties" ? "{\"Name\": \"one\"}"
        : name.EndsWith("Document", StringComparison.Ordinal) || name.EndsWith("Policy", StringComparison.Ordinal) ? """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::one/*","Principal":{"AWS":"111122223333"}}]}"""
        : name.EndsWith("Status", StringComparison.OrdinalIgnoreCase) || name.EndsWith("State", StringComparison.OrdinalIgnoreCase) ? "ACTIVE"
        : string.Create(CultureInfo.InvariantCulture, $"one-{index}");
}
