using System.Collections.Immutable;
using Onus.Catalog.Language;
using Onus.Catalog.Loading;
using Onus.Core.Diagnostics;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Writing;

/// <summary>
/// Finds checks that ask the same but for values: what is mended in one of them stays wrong in the other. They belong into a family, or into a shape where
/// they are of several services.
/// </summary>
/// <param name="scratch">Where the parts of a condition that have names are put into it; its mistakes are those that the reader of the check has reported.</param>
/// <param name="diagnostics">Where mistakes are reported.</param>
internal sealed class RepeatedShapes(LoadContext scratch, DiagnosticBag diagnostics)
{
    /// <summary>From how many parts on properties may differ too: less is asked of many things, and says nothing by being alike.</summary>
    public const int Large = 12;

    private readonly Dictionary<string, Asked> _seen = new(StringComparer.Ordinal);
    private readonly List<Asked> _checks = [];

    /// <summary>Takes up what a file asks.</summary>
    public void Add(WrittenFile file)
    {
        foreach (var block in file.Body.Blocks.Where(block => block.Type is "check" or Family.BlockType or Shape.BlockType && block.Body.Attribute("condition") is not null))
        {
            var asked = new Asked(block, file, Read(block, false), Read(block, true));
            if (block.Type == "check")
            {
                _checks.Add(asked);
            }
            else
            {
                asked.Keys.ToList().ForEach(key => _seen.TryAdd(key, asked));
            }
        }
    }

    /// <summary>Reports every check that asks what another, a family or a shape does.</summary>
    public void Report()
    {
        foreach (var check in _checks)
        {
            if (check.Keys.Select(key => _seen.GetValueOrDefault(key)).FirstOrDefault(found => found is not null) is { } first)
            {
                diagnostics.Error(
                    "catalog-same-shape",
                    $"\"{check.Name}\" asks what {first.Block.Type} \"{first.Name}\" does ({Place(first)}), but for values.",
                    check.Block.Origin,
                    Remedy(first, check));
                continue;
            }

            check.Keys.ToList().ForEach(key => _seen.Add(key, check));
        }
    }

    private string Place(Asked asked) => scratch.Places.Locate(asked.Block.Origin) is { } place ? $"{place.File}:{place.Line}" : asked.File.Path;

    private Skeleton Read(BlockSyntax block, bool anyProperty)
    {
        var names = LetValues.Of(block, scratch);
        return new Skeleton(new[] { "applies", "condition" }.Select(name => block.Body.Attribute(name) is { } attribute ? names.Put(attribute.Value) : null), anyProperty);
    }

    private static Message Remedy(Asked first, Asked second)
    {
        var (these, those) = Differences(first, second);
        return first.Block.Type switch
        {
            Family.BlockType when first.Folder == second.Folder => $"Make it an each of that family.",
            Shape.BlockType => $"Write like = {first.Name}(…) instead.",
            _ when first.Folder != second.Folder =>
                $"Write a shape in {Definitions.Folder}/ with what differs as its parameters, and like = NAME({Arguments(these)}) in one, like = NAME({Arguments(those)}) in the other.",
            _ => $"Write a family: checks \"{Common(first.Name, second.Name)}\" {{ each \"{first.Name}\" {{ {Attributes(these)} }} each \"{second.Name}\" {{ {Attributes(those)} }} … }}.",
        };
    }

    /// <summary>The values of two that ask the same, where they are not the same.</summary>
    private static (IReadOnlyList<Expression> These, IReadOnlyList<Expression> Those) Differences(Asked first, Asked second)
    {
        var differing = first.Free.Values.Zip(second.Free.Values).Where(pair => HclPrinter.Print(pair.First) != HclPrinter.Print(pair.Second)).DistinctBy(pair => HclPrinter.Print(pair.First)).ToList();
        return ([.. differing.Select(pair => pair.First)], [.. differing.Select(pair => pair.Second)]);
    }

    private static string Arguments(IEnumerable<Expression> values) => string.Join(", ", values.Select(HclPrinter.Print));

    private static string Attributes(IReadOnlyList<Expression> values) =>
        string.Join(", ", values.Select((value, index) => $"{(PropertyPath.Of(value) is null ? "value" : "property")}{(index == 0 ? "" : index + 1)} = {HclPrinter.Print(value)}"));

    /// <summary>The words that two ids begin with.</summary>
    private static string Common(string first, string second)
    {
        var words = first.Split('-').Zip(second.Split('-')).TakeWhile(pair => pair.First == pair.Second).Select(pair => pair.First);
        return string.Join('-', words) is { Length: > 0 } common ? common : first;
    }

    /// <summary>A block and what it asks.</summary>
    /// <param name="Bound">Whatever the constants are.</param>
    /// <param name="Free">Whatever the constants and the properties are.</param>
    private sealed record Asked(BlockSyntax Block, WrittenFile File, Skeleton Bound, Skeleton Free)
    {
        public string Name => Block.Label(0) ?? "";

        public string Folder => File.Path[..Math.Max(0, File.Path.LastIndexOf('/'))];

        /// <summary>What another has that asks the same. What stands in a family or a shape may always be another property.</summary>
        public ImmutableArray<string> Keys => Free.Size >= Large ? [Bound.Text, $"any {Free.Text}"] : [Bound.Text];
    }
}
