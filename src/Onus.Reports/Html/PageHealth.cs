using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Reports.Terminal;

namespace Onus.Reports.Html;

/// <summary>Writes what AWS Health announces, and what of the estate it touches.</summary>
internal sealed class PageHealth(AssessmentResult result, PageJson json, Dictionary<string, int> responsibilities)
{
    private readonly Lazy<ILookup<(string, string, string), int>> _resources = new(() => result.Resources.ToLookup(resource => (resource.Deployment, resource.Address, resource.Type), resource => resource.Index));

    /// <summary>Writes it; nothing where no events were given.</summary>
    public void Write()
    {
        if (!result.Health.IsEmpty)
        {
            json.All("events", HealthWording.Of(result.Health).SelectMany(part => part.Events), Write);
        }
    }

    private void Write(HealthEntry entry) => json.Row(() =>
    {
        json.Number(HealthWording.Parts.TakeWhile(part => !part.Holds(entry)).Count());
        json.Text(entry.Title);
        json.Name(entry.Type);
        json.Text(HealthWording.When(entry));
        json.Text(HealthWording.Where(entry));
        json.Text(HealthWording.Touches(entry));
        json.Text(HealthWording.Turn(entry));
        json.Text(HealthWording.Reply(entry));
        json.Numbers(Numbers(entry.Touch?.Surely));
        json.Numbers(Numbers(entry.Touch?.Perhaps));
        json.Numbers(entry.Responsibilities.Where(concern => responsibilities.ContainsKey(concern.Id)).Select(concern => responsibilities[concern.Id]));
        json.Text(string.Join(" ", entry.Notes));
        json.Text(entry.Means);
        json.Text(entry.Text);
    });

    private IEnumerable<int> Numbers(ImmutableArray<TouchedResource>? touched) =>
        (touched ?? []).SelectMany(resource => _resources.Value[(resource.Deployment, resource.Address, resource.Type)]);
}
