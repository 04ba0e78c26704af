using System.Collections.Immutable;
using Onus.Contracts;

namespace Onus.Reports.Html;

/// <summary>Writes what a page draws its lists from. What its arrays mean is written beside the script that reads them (<c>Page/model.js</c>).</summary>
internal sealed class PageData
{
    private readonly AssessmentResult _result;
    private readonly PageJson _json;
    private readonly PageTable<SplitEntry> _entries = new(ReferenceEqualityComparer.Instance);
    private readonly PageTable<BasisStep> _steps = new();
    private readonly PageTable<Placement> _placements = new();
    private readonly PageFindings _findings;
    private readonly Dictionary<string, int> _responsibilities;
    private readonly Dictionary<string, int> _services;
    private readonly Dictionary<string, int> _sources;
    private readonly Dictionary<string, int> _rules;
    private readonly Dictionary<Split, int> _splits = new(ReferenceEqualityComparer.Instance);

    public PageData(AssessmentResult result, Stream output)
    {
        _result = result;
        _json = new PageJson(output);
        _responsibilities = Numbered(result.Responsibilities.Select(item => item.Id));
        _services = Numbered(result.Services.Select(item => item.Id));
        _sources = Numbered(result.Sources.Select(item => item.Id));
        _rules = Numbered(result.Rules.Select(rule => rule.Id));
        for (var i = 0; i < result.Splits.Length; i++)
        {
            _splits[result.Splits[i]] = i;
        }

        _findings = new PageFindings(result, _json, _rules);
    }

    /// <summary>Writes all of it.</summary>
    public void Write()
    {
        _json.Open();
        _json.Raw.WriteString("date", HtmlText.Shown(_result.Date));
        WriteKnowledge();
        WriteSplits();
        _json.All("resources", _result.Resources, Write);
        _json.All("scopes", _result.Scopes, Write);
        _findings.Write(_responsibilities);
        new PageFrameworks(_result, _json, _responsibilities).Write();
        new PageEvidence(_result, _json, _responsibilities).Write();
        _json.All("entries", _entries.Items, Write);
        _json.All("steps", _steps.Items, Write);
        _json.All("placements", _placements.Items, Write);
        new PageAccess(_result, _json).Write();
        new PageHealth(_result, _json, _responsibilities).Write();
        _json.Close();
        _json.Dispose();
    }

