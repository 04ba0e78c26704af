using System.Collections.Immutable;
using Onus.Assessment.Checks;
using Onus.Assessment.Ledger;
using Onus.Assessment.Wording;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Secrets;
using Onus.Core.Values;

namespace Onus.Assessment.Results;

/// <summary>Makes plain data of a ledger: the only place that knows both.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="places">Turns origins into places.</param>
public sealed class ResultBuilder(ResponsibilityLedger ledger, SourceMap places)
{
    private readonly ServiceCatalog _catalog = ledger.Catalog;
    private readonly DistinctNames _deployments = new();
    private readonly DistinctNames _addresses = new();

    /// <summary>The folder that both sides of a difference have under different names; what deployments are called begins behind it. Empty for none.</summary>
    public string Root { get; init; } = "";

    /// <summary>The version of the program; null to leave it out.</summary>
    public string? Program { get; init; }

    /// <summary>Says what mends a failed check of a resource, of a deployment of some kind, as lines in the language of the input; null where nobody can.</summary>
    public Func<string, Resource, Check, string?>? Sketch { get; init; }

    /// <summary>The assessment as data.</summary>
    /// <param name="deployments">What the ledger was made of.</param>
    /// <param name="diagnostics">What is wrong with the input, sorted.</param>
    /// <param name="title">What was scanned, as the user named it.</param>
    public AssessmentResult Build(IReadOnlyList<Deployment> deployments, IEnumerable<Diagnostic> diagnostics, string title)
    {
        ArgumentNullException.ThrowIfNull(deployments);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var plans = ledger.Resources.Select(resource => resource.Rules).OfType<TypeRules>().Distinct().ToList();
        var words = new ReaderWords(_catalog, ledger);
        var rules = RulesOf(ledger, words);
        var asked = plans.ToDictionary(plan => plan, plan => plan.Checks.Select(check => rules[check.Id]).ToImmutableArray());
        var explainer = new LedgerExplainer(ledger, places, words, Sketch);
        ImmutableArray<ResourceAssessment> resources = [.. ledger.Resources.Select((resource, at) => Of(resource, explainer, at, resource.Rules is { } rule ? asked[rule] : []))];
        return new AssessmentResult
        {
            Title = Redaction.OfPath(title),
            Date = ledger.Day,
            CatalogDate = _catalog.AsOf,
            Program = Program,
            Settings = SettingsNotes.Of(_catalog, resources),
            Policy = SettingsNotes.OfPolicy(_catalog, resources),
            AcceptableUse = UseSignals.Of(_catalog, resources),
            Deployments = [.. deployments.Select(deployment => new ScannedDeployment(Shown(deployment.Id), deployment.Kind) { Moves = [.. deployment.Moves.Select(move => new AddressMove(Redaction.Of(move.From), Redaction.Of(move.To)))] })],
            Layers = [.. _catalog.Layers.Select(layer => new Titled(layer.Id, layer.Title))],
            Services = [.. plans.Select(plan => plan.Service).DistinctBy(service => service.Id).OrderBy(service => service.Id, StringComparer.Ordinal).Select(service => new Titled(service.Id, service.Title))],
            Responsibilities = TitlesOf(_catalog),
            Models = [.. _catalog.Models
                .Where(model => model.Concerns.IsEmpty || plans.Exists(plan => plan.Type.Traits.Any(trait => model.Concerns.Contains(trait))))
                .Select(model => new Titled(model.Id, model.Title))],
            Rules = [.. rules.Values.OrderBy(rule => rule.Id, StringComparer.Ordinal)],
            Splits = [.. ledger.Splits],
            Resources = resources,
            Scopes = ledger.Scopes,
            Uninherited = [.. ledger.Resources.Zip(resources, new UninheritedObligations().Of).SelectMany(items => items)],
            Sources = Cited(_catalog, ledger.Splits.SelectMany(split => split.Entries).Concat(ledger.Scopes.Select(scope => scope.Entry)).SelectMany(entry => entry.Basis).Select(step => step.Source)),
            Diagnostics = [.. diagnostics.Select(diagnostic => Of(diagnostic, places))],
        };
    }

