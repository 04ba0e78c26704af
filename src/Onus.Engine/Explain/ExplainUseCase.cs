using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Onus.Assessment.Checks;
using Onus.Assessment.Results;
using Onus.Assessment.Splits;
using Onus.Assessment.Wording;
using Onus.Catalog;
using Onus.Catalog.Mapping;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Contracts.Answers;
using Onus.Core.Diagnostics;
using Onus.Core.Values;
using Onus.Engine.Subjects;
using Onus.Hcl.Syntax;

namespace Onus.Engine.Explain;

/// <summary>Explains what the catalogue knows by a name.</summary>
/// <param name="day">The day to speak of.</param>
public sealed partial class ExplainUseCase(ServiceCatalog catalog, string day)
{
    /// <summary>Explains a responsibility, a model of responsibility, the policy of acceptable use, a service, a type, a check, another tool's id of a check, a framework, or a requirement.</summary>
    /// <exception cref="RequestException">Nothing is called so.</exception>
    public Explanation Explain(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Find(name) with { Settings = SettingsNotes.Of(catalog, []) };
    }

    private Explanation Find(string name)
    {
        if (catalog.FindResponsibility(name) is { } responsibility)
        {
            return Of(responsibility);
        }

        if (catalog.FindModel(name) is { } model)
        {
            return new ModelExplainer(catalog, day).Explain(model);
        }

        if (catalog.AcceptableUse is { } policy && policy.IsCalled(name))
        {
            return AcceptableUseExplainer.Explain(policy, catalog);
        }

        if (catalog.FindServiceByName(name) is { } service)
        {
            return Of(service);
        }

        if (Subject.Find(name, MapValue.Empty, catalog, day) is { } subject)
        {
            return Subject.SourceOf(name) is { } source && subject.Split.Type != name
                ? OfType(subject.Split, new TypeWords(catalog, source, name, subject.Split.Type)) with { SourceType = name }
                : OfType(subject.Split, null);
        }

        return catalog.FindChecks(name) is { Count: > 0 } checks
            ? new ChecksExplanation([.. checks.Select(Of)])
            : new FrameworkExplainer(catalog).Find(name) ?? ByWord(name) ?? throw Unknown(name);
    }

    private SearchExplanation? ByWord(string word) => WordSearch.Find(word, catalog) is { Count: > 0 } hits ? new SearchExplanation(word, [.. hits]) : null;

    private RequestException Unknown(string name)
    {
        var known = catalog.Services.SelectMany(service => service.Types.Select(type => type.Name).Append(service.Id))
            .Concat(catalog.Responsibilities.Select(item => item.Id))
            .Concat(catalog.Models.Select(model => model.Id))
            .Concat(catalog.Frameworks.Ids)
            .Concat(catalog.AllChecks().Select(check => check.Id));
        if (NotOfAws(name) is { } reason)
        {
            return new RequestException($"{reason}");
        }

        var near = Spelling.Nearest(name, Subject.SourceOf(name) is { } source ? catalog.MappingsOf(source).Types : known);
        return new RequestException($"nothing is called \"{Names.Shown(name)}\"{(near is null ? "." : $"; did you mean {near}?")} onus catalog list names what there is.");
    }

    /// <summary>Why a type of Terraform's is nothing that anybody is responsible for; null for another name.</summary>
    private string? NotOfAws(string name) => catalog.MappingsOf(MappingTable.Terraform).Ignored.TryGetValue(name, out var reason) ? $"{name} is nothing by itself: {reason}"
        : OthersTypes().IsMatch(name) ? $"{name} is of another provider of Terraform's, such as those for its own work, and nothing on AWS: the model has no responsibilities for it."
        : null;

    [GeneratedRegex("^(random|null|terraform|tls|time|local|archive|template|http|external|kubernetes|helm|cloudinit)_[a-z0-9_]+$")]
    private static partial Regex OthersTypes();

