using Onus.Assessment.Functions;

namespace Onus.Assessment.Tests.Functions;

/// <summary>A condition has nothing to read but the deployment.</summary>
public sealed class CatalogFunctionsTests
{
    [Theory]
    [InlineData("file")]
    [InlineData("fileset")]
    [InlineData("templatefile")]
    [InlineData("templatestring")]
    [InlineData("csvdecode")]
    [InlineData("yamlencode")]
    public void What_reads_files_templates_and_tables_is_not_there(string name) => CatalogFunctions.Table.Find(name).ShouldBeNull();

    [Theory]
    [InlineData("jsondecode")]
    [InlineData("yamldecode")]
    [InlineData("regexall")]
    [InlineData("policy_statements")]
    public void What_takes_texts_of_a_deployment_apart_is_there(string name) => CatalogFunctions.Table.Find(name).ShouldNotBeNull();
}
