using System.Globalization;
using System.Text.Json;
using Onus.Api.Calls;
using Onus.Api.Models;
using Onus.Core.Values;
using Xunit.Abstractions;

namespace Onus.Aws.Tests.Moto;

/// <summary>What our client understands of answers is what boto3 understands of them: names, values, and codes of errors.</summary>
public sealed class MotoTests(MotoServer server, ITestOutputHelper output) : IClassFixture<MotoServer>
{
    /// <summary>What moto makes up anew for every answer.</summary>
    private static readonly HashSet<string> Volatile =
    [
        "AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration", "AssumedRoleId", "ResponseMetadata", "GeneratedTime", "Content", "LatestTime",
    ];

    public static TheoryData<string> Lists => [.. MotoCalls.Operations];

    public static TheoryData<string> Seeded =>
    [
        "apigateway:GetResources", "apigateway:GetStages", "cloudtrail:GetTrailStatus", "dynamodb:DescribeContinuousBackups", "dynamodb:DescribeTable", "ec2:DescribeInstanceAttribute", "eks:DescribeCluster",
        "firehose:DescribeDeliveryStream", "iam:GetLoginProfile", "iam:ListAccessKeys", "kinesis:DescribeStreamSummary", "kms:DescribeKey", "kms:GetKeyPolicy", "kms:GetKeyRotationStatus",
        "lambda:GetFunctionConcurrency", "lambda:GetPolicy", "route53:GetHostedZone", "route53:ListResourceRecordSets", "s3:GetBucketAccelerateConfiguration", "s3:GetBucketAcl", "s3:GetBucketCors",
        "s3:GetBucketEncryption", "s3:GetBucketLifecycleConfiguration", "s3:GetBucketLogging", "s3:GetBucketNotificationConfiguration", "s3:GetBucketOwnershipControls", "s3:GetBucketPolicy",
        "s3:GetBucketReplication", "s3:GetBucketTagging", "s3:GetBucketVersioning", "s3:GetBucketWebsite", "s3:GetObjectLockConfiguration", "s3:GetPublicAccessBlock", "sns:GetTopicAttributes",
        "sqs:GetQueueAttributes", "sts:AssumeRole", "sts:GetCallerIdentity",
    ];

    [MotoTheory]
    [MemberData(nameof(Lists))]
    public Task A_list_is_understood_as_boto3_understands_it(string operation) => CompareAsync(operation);

    [MotoTheory]
    [MemberData(nameof(Seeded))]
    public Task What_was_seeded_is_understood_as_boto3_understands_it(string operation) => CompareAsync(operation);

    private async Task CompareAsync(string operation)
    {
        var calls = server.Of(operation);
        calls.ShouldNotBeEmpty();
        var parts = operation.Split(':');
        foreach (var (input, told) in calls)
        {
            told.TryGetProperty("error", out var error).ShouldBeFalse(error.ToString());
            var answer = await server.Client.CallAsync(new ApiCall(parts[0], parts[1], "us-east-1", (MapValue)ValueOf(input)), default);
            if (told.TryGetProperty("code", out var code))
            {
                // What is a status alone is no code of the service's: moto failed in HTML.
                answer.Failure.ShouldNotBeNull().Code.ShouldBe(
                    code.GetString()!.All(char.IsAsciiDigit) ? answer.Failure.Kind is ApiFailureKind.Malformed ? "malformed" : "failed" : code.GetString());
            }
            else
            {
                answer.Failure.ShouldBeNull();
                var differences = new List<string>();
                Compare(told.GetProperty("output"), answer.Output!, "", differences);
                output.WriteLine(string.Join('\n', differences));
                differences.RemoveAll(difference => difference.Split(' ')[0] is var at && difference.Contains(" is missing", StringComparison.Ordinal) && !ApiModels.HasOutput(parts[0], parts[1], at));
                differences.ShouldBeEmpty();
            }
        }
    }

    private static void Compare(JsonElement theirs, Value ours, string at, List<string> differences)
    {
        switch (theirs.ValueKind, ours)
        {
            case (JsonValueKind.Object, MapValue map):
                foreach (var entry in theirs.EnumerateObject())
                {
                    if (Volatile.Contains(entry.Name))
                    {
                        continue;
                    }

                    if (map[entry.Name] is { } value)
                    {
                        Compare(entry.Value, value, $"{at}.{entry.Name}", differences);
                    }
                    else if (entry.Value.ValueKind != JsonValueKind.Null)
                    {
                        differences.Add($"{at}.{entry.Name} is missing: {entry.Value}");
                    }
                }

                foreach (var key in map.Keys)
                {
                    if (!theirs.TryGetProperty(key, out _))
                    {
                        differences.Add($"{at}.{key} is more");
                    }
                }

                break;
            case (JsonValueKind.Array, ListValue list):
                if (theirs.GetArrayLength() != list.Count)
                {
                    differences.Add($"{at} has {list.Count} and not {theirs.GetArrayLength()} elements");
                }

                foreach (var (one, other) in theirs.EnumerateArray().Zip(list.Items))
                {
                    Compare(one, other, at + "[]", differences);
                }

                break;
            case (JsonValueKind.String, StringValue text) when text.Value == theirs.GetString() || IsTheSameMoment(text.Value, theirs.GetString()!):
            case (JsonValueKind.True, BooleanValue { Value: true }):
            case (JsonValueKind.False, BooleanValue { Value: false }):
            case (JsonValueKind.Null, NullValue):
                break;
            case (JsonValueKind.Number, NumberValue number) when number.Value.ToDouble().Equals(theirs.GetDouble()):
                break;
            default:
                differences.Add($"{at} is {Short(ours)} and not {theirs}");
                break;
        }
    }

    /// <summary>moto says of some moments that they are now.</summary>
    private static bool IsTheSameMoment(string ours, string theirs) =>
        ours.EndsWith('Z') && theirs.EndsWith('Z')
        && DateTimeOffset.TryParse(ours, CultureInfo.InvariantCulture, out var one) && DateTimeOffset.TryParse(theirs, CultureInfo.InvariantCulture, out var other)
        && (one - other).Duration() < TimeSpan.FromMinutes(5);

    private static string Short(Value value) => value is StringValue text ? text.Value : value.ToString().ToString(CultureInfo.InvariantCulture);

    private static Value ValueOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Value.Map([.. element.EnumerateObject().Select(entry => (entry.Name, ValueOf(entry.Value)))]),
        JsonValueKind.Array => Value.List([.. element.EnumerateArray().Select(ValueOf)]),
        JsonValueKind.String => Value.Of(element.GetString()!),
        JsonValueKind.Number => Value.Of(element.GetInt64()),
        JsonValueKind.True => Value.True,
        JsonValueKind.False => Value.False,
        _ => Value.Null,
    };
}
