using System.Collections.Immutable;
using System.Globalization;
using Onus.Contracts;
using Onus.Reports.Findings;

namespace Onus.Reports.JUnit;

/// <summary>
/// Writes an assessment as results of tests, in the shape that Ant's schema describes: a deployment is a suite, a finding a test case. What fails fails; what is not known or is
/// waived is skipped, and says why. What passes is one test case a check, which says for how many resources; with <see cref="AssessmentDetail.All"/> each is its own.
/// </summary>
public static class JUnitReport
{
    /// <summary>Writes a report.</summary>
    /// <param name="detail">Whether each verdict that passes is told by itself.</param>
    public static void Write(AssessmentResult result, TextWriter output, AssessmentDetail detail = AssessmentDetail.Notable)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
        var suites = new Suites(result, detail);
        for (var i = 0; i < suites.Count; i++)
        {
            suites.Write(i, output);
        }

        output.Write("</testsuites>\n");
    }

    private sealed class Suites
    {
        private readonly AssessmentResult _result;
        private readonly AssessmentDetail _detail;
        private readonly List<(string Id, List<ResourceAssessment> Resources)> _suites;

        public Suites(AssessmentResult result, AssessmentDetail detail)
        {
            (_result, _detail) = (result, detail);
            var byDeployment = result.Resources.GroupBy(resource => resource.Deployment, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
            _suites = [.. result.Deployments.Select(item => item.Id).Concat(byDeployment.Keys.Order(StringComparer.Ordinal)).Distinct(StringComparer.Ordinal).Select(id => (id, byDeployment.GetValueOrDefault(id) ?? []))];
        }

        public int Count => _suites.Count;

        public void Write(int index, TextWriter output)
        {
            var (id, resources) = _suites[index];
            var (passed, failures, skipped, cases) = Figures(resources);
            output.Write(string.Create(CultureInfo.InvariantCulture, $" <testsuite name=\"{XmlText.Token(id)}\" package=\"onus\" id=\"{index}\" timestamp=\"{_result.Date}T00:00:00\" hostname=\"localhost\" tests=\"{cases + passed.Length}\" failures=\"{failures}\" errors=\"0\" skipped=\"{skipped}\" time=\"0\">\n"));
            output.Write($"  <properties>\n   <property name=\"date\" value=\"{XmlText.Of(_result.Date)}\"/>\n   <property name=\"catalog\" value=\"{XmlText.Of(_result.CatalogDate ?? "")}\"/>\n  </properties>\n");
            foreach (var finding in Told(resources))
            {
                Write(finding, output);
            }

            foreach (var (rule, count) in passed)
            {
                output.Write(string.Create(CultureInfo.InvariantCulture, $"  <testcase name=\"{XmlText.Token(rule.Title)} ({count} resource{(count == 1 ? "" : "s")})\" classname=\"{ClassOf(rule)}\" time=\"0\"/>\n"));
            }

            output.Write("  <system-out></system-out>\n  <system-err>");
            foreach (var diagnostic in index == 0 ? _result.Diagnostics.Where(item => item.Severity != DiagnosticSeverity.Note) : [])
            {
                output.Write(XmlText.Of($"{(diagnostic.Location is { } at ? $"{at}: " : "")}{diagnostic.Severity.Name()}: {diagnostic.Message} [{diagnostic.Code}]"));
                output.Write('\n');
            }

            output.Write("</system-err>\n </testsuite>\n");
        }

        private static void Write(Finding finding, TextWriter output)
        {
            output.Write($"  <testcase name=\"{XmlText.Token($"{finding.Resource.Address}: {finding.Rule.Title}")}\" classname=\"{ClassOf(finding.Rule)}\" time=\"0\"");
            if (finding.Status == FindingStatus.Pass)
            {
                output.Write("/>\n");
                return;
            }

            var sentence = XmlText.Of(FindingWords.Sentence(finding).ReplaceLineEndings(" "));
            if (finding.Status == FindingStatus.Fail)
            {
                output.Write($">\n   <failure message=\"{sentence}\" type=\"{finding.Rule.Severity.Name()}\">");
                output.Write(XmlText.Of(FindingWords.Cut($"{FindingBook.PlaceOf(finding)?.ToString() ?? FileUri.FileOf(finding)}\n{FindingWords.Remedy(finding)}".TrimEnd())));
                output.Write("</failure>\n  </testcase>\n");
                return;
            }

            var why = finding.Details.Waiver is { } waiver ? $"{FindingWords.Sentence(finding)} {FindingWords.Justification(waiver)}" : FindingWords.Sentence(finding);
            output.Write($">\n   <skipped message=\"{XmlText.Of(FindingWords.Cut(why).ReplaceLineEndings(" "))}\"/>\n  </testcase>\n");
        }

        private static string ClassOf(Rule rule) => XmlText.Token($"onus.{rule.Service}.{rule.Id}");

        private IEnumerable<Finding> Told(List<ResourceAssessment> resources) => resources.SelectMany(resource => resource.Findings(_detail == AssessmentDetail.All)).Where(finding => finding.IsShown && finding.Status != FindingStatus.NotApplicable);

        /// <summary>What passes by check, in the order of their ids, where it is not told one by one; and how many test cases there are besides.</summary>
        private (ImmutableArray<(Rule Rule, int Count)> Passed, int Failures, int Skipped, int Cases) Figures(List<ResourceAssessment> resources)
        {
            var passed = new SortedList<string, (Rule Rule, int Count)>(StringComparer.Ordinal);
            var (failures, skipped, cases) = (0, 0, 0);
            foreach (var resource in resources)
            {
                for (var i = 0; i < resource.Verdicts.Length; i++)
                {
                    var verdict = resource.Verdicts[i];
                    if (!resource.Shows(i) || verdict == FindingStatus.NotApplicable)
                    {
                        continue;
                    }

                    if (verdict == FindingStatus.Pass && _detail != AssessmentDetail.All)
                    {
                        var rule = resource.Rules[i];
                        passed[rule.Id] = (rule, passed.GetValueOrDefault(rule.Id).Count + 1);
                        continue;
                    }

                    cases++;
                    failures += verdict == FindingStatus.Fail ? 1 : 0;
                    skipped += verdict is FindingStatus.Unknown or FindingStatus.Waived ? 1 : 0;
                }
            }

            return ([.. passed.Values], failures, skipped, cases);
        }
    }
}
