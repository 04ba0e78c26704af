using System.Collections.Concurrent;
using System.Globalization;
using Onus.Api.Access;
using Onus.Api.Calls;
using Onus.Api.Models;
using Onus.Api.Roles;
using Onus.Catalog.Mapping;
using Onus.Core.Values;

namespace Onus.Bench.Live;

/// <summary>
/// An account of any size that answers after a while: lists that stand for themselves have as many things as their share of the account, in pages, and every other call tells of one thing all that an answer may have, so that whatever would be asked is asked.
/// A service bears four calls at once in a Region.
/// </summary>
internal sealed class SyntheticAccount : IAccountAccess, IApiClient
{
    public const string Id = "123456789012";

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
            return TalkativeAnswer.Of(output, call);
        }

        var size = call.Service switch { "ec2" or "s3" or "sqs" => 1000, "lambda" or "logs" => 50, _ => 100 };
        var paging = lists[0].Collector.List.Page;
        var page = paging is not null && call.Input[paging.In] is StringValue { Value: ['p', .. var number] } && int.TryParse(number, CultureInfo.InvariantCulture, out var asked) ? asked : 0;
        size = paging is null ? int.MaxValue
            : call.Input["MaxResults"] is NumberValue most && most.Value.TryToInt32(out var wanted) ? Math.Min(size, wanted)
            : size;

        var spread = lists.DistinctBy(list => list.Collector.Items)
            .Select(list => (Steps: list.Collector.Items.Replace("[]", ".[]", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries), First: page * (long)size, Count: (int)Math.Clamp(list.Count - (page * (long)size), 0, size)))
            .ToList();
        var answer = TalkativeAnswer.Of(output, call, spread);
        return paging is { Out: var next } && lists.Any(list => list.Count > (page + 1L) * size) && !next.Contains('.', StringComparison.Ordinal) ? answer.With(next, Value.Of($"p{page + 1}")) : answer;
    }
}
