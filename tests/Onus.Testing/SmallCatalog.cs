using Onus.Catalog;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Sources.Files;

namespace Onus.Testing;

/// <summary>A catalogue of one service with one check, sound unless a test says otherwise.</summary>
public sealed class SmallCatalog : IDisposable
{
    public const string Frame = """
        catalog {
          as_of = "2026-08-31"
        }
        layer "platform" {
          title = "Platform"
          order = 1
        }
        trait "host" {
          means = "runs on an operating system"
        }
        trait "setting" {
          means = "only configures"
        }
        """;

    public const string Sources = """
        source "page" {
          title = "A page"
          url   = "https://example.com/page"
          as_of = "2026"
          seen  = "2026-08"
        }
        """;

    public const string Responsibility = """
        responsibility "os.patch" {
          title      = "Patching"
          layer      = "platform"
          kind       = "shared"
          scope      = "resource"
          definition = "Updates of the operating system."
          plain      = "Somebody has to update it."
          default    = { infrastructure = "customer", container = "aws", abstracted = "aws" }
          concerns   = ["host"]
          sources    = ["page"]
        }
        """;

    public const string Service = """
        service "box" {
          title    = "Box"
          model    = "infrastructure"
          prefixes = ["AWS::Box::"]
          because  = "it is a box"
          sources  = ["page"]
          type "AWS::Box::Box" {
            traits = ["host"]
          }
        }
        """;

    public const string Override = """
        override "box-managed" {
          on      = ["AWS::Box::Box"]
          when    = self.Managed == true
          holders = { "os.patch" = "aws" }
          because = "AWS does it."
          source  = "page"
          example "applies" { Managed = true }
          example "does-not-apply" {}
        }
        """;

    public const string Check = """
        check "box-patched" {
          title          = "Boxes are patched"
          responsibility = "os.patch"
          resource       = "AWS::Box::Box"
          severity       = "high"
          condition      = self.Patched == true
          why            = "Holes stay open."
          fix            = "Set Patched."
          example "pass" { Patched = true }
          example "fail" {}
          example "unknown" { Patched = unknown("nobody said") }
        }
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _diagnostics = new();

    public SmallCatalog()
    {
        Write("catalog.hcl", Frame);
        Write("sources.hcl", Sources);
        Write("responsibilities.hcl", Responsibility);
        Write("services/box/service.hcl", Service + "\n" + Override);
        Write("services/box/checks.hcl", Check);
    }

    public string Path => _folder.Path;

    public SourceMap Map { get; } = new();

    public DiagnosticBag Bag => _diagnostics;

    /// <summary>What is wrong with it: code, place below its folder and message, each.</summary>
    public IReadOnlyList<string> Complaints => [.. _diagnostics.Items.Select(item => $"{item.Code} {Place(item)}")];

    public SmallCatalog Write(string file, string text)
    {
        _folder.Write(file, text);
        return this;
    }

    public ServiceCatalog Open() => ServiceCatalog.Open(DiskTree.At(Path), Map, _diagnostics);

    public void Dispose() => _folder.Dispose();

    private string Place(Diagnostic item) => Map.Locate(item.Origin) is { } place
        ? $"{System.IO.Path.GetRelativePath(Path, place.File)}:{place.Line}"
        : "nowhere";
}
