using System.Text;

namespace Onus.Reports.Tests;

/// <summary>What is handed to programs as environment is printed by no report, however harmless its name and its value look.</summary>
public sealed class EnvironmentTests
{
    [Theory]
    [InlineData("Environment.Variables.COLOUR", "Environment: {Variables: {COLOUR: marigold-field}}")]
    [InlineData("Environment.Variables", "Environment: {Variables: {COLOUR: marigold-field}}")]
    [InlineData("EnvironmentVariables.COLOUR", "EnvironmentVariables: {COLOUR: marigold-field}")]
    [InlineData("Steps[0].Variables.COLOUR", "Steps: [{Variables: {COLOUR: marigold-field}}]")]
    public void A_value_of_the_environment_that_a_check_reads_is_not_printed(string path, string property)
    {
        var scanned = Scan(path, property);

        Encoding.UTF8.GetString(scanned.Json()).ShouldNotContain("marigold");
        scanned.Terminal(all: true).ShouldNotContain("marigold");
    }

    [Fact]
    public void Any_other_value_is()
    {
        var scanned = Scan("Colour", "Colour: marigold-field");

        Encoding.UTF8.GetString(scanned.Json()).ShouldContain("marigold");
        scanned.Terminal(all: true).ShouldContain("marigold");
    }

    private static Scanned Scan(string path, string property)
    {
        using var small = new SmallCatalog();
        small.Write("services/box/checks.hcl", SmallCatalog.Check.Replace("self.Patched == true", $"self.{path} == \"red\"", StringComparison.Ordinal));
        return Scanned.Of($"Resources:\n  Box:\n    Type: AWS::Box::Box\n    Properties:\n      {property}\n", catalog: small.Open());
    }
}
