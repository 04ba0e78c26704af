using Onus.Catalog.Model;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Evidence.Software;

/// <summary>Finds the images that resources name.</summary>
internal sealed class ImagesOf(SoftwareRules rules)
{
    private const int MaxDepth = 20;

    /// <summary>What a resource names as its images: texts, or texts of which parts are not known (<see cref="TextForm"/>).</summary>
    public IEnumerable<string> Find(Resource resource) =>
        rules.Images.TryGetValue(resource.Type, out var paths) ? paths.SelectMany(path => At(resource.Properties, path.Split('.'), 0)).Distinct(StringComparer.Ordinal) : [];

    private static IEnumerable<string> At(Value? value, string[] path, int at) => value switch
    {
        ListValue list when at < MaxDepth => list.Items.SelectMany(item => At(item, path, at)),
        MapValue map when at < path.Length => At(map[path[at]], path, at + 1),
        { IsSensitive: true } => [],
        StringValue text when at == path.Length => [text.Value],
        UnknownValue unknown when at == path.Length && TextForm.Of(unknown) is { } form => [form],
        _ => [],
    };
}
