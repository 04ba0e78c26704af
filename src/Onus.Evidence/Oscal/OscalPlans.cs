using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Onus.Contracts;
using Onus.Contracts.Oscal;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Secrets;

namespace Onus.Evidence.Oscal;

/// <summary>Reads what system security plans of others state: what a provider's plan exports, and what a plan inherits. Whoever wrote them, nothing in them decides anything.</summary>
/// <param name="day">The day that is spoken of.</param>
internal sealed class OscalPlans(DateOnly day, DiagnosticBag diagnostics)
{
    /// <summary>Plans are looked over once a year.</summary>
    private const int MostDays = 366;
    private const int MostSize = 64 * 1024 * 1024;
    private const int Deepest = 64;
    private const int MostPlans = 100;
    private const int MostProviders = 20;
    private const int MostTold = 5;
    private const int MostName = 200;
    private readonly ImmutableArray<PlanNote>.Builder _found = ImmutableArray.CreateBuilder<PlanNote>();

    /// <summary>What was read so far, in the order of the files.</summary>
    public ImmutableArray<PlanNote> Found => _found.ToImmutable();

    /// <summary>Reads a plan.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">The file, as it is shown.</param>
    /// <param name="source">Where what is wrong stands.</param>
    public void Read(ReadOnlyMemory<byte> bytes, string file, SourceFile source)
    {
        if (bytes.Length > MostSize || _found.Count >= MostPlans)
        {
            diagnostics.Error("oscal-too-large", $"The plan is larger than {MostSize / 1024 / 1024} MB, or one of more than {MostPlans}, and is not read.", source.At(0), $"Name the plans of the providers that are in use.");
            return;
        }

        try
        {
            var start = bytes.Span.StartsWith("\uFEFF"u8) ? 3 : 0;
            using var document = JsonDocument.Parse(bytes[start..], new JsonDocumentOptions { MaxDepth = Deepest });
            Read(document.RootElement, file, source);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            // The second: half a character, which JSON can write and no text can hold.
            diagnostics.Error("oscal-malformed", $"The plan is no JSON that can be read.", source.At(0), $"Let whoever wrote the plan check it by OSCAL's schema.");
        }
    }

    private void Read(JsonElement root, string file, SourceFile source)
    {
        var plan = OscalPlan.At(root, OscalPlan.Member);
        var problems = OscalReferences.Problems(root);
        foreach (var problem in problems.Take(MostTold))
        {
            diagnostics.Warning("oscal-reference", $"The plan contradicts itself: {problem}", source.At(0), $"Ask whoever wrote it; what is sound of it is taken.");
        }

        var metadata = OscalPlan.At(plan, "metadata");
        var title = Name(OscalPlan.Text(metadata, "title") ?? "(no title)");
        var modified = DayOf(OscalPlan.Text(metadata, "last-modified"));
        var components = OscalPlan.Items(OscalPlan.At(plan, "system-implementation"), "components")
            .Select(component => (Id: OscalPlan.Text(component, "uuid") ?? "", Title: OscalPlan.Text(component, "title") ?? ""))
            .DistinctBy(component => component.Id, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(component => component.Id, component => component.Title, StringComparer.OrdinalIgnoreCase);
        var system = OscalPlan.Text(OscalPlan.At(plan, "system-characteristics"), "system-name") ?? title;
        var stated = OscalPlan.Exports(root).Where(item => item.Id.Length > 0).Select(item => (Provider: Provider(system), Item: item))
            .Concat(OscalPlan.Inherits(root).Where(item => components.ContainsKey(item.Component)).Select(item => (Provider: Provider(components[item.Component]), Item: item)))
            .GroupBy(entry => entry.Provider, StringComparer.OrdinalIgnoreCase)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Take(MostProviders);
        var any = false;
        foreach (var group in stated)
        {
            any = true;
            var asked = Controls(group.Where(entry => !entry.Item.IsProvided).Select(entry => entry.Item.Control));
            _found.Add(new PlanNote(file, title, group.Key, AgeOf(modified), Controls(group.Where(entry => entry.Item.IsProvided).Select(entry => entry.Item.Control)))
            {
                Date = modified?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                Asked = asked.IsEmpty ? null : asked,
            });
        }

        if (!any)
        {
            diagnostics.Warning("oscal-states-nothing", $"The plan states nothing that is provided or inherited.", source.At(0), $"Name a plan with export or inherited.");
        }
    }

    private EvidenceAge AgeOf(DateOnly? modified) => modified is not { } date ? EvidenceAge.Undated : (day.DayNumber - date.DayNumber) switch
    {
        < 0 => EvidenceAge.Later,
        var old when old > MostDays => EvidenceAge.Stale,
        _ => EvidenceAge.Fresh,
    };

    /// <summary>Controls as NIST writes them; what has not the form of one is no control.</summary>
    private static ImmutableArray<string> Controls(IEnumerable<string> controls) => [.. controls.Select(OscalControls.RequirementOf).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>AWS by any of the names that plans give it, or another as it is called.</summary>
    private static string Provider(string name) =>
        name.Contains("amazon web services", StringComparison.OrdinalIgnoreCase) || name.Split(' ', '-', '(', ')', '/', ',').Contains("AWS", StringComparer.OrdinalIgnoreCase) ? ReportNote.Aws : Name(name);

    private static string Name(string text)
    {
        var name = Redaction.Of(text).Trim();
        return name.Length == 0 ? "(no name)" : name.Length > MostName ? name[..(char.IsHighSurrogate(name[MostName - 1]) ? MostName - 1 : MostName)] : name;
    }

    private static DateOnly? DayOf(string? text) =>
        text is { Length: >= 10 } && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
