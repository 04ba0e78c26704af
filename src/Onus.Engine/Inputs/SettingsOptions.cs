using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Sources;

namespace Onus.Engine.Inputs;

/// <summary>What settings say in the place of the flags for what is read: a flag wins over a team's settings, and these over a policy's.</summary>
internal static class SettingsOptions
{
    /// <summary>What was asked for, and beneath it what the settings of a catalogue say.</summary>
    /// <param name="diagnostics">What is wrong with files that they name.</param>
    public static ReadOptions Over(ReadOptions asked, ServiceCatalog catalog, SourceMap places, DiagnosticBag diagnostics)
    {
        var options = asked;
        foreach (var settings in catalog.TeamAndPolicy)
        {
            var input = settings.Dials.Input;
            options = options with
            {
                Exclude = [.. options.Exclude, .. Excluded(input, ReferenceEquals(settings, catalog.Team) ? catalog.Policy : null, diagnostics)],
                Region = options.Region ?? input.Region,
                Workspace = options.Workspace ?? input.Workspace,
                Parameters = Beneath(options.Parameters, input, places, diagnostics),
                Variables = Beneath(options.Variables, input.Variables),
                VariableFiles = [.. input.VariableFiles.Where(file => IsThere(file, settings, diagnostics)), .. options.VariableFiles],
            };
        }

        return options;
    }

    private static IEnumerable<string> Excluded(SettingsInput input, TeamSettings? policy, DiagnosticBag diagnostics)
    {
        if (policy is null || input.Exclude.IsEmpty)
        {
            return input.Exclude.Select(name => name.Text);
        }

        diagnostics.Warning("policy-held", $"The settings want to exclude \"{input.Exclude[0].Text}\" from what is read while the policy {policy.Source.Url} is in force; it does not count.", input.Exclude[0].Origin, $"Take it out, or write it into the policy.");
        return [];
    }

    private static Dictionary<string, Value> Beneath(IReadOnlyDictionary<string, Value> asked, SettingsInput input, SourceMap places, DiagnosticBag diagnostics)
    {
        var said = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var (name, value) in input.ParameterFiles.SelectMany(file => ParameterFile.Read(file, places, diagnostics)))
        {
            said[name] = value;
        }

        return Beneath(Beneath(asked, input.Parameters), said);
    }

    private static Dictionary<string, Value> Beneath(IReadOnlyDictionary<string, Value> asked, MapValue said) =>
        Beneath(asked, said.Entries.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal));

    private static Dictionary<string, Value> Beneath(IReadOnlyDictionary<string, Value> asked, Dictionary<string, Value> said)
    {
        foreach (var (name, value) in asked)
        {
            said[name] = value;
        }

        return said;
    }

    private static bool IsThere(Core.Files.InputPath file, TeamSettings settings, DiagnosticBag diagnostics)
    {
        if (file.Obstacle is { } obstacle)
        {
            diagnostics.Error("settings-dangling", $"The file {file.Shown} that the settings name {obstacle}.", settings.Source.Origin, $"Correct its path; it is seen from the settings.");
            return false;
        }

        return true;
    }
}
