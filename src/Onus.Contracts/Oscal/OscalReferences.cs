using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Onus.Contracts.Oscal;

/// <summary>
/// What JSON schemas can't say of a document of OSCAL, and its consumers check: that all it refers to exists, that ids are given once, and that controls are implemented
/// by components. The rules are those of NIST's Metaschema and of compliance-trestle.
/// </summary>
public sealed class OscalReferences
{
    private const int MostProblems = 50;
    private static readonly ImmutableHashSet<string> Referring = ["observation-uuid", "risk-uuid", "finding-uuid", "subject-uuid", "component-uuid", "party-uuid"];
    private readonly HashSet<string> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _components = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _parties = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _roles = new(StringComparer.Ordinal);
    private readonly HashSet<string> _authorizations = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _resources = new(StringComparer.OrdinalIgnoreCase);
    private readonly IReadOnlySet<string>? _controls;
    private readonly List<string> _problems = [];

    private OscalReferences(IReadOnlySet<string>? controls) => _controls = controls;

    /// <summary>What is wrong with the references of a document: a sentence each, at most 50.</summary>
    /// <param name="root">The whole document.</param>
    /// <param name="controls">The ids of the controls of the profile or catalogue that it is about; null where these are not known.</param>
    public static IReadOnlyList<string> Problems(JsonElement root, IReadOnlySet<string>? controls = null)
    {
        var references = new OscalReferences(controls);
        references.Collect("", root);
        references.Check("", "", root);
        return references._problems;
    }

    /// <summary>What is wrong between a plan that inherits and one that exports: all that is inherited is provided, and all that is satisfied is asked for, for the same control.</summary>
    public static IReadOnlyList<string> Problems(JsonElement inheriting, JsonElement exporting)
    {
        var provided = OscalPlan.Exports(exporting).ToLookup(item => item.Id, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. OscalPlan.Inherits(inheriting)
                .Where(item => !provided[item.Id].Any(other => other.Control == item.Control && other.IsProvided == item.IsProvided))
                .Select(item => $"{item.Control}: {(item.IsProvided ? "provided" : "responsibility")} {item.Id} is exported nowhere.")
                .Take(MostProblems),
        ];
    }

