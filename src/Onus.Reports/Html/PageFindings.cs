using Onus.Contracts;
using Onus.Reports.Terminal;

namespace Onus.Reports.Html;

/// <summary>Writes what is not met, not known or waived, and the causes by which failures are told together.</summary>
internal sealed class PageFindings(AssessmentResult result, PageJson json, Dictionary<string, int> rules)
{
    private const int MostReads = 3;

    private readonly Dictionary<ResourceAssessment, int> _resources = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(int Resource, string Rule), int> _numbers = [];

    /// <summary>Writes the findings that are shown, the causes, and what is un-inherited.</summary>
    /// <param name="responsibilities">The numbers of the responsibilities.</param>
    public void Write(Dictionary<string, int> responsibilities)
    {
        for (var i = 0; i < result.Resources.Length; i++)
        {
            _resources[result.Resources[i]] = i;
        }

        json.All("findings", result.Findings().Where(finding => finding.IsShown), Write);
        json.All("causes", UnmetRow.Of(result), Write);
        json.All("uninherited", result.Uninherited, item => json.Row(() =>
        {
            json.Number(_resources[item.Resource]);
            json.Number(responsibilities.GetValueOrDefault(item.Responsibility, -1));
            json.Text(item.Belief);
            json.Text(item.Reason);
            json.Text(item.Cause);
            json.Place(item.Location);
            json.Text(item.Fix);
        }));
    }

    private void Write(Finding finding)
    {
        var resource = _resources[finding.Resource];
        _numbers[(resource, finding.Rule.Id)] = _numbers.Count;
        var details = finding.Details;
        json.Row(() =>
        {
            json.Number(rules[finding.Rule.Id]);
            json.Number(resource);
            json.Letter(Letters.Of(finding.Status, isShown: true));
            json.Place(details.Location);
            WriteReads(details);
            json.Text(details.Fix);
            if (details.Doubt is { } doubt)
            {
                json.Text(doubt.Code.Name());
                json.Text(doubt.Detail);
            }
            else if (details.Waiver is { } waiver)
            {
                json.Text($"{waiver.Tool} {waiver.Id}{(waiver.Expires is { } day ? $" until {day}" : "")}");
                json.Text(waiver.Reason);
            }
        });
    }

    /// <summary>Writes the values that decided, each with its path and line.</summary>
    private void WriteReads(FindingDetails details) => json.Row(() =>
    {
        foreach (var read in ClauseWords.Deciding(details).Take(MostReads))
        {
            json.Text(read.Path);
            json.Text(read.Value == "null" ? null : read.Value);
        }
    });

    private void Write(UnmetRow row)
    {
        var first = row.GravestOf(row.First);
        var details = first.Details;
        json.Row(() =>
        {
            json.Number((int)row.Severity);
            json.Text(CauseWords.Of(details));
            json.Numbers(row.Rules.Select(rule => rules[rule.Id]));
            json.Numbers(Failed(row));
            json.Text(first.Remedy);
            Texts(details.Chain.Skip(1).Select(step => step.Location is { } at ? $"{step.Name} ({at.File}:{at.Line})" : step.Name));
            Texts(ClauseWords.Of(details).Take(MostReads));
        });
    }

    /// <summary>The numbers of the findings that a cause is behind: of each resource those that fail.</summary>
    private IEnumerable<int> Failed(UnmetRow row)
    {
        foreach (var resource in row.Resources)
        {
            foreach (var check in row.Checks.Where(check => resource.Verdicts[check] == FindingStatus.Fail && resource.Shows(check)))
            {
                yield return _numbers[(_resources[resource], resource.Rules[check].Id)];
            }
        }
    }

    private void Texts(IEnumerable<string> texts) => json.Row(() =>
    {
        foreach (var text in texts)
        {
            json.Text(text);
        }
    });
}
