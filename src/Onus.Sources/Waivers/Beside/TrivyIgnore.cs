using System.Collections.Immutable;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Sources.Files;

namespace Onus.Sources.Waivers.Beside;

/// <summary>Reads what Trivy is told to ignore: <c>.trivyignore</c>, an id a line, and <c>.trivyignore.yaml</c> with paths, days and statements.</summary>
internal static class TrivyIgnore
{
    private const string Misconfigurations = "misconfigurations";

    /// <summary>Ids of what Onus does not look for: weak packages, licences.</summary>
    private static readonly ImmutableArray<string> Packages = ["CVE-", "GHSA-", "DLA-", "DSA-", "RHSA-", "ALAS", "TEMP-", "GO-", "PYSEC-", "RUSTSEC-", "NSWG-", "GMS-"];

    /// <summary>Reads lines: a comment directly above an id is why it is ignored.</summary>
    public static void ReadLines(AcceptanceFile file)
    {
        if (file.Text() is not { } text)
        {
            return;
        }

        var at = 0;
        var comment = "";
        foreach (var whole in text.Split('\n'))
        {
            var line = whole.Trim();
            if (line.StartsWith('#'))
            {
                comment = line.TrimStart('#').Trim();
            }
            else
            {
                if (line.Length > 0)
                {
                    var words = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
                    var expires = words.Skip(1).FirstOrDefault(word => word.StartsWith("exp:", StringComparison.Ordinal))?["exp:".Length..];
                    Add(file, words[0], comment, expires, file.At(at + whole.IndexOf(line[0], StringComparison.Ordinal), line.Length), []);
                }

                comment = "";
            }

            at += whole.Length + 1;
        }
    }

    /// <summary>Reads entries of misconfigurations; the other sections are about what Onus does not look for.</summary>
    public static void ReadYaml(AcceptanceFile file)
    {
        if (file.Map() is not { } map)
        {
            return;
        }

        foreach (var entry in (map[Misconfigurations] as ListValue)?.Items ?? [])
        {
            if (entry is not MapValue item || item["id"] is not StringValue id)
            {
                file.Note($"This entry names no check, and accepts nothing.", entry.Origin);
                continue;
            }

            var paths = (item["paths"] as ListValue)?.Items ?? [];
            ImmutableArray<PathPattern?> patterns = [.. paths.Select(path => path is StringValue text ? PathPattern.Glob(text.Value, coversFolders: false) : null)];
            if (patterns.Contains(null))
            {
                file.Note($"A path of \"{id.Value}\" is no pattern that is read; the entry accepts nothing.", entry.Origin);
                continue;
            }

            Add(file, id.Value, (item["statement"] as StringValue)?.Value ?? "", DayOf(item["expired_at"]), entry.Origin, [.. patterns.OfType<PathPattern>()]);
        }
    }

    private static void Add(AcceptanceFile file, string name, string reason, string? expires, Origin origin, ImmutableArray<PathPattern> paths)
    {
        if (SuppressionSyntax.CleanId(name) is not { } id || id.Contains('*', StringComparison.Ordinal))
        {
            file.Note($"\"{name}\" names no check, and accepts nothing.", origin);
        }
        else if (!Packages.Any(prefix => id.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
        {
            file.Add(new Acceptance(file.Waiver(id, SuppressionSyntax.Clean(reason), expires is null ? null : SuppressionSyntax.CleanId(expires) ?? "", origin)) { Files = paths });
        }
    }

    /// <summary>A day, as it is written or as a time.</summary>
    private static string? DayOf(Value? value) => value switch
    {
        null or NullValue => null,
        StringValue { Value: { Length: > 10 } time } when time[10] is 'T' or ' ' => time[..10],
        StringValue text => text.Value,
        _ => "",
    };
}
