using System.Collections.Immutable;
using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>An obligation that fails alike for several resources: of one type, for which the same checks that serve it fail. What is said of one is true of all.</summary>
/// <param name="Checks">The failed checks by their index among the rules of the type, in their order; never empty.</param>
internal sealed record UnmetBlock(ImmutableArray<int> Checks)
{
    /// <summary>The resources, in the order of the input; never empty.</summary>
    public List<ResourceAssessment> Resources { get; } = [];

    public Rule Gravest => First.Rules[GravestCheck];

    public string Responsibility => Gravest.Responsibility;

    public Severity Severity => Gravest.Severity;

    private ResourceAssessment First => Resources[0];

    private int GravestCheck => Checks.MaxBy(check => First.Rules[check].Severity);

    /// <summary>The blocks of an assessment, the gravest first, else in the order of the input.</summary>
    public static IReadOnlyList<UnmetBlock> Of(AssessmentResult result)
    {
        var blocks = new List<UnmetBlock>();
        var byChecks = new Dictionary<(string Type, string Checks), UnmetBlock>();
        var byPattern = new Dictionary<string, UnmetBlock[]>(StringComparer.Ordinal);
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

            // Which checks of which type fail tells the blocks, so that they are looked for once a pattern.
            failed[0] = NumberOf(resource.Type, numbers);
            var pattern = failed.AsSpan(0, count);
            if (!patterns.TryGetValue(pattern, out var found))
            {
                patterns[pattern] = found = [.. Groups(resource, pattern[1..]).Select(checks => BlockOf(resource, checks, byChecks, blocks))];
            }

            foreach (var block in found)
            {
                block.Resources.Add(resource);
            }
        }

        return [.. blocks.OrderByDescending(block => block.Severity)];
    }

    /// <summary>The finding of the gravest of the checks for one of the resources.</summary>
    public Finding GravestOf(ResourceAssessment resource) => new(resource, GravestCheck);

    private static char NumberOf(string type, Dictionary<string, char> numbers) =>
        numbers.TryGetValue(type, out var number) ? number : numbers[type] = (char)numbers.Count;

    private static List<ImmutableArray<int>> Groups(ResourceAssessment resource, ReadOnlySpan<char> failed)
    {
        var groups = new List<(string Responsibility, List<int> Checks)>();
        foreach (int check in failed)
        {
            var responsibility = resource.Rules[check].Responsibility;
            if (groups.Find(group => group.Responsibility == responsibility) is { Checks: { } checks })
            {
                checks.Add(check);
            }
            else
            {
                groups.Add((responsibility, [check]));
            }
        }

        return groups.ConvertAll(group => group.Checks.ToImmutableArray());
    }

    private static UnmetBlock BlockOf(ResourceAssessment resource, ImmutableArray<int> checks, Dictionary<(string Type, string Checks), UnmetBlock> known, List<UnmetBlock> blocks)
    {
        var key = (resource.Type, string.Join(' ', checks.Select(check => resource.Rules[check].Id)));
        if (!known.TryGetValue(key, out var block))
        {
            known[key] = block = new UnmetBlock(checks);
            blocks.Add(block);
        }

        return block;
    }
}
