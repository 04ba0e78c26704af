using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Contracts.Frameworks;
using Onus.Contracts.Matrices;

namespace Onus.Engine.Matrices;

/// <summary>Makes a responsibility matrix of an assessment whose requirements were scored.</summary>
internal sealed class MatrixBuilder(AssessmentResult result, FrameworkAssessment framework)
{
    private readonly ObligationIndex _index = new(result);
    private readonly Dictionary<string, string> _services = result.Services.ToDictionary(service => service.Id, service => service.Title, StringComparer.Ordinal);

    /// <summary>The matrix, laid out plainly and seen by a customer of AWS's.</summary>
    public ResponsibilityMatrix Build()
    {
        ImmutableArray<MatrixRow> rows = [.. framework.Requirements.Select(RowOf)];
        return new ResponsibilityMatrix(result.Title, result.Date, new MatrixFramework(framework.Id, framework.Title, framework.Version, framework.Source, framework.States, HoldersOf(rows)), rows)
        {
            CatalogDate = result.CatalogDate,
            Program = result.Program,
            Meanings = MatrixMeanings.All,
            Reports = result.Reports,
            Services = result.Services,
            Sources = [.. rows.SelectMany(row => row.Sources).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(result.FindSource).OfType<Citation>()],
        };
    }

    /// <summary>How many requirements are whose.</summary>
    public static IReadOnlyDictionary<string, int> HoldersOf(ImmutableArray<MatrixRow> rows) => rows
        .GroupBy(row => row.Holder?.Name() ?? row.State.Name(), StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Count());

    private MatrixRow RowOf(Requirement requirement)
    {
        var obligations = _index.Of(framework, requirement).ToList();
        var parts = new MatrixParts(result, _services);
        var inherited = obligations.GroupBy(item => item.Service, StringComparer.Ordinal)
            .Where(group => group.All(item => item.Entry.Holder is Holder.Aws or Holder.ThirdParty))
            .Select(group => group.Key)
            .Order(StringComparer.Ordinal);
        return new MatrixRow(requirement.Id, requirement.State, requirement.Holder)
        {
            Title = requirement.Title,
            About = requirement.Title is null && requirement.Text is null ? AboutOf(requirement) : null,
            Label = requirement.Label,
            Text = requirement.Text,
            Group = requirement.Group,
            GroupTitle = requirement.GroupTitle,
            Objectives = requirement.Objectives,
            Aws = parts.OfAws(obligations),
            Customer = parts.OfCustomer(obligations),
            ThirdParties = parts.OfThirdParties(obligations),
            Rest = RestOf(requirement, obligations),
            InheritedBy = [.. inherited],
            Evidence = [.. new MatrixProof(result).Of(framework, requirement, obligations)],
            Sources = [.. obligations.Select(item => item.Entry.Basis[^1].Source).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>What a requirement without a free text is about, by what serves it.</summary>
    private string AboutOf(Requirement requirement)
    {
        var group = requirement.GroupTitle ?? requirement.Group ?? framework.Title;
        var titles = (requirement.Served ?? []).Where(served => served.Strength == ServingStrength.Direct).DefaultIfEmpty((requirement.Served ?? []).FirstOrDefault())
            .Select(served => served is null ? null : result.TitleOf(served.Id)).OfType<string>()
            .Concat(requirement.Served is null ? _index.RulesOf(framework, requirement).Select(rule => rule.Title).Take(3) : [])
            .ToList();
        return titles.Count == 0 ? $"{group}: item {requirement.Id} of {framework.Title}" : $"{group}: {string.Join("; ", titles)}";
    }

    private string? RestOf(Requirement requirement, List<RequirementObligation> obligations) =>
        !requirement.IsCovered ? $"Not covered (organisational): nothing that is deployed can show {framework.Title} {requirement.Id}. Your organisation answers it itself, by policy, contract or procedure, and keeps the evidence."
        : obligations.Count == 0 ? $"Nothing that was read bears what serves it ({Served(requirement)}). Say so in the matrix that you hand over, or scan what does."
        : requirement.Partial && obligations.TrueForAll(item => item.Checks.IsEmpty) ? $"What is named here touches a part of {requirement.Id} only; the rest is your organisation's own, by policy and procedure, and nothing here looks at it."
        : null;

    private string Served(Requirement requirement) => requirement.Served is { } served
        ? string.Join(", ", served.Select(item => result.TitleOf(item.Id) ?? item.Id))
        : "checks of services that are not among what was read";
}
