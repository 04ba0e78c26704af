using Onus.Contracts;

namespace Onus.Reports.Html;

/// <summary>Writes the frameworks that were asked for, with how their requirements stand.</summary>
internal sealed class PageFrameworks(AssessmentResult result, PageJson json, Dictionary<string, int> responsibilities)
{
    private const char NotCovered = 'x';

    /// <summary>Writes them; nothing where none was asked for.</summary>
    public void Write()
    {
        if (!result.Frameworks.IsEmpty)
        {
            json.All("frameworks", result.Frameworks, framework => json.Row(() =>
            {
                json.Name(framework.Id);
                json.Name(framework.Title);
                json.Name(framework.Version);
                json.Name(framework.NamedBy);
                json.Row(() =>
                {
                    foreach (var requirement in framework.Requirements)
                    {
                        Write(requirement);
                    }
                });
            }));
        }
    }

    private void Write(Requirement requirement) => json.Row(() =>
    {
        json.Name(requirement.Id);
        json.Text(requirement.Title);
        json.Text(requirement.GroupTitle);
        json.Letter(LetterOf(requirement.State));
        json.Letter(Letters.Of(requirement.Holder ?? Holder.NotApplicable));
        json.Row(() =>
        {
            foreach (var part in requirement.Parts)
            {
                json.Row(() =>
                {
                    json.Letter(StatusSign.LetterOf(part.Status));
                    json.Number(part.Count);
                });
            }
        });
        json.Numbers((requirement.Served ?? []).Where(served => responsibilities.ContainsKey(served.Id)).Select(served => responsibilities[served.Id]));
        json.Number(requirement.Partial ? 1 : 0);
    });

    private static char LetterOf(RequirementState state) =>
        state == RequirementState.NotCovered ? NotCovered : Words.Of<ObligationStatus>().TryGetValue(state.Name(), out var status) ? StatusSign.LetterOf(status) : 'n';
}
