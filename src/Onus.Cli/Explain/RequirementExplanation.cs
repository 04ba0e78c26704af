using System.Text.Json;
using Onus.Catalog.Model;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Reports.Terminal;

namespace Onus.Cli.Explain;

/// <summary>A requirement of a framework: what serves it. Its text is the framework's own and not repeated here.</summary>
internal sealed class RequirementExplanation : Explanation
{
    private readonly string _framework;
    private readonly string _id;
    private readonly IReadOnlyList<Check> _checks;
    private readonly IReadOnlyList<Responsibility> _responsibilities;

    private RequirementExplanation(string framework, string id, IReadOnlyList<Check> checks, IReadOnlyList<Responsibility> responsibilities)
    {
        _framework = framework;
        _id = id;
        _checks = checks;
        _responsibilities = responsibilities;
    }

    /// <summary>Finds a requirement: its id alone, or as <c>FRAMEWORK:ID</c>.</summary>
    /// <param name="name">The name.</param>
    /// <param name="checks">All checks.</param>
    /// <param name="catalog">The catalogue.</param>
    public static RequirementExplanation? Find(string name, IReadOnlyList<Check> checks, ServiceCatalog catalog)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var (wanted, id) = colon > 0 ? (name[..colon], name[(colon + 1)..]) : (null, name);
        var framework = checks.SelectMany(check => check.Requirements)
            .Concat(catalog.Responsibilities.SelectMany(item => item.Requirements))
            .Where(entry => (wanted is null || entry.Key == wanted) && entry.Value.Contains(id, StringComparer.OrdinalIgnoreCase))
            .Select(entry => entry.Key)
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
        if (framework is null)
        {
            return null;
        }

        bool Serves(System.Collections.Immutable.ImmutableSortedDictionary<string, System.Collections.Immutable.ImmutableArray<string>> requirements) =>
            requirements.TryGetValue(framework, out var ids) && ids.Contains(id, StringComparer.OrdinalIgnoreCase);

        return new RequirementExplanation(
            framework,
            id,
            [.. checks.Where(check => Serves(check.Requirements))],
            [.. catalog.Responsibilities.Where(item => Serves(item.Requirements))]);
    }

    public override void Write(Screen screen)
    {
        screen.Line(screen.Paint($"{_framework} {_id}", Style.Bold));
        foreach (var responsibility in _responsibilities)
        {
            screen.Line($"  for     {Screen.Fit(responsibility.Id, 20)} {responsibility.Title}");
        }

        foreach (var check in _checks)
        {
            screen.Line($"  check   {Screen.Fit(check.Severity.Name(), 9)}{check.Id}");
        }
    }

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("schema", "onus/requirement/1");
        json.WriteString("framework", _framework);
        json.WriteString("id", _id);
        JsonParts.WriteTexts(json, "responsibilities", _responsibilities.Select(item => item.Id));
        JsonParts.WriteTexts(json, "checks", _checks.Select(check => check.Id));
        json.WriteEndObject();
    }
}
