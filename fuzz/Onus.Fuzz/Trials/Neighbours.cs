using System.Text;
using Onus.Contracts;

namespace Onus.Fuzz.Trials;

/// <summary>Four good inputs that lie beside each mutant. Whatever the mutant is, the same must be said of them.</summary>
public static class Neighbours
{
    /// <summary>What the folders of neighbours begin with; no mutant can name it.</summary>
    public const string Mark = "neighbour-kq7xw-";

    /// <summary>Their files.</summary>
    public static IReadOnlyList<KeyValuePair<string, ReadOnlyMemory<byte>>> Files { get; } =
    [
        File("template/stack.yaml", """
            Resources:
              Good: { Type: AWS::SQS::Queue, Properties: { SqsManagedSseEnabled: true } }
              Bad: { Type: AWS::SQS::Queue, Properties: { SqsManagedSseEnabled: false } }
            """),
        File("terraform/main.tf", """
            variable "name" { default = "n" }
            resource "aws_sns_topic" "t" { name = "${var.name}-topic" }
            resource "aws_ebs_volume" "v" {
              availability_zone = "eu-west-1a"
              size              = 8
              encrypted         = false
            }
            """),
        File("plan/plan.json", """
            { "format_version": "1.2", "terraform_version": "1.9.5", "planned_values": { "root_module": {} }, "resource_changes": [
              { "address": "aws_kms_key.k", "mode": "managed", "type": "aws_kms_key", "name": "k", "provider_name": "registry.terraform.io/hashicorp/aws",
                "change": { "actions": ["create"], "before": null, "after": { "enable_key_rotation": false }, "after_unknown": { "arn": true } } } ], "configuration": { "root_module": {} } }
            """),
        File("state/terraform.tfstate", """
            { "version": 4, "terraform_version": "1.9.0", "serial": 1, "lineage": "l", "outputs": {}, "resources": [
              { "mode": "managed", "type": "aws_ecr_repository", "name": "r", "provider": "provider[\"registry.terraform.io/hashicorp/aws\"]",
                "instances": [{ "attributes": { "name": "r", "image_tag_mutability": "MUTABLE" } }] } ] }
            """),
    ];

    /// <summary>All that a result says of the neighbours.</summary>
    public static string Print(AssessmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new StringBuilder();
        foreach (var resource in result.Resources.Where(static resource => resource.Deployment.Contains(Mark, StringComparison.Ordinal)))
        {
            text.Append(resource.Address).Append(' ').Append(resource.Type).Append(' ').Append(resource.Split?.Entries.Length ?? -1).Append('\n');
            foreach (var finding in resource.Findings())
            {
                text.Append("  ").Append(finding.Rule.Id).Append(' ').Append(finding.Status).Append('\n');
            }
        }

        return text.ToString();
    }

    private static KeyValuePair<string, ReadOnlyMemory<byte>> File(string path, string text) => new(Mark + path, Encoding.UTF8.GetBytes(text));
}
