using System.Text;

namespace Onus.Terraform.Tests.Json;

/// <summary>What a resource costs does not grow with how many there are.</summary>
public sealed class SizeTests(ITestOutputHelper output)
{
    private const int Few = 1_000;
    private const int Many = 8_000;

    [Theory]
    [InlineData("plan", 12_000)]
    [InlineData("state", 6_000)]
    [InlineData("shown", 6_000)]
    public void A_resource_costs_the_same_among_few_and_many(string kind, int most)
    {
        Cost(kind, 10);
        var few = Cost(kind, Few);
        var many = Cost(kind, Many);

        output.WriteLine($"{kind}: {few} and {many} bytes allocated for a resource, besides the file");
        many.ShouldBeLessThan(few * 3 / 2);
        many.ShouldBeLessThan(most);
    }

    private static long Cost(string kind, int count)
    {
        using var folder = new TemporaryFolder();
        var text = Text(kind, count);
        var path = folder.Write("in.json", text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Input.At(path).Blocks.Count.ShouldBe(count);
        return (GC.GetAllocatedBytesForCurrentThread() - before - text.Length) / count;
    }

    private static string Text(string kind, int count)
    {
        const string Values = """{"name":"n","path":"/","size":8,"on":true,"unset":null,"tags":{"a":"b","c":"d"},"rule":[{"port":443,"cidr":["10.0.0.0/8"]}]}""";
        var resources = new StringBuilder();
        var configured = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var comma = i == 0 ? "" : ",";
            resources.Append(comma).Append(kind switch
            {
                "plan" => Input.Create("r" + i, Values, """{"arn":true,"id":true,"key":true}"""),
                "state" => $$"""{"mode":"managed","type":"aws_x","name":"r{{i}}","instances":[{"attributes":{{Values}},"sensitive_attributes":[]}]}""",
                _ => $$$$"""{"address":"aws_x.r{{{{i}}}}","mode":"managed","type":"aws_x","name":"r{{{{i}}}}","values":{{{{Values}}}},"sensitive_values":{"tags":{}}}""",
            });
            configured.Append(comma).Append($$$$"""{"mode":"managed","type":"aws_x","name":"r{{{{i}}}}","expressions":{"key":{"references":["aws_x.r{{{{i / 2}}}}.arn","aws_x.r{{{{i / 2}}}}"]}}}""");
        }

        return kind switch
        {
            "plan" => $$$$"""{"format_version":"1.2","terraform_version":"1","resource_changes":[{{{{resources}}}}],"configuration":{"root_module":{"resources":[{{{{configured}}}}]}}}""",
            "state" => $$$"""{"version":4,"terraform_version":"1","serial":1,"resources":[{{{resources}}}]}""",
            _ => $$$$"""{"format_version":"1.0","terraform_version":"1","values":{"root_module":{"resources":[{{{{resources}}}}]}}}""",
        };
    }
}