    private ResponsibilityExplanation Of(Responsibility item) => new(
        item.Id,
        item.Title,
        item.Layer.Id,
        item.Layer.Title,
        item.Kind,
        item.Scope,
        item.Definition,
        item.Plain,
        Words.Of<ServiceModel>().ToDictionary(entry => entry.Key, entry => item.Default[entry.Value]),
        item.AwsPart,
        item.CustomerPart,
        item.IsExtension,
        [.. catalog.Models.Where(model => model.Responsibilities.Contains(item.Id)).Select(model => new Titled(model.Id, model.Title))],
        [.. catalog.AllChecks().Where(check => check.Responsibility == item.Id).Select(check => check.Id)],
        [.. catalog.Services.SelectMany(service => service.Overrides).Where(change => change.Holders.ContainsKey(item.Id)).Select(change => Of(change))])
    {
        Confidence = item.Confidence,
        Cites = item.Sources,
        Sources = ResultBuilder.Cited(catalog, item.Sources),
    };

    private ServiceExplanation Of(Service service)
    {
        var split = new SplitResolver(catalog, new RuleEvaluator(catalog, day)).OfService(service);
        return new ServiceExplanation(
            service.Id,
            service.Title,
            service.Model,
            split.Management,
            split.ManagementBecause,
            service.Because,
            [.. service.Types.Select(type => type.Name)],
            Layers(split),
            [.. service.Overrides.Select(change => Of(change))],
            [.. catalog.ChecksOf(service.Id).Select(check => check.Id)],
            [.. catalog.VariantsOf(service.Id).Select(variant => new VariantTitle(variant.Name, variant.Title))])
        {
            Cites = service.Sources,
            Sources = ResultBuilder.Cited(catalog, service.Sources.Concat(split.Entries.SelectMany(entry => entry.Basis).Select(step => step.Source))),
        };
    }

    private TypeExplanation OfType(Split split, TypeWords? words)
    {
        var (service, type) = catalog.Classify(split.Type)!.Value;
        return new TypeExplanation(
            type.Name,
            service.Id,
            service.Title,
            split.Model,
            split.Management,
            split.ManagementBecause,
            type.IsThing ? [.. type.Traits] : [],
            Layers(split),
            [.. service.Overrides.Where(change => change.IsAbout(type.Name) && change.When is not null).Select(change => Of(change, words))],
            [.. catalog.ChecksOf(service.Id, type.Name).Select(Title)])
        {
            Cites = service.Sources,
            Sources = ResultBuilder.Cited(catalog, service.Sources.Concat(split.Entries.SelectMany(entry => entry.Basis).Select(step => step.Source))),
        };
    }

    private CheckText Of(Check check) => new(
        check.Id,
        check.Service,
        check.Title,
        check.Responsibility,
        catalog.FindResponsibility(check.Responsibility) is { } served ? Marked(served) : null,
        check.Severity,
        [.. check.Types],
        check.Applies is null ? null : HclPrinter.Print(check.Applies),
        HclPrinter.Print(check.Written ?? check.Condition),
        check.Why,
        check.Fix,
        check.Aliases,
        check.Requirements,
        ResultBuilder.Cited(catalog, check.Source is { } source ? [source] : catalog.FindResponsibility(check.Responsibility)?.Sources ?? []));

    /// <summary>The title of a responsibility, with the mark of those that AWS's model does not have.</summary>
    internal static string Marked(Responsibility item) => item.IsExtension ? item.Title + ResponsibilityTitle.Mark : item.Title;

    internal static CheckTitle Title(Check check) => new(check.Id, check.Severity, check.Responsibility, check.Title);

    private static OverrideText Of(HolderOverride change, TypeWords? words = null) => new(
        change.Id,
        WhenOf(change, words),
        change.Holders.ToImmutableSortedDictionary(StringComparer.Ordinal),
        change.Because,
        change.Confidence,
        change.Validity.Since,
        change.Validity.Until);

    private static string? WhenOf(HolderOverride change, TypeWords? words) =>
        change.When is null ? null : words is null ? HclPrinter.Print(change.When) : words.Expression(HclPrinter.Print(change.When));

    private ImmutableArray<LayerEntries> Layers(Split split)
    {
        var entries = split.Entries.ToDictionary(entry => entry.Responsibility, StringComparer.Ordinal);
        return [.. catalog.Layers
            .Select(layer => new LayerEntries(
                layer.Title,
                [.. catalog.Responsibilities.Where(item => item.Layer.Id == layer.Id && entries.ContainsKey(item.Id)).Select(item => new TitledEntry(Marked(item), entries[item.Id]))]))
            .Where(layer => layer.Entries.Length > 0)];
    }
}
