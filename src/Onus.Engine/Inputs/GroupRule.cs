using System.IO.Enumeration;
using Onus.Catalog.Model;
using Onus.Core.Files;
using Onus.Core.Model;
using Onus.Core.Values;
using Onus.Sources.Files;

namespace Onus.Engine.Inputs;

/// <summary>Says what belongs to an account, an environment or a party: what fits each criterion that its block gives.</summary>
internal sealed class GroupRule(TeamGroup group)
{
    private readonly List<PathPattern> _paths = [.. group.Paths.Select(path => PathPattern.Glob(path, coversFolders: true)).OfType<PathPattern>()];

    public TeamGroup Group => group;

    /// <summary>Whether it has been found to hold anything.</summary>
    public bool IsUsed { get; private set; }

    /// <summary>Whether a resource belongs to it.</summary>
    /// <param name="places">The absolute paths of its deployment and of the file that declares it.</param>
    public bool Holds(Resource resource, ReadOnlySpan<string> places)
    {
        var holds = (group.Paths.IsEmpty || AnyPath(places))
            && (group.Modules.IsEmpty || group.Modules.Any(module => IsIn(resource.Address, module)))
            && (group.Types.IsEmpty || group.Types.Any(type => FileSystemName.MatchesSimpleExpression(type, resource.Type, ignoreCase: false)))
            && group.Tags.All(tag => HasTag(resource, tag.Key, tag.Value));
        IsUsed |= holds;
        return holds;
    }

    private bool AnyPath(ReadOnlySpan<string> places)
    {
        foreach (var place in places)
        {
            if (TreePath.Inside(group.Folder, place) is { } below && _paths.Exists(path => path.Matches(below)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Terraform's modules stand before an address as <c>module.network.</c>, nested stacks as <c>Network/</c>.</summary>
    internal static bool IsIn(string address, string module)
    {
        var name = module.StartsWith("module.", StringComparison.Ordinal) ? module : "module." + module;
        return address.StartsWith(name + ".", StringComparison.Ordinal) || address.StartsWith(name + "[", StringComparison.Ordinal) || address.StartsWith(module + "/", StringComparison.Ordinal);
    }

    private static bool HasTag(Resource resource, string key, IReadOnlyCollection<string> values) => TagOf(resource.Properties["Tags"], key) is { } value
        && values.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, value, ignoreCase: false));

    private static string? TagOf(Value? tags, string key) => tags switch
    {
        MapValue map => (map[key] as StringValue)?.Value,
        ListValue list => list.Items.OfType<MapValue>().Where(tag => tag["Key"] is StringValue name && name.Value == key).Select(tag => (tag["Value"] as StringValue)?.Value).FirstOrDefault(),
        _ => null,
    };
}
