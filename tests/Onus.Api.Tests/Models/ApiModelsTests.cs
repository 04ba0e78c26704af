using System.Diagnostics;
using System.Text.Json;
using Onus.Api.Models;

namespace Onus.Api.Tests.Models;

public sealed class ApiModelsTests
{
    /// <summary>Actions whose operation has another name, or whose operation's name is not the whole of what is forbidden.</summary>
    private static readonly HashSet<string> ForbiddenInPart =
    [
        // The action is that of the header's name alone: apigateway:GET on keys is kept away by the printed policy.
        "apigateway:GET on /apikeys",
    ];

    [Fact]
    public void Every_model_can_be_read_and_every_operation_is_one_that_reads()
    {
        ApiModels.Services.Count.ShouldBeGreaterThan(100);
        var operations = ApiModels.Services.SelectMany(service => ApiModels.OperationsOf(service).Select(operation => $"{service}:{operation}")).ToArray();
        operations.Length.ShouldBeGreaterThan(400);
        operations.Where(name => !(name.Split(':')[1] is var operation && (operation.StartsWith("Get", StringComparison.Ordinal) || operation.StartsWith("List", StringComparison.Ordinal)
            || operation.StartsWith("Describe", StringComparison.Ordinal) || operation.StartsWith("BatchGet", StringComparison.Ordinal) || operation.StartsWith("Select", StringComparison.Ordinal))))
            .ShouldBe(["iam:GenerateCredentialReport", "resource-explorer-2:Search", "sts:AssumeRole"]);
    }

    [SharedFact("research/live/never.json")]
    public void No_operation_that_reads_content_is_among_them()
    {
        using var never = JsonDocument.Parse(File.ReadAllText(Checkout.Shared("research/live/never.json")));
        var forbidden = never.RootElement.GetProperty("never").EnumerateArray().Select(entry => entry.GetProperty("action").GetString()!).Where(action => !ForbiddenInPart.Contains(action)).ToArray();
        forbidden.Length.ShouldBeGreaterThan(80);
        foreach (var action in forbidden)
        {
            var (service, operation) = (action.Split(':')[0], action.Split(':')[1]);
            foreach (var model in ApiModels.Services.Where(name => name == service || ApiModels.Find(name)!.SigningName == service))
            {
                ApiModels.Has(model, operation).ShouldBeFalse($"{model} {operation}");
            }
        }
    }

    [SharedFact("research/live/collectors.json", "research/live/account_facts.json")]
    public void Every_operation_that_collectors_and_facts_name_is_among_them()
    {
        using var collectors = JsonDocument.Parse(File.ReadAllText(Checkout.Shared("research/live/collectors.json")));
        using var facts = JsonDocument.Parse(File.ReadAllText(Checkout.Shared("research/live/account_facts.json")));
        var wanted = new HashSet<string>();
        foreach (var type in collectors.RootElement.GetProperty("types").EnumerateArray())
        {
            var service = type.GetProperty("list").GetProperty("service").GetString()!;
            wanted.Add($"{service}:{type.GetProperty("list").GetProperty("operation").GetString()}");
            foreach (var follow in type.TryGetProperty("follow", out var all) ? all.EnumerateArray() : default)
            {
                wanted.Add($"{(follow.TryGetProperty("service", out var other) ? other.GetString() : service)}:{follow.GetProperty("operation").GetString()}");
            }
        }

        wanted.UnionWith(facts.RootElement.GetProperty("facts").EnumerateArray().Select(fact => $"{fact.GetProperty("service").GetString()}:{fact.GetProperty("operation").GetString()}"));
        wanted.Where(name => !ApiModels.Has(name.Split(':')[0], name.Split(':')[1])).ShouldBeEmpty();
    }

    [Fact]
    public void Members_of_requests_and_answers_can_be_asked_for()
    {
        ApiModels.HasOutput("ec2", "DescribeInstances", "Reservations[].Instances[].MetadataOptions.HttpTokens").ShouldBeTrue();
        ApiModels.HasOutput("ec2", "DescribeInstances", "Reservations[].Instances[].NoSuch").ShouldBeFalse();
        ApiModels.HasOutput("lambda", "ListFunctions", "Functions[].Environment.Variables.ANY").ShouldBeTrue();
        ApiModels.HasInput("s3", "GetBucketAcl", "Bucket").ShouldBeTrue();
        ApiModels.HasInput("s3", "GetBucketAcl", "Key").ShouldBeFalse();
        ApiModels.OperationsOf("no-such-service").ShouldBeEmpty();

        // The overlay has what the frozen models lack.
        ApiModels.HasOutput("organizations", "ListAccounts", "Accounts[].State").ShouldBeTrue();
        ApiModels.Has("ec2", "DescribeVpcBlockPublicAccessOptions").ShouldBeTrue();
    }

    [PublicModelsFact]
    public void The_data_is_what_the_script_makes_of_the_public_models()
    {
        var start = new ProcessStartInfo("python3", [Path.Combine(Checkout.Root, "eng", "make-api-models.py"), "--check"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEnd() + process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, said);
    }

    /// <summary>Skipped, and counted as skipped, where the public models are not there.</summary>
    private sealed class PublicModelsFactAttribute : FactAttribute
    {
        public PublicModelsFactAttribute() => Skip = new ProgramFactAttribute("python3").Skip is { } missing ? missing : Directory.Exists(Path.Combine(Checkout.Root, "artifacts", "api-models", "package", "apis"))
            ? null
            : "the public models are not there: eng/make-api-models.py --fetch gets them";
    }
}
