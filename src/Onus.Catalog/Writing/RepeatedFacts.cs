using System.Globalization;
using Onus.Catalog.Loading;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Writing;

/// <summary>
/// Finds facts that stand twice: a list of ports, protocols, versions or other constants that conditions ask with, a day, and an end of support. Of two copies one
/// is forgotten when the fact changes.
/// </summary>
/// <param name="places">Where the places of the files are kept.</param>
/// <param name="diagnostics">Where mistakes are reported.</param>
internal sealed class RepeatedFacts(SourceMap places, DiagnosticBag diagnostics)
{
    private static readonly string[] Asking = ["check", Family.BlockType, "override", Shape.BlockType, "define"];
    private static readonly string[] Questions = ["applies", "condition", "when", "value", LetValues.Name];

    /// <summary>What an <c>each</c> gives that is an attribute of its check, not a value.</summary>
    private static readonly string[] OfChecks =
        ["title", "responsibility", "resource", "severity", "level", "why", "fix", "remedy", "source", "uninherits", "since", "until", "like"];

    private readonly Dictionary<string, Origin> _lists = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Origin> _days = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Version, string? Standard, string? Extended), (string Product, Origin Origin)> _ends = [];
    private readonly Dictionary<string, Origin> _endDays = new(StringComparer.Ordinal);
    private readonly List<(BlockSyntax Product, HashSet<string> Versions)> _products = [];

    /// <summary>Takes up the facts of a file, and reports those that it has taken up before.</summary>
    public void Check(WrittenFile file)
    {
        foreach (var block in file.Body.Blocks)
        {
            if (block.Type == "lifecycle")
            {
                CheckEnds(block);
            }
            else if (block.Type == "locals")
            {
                Check(block.Body.Attributes);
            }
            else if (Asking.Contains(block.Type))
            {
                Check(block.Body.Attributes.Where(attribute => Questions.Contains(attribute.Name)));
                Check(block.Body.BlocksOf("each").SelectMany(each => each.Body.Attributes).Where(attribute => !OfChecks.Contains(attribute.Name)));
            }
        }
    }

    private void Check(IEnumerable<AttributeSyntax> attributes)
    {
        foreach (var expression in attributes.SelectMany(attribute => ExpressionChildren.All(attribute.Value)))
        {
            if (expression is TupleExpression { Items.Length: > 1 } list && list.Items.All(item => Constant(item) is not null))
            {
                var items = list.Items.Select(Constant).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase).ToList();
                CheckOnce(_lists, string.Join(", ", items), list, "list");
                CheckVersions(items, list);
            }
            else if (PlainText.Of(expression) is { Length: 10 } text && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                CheckOnce(_days, text, expression, "day");
                if (_endDays.TryGetValue(text, out var end))
                {
                    diagnostics.Error("catalog-same-fact", $"The day {text} stands here and, as an end of support, in {Place(end)}.", expression.Origin, $"Ask supported(PRODUCT, VERSION, date), which knows it.");
                }
            }
        }
    }

    private void CheckOnce(Dictionary<string, Origin> seen, string fact, Expression expression, string kind)
    {
        if (!seen.TryAdd(fact, expression.Origin))
        {
            diagnostics.Error(
                "catalog-same-fact",
                $"The {kind} {fact} stands here and in {Place(seen[fact])}.",
                expression.Origin,
                $"Write it once and say its name in both places: in locals of the folder, by let of the check, or as a define in {Definitions.Folder}/; an end of support belongs into {LifecycleReader.FileName}.");
        }
    }

    /// <summary>Reports a list of versions of a product, with a name that is no bare number, since a number may count anything.</summary>
    private void CheckVersions(IReadOnlyCollection<string?> items, TupleExpression list)
    {
        if (items.Any(item => !item!.All(char.IsAsciiDigit)) && _products.Find(product => items.All(item => product.Versions.Contains(item!))).Product is { } product)
        {
            diagnostics.Error(
                "catalog-same-fact",
                $"The versions {string.Join(", ", items)} stand here and in {Place(product.Origin)}, for \"{product.Label(0)}\".",
                list.Origin,
                $"Ask supported(\"{product.Label(0)}\", VERSION, date), which knows them.");
        }
    }

    private void CheckEnds(BlockSyntax lifecycle)
    {
        var product = lifecycle.Label(0) ?? "";
        _products.Add((lifecycle, [.. lifecycle.Body.BlocksOf("version").SelectMany(block => block.Labels).Select(label => label.Text)]));
        foreach (var block in lifecycle.Body.BlocksOf("version"))
        {
            var (standard, extended) = (Day(block, "standard"), Day(block, "extended"));
            foreach (var day in new[] { standard, extended }.OfType<string>())
            {
                _endDays.TryAdd(day, block.Origin);
            }

            foreach (var version in block.Labels.Where(_ => standard is not null || extended is not null))
            {
                if (_ends.TryGetValue((version.Text, standard, extended), out var other) && other.Product != product)
                {
                    diagnostics.Error(
                        "catalog-same-fact",
                        $"The end of \"{version.Text}\" stands here and in {Place(other.Origin)}, for \"{other.Product}\".",
                        version.Origin,
                        $"Write version \"{version.Text}\" {{ follows = \"{other.Product}\" }} in one of them.");
                }

                _ends.TryAdd((version.Text, standard, extended), (product, version.Origin));
            }
        }
    }

    private static string? Day(BlockSyntax version, string name) => version.Body.Attribute(name) is { } attribute ? PlainText.Of(attribute.Value) : null;

    /// <summary>A number or text that is written out; null for anything else.</summary>
    private static string? Constant(Expression expression) =>
        expression is LiteralExpression { Value: NumberValue number } ? number.Value.ToString() : expression is LiteralExpression ? null : PlainText.Of(expression);

    private string Place(Origin origin) => places.Locate(origin) is { } place ? $"{place.File}:{place.Line}" : "another place";
}
