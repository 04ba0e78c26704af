using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>What <c>crosswalk.hcl</c> says: one attribute a check, with the ids that other tools give it and the requirements that it serves.</summary>
internal sealed class CrosswalkReader
{
    public const string FileName = "crosswalk.hcl";
    private const string Requirements = "requirements";
    private readonly LoadContext _context;
    private readonly Dictionary<string, AttributeSyntax> _entries = new(StringComparer.Ordinal);

    /// <summary>Reads the file.</summary>
    /// <param name="body">What it says; null where there is none.</param>
    public CrosswalkReader(Body? body, LoadContext context)
    {
        _context = context;
        foreach (var block in body?.Blocks ?? [])
        {
            context.Error("catalog-unknown-key", $"A \"{block.Type}\" block does not belong into a crosswalk.", block.Origin, $"Write CHECK = {{ TOOL = \"ID\", requirements = {{ FRAMEWORK = [\"ID\"] }} }}.");
        }

        foreach (var attribute in body?.Attributes ?? [])
        {
            _entries[attribute.Name] = attribute;
        }
    }

    /// <summary>A check with what the file says of it.</summary>
    public Check Apply(Check check) => _entries.TryGetValue(check.Id, out var entry) ? check with { Crosswalk = Read(entry, _context) } : check;

    /// <summary>Reports the entries of checks that are not there.</summary>
    public void RequireKnown(IEnumerable<WrittenCheck> checks)
    {
        foreach (var entry in _entries.Values.ExceptBy(checks.Select(check => check.Id), entry => entry.Name))
        {
            _context.Error("catalog-dangling", $"There is no check \"{entry.Name}\" in this folder.", entry.Origin, $"Correct the name, or remove the entry.");
        }
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
