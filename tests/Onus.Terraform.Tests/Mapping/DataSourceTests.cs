using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Terraform.Mapping;

namespace Onus.Terraform.Tests.Mapping;

/// <summary>Data sources become resources where the tables say what of, and nothing else.</summary>
public sealed class DataSourceTests
{
    [Fact]
    public void A_data_source_becomes_a_resource_only_where_a_table_says_so()
    {
        TerraformBlock[] blocks =
        [
            Block("aws_ami", isData: true, ("most_recent", Value.True), ("owners", Value.List(Value.Of("amazon")))),
            Block("aws_vpc", isData: true),
            Block("aws_ami", isData: false, ("name", Value.Of("web"))),
        ];

        var resources = new TerraformMapper(Mapped.Catalog, new DiagnosticBag()).Map("stack", blocks);

        resources.Select(resource => $"{resource.Address} {resource.Type}").ShouldBe(["data.aws_ami.a AWS::EC2::ImageLookup", "aws_ami.a AWS::EC2::Image"]);
        resources[0].Properties["Owners"].ShouldBeOfType<ListValue>().Count.ShouldBe(1);
    }

    private static TerraformBlock Block(string type, bool isData, params (string Key, Value Value)[] values) =>
        new((isData ? "data." : "") + type + ".a", type, "a", isData, Value.Map(values), Origin.None);
}
