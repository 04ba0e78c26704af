using Onus.Catalog.Mapping;
using Onus.Live.Planning;
using Onus.Live.Tests.Policies;

namespace Onus.Live.Tests.Collecting;

/// <summary>What a collector says that an answer has by the same name comes to stand in the resource.</summary>
public sealed class EqualNamesTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Every_property_that_is_called_the_same_in_the_answer_is_taken_from_it()
    {
        var everything = CollectionPlan.Of(Knowledge.Catalog, ChosenRules.Reads(Knowledge.Catalog, _ => true), _ => true);
        var scan = await LiveScan.OfAsync(new TalkativeAccount(), everything, "eu-west-1");

        var found = scan.Reading.Deployment.Resources.ToLookup(resource => resource.Type, StringComparer.Ordinal);
        var lost = Knowledge.Catalog.MappingsOf(MappingTable.Live).Mappings.Where(mapping => mapping.Collector is { IsHelper: false, Evidence.Length: 0, Members.Length: 0 })
            .SelectMany(mapping => mapping.Collector!.Equal.Select(path => path.Split('.')[0]).Distinct(), (mapping, name) => (mapping.Name, Property: name))
            .Where(entry => found[entry.Name].Any() && !found[entry.Name].Any(resource => resource.Properties[entry.Property] is not null))
            .Select(entry => $"{entry.Name}.{entry.Property}").ToList();
        output.WriteLine($"{found.Count} types");
        lost.ShouldBeEmpty();
    }
}
