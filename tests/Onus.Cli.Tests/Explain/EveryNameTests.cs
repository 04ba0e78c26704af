using System.Text.Json;
using Onus.Reports.Answers;
using Onus.Engine.Explain;
using Onus.Core.Diagnostics;
using Onus.Contracts.Json;
using Onus.Contracts.Answers;
using Onus.Reports.Terminal;

namespace Onus.Cli.Tests.Explain;

/// <summary>Whatever AWS calls one of its services, and every type of CloudFormation, is explained: with a model, a holder for every responsibility, and sources.</summary>
public sealed class EveryNameTests
{
    [Theory]
    [InlineData("oscal-services.tsv", 230)]
    [InlineData("botocore-services.tsv", 420)]
    public void Every_service_is_explained_by_every_name_that_AWS_gives_it(string list, int least)
    {
        var rows = File.ReadLines(Path.Combine(Checkout.Root, "tests/Onus.Cli.Tests/Explain", list)).Where(line => line[0] != '#').Select(line => line.Split('\t')).ToList();

        rows.Count.ShouldBeGreaterThanOrEqualTo(least);
        rows.SelectMany(row => row).Distinct().Where(name => Explain(name) is not ServiceExplanation).ShouldBeEmpty();
    }

    [Fact]
    public void Every_service_of_the_list_has_a_model_a_reason_and_a_source_of_its_own()
    {
        var catalog = Knowledge.Catalog;

        catalog.Services.Length.ShouldBeGreaterThanOrEqualTo(230);
        catalog.Services.Where(service => service.Because.Length == 0 || service.Sources.IsEmpty || service.Sources.Any(id => catalog.FindSource(id) is null))
            .Select(service => service.Id)
            .ShouldBeEmpty();
    }

    [SharedFact("research/data/cfn_schema.json")]
    public void Every_type_of_CloudFormation_is_explained()
    {
        var path = Checkout.Shared("research/data/cfn_schema.json");
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var types = document.RootElement.EnumerateObject().Select(type => type.Name).ToList();

        types.Count.ShouldBeGreaterThanOrEqualTo(1_828);
        types.Where(type => Explain(type) is not TypeExplanation).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("AWS::S3::Bukket")]
    [InlineData("AWS::Mystery::Box")]
    [InlineData("no such service")]
    public void What_AWS_does_not_have_is_not_explained(string name) => Explain(name).ShouldBeNull();

    /// <summary>The explanation of a name, after it was written in both formats.</summary>
    private static Explanation? Explain(string name)
    {
        try
        {
            var explanation = new ExplainUseCase(Knowledge.Catalog, Knowledge.Catalog.AsOf).Explain(name);
            using var text = new StringWriter();
            new ExplanationText(new TerminalWriter(text, colors: false)).Write(explanation);
            text.ToString().ShouldNotBeNullOrWhiteSpace();
            ContractsDocuments.Write(explanation, Stream.Null);
            return explanation;
        }
        catch (RequestException)
        {
            return null;
        }
    }
}
