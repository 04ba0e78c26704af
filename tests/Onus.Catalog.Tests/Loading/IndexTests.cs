using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Sources.Files;

namespace Onus.Catalog.Tests.Loading;

/// <summary>With an index only what is named is read, and it answers as if all had been.</summary>
public sealed class IndexTests : IDisposable
{
    /// <summary>The files that all services share: the frame, the sources, the responsibilities, the extensions, and those of <c>lib/</c>.</summary>
    private static readonly int Common = 4 + Directory.GetFiles(Path.Combine(Checkout.Catalog, "lib"), "*.hcl").Length;

    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _diagnostics = new();

    public IndexTests()
    {
        foreach (var file in Directory.EnumerateFiles(Checkout.Catalog, "*", SearchOption.AllDirectories))
        {
            _folder.Write(Path.GetRelativePath(Checkout.Catalog, file), File.ReadAllText(file));
        }

        using var index = new StringWriter();
        Knowledge.Catalog.WriteIndex(index);
        _folder.Write("index.tsv", index.ToString());
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Opening_reads_what_all_services_share_and_nothing_else() => Open().FilesRead.ShouldBe(Common);

    [Fact]
    public void A_type_reads_the_folder_of_its_service_only()
    {
        var catalog = Open();

        catalog.Classify("AWS::SQS::Queue")!.Value.Service.Id.ShouldBe("sqs");

        catalog.FilesRead.ShouldBe(Common + FilesOf("sqs", "service.hcl", "sources.hcl", "locals.hcl"));
    }

    [Fact]
    public void Checks_read_the_check_files_of_their_service_only()
    {
        var catalog = Open();

        catalog.ChecksOf("sqs").ShouldNotBeEmpty();

        catalog.FilesRead.ShouldBe(Common + FilesOf("sqs", "service.hcl", "sources.hcl", "locals.hcl", "checks*.hcl", "crosswalk.hcl"));
    }

    [Fact]
    public void Another_tools_id_reads_only_services_that_know_it()
    {
        var catalog = Open();

        catalog.FindChecks("CKV_AWS_16").ShouldHaveSingleItem().Id.ShouldBe("rds-instance-storage-encrypted");

        catalog.FilesRead.ShouldBe(Common + FilesOf("rds", "service.hcl", "sources.hcl", "locals.hcl", "checks*.hcl", "crosswalk.hcl"));
    }

    [Fact]
    public void A_Terraform_type_reads_only_the_files_that_speak_of_it()
    {
        var catalog = Open();

        catalog.MappingsOf("terraform").Find("aws_sqs_queue").ShouldNotBeNull();

        catalog.FilesRead.ShouldBe(Common + FilesOf("sqs", "service.hcl", "sources.hcl", "locals.hcl", "terraform.hcl"));
    }

    [Theory]
    [InlineData("Amazon SQS")]
    [InlineData("simple-queue-service")]
    [InlineData("SQS")]
    public void Names_find_a_service_in_any_case_without_reading_others(string name)
    {
        var catalog = Open();

        catalog.FindServiceByName(name)!.Id.ShouldBe("sqs");

        catalog.FilesRead.ShouldBeLessThanOrEqualTo(Common + 3);
    }

    [Fact]
    public void Nothing_is_read_for_what_nobody_knows()
    {
        var catalog = Open();

        catalog.Classify("Mystery::Box::Box").ShouldBeNull();
        catalog.FindServiceByName("mystery box").ShouldBeNull();
        catalog.FindSource("mystery").ShouldBeNull();
        catalog.FindChecks("mystery").ShouldBeEmpty();

        catalog.FilesRead.ShouldBe(Common);
    }

    [Fact]
    public void It_answers_as_if_all_had_been_read()
    {
        var catalog = Open();
        var whole = Knowledge.Catalog;

        catalog.ServiceIds.ShouldBe(whole.ServiceIds);
        catalog.TypeNames.Order(StringComparer.Ordinal).ShouldBe(whole.TypeNames.Order(StringComparer.Ordinal));
        catalog.Sources.Select(source => source.Id).ShouldBe(whole.Sources.Select(source => source.Id));
        catalog.AllChecks().Select(check => check.Id).ShouldBe(whole.AllChecks().Select(check => check.Id));
        catalog.MappingsOf("terraform").Types.ShouldBe(whole.MappingsOf("terraform").Types);
        foreach (var type in catalog.MappingsOf("terraform").Types)
        {
            (catalog.MappingsOf("terraform").Find(type) is null).ShouldBe(whole.MappingsOf("terraform").Find(type) is null, type);
            catalog.MappingsOf("terraform").PartsOf(type).Select(fold => fold.Into).ShouldBe(whole.MappingsOf("terraform").PartsOf(type).Select(fold => fold.Into), type);
        }

        _diagnostics.HasErrors.ShouldBeFalse();
    }

    [Fact]
    public void A_broken_index_is_no_index()
    {
        _folder.Write("index.tsv", "# onus/catalog-index/1\n## types\nAWS::SQS::Queue\tmystery\n");

        Open().Classify("AWS::SQS::Queue")!.Value.Service.Id.ShouldBe("sqs");
    }

    private ServiceCatalog Open() => ServiceCatalog.Open(DiskTree.At(_folder.Path), new SourceMap(), _diagnostics);

    private static int FilesOf(string service, params string[] patterns) =>
        patterns.Sum(pattern => Directory.GetFiles(Path.Combine(Checkout.Catalog, "services", service), pattern).Length);
}
