using System.Text.Json;

namespace Onus.Contracts.Oscal;

/// <summary>Something that a plan exports, or inherits and satisfies.</summary>
/// <param name="Control">The id of the control.</param>
/// <param name="Id">The id by which the plans on both sides know it.</param>
/// <param name="IsProvided">Whether it is provided; else it is a responsibility of whoever uses the system.</param>
/// <param name="Description">What it says.</param>
/// <param name="Component">The id of the component that it stands at.</param>
public sealed record OscalCapability(string Control, string Id, bool IsProvided, string Description, string Component);

/// <summary>Looks into a system security plan, whoever has written it: what is not there, or is something else, is passed over.</summary>
public static class OscalPlan
{
    /// <summary>The member of the document that is the plan.</summary>
    public const string Member = "system-security-plan";

    /// <summary>What a plan provides to others and asks of them.</summary>
    /// <param name="root">The whole document.</param>
    public static IEnumerable<OscalCapability> Exports(JsonElement root) => Components(root).SelectMany(item =>
        Of(item, At(item.Component, "export"), "provided", "uuid", isProvided: true).Concat(Of(item, At(item.Component, "export"), "responsibilities", "uuid", isProvided: false)));

    /// <summary>What a plan inherits of others, and which of their expectations it satisfies.</summary>
    /// <param name="root">The whole document.</param>
    public static IEnumerable<OscalCapability> Inherits(JsonElement root) => Components(root).SelectMany(item =>
        Of(item, item.Component, "inherited", "provided-uuid", isProvided: true).Concat(Of(item, item.Component, "satisfied", "responsibility-uuid", isProvided: false)));

    /// <summary>What stands at a path of members; an element of no kind where nothing does.</summary>
    public static JsonElement At(JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            element = element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var found) ? found : default;
        }

        return element;
    }

    /// <summary>A text; null where there is none.</summary>
    public static string? Text(JsonElement element, string name) => At(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>The elements of a list.</summary>
    public static IEnumerable<JsonElement> Items(JsonElement element, string name) => At(element, name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    private static IEnumerable<(string Control, JsonElement Component)> Components(JsonElement root)
    {
        foreach (var requirement in Items(At(root, Member, "control-implementation"), "implemented-requirements"))
        {
            if (Text(requirement, "control-id") is { } control)
            {
                foreach (var component in Items(requirement, "by-components").Concat(Items(requirement, "statements").SelectMany(statement => Items(statement, "by-components"))))
                {
                    yield return (control, component);
                }
            }
        }
    }

    private static IEnumerable<OscalCapability> Of((string Control, JsonElement Component) at, JsonElement holder, string list, string id, bool isProvided) => Items(holder, list)
        .Select(item => new OscalCapability(at.Control, Text(item, id) ?? "", isProvided, Text(item, "description") ?? "", Text(at.Component, "component-uuid") ?? ""));
}