    private static Dictionary<string, int> Numbered(IEnumerable<string> ids)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            numbers.TryAdd(id, numbers.Count);
        }

        return numbers;
    }

    private void WriteKnowledge()
    {
        var layers = Numbered(_result.Layers.Select(layer => layer.Id));
        _json.All("layers", _result.Layers, layer => Row(layer.Id, layer.Title));
        _json.All("services", _result.Services, service => Row(service.Id, service.Title));
        _json.All("responsibilities", _result.Responsibilities, item => _json.Row(() =>
        {
            _json.Name(item.Id);
            _json.Name(item.Marked);
            _json.Number(layers.GetValueOrDefault(item.Layer, -1));
        }));
        _json.All("sources", _result.Sources, source => Row(source.Words, source.Url));
        _json.All("deployments", _result.Deployments, deployment => Row(deployment.Id, deployment.Kind));
        _json.All("rules", _result.Rules, Write);

        void Row(string first, string second) => _json.Row(() =>
        {
            _json.Name(first);
            _json.Name(second);
        });
    }

    private void Write(Rule rule) => _json.Row(() =>
    {
        _json.Name(rule.Id);
        _json.Name(rule.Title);
        _json.Number(_responsibilities.GetValueOrDefault(rule.Responsibility, -1));
        _json.Number((int)rule.Severity);
        _json.Text(rule.Why);
        _json.Text(rule.Fix);
        _json.Raw.WriteStartObject();
        foreach (var (framework, ids) in rule.Requirements)
        {
            _json.Raw.WriteStartArray(HtmlText.Shown(framework));
            foreach (var id in ids)
            {
                _json.Name(id);
            }

            _json.Raw.WriteEndArray();
        }

        _json.Raw.WriteEndObject();
    });

    private void WriteSplits()
    {
        var rules = new Dictionary<Split, ResourceAssessment>(ReferenceEqualityComparer.Instance);
        foreach (var resource in _result.Resources.Where(resource => resource.Split is not null))
        {
            rules.TryAdd(resource.Split!, resource);
        }

        _json.All("splits", _result.Splits, split => _json.Row(() =>
        {
            _json.Name(split.Type);
            _json.Number(_services.GetValueOrDefault(split.Service, -1));
            _json.Name(split.Model.Name());
            _json.Name(split.Management.Name());
            _json.Text(split.ManagementBecause);
            _json.Numbers(split.Entries.Where(entry => entry.Holder != Holder.NotApplicable).Select(entry => _entries[entry]));
            _json.Numbers(rules.TryGetValue(split, out var resource) ? resource.Rules.Select(rule => _rules[rule.Id]) : []);
        }));
    }

    private void Write(SplitEntry entry) => _json.Row(() =>
    {
        _json.Number(_responsibilities.GetValueOrDefault(entry.Responsibility, -1));
        _json.Letter(Letters.Of(entry.Holder));
        _json.Number(entry.CustomerHoldsPart ? 1 : 0);
        _json.Text(entry.Party);
        _json.Text(entry.Parts.Aws);
        _json.Text(entry.Parts.Customer);
        _json.Text(entry.Parts.Party);
        _json.Numbers(entry.Basis.Select(step => _steps[step]));
    });

    private void Write(BasisStep step) => _json.Row(() =>
    {
        _json.Name(step.Kind.Name());
        _json.Letter(Letters.Of(step.Holder));
        _json.Text(step.Reason);
        _json.Number(_sources.GetValueOrDefault(step.Source, -1));
        _json.Name(step.Confidence);
        _json.Text(step.Doubt);
        _json.Name(step.Id);
    });

    private void Write(ResourceAssessment resource) => _json.Row(() =>
    {
        _json.Text(resource.Deployment);
        _json.Name(resource.Address);
        _json.Number(resource.Split is { } split ? _splits[split] : -1);
        _json.Text(resource.TypeInWords);
        _json.Number(_placements[resource.Placement]);
        _json.Place(resource.Source);
        _json.Raw.WriteStringValue(string.Create(resource.Obligations.Length, resource, static (letters, of) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = StatusSign.LetterOf(of.Obligations[i]);
            }
        }));
        _json.Raw.WriteStringValue(string.Create(resource.Verdicts.Length, resource, static (letters, of) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = Letters.Of(of.Verdicts[i], of.Shows(i));
            }
        }));
        WriteDoubts(resource);
    });

    /// <summary>Writes what only few resources have: why it is not certain that it is deployed, why it is not known who holds what, and the attestations that obligations rest on.</summary>
    private void WriteDoubts(ResourceAssessment resource)
    {
        var unknown = resource.Split?.Entries.Where(entry => entry.Holder == Holder.Unknown).Select(entry => (entry.Responsibility, Reason: resource.DoubtOf(entry))).Where(doubt => doubt.Reason is not null).ToList() ?? [];
        if (resource.Doubt is null && unknown.Count == 0 && resource.Attested is null)
        {
            return;
        }

        _json.Text(resource.Doubt?.Detail);
        _json.Raw.WriteStartObject();
        foreach (var (responsibility, reason) in unknown)
        {
            _json.Raw.WritePropertyName(HtmlText.Shown(responsibility));
            _json.Text(reason!.Detail);
        }

        _json.Raw.WriteEndObject();
        _json.Raw.WriteStartObject();
        foreach (var (responsibility, attestation) in resource.Attested ?? ImmutableSortedDictionary<string, int>.Empty)
        {
            _json.Raw.WriteNumber(HtmlText.Shown(responsibility), attestation);
        }

        _json.Raw.WriteEndObject();
    }

    private void Write(Placement placement) => _json.Row(() =>
    {
        _json.Name(placement.Account);
        _json.Name(placement.Environment);
        _json.Name(placement.Party);
        _json.Raw.WriteStartObject();
        foreach (var (responsibility, party) in placement.Owners ?? ImmutableSortedDictionary<string, string>.Empty)
        {
            _json.Raw.WriteString(HtmlText.Shown(responsibility), HtmlText.Shown(party));
        }

        _json.Raw.WriteEndObject();
    });

    private void Write(ScopeObligation scope) => _json.Row(() =>
    {
        _json.Name(scope.Scope.Name());
        _json.Name(scope.Account);
        _json.Number(_entries[scope.Entry]);
        _json.Letter(StatusSign.LetterOf(scope.Entry.CustomerHoldsPart ? scope.Status : Picture.StatusOf(scope.Entry)));
        _json.Text(scope.Reason);
        _json.Name(scope.Party);
        _json.Number(scope.Attestation ?? -1);
        _json.Number(scope.Assumed ? 1 : 0);
    });
}
