using Onus.Contracts;
using Onus.Contracts.Json;

namespace Onus.Reports.Tests.Formats;

/// <summary>An assessment with findings of every kind: waived in the file, not known, with a value that comes through a module, and resources of no service.</summary>
internal static class FindingSamples
{
    private static readonly Lazy<AssessmentResult> Result = new(Scan);

    public static AssessmentResult Varied => Result.Value;

    private static AssessmentResult Scan()
    {
        using var files = new TemporaryFolder();
        files.Write("infra/main.tf", """
            variable "public" {
              default = true
            }

            module "data" {
              source = "./data"
              public = var.public
            }

            resource "aws_db_instance" "open" {
              # checkov:skip=CKV_AWS_16: the data is public anyway
              engine            = "mysql"
              storage_encrypted = false
            }

            resource "aws_db_instance" "unknown" {
              engine            = "mysql"
              storage_encrypted = var.nobody_says
            }

            variable "nobody_says" {}
            """);
        files.Write("infra/data/main.tf", """
            variable "public" {}

            resource "aws_db_instance" "shop" {
              engine              = "mysql"
              storage_encrypted   = true
              publicly_accessible = var.public
            }
            """);
        files.Write("t.yaml", "Resources:\n  Box: {Type: AWS::Mystery::Box}\n  Queue:\n    Type: AWS::SQS::Queue\n    Properties: {SqsManagedSseEnabled: false}\n");
        return Stored(FolderHost.Scan(files.Path, "."));
    }

    /// <summary>The same as it is stored and read back: what was worked out when it was asked for stays, whatever becomes of the files.</summary>
    public static AssessmentResult Stored(AssessmentResult result)
    {
        using var stored = new MemoryStream();
        AssessmentWriter.Write(result, stored);
        stored.Position = 0;
        return AssessmentReader.Read(stored, title: null, out _)!;
    }
}
