using Onus.Assessment.Checks;

namespace Onus.Assessment.Tests.Checks;

/// <summary>Which properties of a resource decide what a condition comes to.</summary>
public sealed class ConditionReadsTests
{
    [Theory]
    [InlineData("self.A == 1 && try(self.B.C, null) != self.A", "A B")]
    [InlineData("alltrue([for item in self.Items : item.A > local.least])", "Items")]
    [InlineData("date > \"2026-01-01\"", "")]
    [InlineData("alltrue([for rule in self.Rules : !exposes(rule, 22)])", "Rules")]
    [InlineData("exposes(self, self.Port)", "CidrIp CidrIpv6 FromPort IpProtocol Port ToPort")]
    [InlineData("opens(self, 22)", "CidrIp CidrIpv6 FromPort IpProtocol ToPort")]
    [InlineData("self.A + self.B + self.C + self.D + self.E + self.F > 0", "A B C D E F")]
    [InlineData("self.A + self.B + self.C + self.D + self.E + self.F + self.G > 0", null)]
    [InlineData("length(keys(self)) > 0", null)]
    [InlineData("meta.DeletionPolicy == \"Retain\"", null)]
    [InlineData("length(referencing(\"AWS::Box::Lid\", \"Box\")) > 0", null)]
    [InlineData("referenced(self.Lid) != null", null)]
    [InlineData("length(resources(\"AWS::Box::Lid\")) > 0", null)]
    [InlineData("type_of(self.Lid) == \"T\"", null)]
    public void A_condition_depends_on_some_properties_or_on_more(string condition, string? properties)
    {
        var reads = ConditionReads.Of(null, Model.Condition(condition));

        (reads is null ? null : string.Join(' ', reads)).ShouldBe(properties);
    }
}
