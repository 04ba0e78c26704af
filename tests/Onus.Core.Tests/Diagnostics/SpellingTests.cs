using Onus.Core.Diagnostics;

namespace Onus.Core.Tests.Diagnostics;

/// <summary>A misspelt name is answered with the nearest one, if any is near.</summary>
public sealed class SpellingTests
{
    private static readonly string[] Services = ["ec2", "ecs", "osis", "rbin", "rds", "sqs", "ssm"];

    [Theory]
    [InlineData("rsd", "rds")] // two letters swapped count as one mistake
    [InlineData("rdss", "rds")]
    [InlineData("RDS", "rds")]
    [InlineData("sq", "sqs")]
    public void The_nearest_name_is_named(string name, string nearest) => Spelling.Nearest(name, Services).ShouldBe(nearest);

    [Fact]
    public void What_is_near_to_nothing_gets_no_name() => Spelling.Nearest("terraform", Services).ShouldBeNull();
}
