using Onus.Contracts.Answers;
using Onus.Core.Files;
using Onus.Engine.Catalogs;

namespace Onus.Engine.Tests.Catalogs;

/// <summary>A block of the catalogue is shown as it is written, and a check with what its folder's crosswalk says of it.</summary>
public sealed class CatalogBlocksTests
{
    [Fact]
    public void A_check_is_shown_with_its_aliases_requirements_and_level()
    {
        var block = Find("rds-instance-storage-encrypted");

        var check = block.Check.ShouldNotBeNull();
        check.Level.ShouldBe("essential");
        check.Aliases["checkov"].ShouldContain("CKV_AWS_16");
        check.Requirements["aws-fsbp"].ShouldContain("RDS.3");
        var crosswalk = check.Crosswalk.ShouldNotBeNull();
        crosswalk.File.ShouldBe("services/rds/crosswalk.hcl");
        crosswalk.Text.ShouldStartWith("rds-instance-storage-encrypted");
        crosswalk.Text.ShouldEndWith("} }\n");
        crosswalk.Text.Split('\n').Skip(1).ShouldAllBe(line => line.Length == 0 || line.StartsWith("  ", StringComparison.Ordinal));
        File.ReadLines(Path.Combine(Checkout.Catalog, crosswalk.File)).ElementAt(crosswalk.Line - 1).ShouldStartWith("rds-instance-storage-encrypted");
    }

    [Theory]
    [InlineData("ec2-instance-ssh-closed-to-internet", "checks \"ec2-instance-ports-closed-to-internet\" {")]
    [InlineData("sns-topic-not-public", "check \"sns-topic-not-public\" {")]
    public void So_is_one_of_a_family_or_a_shape(string id, string first)
    {
        var block = Find(id);

        block.Text.Split('\n')[0].ShouldBe(first);
        block.Check.ShouldNotBeNull().Crosswalk.ShouldNotBeNull().Text.ShouldStartWith(id + " ");
    }

    [Theory]
    [InlineData("sqs")]
    [InlineData("os.patch")]
    [InlineData("rds-custom-oracle")]
    [InlineData("is_given")]
    public void What_is_no_check_has_none_of_it(string name) => Find(name).Check.ShouldBeNull();

    private static CatalogBlock Find(string name) => CatalogBlocks.Find(name, new KnowledgeRequest(), new MemoryHost(new MemoryTree([])));
}
