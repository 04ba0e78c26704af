using Onus.Catalog.Model;
using Onus.Catalog.Packing;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Hcl.Syntax;
using Onus.Hcl.Syntax.Parsing;
using Onus.Sources.Files;

namespace Onus.Catalog.Tests.Packing;

/// <summary>A packed catalogue is the catalogue, without parsing.</summary>
public sealed class PackTests
{
    private static readonly FileTree Disk = DiskTree.At(Checkout.Catalog);
    private static readonly byte[] Bytes = Pack();

    [Fact]
    public void Packing_twice_gives_the_same_bytes() => Pack().AsSpan().SequenceEqual(Bytes).ShouldBeTrue();

    [Fact]
    public void Every_file_says_what_its_text_says_at_the_same_places()
    {
        var (packed, map, texts) = (Open(Bytes), new SourceMap(), 0);
        foreach (var path in Files(Disk, "").Where(path => path.EndsWith(".hcl", StringComparison.Ordinal)))
        {
            var (parsedFile, packedFile) = (map.Add(path), map.Add(path));
            var text = new StreamReader(new MemoryStream(Disk.Read(path).Bytes!)).ReadToEnd();
            var parsed = HclParser.Parse(text, parsedFile, new DiagnosticBag(), HclDialect.Catalogue).Body;
            var again = packed.Syntax(path, packedFile).ShouldNotBeNull(path);

            SyntaxDump.Of(again).Equals(SyntaxDump.Of(parsed), StringComparison.Ordinal).ShouldBeTrue(path);
            map.Locate(packedFile.Between(text.Length / 2, text.Length)).ShouldBe(map.Locate(parsedFile.Between(text.Length / 2, text.Length)));
            texts++;
        }

        texts.ShouldBeGreaterThan(900);
    }

    [Fact]
    public void Files_and_folders_are_those_of_the_disk_and_the_index()
    {
        var packed = Open(Bytes);

        Files(packed, "").ShouldBe(Files(Disk, "").Append("index.tsv").Order(StringComparer.Ordinal), ignoreOrder: true);
        packed.Names("services", EntryKind.Folder).ShouldBe(Disk.Names("services", EntryKind.Folder));
        packed.Read("services/sqs/checks.hcl").Bytes.ShouldBe(Disk.Read("services/sqs/checks.hcl").Bytes);
        packed.Read("terraform/properties.tsv", 100).Bytes.ShouldBe(Disk.Read("terraform/properties.tsv", 100).Bytes);
        packed.Find("services/sqs", "../sqs/checks.hcl").ShouldNotBeNull().Kind.ShouldBe(EntryKind.File);
        packed.EntryAt("services/sq").ShouldBeNull();
        packed.EntryAt("services/sqs/checks.hcl/more").ShouldBeNull();
        packed.List("nowhere").ShouldBeNull();
        packed.Read("nowhere").Failure.ShouldBe("it is not there");
    }

    [Fact]
    public void A_catalogue_that_is_opened_packed_reads_only_what_is_named_and_says_where_it_stands()
    {
        var (sources, diagnostics) = (new SourceMap(), new DiagnosticBag());
        var catalog = ServiceCatalog.Open(Open(Bytes), sources, diagnostics);
        var before = catalog.FilesRead;

        var check = catalog.ChecksOf("sqs")[0];
        var known = Knowledge.Catalog.ChecksOf("sqs")[0];

        diagnostics.Items.ShouldBeEmpty();
        catalog.FilesRead.ShouldBeLessThan(before + 10);
        catalog.ServiceIds.ShouldBe(Knowledge.Catalog.ServiceIds);
        check.Id.ShouldBe(known.Id);
        sources.Locate(check.Origin)!.Value.File.ShouldBe("catalog/services/sqs/checks.hcl");
        sources.Locate(check.Origin)!.Value.Line.ShouldBe(Knowledge.Sources.Locate(known.Origin)!.Value.Line);
    }

    [Fact]
    public void Checks_that_are_read_by_type_are_those_that_reading_all_gives_with_the_same_examples()
    {
        var diagnostics = new DiagnosticBag();
        var catalog = ServiceCatalog.Open(Open(Bytes), new SourceMap(), diagnostics);

        foreach (var service in Knowledge.Catalog.Services)
        {
            var written = Knowledge.Catalog.ChecksOf(service.Id);
            foreach (var type in written.SelectMany(check => check.Types).Distinct())
            {
                catalog.ChecksOf(service.Id, type).Select(Told).ShouldBe(written.Where(check => check.Types.Contains(type)).Select(Told), type);
            }
        }

        diagnostics.Items.ShouldBeEmpty();
    }

    private static string Told(Check check) => string.Join(
        '\n',
        check.Examples.Select(example => $"{example.Expected} {example.Title} {HclPrinter.Print(example.Body)}").Prepend($"{check.Id} {check.Severity} {check.Crosswalk.Aliases.Count} {check.Condition}"));

    [Fact]
    public void A_small_one_says_the_same_in_less_than_half()
    {
        var small = Pack(small: true);
        var (tree, plain) = (Open(small), Open(Bytes));

        small.Length.ShouldBeLessThan(Bytes.Length / 2);
        foreach (var path in new[] { "terraform/properties.tsv", "services/s3/checks-data.hcl", ServiceCatalog.IndexFile })
        {
            tree.View(path)!.Value.Span.SequenceEqual(plain.View(path)!.Value.Span).ShouldBeTrue(path);
            tree.Read(path).Bytes.ShouldBe(plain.Read(path).Bytes);
        }

        var diagnostics = new DiagnosticBag();
        ServiceCatalog.Open(tree, new SourceMap(), diagnostics).ChecksOf("s3").Select(Told).ShouldBe(Knowledge.Catalog.ChecksOf("s3").Select(Told));
        diagnostics.Items.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, "is no packed catalogue")]
    [InlineData(8, "is packed in version")]
    [InlineData(12, "is damaged")]
    [InlineData(100, "is damaged")]
    [InlineData(-1, "is damaged")]
    public void What_is_damaged_or_foreign_is_refused(int at, string said)
    {
        var bytes = Bytes.ToArray();
        bytes[at < 0 ? bytes.Length + at : at] ^= 0x40;

        PackedTree.Open(bytes, "catalog", out var failure).ShouldBeNull();

        failure.ShouldNotBeNull().Text.ShouldStartWith(said);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(1_000_000)]
    public void What_is_cut_short_is_refused(int length) => PackedTree.Open(Bytes.AsMemory(0, length), "catalog", out _).ShouldBeNull();

    private static PackedTree Open(byte[] bytes) => PackedTree.Open(bytes, "catalog", out _).ShouldNotBeNull();

    private static byte[] Pack(bool small = false)
    {
        using var index = new StringWriter();
        Knowledge.Catalog.WriteIndex(index);
        return CatalogPacker.Pack(Disk, (ServiceCatalog.IndexFile, index.ToString()), small);
    }

    private static IEnumerable<string> Files(FileTree tree, string folder) =>
        tree.List(folder)!.SelectMany(entry => entry.Kind == EntryKind.Folder ? Files(tree, entry.Path) : [entry.Path]);
}