    /// <summary>The responsibilities of a catalogue as data, in its order.</summary>
    public static ImmutableArray<ResponsibilityTitle> TitlesOf(ServiceCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var models = catalog.Models.SelectMany(model => model.Responsibilities.Select(id => (id, model.Id))).ToLookup(entry => entry.id, entry => entry.Id, StringComparer.Ordinal);
        return [.. catalog.Responsibilities.Select(item => new ResponsibilityTitle(item.Id, item.Title, item.Layer.Id, item.Scope)
        {
            Extension = item.IsExtension,
            Models = models.Contains(item.Id) ? [.. models[item.Id]] : null,
        })];
    }

    /// <summary>What some ids cite, each once, by id.</summary>
    public static ImmutableArray<Citation> Cited(ServiceCatalog catalog, IEnumerable<string> ids)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(catalog.FindSource).OfType<CitedSource>()
            .Select(source => new Citation(source.Id, source.Title, source.Url, source.AsOf, source.Seen, source.Note) { NotOpened = !source.IsOpened })];
    }

    /// <summary>A diagnostic as data.</summary>
    public static ReportedDiagnostic Of(Diagnostic diagnostic, SourceMap places)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return new ReportedDiagnostic(diagnostic.Severity, diagnostic.Code, diagnostic.Message.Text, diagnostic.Remedy?.Text, PlaceOf(places, diagnostic.Origin));
    }

    /// <summary>A place as data; null when it is not known.</summary>
    public static Place? PlaceOf(SourceMap places, Origin origin) => places.Locate(origin) is { } location
        ? new Place(Redaction.OfPath(location.File), location.Line, location.Column, location.EndLine > 0 ? new PlaceEnd(location.EndLine, location.EndColumn) : null)
        : null;

    internal static Reason? ReasonOf(UnknownReason? reason) => reason is null ? null : new Reason(reason.Code, reason.Detail.Text);

    private ResourceAssessment Of(AssessedResource assessed, LedgerExplainer explainer, int index, ImmutableArray<Rule> rules)
    {
        var resource = assessed.Resource;
        return new ResourceAssessment(explainer, index)
        {
            Placement = resource.Placement,
            Deployment = Shown(resource.Deployment),
            Address = _addresses.Of(resource),
            Type = resource.Type,
            SourceType = resource.Blocks?.Type is { } source && source != resource.Type ? source : null,
            Split = assessed.Split,
            Parts = [.. resource.Parts.Select(Redaction.Of)],
            Doubt = ReasonOf(resource.Doubt),
            Obligations = assessed.Statuses,
            Rules = rules,
            Verdicts = assessed.Verdicts,
        };
    }

    /// <summary>The checks that were put to anything, by id: what each says to change is in the words of the first resource that it was put to.</summary>
    private static Dictionary<string, Rule> RulesOf(ResponsibilityLedger ledger, ReaderWords words)
    {
        var rules = new Dictionary<string, Rule>(StringComparer.Ordinal);
        foreach (var assessed in ledger.Resources.Where(assessed => assessed.Rules is not null).DistinctBy(assessed => assessed.Rules))
        {
            foreach (var check in assessed.Rules!.Checks)
            {
                if (!rules.ContainsKey(check.Id))
                {
                    rules[check.Id] = RuleOf(check, words.Fix(assessed.Resource, check));
                }
            }
        }

        return rules;
    }

    private static Rule RuleOf(Check check, string fix) => new(check.Id, check.Title, check.Responsibility, check.Service, check.Severity)
    {
        Level = check.Level,
        CatalogSeverity = check.CatalogSeverity,
        Held = check.IsHeld,
        Parameters = check.Parameters.Count == 0 ? null : check.Parameters.Entries.ToImmutableSortedDictionary(entry => entry.Key, entry => Redaction.Of(entry.Value.ToString()), StringComparer.Ordinal),
        Why = check.Why,
        Fix = fix,
        Aliases = check.Aliases,
        Requirements = check.Requirements,
    };

    private string Shown(string deployment) => _deployments.Of(Redaction.OfPath(Behind(deployment)), deployment);

    private string Behind(string deployment) => Root.Length == 0 || Root == "." ? deployment : TreePath.Inside(Root, deployment) ?? deployment;
}
