using Onus.Catalog;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Engine.Evidence;
using Onus.Sources.Files;

namespace Onus.Engine.Tests.Evidence;

/// <summary>Evidence lies in the repository: what lies outside of it is never opened, by whatever way it is named.</summary>
public sealed class OutsideTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public OutsideTests()
    {
        _folder.Write("minutes.txt", "secret\n");
        _folder.Write("repository/app/main.tf", "");
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "repository", "link.txt"), Path.Combine(_folder.Path, "minutes.txt"));
    }

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Ways() => ["../minutes.txt", "app/../../minutes.txt", "link.txt"];

    [Theory]
    [MemberData(nameof(Ways))]
    [InlineData("/etc/hostname")]
    public void A_block_that_names_it_is_a_mistake_of_the_settings(string file)
    {
        _folder.Write("repository/onus.hcl", $$"""
            attestation "a" {
              responsibility = "iam.review"
              statement      = "s"
              owner          = "o"
              performed      = "2026-01-01"
              valid_until    = "2026-12-31"
              evidence       = [{ file = "{{file}}", sha256 = "{{new string('0', 64)}}" }]
              scope { organisation = true }
            }
            """);
        var diagnostics = new DiagnosticBag();

        TeamSettings.Read(new InputPath(Tree, "onus.hcl", "onus.hcl"), new SourceMap(), diagnostics);

        diagnostics.Items.Single().Code.ShouldBe("settings-evidence");
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Nothing_is_attested_by_it(string file)
    {
        var request = new AttestRequest("a", new KnowledgeRequest(Date: "2026-10-01")) { Responsibilities = ["iam.review"], Organisation = true, Statement = "s", Owner = "o", ValidUntil = "2026-12-31", Evidence = [file] };

        Should.Throw<RequestException>(() => AttestUseCase.Run(request, new MemoryHost(Tree))).Message.ShouldContain("outside of the repository");
    }

    private FileTree Tree => DiskTree.At(Path.Combine(_folder.Path, "repository"));
}
