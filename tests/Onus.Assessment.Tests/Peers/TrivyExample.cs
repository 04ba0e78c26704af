using System.Text.Json;
using Onus.Catalog.Model;

namespace Onus.Assessment.Tests.Peers;

/// <summary>A worked example of a Trivy check: a template that Trivy states to pass or to fail it.</summary>
/// <param name="Id">The id of Trivy's check.</param>
/// <param name="Path">Where Trivy keeps the example.</param>
/// <param name="ShouldPass">Whether it is stated to pass.</param>
/// <param name="Template">The template.</param>
/// <param name="Checks">The ids of the checks that are known to Trivy by the same name.</param>
internal sealed record TrivyExample(string Id, string Path, bool ShouldPass, string Template, IReadOnlySet<string> Checks)
{
    /// <summary>The examples of a file that are written in one language.</summary>
    /// <param name="path">The file.</param>
    /// <param name="language"><c>cloudformation</c> or <c>terraform</c>.</param>
    /// <param name="checks">The checks to join them with.</param>
    public static IReadOnlyList<TrivyExample> Read(string path, string language, IEnumerable<Check> checks)
    {
        var byAlias = checks
            .SelectMany(check => (check.Aliases.TryGetValue("trivy", out var ids) ? ids : []).Select(id => (id, check.Id)))
            .ToLookup(pair => pair.id, pair => pair.Id, StringComparer.OrdinalIgnoreCase);
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return [.. document.RootElement.GetProperty("examples").EnumerateArray()
            .Where(example => example.GetProperty("input_kind").GetString() == language)
            .Select(example => new TrivyExample(
                example.GetProperty("check_id").GetString()!,
                example.GetProperty("fixture_path").GetString()!,
                example.GetProperty("expected").GetString() == "pass",
                example.GetProperty("inline").GetString() ?? "",
                example.GetProperty("aliases").EnumerateArray()
                    .Select(alias => alias.GetString()!)
                    .Prepend(example.GetProperty("check_id").GetString()!)
                    .SelectMany(alias => byAlias[alias])
                    .ToHashSet(StringComparer.Ordinal)))];
    }
}
