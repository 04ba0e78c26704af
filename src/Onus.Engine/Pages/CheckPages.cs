using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Onus.Assessment.Wording;
using Onus.Catalog;
using Onus.Catalog.Mapping;
using Onus.Catalog.Model;
using Onus.Contracts.Answers;
using Onus.Contracts.Pages;
using Onus.Core.Model;
using Onus.Core.Values;
using Onus.Engine.Explain;
using Onus.Engine.Remedies;
using Onus.Sources.Fixes;

namespace Onus.Engine.Pages;

/// <summary>Says of checks what their pages say. Safe for use by several threads.</summary>
internal sealed partial class CheckPages(ServiceCatalog catalog, ExplainUseCase explain)
{
    private readonly ExampleTexts _examples = new(catalog);
    private readonly IReadOnlyList<IFixer> _fixers = Fixers.Of(catalog);

    public CheckPage Of(Check check)
    {
        var text = explain.Of(check);
        return new CheckPage(
            text,
            catalog.FindService(check.Service)?.Title ?? check.Service,
            check.Level,
            check.Validity.Since,
            check.Validity.Until,
            [.. Canonical(check, text), .. InTerraform(check, text)],
            [.. _examples.Of(check)],
            [.. check.Uninherits.Values.Distinct(StringComparer.Ordinal)]);
    }

    private IEnumerable<LanguagePart> Canonical(Check check, CheckText text)
    {
        // A few types are Onus's own, where CloudFormation has none: templates can't speak of them.
        var known = check.Types.Where(type => catalog.Properties.Find(type) is not null).ToImmutableArray();
        return known.IsEmpty ? [] : [new LanguagePart(Language.CloudFormation, known, text.Fix, text.Applies, text.Condition, [], Remedy(check, "cloudformation", new Resource("page", "Example", known[0], MapValue.Empty, default)))];
    }

    private IEnumerable<LanguagePart> InTerraform(Check check, CheckText text)
    {
        var source = catalog.WordsOf(MappingTable.Terraform);
        var named = check.Types.Select(type => (Type: type, Name: source.TypeOf(type))).Where(item => item.Name is not null).ToList();
        if (named.Count == 0)
        {
            return [];
        }

        var (type, name) = named[0];
        var words = new TypeWords(catalog, MappingTable.Terraform, name!, type);
        var asked = new Resource("page", $"{name}.example", type, MapValue.Empty, default) { Blocks = new SourceBlocks(MappingTable.Terraform, name!, []) };
        return
        [
            new LanguagePart(
                Language.Terraform,
                [.. named.Select(item => item.Name!).Distinct(StringComparer.Ordinal)],
                words.Fix(check),
                text.Applies is null ? null : words.Expression(text.Applies),
                words.Expression(text.Condition),
                [.. PathsOf(check, text).Select(path => words.Property(path) is { } word ? new PropertyWord(path, word) : null).OfType<PropertyWord>()],
                Remedy(check, MappingTable.Terraform, asked)),
        ];
    }

    /// <summary>The properties that a check looks at or changes.</summary>
    private static IEnumerable<string> PathsOf(Check check, CheckText text) =>
        Read().Matches($"{text.Applies} {text.Condition}").Select(match => match.Groups[1].Value)
            .Concat(check.FixText.Paths.Where(path => !FixText.IsMeta(path)).Select(path => path.Replace("[*]", "[]", StringComparison.Ordinal)))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private string? Remedy(Check check, string kind, Resource resource) =>
        check.Remedy.Count > 0 && _fixers.FirstOrDefault(fixer => fixer.Kind == kind)?.Sketch(resource, false, RemedyChange.Of(check.Remedy)) is { } lines ? string.Join('\n', lines) : null;

    [GeneratedRegex(@"\bself\.([A-Z][A-Za-z0-9]*(?:\.[A-Z][A-Za-z0-9]*)*)")]
    private static partial Regex Read();
}
