using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Sources;

namespace Onus.CloudFormation.Templates;

/// <summary>A template as it was written.</summary>
internal sealed class Template(MapValue root, IReadOnlyList<Origin>? resources, string? yaml, SourceFile file, CandidateFile input, bool hasDynamicReferences)
{
    private Template? _written;

    public SourceFile File { get; } = file;

    /// <summary>The file in its tree, where the files that it names are.</summary>
    public CandidateFile Input { get; } = input;

    /// <summary>Whether <c>{{resolve:…}}</c> is anywhere in it.</summary>
    public bool HasDynamicReferences { get; } = hasDynamicReferences;

    public MapValue Root { get; } = root;

    /// <summary>The template with another content, whose resources have the given places.</summary>
    public Template With(MapValue content, IReadOnlyList<Origin> places) => new(content, places, yaml, File, Input, HasDynamicReferences) { _written = Written };

    /// <summary>The template as its author wrote it, whatever has been made of it.</summary>
    public Template Written => _written ?? this;

    /// <summary>The comments that may suppress findings.</summary>
    public IReadOnlyList<TextComment> Comments { get; } = yaml is null ? [] : TemplateComments.Read(yaml);

    /// <summary>A section; empty when it is not there or no map.</summary>
    public MapValue Section(string name) => Root[name] as MapValue ?? MapValue.Empty;

    /// <summary>The place of a resource, from its key to its end.</summary>
    public Origin PlaceOf(int index, Value declaration)
    {
        if (resources is null || index >= resources.Count)
        {
            return declaration.Origin;
        }

        var key = resources[index];
        return declaration.Origin.File == File.Id ? key.Through(Math.Max(key.End, declaration.Origin.End)) : key;
    }

    /// <summary>The names of the transforms and macros that the template as a whole goes through.</summary>
    public IEnumerable<(string Name, Origin Origin)> Transforms => Root["Transform"] switch
    {
        ListValue list => list.Items.SelectMany(NameOf),
        { } one => NameOf(one),
        null => [],
    };

    private static IEnumerable<(string, Origin)> NameOf(Value value) => value switch
    {
        StringValue name => [(name.Value, name.Origin)],
        MapValue map when map["Name"] is StringValue name => [(name.Value, name.Origin)],
        MapValue map when map["Fn::Transform"] is { } inner => NameOf(inner),
        _ => [],
    };
}
