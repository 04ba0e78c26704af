using System.Collections.Immutable;
using System.Text.Json;

namespace Onus.Contracts.Json;

/// <summary>A framework that was asked for; its requirements stand in a table of their own.</summary>
internal sealed record FrameworkRecord(string Id, string Title, string Version, string Source, IReadOnlyDictionary<string, int> States, string? Of = null, string? Through = null)
{
    public static FrameworkRecord From(FrameworkAssessment framework) =>
        new(framework.Id, framework.Title, framework.Version, framework.Source, framework.States, framework.Of, framework.Through);

    /// <summary>Frameworks with their requirements, as they were written.</summary>
    public static ImmutableArray<FrameworkAssessment> Read(IReadOnlyList<FrameworkRecord> frameworks, IReadOnlyCollection<RequirementRecord> requirements)
    {
        if (requirements.Any(item => item.Framework < 0 || item.Framework >= frameworks.Count))
        {
            throw new JsonException("The framework of a requirement is not there.");
        }

        var byFramework = requirements.ToLookup(item => item.Framework);
        return [.. frameworks.Select((item, at) => new FrameworkAssessment(item.Id, item.Title, item.Version, item.Source, [.. byFramework[at].Select(requirement => requirement.ToRequirement())]) { Of = item.Of, Through = item.Through })];
    }
}

/// <summary>A requirement of a framework, which it names by its index.</summary>
internal sealed record RequirementRecord(
    int Framework,
    string Id,
    RequirementState State,
    Holder? Holder = null,
    string? Title = null,
    string? Label = null,
    string? Text = null,
    string? Group = null,
    string? GroupTitle = null,
    ImmutableArray<string>? Related = null,
    ImmutableArray<Objective>? Objectives = null,
    ImmutableArray<ServingResponsibility>? Served = null,
    bool? Checked = null,
    bool? Partial = null,
    ImmutableArray<RequirementPart>? Parts = null)
{
    public static RequirementRecord From(int framework, Requirement item) => new(
        framework,
        item.Id,
        item.State,
        item.Holder,
        item.Title,
        item.Label,
        item.Text,
        item.Group,
        item.GroupTitle,
        item.Related,
        item.Objectives,
        item.Served,
        item.Checked ? true : null,
        item.Partial ? true : null,
        item.Parts.IsEmpty ? null : item.Parts);

    public Requirement ToRequirement()
    {
        Soundness.Whole(Related?.Cast<object?>() ?? [], Objectives?.Cast<object?>() ?? [], Served?.Cast<object?>() ?? [], Parts?.Cast<object?>() ?? []);
        return new(Id)
        {
            State = State,
            Holder = Holder,
            Title = Title,
            Label = Label,
            Text = Text,
            Group = Group,
            GroupTitle = GroupTitle,
            Related = Related,
            Objectives = Objectives,
            Served = Served,
            Checked = Checked ?? false,
            Partial = Partial ?? false,
            Parts = Parts ?? [],
        };
    }
}
