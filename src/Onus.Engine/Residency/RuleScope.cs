using System.IO.Enumeration;
using Onus.Catalog;
using Onus.Catalog.Model.Residency;
using Onus.Core.Model;
using Onus.Core.Values;
using Onus.Engine.Teams;

namespace Onus.Engine.Residency;

/// <summary>Says what a rule of residency is about: what fits each criterion that it gives.</summary>
internal sealed class RuleScope(ResidencyScope scope, ServiceCatalog catalog)
{
    private readonly ScopePaths _paths = new(scope.Folder, scope.Paths);

    /// <summary>Whether it is about a resource; unknown where tags that are not known decide.</summary>
    /// <param name="places">The absolute paths of its deployment and of the file that declares it.</param>
    public Truth Covers(Resource resource, ReadOnlySpan<string> places)
    {
        if (!(_paths.Cover(places)
            && (scope.Modules.IsEmpty || scope.Modules.Any(module => GroupRule.IsIn(resource.Address, module)))
            && (scope.Types.IsEmpty || scope.Types.Any(type => Fits(type, resource.Type) || (resource.Blocks?.Type is { } own && Fits(type, own))))
            && (scope.Resources.IsEmpty || scope.Resources.Any(address => Fits(address, resource.Address)))
            && (scope.Services.IsEmpty || (catalog.Classify(resource.Type) is { } known && scope.Services.Contains(known.Service.Id)))))
        {
            return Truth.False;
        }

        var truth = scope.Classes.IsEmpty ? Truth.True : HasTag(resource, key => catalog.Geography.ClassTags.Contains(Geography.PlainKey(key)), scope.Classes);
        foreach (var tag in scope.Tags)
        {
            truth = truth.And(HasTag(resource, key => key == tag.Key, tag.Value));
        }

        return truth;
    }

    private static bool Fits(string pattern, string text) => FileSystemName.MatchesSimpleExpression(pattern, text, ignoreCase: false);

    private Truth HasTag(Resource resource, Predicate<string> isKey, IReadOnlyCollection<string> wanted)
    {
        var truth = Truth.False;
        foreach (var (key, value) in TagsOf(resource))
        {
            truth = key switch
            {
                StringValue name when !isKey(name.Value) => truth,
                StringValue => truth.Or(value switch
                {
                    StringValue text => wanted.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, text.Value, ignoreCase: true)).ToTruth(),
                    UnknownValue => Truth.Unknown,
                    _ => Truth.False,
                }),
                _ => truth.Or(Truth.Unknown),
            };
        }

        return truth;
    }

    /// <summary>The tags: a map, a list of keys and values, or what is not known. An unknown key stands for whichever.</summary>
    private IEnumerable<(Value? Key, Value? Value)> TagsOf(Resource resource) => resource.Properties[catalog.Properties.Find(resource.Type)?.TagProperty ?? "Tags"] switch
    {
        MapValue map => map.Entries.Select(entry => ((Value?)Core.Values.Value.Of(entry.Key), (Value?)entry.Value)),
        ListValue list => list.Items.Select(item => item is MapValue tag ? (tag["Key"], tag["Value"]) : (item, item)),
        UnknownValue unknown => [(unknown, unknown)],
        _ => [],
    };
}
