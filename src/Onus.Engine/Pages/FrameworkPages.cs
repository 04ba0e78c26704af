using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Contracts.Pages;
using Onus.Engine.Explain;

namespace Onus.Engine.Pages;

/// <summary>Says of a framework what serves each of its requirements.</summary>
internal static class FrameworkPages
{
    public static FrameworkPage Of(Framework framework, IEnumerable<Responsibility> responsibilities, IReadOnlyCollection<Check> checks)
    {
        var served = Served(responsibilities, framework.Id, item => item.Requirements);
        var checkedBy = Served(checks, framework.Id, check => check.Requirements);
        return new FrameworkPage(
            framework.Id,
            framework.Title,
            framework.Version,
            framework.Source,
            [
                .. framework.Requirements.Order(RequirementOrder.Instance).Select(id => new RequirementRow(
                    id,
                    null,
                    [.. served[id].Select(item => new Titled(item.Id, item.Title))],
                    [.. checkedBy[id].Select(ExplainUseCase.Title)])),
            ]);
    }

    private static ILookup<string, T> Served<T>(IEnumerable<T> all, string framework, Func<T, ImmutableSortedDictionary<string, ImmutableArray<string>>> requirements) =>
        (from item in all
         from id in requirements(item).TryGetValue(framework, out var ids) ? ids : []
         select (id, item)).ToLookup(pair => pair.id, pair => pair.item, StringComparer.Ordinal);
}