    private void Collect(string name, JsonElement element)
    {
        foreach (var child in ItemsOf(element))
        {
            Collect(name, child);
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        if (OscalPlan.Text(element, "uuid") is { } id)
        {
            Note(!_ids.Add(id), $"{name}: uuid {id} is given twice.");
            (name switch { "components" => _components, "parties" => _parties, "leveraged-authorizations" => _authorizations, "resources" => _resources, _ => null })?.Add(id);
        }

        if (name == "roles" && OscalPlan.Text(element, "id") is { } role)
        {
            Note(!_roles.Add(role), $"roles: {role} is given twice.");
        }

        foreach (var member in element.EnumerateObject())
        {
            Collect(member.Name, member.Value);
        }
    }

    private void Check(string name, string path, JsonElement element)
    {
        var at = 0;
        foreach (var child in ItemsOf(element))
        {
            Check(name, string.Create(CultureInfo.InvariantCulture, $"{path}[{at++}]"), child);
        }

        if (element.ValueKind != JsonValueKind.Object || _problems.Count >= MostProblems)
        {
            return;
        }

        switch (name)
        {
            case "implemented-requirements":
                CheckRequirement(path, element);
                break;
            case "by-components":
                CheckComponent(path, element);
                break;
            case "control-implementation" or "control-implementations":
                CheckOnce(path, OscalPlan.Items(element, "implemented-requirements"), "control-id");
                break;
            case "system-implementation":
                CheckOnce(path, OscalPlan.Items(element, "components"), "title");
                break;
            case "links" or "relevant-evidence" or "import-ap" or "import-ssp" or "import-profile":
                Note(OscalPlan.Text(element, "href") is ['#', .. var resource] && !_resources.Contains(resource), $"{path}: the back matter has no resource {OscalPlan.Text(element, "href")}.");
                break;
            case "props":
                Note(OscalPlan.Text(element, "name") == "leveraged-authorization-uuid" && !_authorizations.Contains(OscalPlan.Text(element, "value") ?? ""), $"{path}: there is no such leveraged authorization.");
                break;
            case "target" when OscalPlan.Text(element, "target-id") is { } target:
                CheckControl(path, target.Split('_')[0]);
                break;
            case "include-controls" when OscalPlan.Text(element, "control-id") is { } control:
                CheckControl(path, control);
                break;
        }

        foreach (var member in element.EnumerateObject())
        {
            CheckReference($"{path}/{member.Name}", member);
            Check(member.Name, $"{path}/{member.Name}", member.Value);
        }
    }

    private void CheckReference(string path, JsonProperty member)
    {
        foreach (var reference in member.Value.ValueKind == JsonValueKind.Array ? ItemsOf(member.Value) : [member.Value])
        {
            if (reference.ValueKind != JsonValueKind.String)
            {
                return;
            }

            var id = reference.GetString()!;
            var isMissing = member.Name switch
            {
                "component-uuid" => !_components.Contains(id),
                "party-uuid" or "party-uuids" => !_parties.Contains(id),
                "role-id" or "role-ids" => !_roles.Contains(id),
                var name => Referring.Contains(name) && !_ids.Contains(id),
            };
            Note(isMissing, $"{path}: there is no {id}.");
        }
    }

    private void CheckRequirement(string path, JsonElement requirement)
    {
        CheckControl(path, OscalPlan.Text(requirement, "control-id") ?? "");
        var statements = OscalPlan.Items(requirement, "statements").ToList();
        CheckOnce(path, statements, "statement-id");
        CheckOnce(path, OscalPlan.Items(requirement, "by-components"), "component-uuid");
        statements.ForEach(statement => CheckOnce(path, OscalPlan.Items(statement, "by-components"), "component-uuid"));
        var isOfPlan = !requirement.TryGetProperty("description", out _);
        Note(isOfPlan && !OscalPlan.Items(requirement, "by-components").Concat(statements.SelectMany(statement => OscalPlan.Items(statement, "by-components"))).Any(), $"{path}: no component implements it.");
    }

    private void CheckComponent(string path, JsonElement component)
    {
        if (component.TryGetProperty("export", out var export))
        {
            var provided = OscalPlan.Items(export, "provided").Select(item => OscalPlan.Text(item, "uuid")).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var responsibilities = OscalPlan.Items(export, "responsibilities").ToList();
            Note(provided.Count == 0 && responsibilities.Count == 0, $"{path}/export: it exports nothing.");
            foreach (var id in responsibilities.Select(item => OscalPlan.Text(item, "provided-uuid")).OfType<string>())
            {
                Note(!provided.Contains(id), $"{path}/export: nothing of the kind {id} is provided here.");
            }
        }

        CheckPairs(path, OscalPlan.Items(component, "inherited"), "provided-uuid");
        CheckPairs(path, OscalPlan.Items(component, "satisfied"), "responsibility-uuid");
    }

    /// <summary>Consumers know entries by the id on the other side: without one, several become one.</summary>
    private void CheckPairs(string path, IEnumerable<JsonElement> items, string name)
    {
        var all = items.ToList();
        Note(all.Exists(item => OscalPlan.Text(item, name) is null), $"{path}: an entry has no {name}.");
        CheckOnce(path, all, name);
    }

    private void CheckOnce(string path, IEnumerable<JsonElement> items, string name)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var text in items.Select(item => OscalPlan.Text(item, name)).OfType<string>())
        {
            Note(!seen.Add(text), $"{path}: {name} {text} stands here twice.");
        }
    }

    private void CheckControl(string path, string control) => Note(_controls is not null && !_controls.Contains(control), $"{path}: the profile has no control \"{control}\".");

    private void Note(bool isWrong, string problem)
    {
        if (isWrong && _problems.Count < MostProblems)
        {
            _problems.Add(problem);
        }
    }

    private static IEnumerable<JsonElement> ItemsOf(JsonElement element) => element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : [];
}
