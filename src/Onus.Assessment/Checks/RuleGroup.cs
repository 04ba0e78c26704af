using System.Collections.Immutable;
using Onus.Assessment.Functions;
using Onus.Catalog.Model;
using Onus.Conditions;
using Onus.Hcl.Syntax;

namespace Onus.Assessment.Checks;

/// <summary>Rules of one type that read the same members of a resource, so that what they come to for one resource is what they come to for another that says the same there.</summary>
/// <param name="Members">The numbers of these members in the program; default where they may read all of a resource, or too much for it to come again.</param>
/// <param name="Paths">What reads of the members are called, such as <c>BucketName</c> or <c>meta.DeletionPolicy</c>.</param>
/// <param name="Overrides">The numbers of the overrides.</param>
/// <param name="Checks">The numbers of the checks.</param>
internal sealed record RuleGroup(ImmutableArray<int> Members, ImmutableArray<string> Paths, ImmutableArray<int> Overrides, ImmutableArray<int> Checks)
{
    private const int MostMembers = 6;

    /// <summary>The rules of a type in groups.</summary>
    /// <param name="program">Their program.</param>
    public static ImmutableArray<RuleGroup> Of(ImmutableArray<HolderOverride> overrides, ImmutableArray<Check> checks, ConditionProgram program)
    {
        var rules = overrides.Select((change, number) => (Key: KeyOf(change.When!), IsCheck: false, Number: number))
            .Concat(checks.Select((check, number) => (Key: KeyOf(check.Condition, check.Applies), IsCheck: true, Number: number)));
        return
        [
            .. rules.GroupBy(rule => rule.Key, StringComparer.Ordinal).Select(group => new RuleGroup(
                group.Key.Length == 0 ? default : [.. group.Key.Split(' ').Select(path => path.Split('.', 2)).Select(path => program.NumberOf(path[0], path[1]))],
                group.Key.Length == 0 ? [] : [.. group.Key.Split(' ').Select(ConditionVariables.PathOf)],
                [.. group.Where(rule => !rule.IsCheck).Select(rule => rule.Number)],
                [.. group.Where(rule => rule.IsCheck).Select(rule => rule.Number)])),
        ];
    }

    /// <summary>The members that conditions read; empty where they are not to be told, or none.</summary>
    private static string KeyOf(params ReadOnlySpan<Expression?> conditions)
    {
        var members = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var condition in conditions)
        {
            if (condition is null)
            {
                continue;
            }

            if (MembersRead.Of(condition, ConditionVariables.Subject, CatalogFunctions.Table) is not { } read)
            {
                return "";
            }

            members.UnionWith(read.Select(member => $"{member.Variable}.{member.Member}"));
        }

        return members.Count > MostMembers || members.Any(member => member.Contains(' ', StringComparison.Ordinal)) ? "" : string.Join(' ', members);
    }
}
