using System.Collections.Immutable;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Diagnostics;

namespace Onus.Engine.Viewing;

/// <summary>Makes a view of what is asked for, what a team's settings say and what a policy does not let them loosen.</summary>
/// <param name="folder">The absolute path of the folder that the paths of what is asked for are seen from.</param>
internal sealed class ViewReader(ServiceCatalog catalog, string folder, DiagnosticBag diagnostics)
{
    /// <summary>The view.</summary>
    /// <exception cref="RequestException">Something that is asked for is called by no name.</exception>
    public View Read(ViewRequest asked, Surroundings around)
    {
        var (team, policy) = (catalog.Team?.Dials ?? new SettingsDials(), catalog.Policy?.Dials ?? new SettingsDials());
        return new View(
            new ViewPart(asked.Profile, asked.Severity, Asked(asked.Only), Asked(asked.Except)),
            new ViewPart(Profile(team, policy), team.Severity ?? policy.Severity, [.. Said(team.Only), .. Said(policy.Only)], [.. Said(team.Except), .. Said(policy.Except)]),
            FailOn(team, policy),
            around.LocationOf);
    }

    private CheckLevel Profile(SettingsDials team, SettingsDials policy)
    {
        if (team.Profile < policy.Profile)
        {
            Attempt($"The profile \"{team.Profile.Value.Name()}\" does not count: the policy asks for \"{policy.Profile.Value.Name()}\".");
            return policy.Profile.Value;
        }

        return team.Profile ?? policy.Profile ?? CheckLevel.Recommended;
    }

    private string? FailOn(SettingsDials team, SettingsDials policy)
    {
        if (policy.FailOn is { } least && team.FailOn is { } wanted && Weight(wanted) > Weight(least))
        {
            Attempt($"fail_on = \"{wanted}\" does not count: the policy says \"{least}\".");
            return least;
        }

        return team.FailOn ?? policy.FailOn;
    }

    private static int Weight(string severity) => Words.Of<Severity>().TryGetValue(severity, out var known) ? (int)known : int.MaxValue;

    private void Attempt(Message what) => diagnostics.Warning("policy-held", what, catalog.Team!.Source.Origin, $"Take it out of {catalog.Team.Source.Url}.");

    private ImmutableArray<Selector> Asked(IReadOnlyList<string> names) =>
        [.. names.Select(name => Selector.Of(name, folder, catalog, out var problem) is var selector && problem is null ? selector : throw new RequestException(problem!))];

    private IEnumerable<Selector> Said(ImmutableArray<SettingsName> names)
    {
        foreach (var name in names)
        {
            var selector = Selector.Of(name.Text, name.Folder, catalog, out var problem);
            if (problem is not null)
            {
                diagnostics.Error("settings-dangling", problem.AsPhrase().AsSentence(), name.Origin, $"Write a check, a service, a responsibility or a path.");
            }

            yield return selector;
        }
    }
}
