using Onus.CloudFormation.Stacks;
using Onus.CloudFormation.Templates;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>Puts a template together again, with what was made in the place of what was declared.</summary>
internal static class Assembled
{
    public static Template Template(SamStack stack, StackScope plain)
    {
        var resources = new MapBuilder(64);
        var places = new List<Origin>();
        foreach (var resource in stack.Resources)
        {
            if (!resource.IsServerless && !resource.IsImplicit && resources.TryAdd(resource.Id, resource.Declaration))
            {
                places.Add(resource.Place);
            }

            foreach (var (id, declaration, _) in resource.Made)
            {
                if (resources.TryAdd(id, declaration))
                {
                    places.Add(resource.Place);
                    if (plain.Unsettled.TryGetValue(resource.Id, out var doubt))
                    {
                        stack.Doubts[id] = doubt;
                    }
                }
            }
        }

        var template = plain.Template;
        var root = new MapBuilder(template.Root.Count).SetAll(template.Root);
        root.Set("Resources", resources.Build(template.Section("Resources").Origin));
        if (stack.Conditions.Count > 0)
        {
            var conditions = new MapBuilder(8).SetAll(template.Section("Conditions"));
            foreach (var (key, value) in stack.Conditions)
            {
                conditions.TryAdd(key, value);
            }

            root.Set("Conditions", conditions.Build(template.Section("Conditions").Origin));
        }

        var built = root.Build(template.Root.Origin);
        var renamed = stack.Names.Count == 0 ? built : (MapValue)NameRewriter.Rewrite(built, stack.Names, 0);
        return template.With(renamed, places);
    }
}
