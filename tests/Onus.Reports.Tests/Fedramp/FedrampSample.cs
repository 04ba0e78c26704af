using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Onus.Contracts.Fedramp;
using Onus.Core.Files;
using Onus.Engine;
using Onus.Engine.Diff;
using Onus.Engine.Fedramp;
using Onus.Engine.Inputs;
using Onus.Sources.Files;
using Onus.Sources.Files.Git;

namespace Onus.Reports.Tests.Fedramp;

/// <summary>Documents of the sample, with settings that a provider of it could have.</summary>
internal static partial class FedrampSample
{
    public const string Settings = """
        certification "web-shop" {
          package             = "https://trust.example.com/cpo.json"
          type                = "Rev5"
          class               = "B"
          fedramp_id          = "FR0000000001"
          provider            = "Example Incorporated"
          service             = "Example Web Shop"
          acronym             = "EWS"
          description         = "A shop of the web for **agencies**."
          website             = "https://www.example.com"
          logo                = "https://www.example.com/logo.svg"
          service_models      = ["SaaS"]
          deployment_model    = "Government-Only Cloud"
          categories          = ["Grant Management"]
          next_report         = "2027-01-31"
          aws_package         = "FR9999999999"
          outside_aws_package = ["sqs"]
          regions             = ["us-gov-west-1"]
          assessor            = "Example Assessors"
          assessor_id         = "123456"
          parameters          = { "sc-28_odp.02" = "all orders" }
          contact "Security" {
            email = "security@example.com"
            phone = "202-555-0123"
          }
          contact "Sales" { name = "Sales desk" }
          offering "Shop" {
            description = "Orders of agencies"
            since       = "2026-05-01"
          }
          third_party "Example mail relay" {
            provider = "Example Mail"
            use      = "Notices without federal customer data"
          }
          repository "Trust Center" {
            url         = "https://trust.example.com"
            description = "All documents"
            access      = "Ask the security contact."
          }
          statement "AC-1" {
            text       = "The policy AC-POL-1, reviewed yearly."
            status     = "Implemented"
            validation = "Reviewed by the board in March 2026."
          }
          statement "SC-28" {
            text   = "All stores are encrypted."
            status = "Implemented"
          }
          statement "SCG-CSO-RSC" {
            text   = "The guide is published beside the service."
            status = "Implemented"
          }
          port "443" {
            service    = "Shop"
            transport  = "TCP"
            encryption = "TLS 1.2 or later"
          }
        }
        """;

    private static readonly Lazy<SecurityDecisionRecord> Made = new(() => RecordOf(Settings));

    /// <summary>The record of the sample, made once.</summary>
    public static SecurityDecisionRecord Record => Made.Value;

    public static SecurityDecisionRecord RecordOf(string settings) => FedrampUseCase.DecideAsync(new FedrampRequest(Input), Shop(settings)).GetAwaiter().GetResult().Record;

    public static CertificationPackageOverview OverviewOf(string settings) => FedrampUseCase.OverviewAsync(new FedrampRequest(Input), Shop(settings)).GetAwaiter().GetResult().Overview;

    public static AcceptedVulnerabilities AcceptedOf(string code) =>
        FedrampUseCase.AcceptedAsync(new FedrampRequest(Input), "2026-11-01", Files(("web-shop/main.tf", code), ("web-shop/onus.hcl", Settings))).GetAwaiter().GetResult().Accepted;

    public static NoticeResult NoticeOf(string before, string after, NoticeRequest? like = null) => NoticeUseCase.RunAsync(
        (like ?? new NoticeRequest(null!)) with { Diff = new DiffRequest(["before", "after"], null, Input with { Paths = [] }) },
        Files(("before/main.tf", before), ("after/main.tf", after), ("onus.hcl", Settings))).GetAwaiter().GetResult();

    public static byte[] Bytes<T>(Action<T, Stream> write, T document)
    {
        using var stream = new MemoryStream();
        write(document, stream);
        return stream.ToArray();
    }

    /// <summary>A document without the day of the catalogue, which changes with every fact.</summary>
    public static string Golden(byte[] document) => CatalogDay().Replace(Encoding.UTF8.GetString(document), "$1…\"");

    public static JsonElement Json(byte[] document) => JsonDocument.Parse(document).RootElement;

    private static InputRequest Input => new() { Paths = ["web-shop"], Knowledge = new KnowledgeRequest(Date: "2026-11-29") };

    private static Host Shop(string settings)
    {
        var root = Path.Combine(Checkout.Root, "samples", "web-shop");
        return Files([("web-shop/template.yaml", File.ReadAllText(Path.Combine(root, "template.yaml"))), ("web-shop/onus.hcl", settings)]);
    }

    private static Host Files(params (string Name, string Text)[] files) =>
        new(new MemoryTree(files.Select(file => KeyValuePair.Create(file.Name, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Text)))));

    [GeneratedRegex("(catalogue of |\"catalog\": \")[^\"]*\"")]
    private static partial Regex CatalogDay();

    private sealed class Host(FileTree files) : IHost
    {
        public FileTree ShippedCatalog { get; } = DiskTree.At(Checkout.Catalog);

        public IReadOnlyDictionary<string, string> VariableTexts { get; } = new Dictionary<string, string>();

        public InputPath Named(string path) => new(files, path == "." ? "" : path, path);

        public InputPath Around(InputPath path) => path;

        public FileTree Folder(string path, string? shown = null) => files;

        public IGit Git() => throw new NotSupportedException("The sample is in no repository here.");
    }
}
