using Onus.Core.Model;
using Onus.Core.Values;
using Onus.Text.Editing;

namespace Onus.Engine.Pages;

/// <summary>An example as a template of CloudFormation.</summary>
internal static class TemplateExample
{
    /// <summary>The template; null where it can't say what the example says.</summary>
    public static WrittenExample? Of(Deployment deployment)
    {
        if (ExampleNames.Logical(deployment) is not { } names)
        {
            return null;
        }

        var references = new MarkedReferences((target, attribute) =>
            names.TryGetValue(target, out var name) ? attribute is null ? $"!Ref {name}" : $"!GetAtt {name}.{attribute}" : null);
        var resources = new MapBuilder(deployment.Resources.Count);
        foreach (var resource in deployment.Resources)
        {
            var properties = references.Mark(resource.Properties);
            var entry = Value.Map(("Type", Value.Of(resource.Type)));
            entry = resource.Meta.Entries.Aggregate(entry, (map, meta) => map.With(meta.Key, references.Mark(meta.Value)));
            resources.Set(names[resource.Key], properties.Count == 0 ? entry : entry.With("Properties", properties));
        }

        var lines = TreeEditor.Lines(Value.Map(("Resources", resources.Build(default))), isJson: false);
        return references.AreComplete ? new WrittenExample(references.Resolve(string.Join('\n', lines)) + "\n", names[deployment.Resources[0].Key]) : null;
    }
}
