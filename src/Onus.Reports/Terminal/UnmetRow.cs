using System.Collections.Immutable;
using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>
/// One matter: what is wrong alike with some resources of a type, and the checks that it breaks. Findings of a resource that the same missing or wrong value breaks are one row;
/// what is said of its first resource is true of all.
/// </summary>
internal sealed class UnmetRow
{
    private readonly SortedSet<int> _checks = [];

    /// <summary>The checks that fail for any of the resources, by their index among the rules of the type, in their order; never empty.</summary>
    public IReadOnlyCollection<int> Checks => _checks;

    /// <summary>The resources, in the order of the input; never empty.</summary>
    public List<ResourceAssessment> Resources { get; } = [];

    public ResourceAssessment First => Resources[0];

    public Severity Severity => First.SeverityOf(GravestCheck);

    /// <summary>The responsibilities that are not met by it, each once.</summary>
    public IEnumerable<string> Responsibilities => Checks.Select(check => First.Rules[check].Responsibility).Distinct(StringComparer.Ordinal);

    /// <summary>The checks that it breaks, the gravest first.</summary>
    public IEnumerable<Rule> Rules => Checks.OrderByDescending(First.SeverityOf).Select(check => First.Rules[check]);

    private int GravestCheck => _checks.MaxBy(First.SeverityOf);

    /// <summary>The rows of an assessment, the gravest first, else in the order of the input.</summary>
    public static IReadOnlyList<UnmetRow> Of(AssessmentResult result)
    {
        var rows = new List<UnmetRow>();
        var known = new Dictionary<string, UnmetRow>(StringComparer.Ordinal);
        var byPattern = new Dictionary<string, UnmetRow[]>(StringComparer.Ordinal);
        var patterns = byPattern.GetAlternateLookup<ReadOnlySpan<char>>();
        var numbers = new Dictionary<string, char>(StringComparer.Ordinal);
        var failed = new char[8];
        foreach (var resource in result.Resources)
        {
            var count = 1;
            for (var i = 0; i < resource.Verdicts.Length; i++)
            {
                if (resource.Verdicts[i] == FindingStatus.Fail && resource.Shows(i))
                {
                    failed = count < failed.Length ? failed : [.. failed, .. failed];
                    failed[count++] = (char)i;
                }
            }

            if (count == 1)
            {
                continue;
            }

            // Which checks of which type fail tells the rows, so that they are looked for once a pattern.
            failed[0] = NumberOf(KindOf(resource), numbers);
            var pattern = failed.AsSpan(0, count);
            if (!patterns.TryGetValue(pattern, out var found))
            {
                patterns[pattern] = found = [.. Causes(resource, pattern[1..]).Select(group => RowOf(resource, group.Cause, group.Checks, known, rows))];
            }

            foreach (var row in found)
            {
                row.Resources.Add(resource);
            }
        }

        return [.. rows.OrderByDescending(row => row.Severity)];
    }

    /// <summary>The finding of the gravest of the checks that fail for one of the resources.</summary>
    public Finding GravestOf(ResourceAssessment resource) =>
        new(resource, _checks.Where(check => resource.Verdicts[check] == FindingStatus.Fail && resource.Shows(check)).MaxBy(resource.SeverityOf));

    /// <summary>What resources have in common that share rows: their type, and how grave failures of it are.</summary>
    private static string KindOf(ResourceAssessment resource) =>
        resource.Context is { Severities.IsEmpty: false } context ? $"{resource.TypeInWords} {string.Join(',', context.Contexts)}" : resource.TypeInWords;

    private static char NumberOf(string type, Dictionary<string, char> numbers) =>
        numbers.TryGetValue(type, out var number) ? number : numbers[type] = (char)numbers.Count;

    private static List<(Cause? Cause, ImmutableArray<int> Checks)> Causes(ResourceAssessment resource, ReadOnlySpan<char> failed)
    {
        var groups = new List<(Cause? Cause, List<int> Checks)>();
        foreach (int check in failed)
        {
            var cause = new Finding(resource, check).Details.Cause;
            if (cause is not null && groups.Find(group => group.Cause == cause) is { Checks: { } checks })
            {
                checks.Add(check);
            }
            else
            {
                groups.Add((cause, [check]));
            }
        }

        return groups.ConvertAll(group => (group.Cause, group.Checks.ToImmutableArray()));
    }

    private static UnmetRow RowOf(ResourceAssessment resource, Cause? cause, ImmutableArray<int> checks, Dictionary<string, UnmetRow> known, List<UnmetRow> rows)
    {
        var key = $"{KindOf(resource)} {resource.Type} {cause?.IsMissing} {cause?.Path ?? resource.Rules[checks[0]].Id}";
        if (!known.TryGetValue(key, out var row))
        {
            known[key] = row = new UnmetRow();
            rows.Add(row);
        }

        row._checks.UnionWith(checks);
        return row;
    }
}
