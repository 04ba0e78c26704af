using Onus.Assessment.Relations;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Assessment.Tests.Relations;

/// <summary>One resource that very many others refer to: the work grows with them, not with their square.</summary>
public sealed class HubTests
{
    private const string Policy = "AWS::S3::BucketPolicy";
    private const int Many = 200_000;

    [Fact]
    public void What_refers_to_what_is_worked_out_once_for_a_type_and_a_path()
    {
        var (index, hub) = Deployed(1_000, i => Value.Unknown(UnknownCode.Unavailable, $"Hub", Origin.None, Refinement.To(Resource.KeyOf("d", "Hub"))));
        var relation = index.RelationOf(Policy, "Bucket");

        relation.To([.. index.TargetsOf(hub)], index, hub).Count.ShouldBe(1_000);
        index.RelationOf(Policy, "Bucket").ShouldBeSameAs(relation);
    }

    [Fact]
    public void Those_that_refer_by_several_names_are_found_once_each_and_compared_by_hash()
    {
        var names = new[] { "hub", "arn:aws:s3:::hub" };
        var (index, _) = Deployed(Many, i => Value.List([Value.Of(names[i % 2]), Value.Of(names[(i + 1) % 2])]));

        var found = index.RelationOf(Policy, "Bucket").To([.. names.Select(name => "=" + name)], index, null);

        found.Count.ShouldBe(Many);
        found.Select(resource => resource.Address).Take(3).ShouldBe(["P0", "P1", "P2"]);
    }

    private static (DeploymentIndex Index, Resource Hub) Deployed(int count, Func<int, Value> bucket)
    {
        var hub = new Resource("d", "Hub", "AWS::S3::Bucket", MapValue.Empty, Origin.None);
        var policies = Enumerable.Range(0, count).Select(i => new Resource("d", "P" + i, Policy, Properties(bucket(i)), Origin.None));
        return (new DeploymentIndex(new Deployment("d", "d", [hub, .. policies]), ServiceCatalog.Empty), hub);
    }

    private static MapValue Properties(Value bucket)
    {
        var map = new MapBuilder();
        map.Set("Bucket", bucket);
        return map.Build(Origin.None);
    }
}
