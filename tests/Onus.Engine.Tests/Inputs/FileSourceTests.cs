using System.Text;
using Onus.Catalog;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Model;
using Onus.Engine.Inputs;
using Onus.Sources;
using Onus.Sources.Files;

namespace Onus.Engine.Tests.Inputs;

/// <summary>Deployments come from any tree of files, say where they are from, and the reading of them can be ended at any time.</summary>
public sealed class FileSourceTests
{
    private const string Nesting = "Resources:\n  N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: nested/n.yaml}}\n  R: {Type: AWS::X::Y}\n";
    private const string Plan = """
        {"format_version":"1.2","terraform_version":"1.11.4","resource_changes":[{"address":"aws_sqs_queue.q","mode":"managed","type":"aws_sqs_queue","name":"q","change":{"actions":["create"],"after":{},"after_unknown":{}}}]}
        """;

    private static readonly MemoryTree Upload = new(new Dictionary<string, string>
    {
        ["stack/t.yaml"] = Nesting,
        ["stack/nested/n.yaml"] = "Resources:\n  I: {Type: AWS::X::Y}\n",
        ["tf/main.tf"] = "module \"m\" {\n  source = \"../modules/m\"\n  names  = [\"a\", \"b\"]\n}\n",
        ["tf/policy.json"] = "{\"a\": 1}",
        ["modules/m/main.tf"] = "variable \"names\" {}\nresource \"aws_sqs_queue\" \"q\" {\n  for_each = toset(var.names)\n  name = each.key\n  policy = file(\"${path.module}/../../tf/policy.json\")\n}\n",
        ["plans/plan.json"] = Plan,
        ["cdk.out/manifest.json"] = """{"version":"36.0.0","artifacts":{"S":{"type":"aws:cloudformation:stack","properties":{"templateFile":"S.template.json"}}}}""",
        ["cdk.out/S.template.json"] = """{"Resources":{"B":{"Type":"AWS::S3::Bucket"}}}""",
    }.Select(file => KeyValuePair.Create(file.Key, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Value))));

    [Fact]
    public async Task An_upload_is_read_as_a_folder_is()
    {
        var source = new FileSource([new InputPath(Upload, "", ".")], Readers.All);

        var deployments = new List<Deployment>();
        await foreach (var deployment in source.ReadAsync(Context(default)))
        {
            deployments.Add(deployment);
        }

        source.Provenance.Kind.ShouldBe("files");
        source.Provenance.Named.ShouldBe(["."]);
        deployments.Select(deployment => $"{deployment.Kind} {deployment.Id} {string.Join(' ', deployment.Resources.Select(resource => resource.Address))}").ShouldBe(
        [
            "terraform tf module.m.aws_sqs_queue.q[\"a\"] module.m.aws_sqs_queue.q[\"b\"]",
            "terraform-plan plans/plan.json aws_sqs_queue.q",
            "cdk cdk.out/S.template.json B",
            "cloudformation stack/t.yaml N N/I R",
        ]);
    }

    [Fact]
    public void Unsaved_text_is_read_in_place_of_what_is_saved()
    {
        var unsaved = new OverlayTree(Upload, [KeyValuePair.Create("stack/nested/n.yaml", (ReadOnlyMemory<byte>)"Resources:\n  New: {Type: AWS::X::Y}\n"u8.ToArray())]);

        Reading.Of(unsaved, "stack").Resources.Select(resource => resource.Address).ShouldBe(["N", "N/New", "R"]);
    }

    [Fact]
    public void Nothing_is_read_after_a_cancellation_wherever_it_comes()
    {
        var whole = new Watched(Upload, int.MaxValue);
        Read(whole);
        whole.Asked.ShouldBeGreaterThan(20);

        for (var i = 0; i < 10; i++)
        {
            var at = 1 + (i * (whole.Asked - 1) / 10);
            using var tree = new Watched(Upload, at);

            Should.Throw<OperationCanceledException>(() => Read(tree));

            tree.ReadAfterwards.ShouldBe(0, $"cancelled at question {at}");
        }
    }

    private static void Read(Watched tree) => new FileSource([new InputPath(tree, "", ".")], Readers.All).Read(Context(tree.Token));

    private static ReadContext Context(CancellationToken cancellation) => new(new ReadOptions(), new(), new DiagnosticBag(), ServiceCatalog.Empty) { Cancellation = cancellation };

    /// <summary>Counts what is read of a tree, and cancels at a certain time.</summary>
    private sealed class Watched(FileTree inner, int cancelAt) : FileTree(inner.Location, "."), IDisposable
    {
        private readonly CancellationTokenSource _source = new();

        public CancellationToken Token => _source.Token;

        /// <summary>How many folders were listed and files read.</summary>
        public int Asked { get; private set; }

        public int ReadAfterwards { get; private set; }

        public override TreeEntry? EntryAt(string path) => inner.EntryAt(path);

        public override IReadOnlyList<TreeEntry>? List(string folder)
        {
            Ask();
            return inner.List(folder);
        }

        public override FileContent Read(string path, int most = int.MaxValue)
        {
            ReadAfterwards += Token.IsCancellationRequested ? 1 : 0;
            Ask();
            return inner.Read(path, most);
        }

        public override string? TargetOf(string path) => inner.TargetOf(path);

        public void Dispose() => _source.Dispose();

        private void Ask()
        {
            if (++Asked == cancelAt)
            {
                _source.Cancel();
            }
        }
    }
}
