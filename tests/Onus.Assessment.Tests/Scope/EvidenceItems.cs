using System.Text;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Contracts.Answers;
using Onus.Contracts.Matrices;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Engine;
using Onus.Engine.Explain;
using Onus.Engine.Inputs;
using Onus.Engine.Matrices;
using Onus.Engine.Scan;
using Onus.Evidence.Log;
using Onus.Evidence.Records;
using Onus.Sources.Files.Git;

namespace Onus.Assessment.Tests.Scope;

/// <summary>What no file of a deployment shows: a team says it in its settings, with an owner and an end.</summary>
internal static class EvidenceItems
{
    private const string Box = "Resources:\n  Box: {Type: AWS::EC2::Instance}\n";
    private const string Store = "Resources:\n  Store: {Type: AWS::S3::Bucket}\n  Access:\n    Type: AWS::S3::BucketPolicy\n    Properties:\n      Bucket: !Ref Store\n      PolicyDocument: {Statement: [{Effect: Allow, Principal: \"*\", Action: \"s3:GetObject\", Resource: \"*\"}]}\n";

    public static IEnumerable<Item> All { get; } =
    [
        new("Awareness & training", () =>
        {
            Attested("ctl.training", "audience = \"everybody who deploys\"\n  reached = \"96%\"");
            Knowledge.Catalog.FindResponsibility("ctl.training")!.AwsPart.ShouldNotBeNullOrEmpty();
        }),
        new("Complete control over content", () => Attested("data.control")),
        new("Factors: services used, complexity, company needs", () =>
        {
            var (plain, asked) = (Scan(""), Scan("""
                context "till" {
                  data        = ["payment data"]
                  criticality = "high"
                  needs       = "restored within an hour"
                  severity    = { "os" = "critical" }
                  evidence    = ["os.host-access"]
                  scope { service = "ec2" }
                }
                """));
            asked.Shown(FindingStatus.Fail).Where(finding => finding.Rule.Responsibility.StartsWith("os.", StringComparison.Ordinal)).ShouldAllBe(finding => finding.Severity == Severity.Critical);
            plain.Shown(FindingStatus.Fail).ShouldContain(finding => finding.Rule.Responsibility.StartsWith("os.", StringComparison.Ordinal) && finding.Severity != Severity.Critical);
            asked.Resources.Select(resource => resource.Split!.Entries.Select(entry => entry.Holder)).ShouldBe(plain.Resources.Select(resource => resource.Split!.Entries.Select(entry => entry.Holder)));
        }),
        new("Third-party auditors’ reports", () =>
        {
            InheritedEvidence.Of(Scan("")).Missing.ShouldBeGreaterThan(0);
            InheritedEvidence.Of(Scan("""
                provider_report "soc" {
                  provider    = "aws"
                  series      = "SOC 2 Type II"
                  from        = "2025-10-01"
                  until       = "2026-03-31"
                  valid_until = "2026-12-31"
                  kept        = "compliance share"
                  reviewed_by = "Bo"
                  reviewed    = "2026-06-10"
                }
                """)).Missing.ShouldBe(0);
        }),
        new("Which content, which services, who has access", () =>
        {
            var page = Explain("context \"c\" {\n  data = \"customers' pictures\"\n  scope { service = \"s3\" }\n}\n");
            page.Contexts.Single().Data.ShouldBe(["customers' pictures"]);
            page.Service!.Id.ShouldBe("s3");
            page.Access.Single().Kind.ShouldBe(AccessorKind.Everybody);
        }),
        new("Security standards, laws, regulations", Standards),
    ];

    private static void Standards()
    {
        foreach (var (framework, layout) in new[] { ("nist-800-53", MatrixLayout.Plain), ("cmmc", MatrixLayout.Cmmc), ("hipaa", MatrixLayout.Plain), ("pci", MatrixLayout.Pci) })
        {
            var matrix = MatrixUseCase.RunAsync(new MatrixRequest(framework), Request, Host.With("", Box)).GetAwaiter().GetResult().Matrix;
            matrix.Layout.ShouldBe(layout);
            matrix.Framework.States.Values.Sum().ShouldBe(matrix.Rows.Length, framework);
            matrix.Rows.ShouldContain(row => row.State == RequirementState.Inherited, framework);
            matrix.Rows.ShouldContain(row => row.State != RequirementState.Inherited && !row.Customer.IsEmpty, framework);
        }

        Scan("").Scopes.ShouldContain(scope => scope.Entry.Responsibility == "gov.laws" && scope.Status == ObligationStatus.Open);
        Attested("gov.laws");
    }

    private static void Attested(string responsibility, string more = "") => new[] { "", Attestation(responsibility, more) }.Select(settings => StatusOf(Scan(settings), responsibility))
        .ShouldBe([ObligationStatus.Open, ObligationStatus.Attested]);

    private static ObligationStatus StatusOf(AssessmentResult result, string responsibility) =>
        result.Scopes.FirstOrDefault(scope => scope.Entry.Responsibility == responsibility)?.Status ?? result.Resources.Single(resource => resource.Address == "Box").StatusOf(responsibility)!.Value;

    private static string Attestation(string responsibility, string more) => $$"""
        attestation "a" {
          responsibility = "{{responsibility}}"
          statement      = "It is done."
          owner          = "Ada"
          performed      = "2026-09-01"
          valid_until    = "2026-12-01"
          {{more}}
          scope { organisation = true }
        }
        """;

    private static AssessmentResult Scan(string settings) => ScanUseCase.RunAsync(Request, Host.With(settings, Box)).GetAwaiter().GetResult();

    private static ResourceExplanation Explain(string settings) => ResourceUseCase.RunAsync("Store", Request, Host.With(settings, Store)).GetAwaiter().GetResult().Explanation;

    private static InputRequest Request { get; } = new() { Paths = ["t.yaml"], Knowledge = new KnowledgeRequest(Date: "2026-10-01") };

    /// <summary>A host without a disk: a template, settings, and the log in which these are recorded.</summary>
    private sealed class Host(FileTree files) : IHost
    {
        public FileTree ShippedCatalog { get; } = Knowledge.Packed;

        public IReadOnlyDictionary<string, string> VariableTexts { get; } = new Dictionary<string, string>();

        public static Host With(string settings, string template)
        {
            var read = TeamSettings.Read(new InputPath(Tree(("onus.hcl", settings)), "onus.hcl", "onus.hcl"), new SourceMap(), new DiagnosticBag())!;
            var log = LogOfRecords.Of(read.Attestations.Select(item => (RecordKinds.Attestation, item.Name, item.Digest)).Concat(read.Reports.Select(item => (RecordKinds.ProviderReport, item.Name, item.Digest))));
            return new Host(Tree(("t.yaml", template), ("onus.hcl", settings), (EvidenceLog.FileName, Encoding.UTF8.GetString(log))));
        }

        public InputPath Named(string path) => new(files, path == "." ? "" : path, path);

        public InputPath Around(InputPath path) => path;

        public FileTree Folder(string path, string? shown = null) => files;

        public IGit Git() => throw new NotSupportedException("There is no repository in memory.");

        private static MemoryTree Tree(params (string Name, string Text)[] all) => new(all.Select(file => KeyValuePair.Create(file.Name, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Text))));
    }
}
