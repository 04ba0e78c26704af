using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Sources;
using Onus.Text;

namespace Onus.CloudFormation.Templates;

/// <summary>A template as it was written.</summary>
internal sealed class Template(ParsedText text, MapValue root, SourceFile file, CandidateFile input, bool hasDynamicReferences)
{
    public SourceFile File { get; } = file;

    /// <summary>The file in its tree, where the files that it names are.</summary>
    public CandidateFile Input { get; } = input;

    /// <summary>Whether <c>{{resolve:…}}</c> is anywhere in it.</summary>
    public bool HasDynamicReferences { get; } = hasDynamicReferences;

    public MapValue Root { get; } = root;

    /// <summary>The template with another content, whose resources stand at the given offsets of the same file.</summary>
    public Template With(MapValue content, long[] resources) =>
        new(text with { Places = new Dictionary<string, long[]>(text.Places, StringComparer.Ordinal) { ["Resources"] = resources } }, content, File, Input, HasDynamicReferences);

    /// <summary>The comments that may suppress findings.</summary>
    public IReadOnlyList<TextComment> Comments { get; } = text.Yaml is { } yaml ? YamlComments.Read(yaml) : [];

    /// <summary>A section; empty when it is not there or no map.</summary>
    public MapValue Section(string name) => Root[name] as MapValue ?? MapValue.Empty;

    /// <summary>The place of an entry's key in a section.</summary>
    public Origin PlaceOf(string section, int index, Value value) =>
        text.Places.TryGetValue(section, out var places) && index < places.Length ? File.At(places[index]) : value.Origin;

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
