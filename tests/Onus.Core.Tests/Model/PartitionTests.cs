using Onus.Core.Model;

namespace Onus.Core.Tests.Model;

public sealed class PartitionTests
{
    [Theory]
    [InlineData("eu-central-1", true)]
    [InlineData("us-gov-west-1", true)]
    [InlineData("eusc-de-east-1", true)]
    [InlineData("us-isob-east-1", true)]
    [InlineData("ap-southeast-10", true)]
    [InlineData("eu-central-1a", false)]
    [InlineData("eu-central", false)]
    [InlineData("EU-central-1", false)]
    [InlineData("eu--1", false)]
    [InlineData("prod", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Codes_of_Regions_are_words_and_a_number(string? text, bool isCode) => Partition.IsRegionCode(text).ShouldBe(isCode);
}
