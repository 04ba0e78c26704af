namespace Onus.Engine.Init;

/// <summary>Guesses environments from the names of folders and files: a proposal, which a person decides about.</summary>
internal static class EnvironmentGuess
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["prod"] = "production",
        ["production"] = "production",
        ["prd"] = "production",
        ["live"] = "production",
        ["stage"] = "staging",
        ["staging"] = "staging",
        ["stg"] = "staging",
        ["preprod"] = "staging",
        ["test"] = "test",
        ["testing"] = "test",
        ["qa"] = "test",
        ["uat"] = "test",
        ["integration"] = "test",
        ["dev"] = "development",
        ["development"] = "development",
        ["sandbox"] = "sandbox",
    };

    /// <summary>The environments of some deployments, each with the paths that are named so.</summary>
    /// <param name="deployments">The paths of the deployments, seen from the folder of the settings.</param>
    public static IReadOnlyList<(string Name, IReadOnlyList<string> Paths)> Of(IEnumerable<string> deployments) =>
    [
        .. deployments.Select(Guess).OfType<(string Name, string Path)>().Distinct()
            .GroupBy(guess => guess.Name, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, (IReadOnlyList<string>)[.. group.Select(guess => guess.Path).Order(StringComparer.Ordinal)])),
    ];

    /// <summary>The first part of a path that is the name of an environment, and the path up to there.</summary>
    private static (string Name, string Path)? Guess(string deployment)
    {
        var parts = deployment.Split('/');
        for (var i = 0; i < parts.Length; i++)
        {
            if (Names.TryGetValue(parts[i].Split('.')[0], out var name))
            {
                return (name, string.Join('/', parts[..(i + 1)]));
            }
        }

        return null;
    }
}
