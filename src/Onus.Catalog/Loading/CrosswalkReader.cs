using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>Reads <c>crosswalk.hcl</c>: one attribute a check, with the ids that other tools give it and the requirements that it serves.</summary>
internal static class CrosswalkReader
{
    public const string FileName = "crosswalk.hcl";
    private const string Requirements = "requirements";

    /// <summary>Gives the checks of a service what the file says of them.</summary>
    public static ImmutableArray<Check> Apply(ImmutableArray<Check> checks, Body body, LoadContext context)
    {
        foreach (var block in body.Blocks)
        {
            context.Error("catalog-unknown-key", $"A \"{block.Type}\" block does not belong into a crosswalk.", block.Origin, $"Write CHECK = {{ TOOL = \"ID\", requirements = {{ FRAMEWORK = [\"ID\"] }} }}.");
        }

        var entries = new Dictionary<string, Crosswalk>(StringComparer.Ordinal);
        foreach (var attribute in body.Attributes)
        {
            entries[attribute.Name] = Read(attribute, context);
        }

        ImmutableArray<Check> joined = [.. checks.Select(check => entries.Remove(check.Id, out var entry) ? check with { Crosswalk = entry } : check)];
        foreach (var (id, entry) in entries)
        {
            context.Error("catalog-dangling", $"There is no check \"{id}\" in this folder.", entry.Origin, $"Correct the name, or remove the entry.");
        }

        return joined;
    }

    private static Crosswalk Read(AttributeSyntax attribute, LoadContext context)
    {
        var aliases = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        var requirements = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        var sound = context.Evaluate(attribute.Value, Scope.Empty) is MapValue map && map.Entries.All(entry =>
            entry.Key != Requirements ? Add(aliases, entry.Key, entry.Value)
            : entry.Value is MapValue served && served.Entries.All(inner => Add(requirements, inner.Key, inner.Value)));
        if (!sound)
        {
            context.Error(
                "catalog-type",
                $"The crosswalk of \"{attribute.Name}\" is not an object of texts and lists of texts.",
                attribute.Value.Origin,
                $"Write {{ TOOL = \"ID\", requirements = {{ FRAMEWORK = [\"ID\"] }} }}.");
        }

        return new Crosswalk(aliases.ToImmutable(), requirements.ToImmutable(), attribute.Origin);
    }

    private static bool Add(ImmutableSortedDictionary<string, ImmutableArray<string>>.Builder ids, string key, Value value)
    {
        if (BlockReader.TryTexts(value) is not { } texts)
        {
            return false;
        }

        ids[key] = texts;
        return true;
    }
}
