using Onus.Assessment.Checks;
using Onus.Assessment.Relations;
using Onus.Assessment.Splits;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Assessment.Tests.Splits;

/// <summary>From the day after the end of a service AWS holds nothing of it any more, and moving is the customer's.</summary>
public sealed class EndedServiceTests
{
    [Theory]
    [InlineData("AWS::QLDB::Ledger", "2025-07-31", "2025-08-01")]
    [InlineData("AWS::IoTEvents::DetectorModel", "2026-05-20", "2026-05-21")]
    [InlineData("AWS::AppMesh::VirtualNode", "2026-09-30", "2026-10-01")]
    public void An_ended_service_leaves_nothing_but_moving(string type, string last, string after)
    {
        var ended = On(type, after);

        On(type, last).Entries.ShouldContain(entry => entry.Holder == Holder.Aws);
        ended.Entries.ShouldNotContain(entry => entry.Holder == Holder.Aws || entry.Holder == Holder.Shared);
        ended.For("plat.patch").Holder.ShouldBe(Holder.Customer);
        ended.For("plat.patch").Parts.Customer!.ShouldContain("Moving");
    }

    [Fact]
    public void Before_its_end_nothing_speaks_of_a_service_as_ended()
    {
        var before = On("AWS::AppMesh::VirtualNode", "2026-08-01");

        before.Entries.SelectMany(entry => entry.Basis).ShouldNotContain(step => step.Reason.Contains("AWS ended", StringComparison.Ordinal));
    }

    private static Split On(string type, string day)
    {
        var catalog = Knowledge.Catalog;
        var resource = new Resource("question", "self", type, MapValue.Empty, default);
        var index = new DeploymentIndex(new Deployment("question", "question", [resource]), catalog);
        return new SplitResolver(catalog, new RuleEvaluator(catalog, day)).Resolve(new DeployedResource(resource, index))!;
    }
}
