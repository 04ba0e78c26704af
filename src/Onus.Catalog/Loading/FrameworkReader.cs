using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>Reads the files of <c>frameworks/</c>, each of which declares the framework that it is called after, and of <c>frameworks/served/</c>.</summary>
internal static class FrameworkReader
{
    public const string Folder = "frameworks";
    public const string Served = Folder + "/served";

    /// <summary>The framework of an id; null when its file does not declare it, which is reported.</summary>
    /// <param name="find">Finds the framework that this one is a selection of.</param>
    public static Framework? Read(string id, LoadContext context, Func<string, Framework?> find)
    {
        if (Block($"{Folder}/{id}.hcl", "framework", id, context) is not { } block)
        {
            return null;
        }

        var reader = new BlockReader(block, Scope.Empty, context);
        var (title, version, source, of) = (reader.Text("title"), reader.Text("version"), reader.Text("source"), reader.OptionalText("of"));
        var ids = reader.Texts("ids");
        ImmutableArray<Requirement> requirements = of is null ? [.. ids.Select(id => new Requirement(id)), .. reader.Blocks("group").SelectMany(inner => RequirementReader.Read(inner, context))] : Selected(of, ids, find, reader, context);
        context.RequireOnce("Requirement", "listed", requirements.Select(item => (item.Id, reader.OriginOf("ids"))), $"Remove one of the two.");
        var framework = new Framework(id, title, version, source, requirements, reader.Origin)
        {
            Names = reader.Texts("names"),
            Of = of,
            Through = reader.OptionalText("through"),
        };
        reader.Finish();
        return framework;
    }

    /// <summary>Which responsibilities serve the requirements of a framework; null where no file says it.</summary>
    public static ServedFramework? ReadServed(string id, LoadContext context)
    {
        if (!context.Tree.HasFile($"{Served}/{id}.hcl") || Block($"{Served}/{id}.hcl", "served", id, context) is not { } block)
        {
            return null;
        }

        var reader = new BlockReader(block, Scope.Empty, context);
        ImmutableArray<ServingEntry> entries = [.. reader.Blocks("responsibility").Select(inner => Entry(inner, context))];
        reader.Finish();
        return new ServedFramework(id, entries, block.Origin);
    }

    private static ServingEntry Entry(BlockSyntax block, LoadContext context)
    {
        var reader = new BlockReader(block, Scope.Empty, context);
        var entry = new ServingEntry(reader.Label, reader.Texts("direct"), reader.Texts("partial"), reader.Origin);
        context.RequireOnce("Requirement", "listed", entry.Direct.Concat(entry.Partial).Select(id => (id, reader.Origin)), $"Remove one of the two.");
        reader.Finish();
        return entry;
    }

    /// <summary>Those of another framework that a selection names, in the order of that framework.</summary>
    private static ImmutableArray<Requirement> Selected(string of, ImmutableArray<string> ids, Func<string, Framework?> find, BlockReader reader, LoadContext context)
    {
        if (find(of) is not { } whole)
        {
            context.Error("catalog-dangling", $"There is no framework \"{of}\".", reader.OriginOf("of"), $"Name one of {Folder}/.");
            return [];
        }

        foreach (var id in ids.Where(id => !whole.Ids.Contains(id)))
        {
            context.Error("catalog-requirement", $"There is no requirement of {of} called \"{id}\".", reader.OriginOf("ids"), $"{Folder}/{of}.hcl lists those that there are.");
        }

        return [.. whole.Requirements.Where(requirement => ids.Contains(requirement.Id))];
    }

    /// <summary>The block that a file declares; null, which is reported, when it declares something else.</summary>
    private static BlockSyntax? Block(string path, string type, string id, LoadContext context)
    {
        BlockSyntax? found = null;
        foreach (var block in context.Parse(path)?.Blocks ?? [])
        {
            if (block.Type == type && block.Label(0) == id && found is null)
            {
                found = block;
            }
            else
            {
                context.Error("catalog-label", $"{path} does not declare the framework that it is called after, and that alone.", block.Origin, $"Write {type} \"{id}\" {{ … }}.");
            }
        }

        return found;
    }
}

/// <summary>Reads a group of requirements.</summary>
internal static class RequirementReader
{
    private static readonly ImmutableArray<string> Known = ["title", "label", "text", "related", "objectives"];

    public static IEnumerable<Requirement> Read(BlockSyntax block, LoadContext context)
    {
        var reader = new BlockReader(block, Scope.Empty, context);
        var (group, title) = (reader.Label, reader.OptionalText("title"));
        var ids = reader.Texts("ids");
        var written = reader.Map("requirements");
        reader.Finish();
        return ids.Select(id => new Requirement(id)).Concat(written.Entries.Select(entry => Of(entry.Key, entry.Value as MapValue ?? MapValue.Empty, block, context)))
            .Select(requirement => requirement with { Group = group, GroupTitle = title });
    }

    private static Requirement Of(string id, MapValue map, BlockSyntax block, LoadContext context)
    {
        foreach (var (key, _) in map.Entries.Where(entry => !Known.Contains(entry.Key)))
        {
            context.Error("catalog-unknown-key", $"\"{key}\" of the requirement {id} is nothing that a requirement has.", block.Origin, $"It has {string.Join(", ", Known)}.");
        }

        return new Requirement(id)
        {
            Title = map.TextOf("title"),
            Label = map.TextOf("label"),
            Text = map.TextOf("text"),
            Related = map["related"] is { } related && BlockReader.TryTexts(related) is { IsEmpty: false } ids ? ids : null,
            Objectives = map["objectives"] is MapValue { Count: > 0 } items
                ? [.. items.Entries.Select(entry => new Objective(entry.Key, (entry.Value as StringValue)?.Value ?? ""))]
                : null,
        };
    }
}
