using System.Collections.Immutable;
using System.Globalization;
using Onus.Assessment.Comparison;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Places;

namespace Onus.Reports.Json.Reading;

/// <summary>Gathers the members of a result, in whatever order they come, and puts them together at the end.</summary>
/// <param name="title">What the result is called.</param>
internal sealed class AssessmentDraft(string title)
{
    private readonly Dictionary<string, ImmutableArray<SplitEntry>> _splits = new(StringComparer.Ordinal);
    private readonly List<ResourceDraft> _resources = [];
    private readonly Dictionary<(string Deployment, string Address), ImmutableArray<SideFinding>.Builder> _findings = [];
    private readonly List<SideScope> _scopes = [];
    private readonly Dictionary<string, CitedSource> _sources = new(StringComparer.Ordinal);
    private string? _schema;
    private string? _day;

    /// <summary>How many inputs could not be read.</summary>
    public int Errors { get; private set; }

    public void Read(JsonTokens json)
    {
        foreach (var name in json.Members())
        {
            switch (name)
            {
                case "schema":
                    _schema = CheckSchema(json.String());
                    break;
                case "date":
                    _day = CheckDay(json.String());
                    break;
                case "splits":
                    ReadAll(json, ReadSplit);
                    break;
                case "resources":
                    ReadAll(json, inner => _resources.Add(ResourceDraft.Read(inner)));
                    break;
                case "scopes":
                    ReadAll(json, ReadScope);
                    break;
                case "findings":
                    ReadAll(json, ReadFinding);
                    break;
                case "sources":
                    ReadAll(json, ReadSource);
                    break;
                case "diagnostics":
                    ReadAll(json, inner => Errors += Fields.Read(inner)["severity"] == "error" ? 1 : 0);
                    break;
                default:
                    json.Skip();
                    break;
            }
        }
    }

    public Side Build()
    {
        if (_schema is null || _day is null)
        {
            throw new ReadingStop("result-foreign", $"It has no \"{(_schema is null ? "schema" : "date")}\": no result of onus scan.");
        }

        var splits = new Dictionary<(string Id, string Type), Split>();
        return new Side(title, _day, [.. _resources.Select(resource => Build(resource, splits))], [.. _scopes], _sources.GetValueOrDefault);
    }

    private SideResource Build(ResourceDraft draft, Dictionary<(string Id, string Type), Split> splits)
    {
        Split? split = null;
        if (draft.Split is { } id && !splits.TryGetValue((id, draft.Type), out split))
        {
            if (!_splits.TryGetValue(id, out var entries))
            {
                throw new ReadingStop($"The resource {draft.Address} names a split \"{id}\" that is not there.");
            }

            splits[(id, draft.Type)] = split = new Split(id, draft.Type, draft.Service, draft.Model, draft.Management, entries);
        }

        var findings = _findings.TryGetValue((draft.Deployment, draft.Address), out var found) ? found.ToImmutable() : [];
        var statuses = split is null ? [] : split.CustomerEntries.Select(entry => draft.Statuses.GetValueOrDefault(entry.Responsibility, ObligationStatus.Open));
        return new SideResource(draft.Deployment, draft.Address, draft.Type, split, draft.Place, [.. statuses], findings);
    }

    private void ReadSplit(JsonTokens json)
    {
        string? id = null;
        ImmutableArray<SplitEntry> entries = [];
        foreach (var name in json.Members())
        {
            switch (name)
            {
                case "id":
                    id = json.String();
                    break;
                case "entries":
                    entries = [.. json.Elements().Select(_ => EntryDraft.Read(json))];
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        _splits[id ?? throw new ReadingStop("A split has no id.")] = entries;
    }

    private void ReadScope(JsonTokens json)
    {
        string? scope = null;
        var obligations = new Dictionary<string, Fields>(StringComparer.Ordinal);
        foreach (var name in json.Members())
        {
            switch (name)
            {
                case "scope":
                    scope = json.String();
                    break;
                case "obligations":
                    foreach (var responsibility in json.Members())
                    {
                        obligations[responsibility] = Fields.Read(json);
                    }

                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        var word = Words.Of(Words.Scopes, scope, "scope");
        _scopes.AddRange(obligations.Select(entry => new SideScope(word, entry.Key, Words.Of(Words.Statuses, entry.Value["status"], "status"), entry.Value["reason"] ?? "")));
    }

    private void ReadFinding(JsonTokens json)
    {
        var fields = Fields.Read(json);
        var status = Words.Of(Words.Verdicts, fields["status"], "status");
        if (status is FindingStatus.Pass or FindingStatus.NotApplicable)
        {
            return;
        }

        var details = new FindingDetails(fields["message"] ?? "", fields.Place("location"));
        var key = (fields["deployment"] ?? "", fields.Needed("resource"));
        if (!_findings.TryGetValue(key, out var findings))
        {
            _findings[key] = findings = ImmutableArray.CreateBuilder<SideFinding>(1);
        }

        findings.Add(new SideFinding(fields.Needed("check"), fields.Needed("responsibility"), status, Words.Of(Words.Severities, fields["severity"], "severity"), () => details));
    }

    private void ReadSource(JsonTokens json)
    {
        var fields = Fields.Read(json);
        var id = fields.Needed("id");
        _sources[id] = new CitedSource(id, fields["title"] ?? "", fields["url"] ?? "", fields["asOf"] ?? "", fields["seen"] ?? "", fields["note"], Origin.None);
    }

    private static void ReadAll(JsonTokens json, Action<JsonTokens> read)
    {
        foreach (var _ in json.Elements())
        {
            read(json);
        }
    }

    private static string CheckSchema(string schema)
    {
        const string Family = "onus/assessment/";
        if (schema == JsonReportWriter.Schema)
        {
            return schema;
        }

        throw schema.StartsWith(Family, StringComparison.Ordinal)
            ? new ReadingStop("result-version", $"It is written as \"{schema}\"; this Onus reads \"{JsonReportWriter.Schema}\".")
            : new ReadingStop("result-foreign", $"It is written as \"{schema}\", which is no result of onus scan.");
    }

    private static string CheckDay(string day) => DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        ? day
        : throw new ReadingStop("The date is no day.");
}
