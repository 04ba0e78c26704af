using System.Globalization;
using System.Text;
using Onus.Contracts;
using Onus.Core.Files;

namespace Onus.Engine.Init;

/// <summary>Drafts settings from what a scan finds. Nothing but the default is in force: a line of settings begins with one <c>#</c>, one of prose with two.</summary>
/// <param name="folder">The folder that the settings are for, as it was scanned.</param>
internal sealed class SettingsDraft(AssessmentResult result, string folder)
{
    private const int MostChecks = 8;
    private readonly StringBuilder _text = new();

    public string Write()
    {
        var summary = AssessmentSummary.Of(result);
        Prose($"The team's settings for Onus, drafted on {result.Date} from a scan: {Count(result.Resources.Length, "resource")} in {Count(result.Deployments.Length, "deployment")}.");
        Prose("Take away the # of what is to count. \"onus catalog list settings\" lists all that may stand here.");
        _text.Append("\nprofile = \"recommended\"\n");
        WriteDials(summary);
        Blank("Whose settings these are; required with overrides and checks of your own.");
        Code($"team {{");
        Code("  name    = \"…\"");
        Code($"  decided = {Quoted(result.Date)}");
        Code("}");
        WriteEnvironments();
        WriteChecks();
        return _text.ToString();
    }

    private void WriteDials(AssessmentSummary summary)
    {
        var high = result.Shown(FindingStatus.Fail).Count(finding => finding.Severity >= Severity.High);
        Blank($"Let a pipeline fail: {Count(high, "failure")} of high severity or above now.{(summary.Gravest >= Severity.High ? " Begin with a baseline, written by \"onus scan --write-baseline onus-baseline.json\"." : "")}");
        Code("fail_on  = \"high\"");
        if (summary.Gravest >= Severity.High)
        {
            // A baseline that is not there is an error, and so the line stands apart from what may be taken as it is.
            Prose("baseline = \"onus-baseline.json\"");
        }
    }

    private void WriteEnvironments()
    {
        var environments = EnvironmentGuess.Of(result.Deployments.Select(deployment => Below(deployment.Id)));
        Blank(environments.Count > 0 ? "Guessed from the names of folders. Give each account its number: what belongs to the account counts once for each." : "Nothing tells which account and environment this is deployed to; all is taken for one account.");
        foreach (var (name, paths) in environments)
        {
            Code($"environment {Quoted(name)} {{ paths = [{string.Join(", ", paths.Select(Quoted))}] }}");
        }

        var number = 0;
        foreach (var (_, paths) in environments)
        {
            Code($"account {Quoted((++number).ToString("D12", CultureInfo.InvariantCulture))} {{ paths = [{string.Join(", ", paths.Select(Quoted))}] }}");
        }
    }

    private void WriteChecks()
    {
        var failing = result.Shown(FindingStatus.Fail).GroupBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(MostChecks).ToList();
        if (failing.Count == 0)
        {
            return;
        }

        Blank("What fails most. Mend it, or accept it where that is right, with a reason and a day.");
        foreach (var group in failing)
        {
            var rule = group.First().Rule;
            _text.Append('\n');
            Prose($"{Count(group.Count(), "failure")} of {rule.Severity.Name()} severity: {rule.Title}.");
            Code($"waiver {Quoted(rule.Id)} {{");
            Code($"  checks = [{Quoted(rule.Id)}]");
            Code($"  paths  = [{string.Join(", ", group.Select(finding => Below(finding.Resource.Deployment)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(Quoted))}]");
            Code("  reason = \"…\"");
            Code($"  until  = {Quoted(DateOnly.ParseExact(result.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddYears(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))}");
            Code("}");
            if (rule.Parameters is { Count: > 0 } parameters)
            {
                Prose($"Or ask for something else; it has the parameters {string.Join(", ", parameters.Select(item => $"{item.Key} = {item.Value}"))}.");
            }
        }
    }

    /// <summary>A path as it is seen from the folder of the settings.</summary>
    private string Below(string named)
    {
        var (plain, root) = (TreePath.Join("", named), TreePath.Join("", folder));
        return (TreePath.Inside(root, plain) ?? plain).Trim('/') is { Length: > 0 } path ? path : ".";
    }

    private void Blank(string prose)
    {
        _text.Append('\n');
        Prose(prose);
    }

    private void Prose(string text) => _text.Append("## ").Append(VisibleText.Of(text)).Append('\n');

    private void Code(string text) => _text.Append("# ").Append(text).Append('\n');

    private static string Quoted(string text) =>
        "\"" + VisibleText.Of(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("${", "$${", StringComparison.Ordinal).Replace("%{", "%%{", StringComparison.Ordinal) + "\"";

    private static string Count(int count, string what) => $"{count.ToString(CultureInfo.InvariantCulture)} {what}{(count == 1 ? "" : "s")}";
}
