using System.IO.Compression;
using System.Text;
using Onus.Core.Files;
using Onus.Engine.Diff;
using Onus.Engine.Inputs;

namespace Onus.Engine.Tests.Live;

/// <summary>Code and a running account are compared by what things are called: what changed since, what no code declares, and what is not there.</summary>
public sealed class DriftTests
{
    private const string State = """
        {"version": 4, "terraform_version": "1.9.0", "serial": 1, "lineage": "l", "outputs": {}, "resources": [
          {"mode": "managed", "type": "aws_sqs_queue", "name": "orders", "provider": "provider[\"registry.terraform.io/hashicorp/aws\"]", "instances": [{"schema_version": 0, "attributes":
            {"id": "https://sqs.eu-west-1.amazonaws.com/111122223333/orders", "arn": "arn:aws:sqs:eu-west-1:111122223333:orders", "name": "orders", "kms_master_key_id": "alias/k", "sqs_managed_sse_enabled": false}}]},
          {"mode": "managed", "type": "aws_sqs_queue", "name": "gone", "provider": "provider[\"registry.terraform.io/hashicorp/aws\"]", "instances": [{"schema_version": 0, "attributes":
            {"id": "https://sqs.eu-west-1.amazonaws.com/111122223333/gone", "arn": "arn:aws:sqs:eu-west-1:111122223333:gone", "name": "gone", "sqs_managed_sse_enabled": true}}]}
        ]}
        """;

    private const string Template = """
        {"AWSTemplateFormatVersion": "2010-09-09", "Resources": {
          "Orders": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "orders", "KmsMasterKeyId": "alias/k"}},
          "Gone": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "gone", "SqsManagedSseEnabled": true}}}}
        """;

    /// <summary>A queue of code that is no longer encrypted, one that no code has, and a group that every VPC has.</summary>
    private const string Account = """
        {"onus-snapshot": 1, "account": "111122223333", "regions": ["eu-west-1"], "taken": "1970-01-01T00:00:00.0000000+00:00"}
        {"address": "eu-west-1/EC2.SecurityGroup/sg-1", "type": "AWS::EC2::SecurityGroup", "region": "eu-west-1", "identifiers": ["sg-1"], "meta": {"Undeclared": "the default group of a VPC"}, "properties": {"GroupName": "default"}}
        {"address": "eu-west-1/SQS.Queue/by-hand", "type": "AWS::SQS::Queue", "region": "eu-west-1", "identifiers": ["https://sqs.eu-west-1.amazonaws.com/111122223333/by-hand"], "properties": {"QueueName": "by-hand", "SqsManagedSseEnabled": true}}
        {"address": "eu-west-1/SQS.Queue/orders", "type": "AWS::SQS::Queue", "region": "eu-west-1", "identifiers": ["https://sqs.eu-west-1.amazonaws.com/111122223333/orders", "arn:aws:sqs:eu-west-1:111122223333:orders"], "properties": {"QueueName": "orders", "SqsManagedSseEnabled": false}}
        {"resources": 3}
        """;

    [Theory]
    [InlineData("terraform.tfstate", State)]
    [InlineData("t.json", Template)]
    public async Task What_no_code_declares_what_is_gone_and_what_drifted_is_told_apart(string name, string code)
    {
        var tree = new MemoryTree([new(name, Encoding.UTF8.GetBytes(code)), new("account.onus", Packed(Account))]);
        var input = new InputRequest { Knowledge = new KnowledgeRequest(Date: "2026-11-29") };

        var (there, _) = await DiffUseCase.RunAsync(new DiffRequest([name, "account.onus"], null, input), new MemoryHost(tree));
        var (back, _) = await DiffUseCase.RunAsync(new DiffRequest(["account.onus", name], null, input), new MemoryHost(tree));

        there!.Appeared.Select(change => change.Resource.Address).ShouldBe(["eu-west-1/SQS.Queue/by-hand"]);
        there.Gone.Select(change => change.Resource.Address).ShouldHaveSingleItem().ShouldBe(name == "t.json" ? "Gone" : "aws_sqs_queue.gone");
        there.Findings.Where(change => change.Change.Address == "eu-west-1/SQS.Queue/orders").Select(change => change.Check).ShouldContain("sqs-queue-encrypted-at-rest");
        back!.Appeared.Select(change => change.Resource.Address).ShouldBe(there.Gone.Select(change => change.Resource.Address));
        back.Gone.Select(change => change.Resource.Address).ShouldBe(["eu-west-1/SQS.Queue/by-hand"]);
    }

    private static byte[] Packed(string text)
    {
        using var output = new MemoryStream();
        using (var compressed = new GZipStream(output, CompressionLevel.Fastest))
        {
            compressed.Write(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
        }

        return output.ToArray();
    }
}
