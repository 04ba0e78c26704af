using System.Collections.Immutable;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Sources.Files;

namespace Onus.Sources.Waivers.Beside;

/// <summary>Reads Checkov's settings (<c>.checkov.yaml</c>) as far as they accept something: checks that are skipped, and paths.</summary>
internal static class CheckovSettings
{
    /// <summary>What keeps Checkov from looking or from failing, and accepts nothing.</summary>
    private static readonly ImmutableArray<string> NotRead = ["check", "framework", "skip-framework", "file", "soft-fail", "soft-fail-on", "hard-fail-on", "external-checks-dir", "external-checks-git"];

    private static readonly ImmutableArray<string> Severities = ["LOW", "MEDIUM", "HIGH", "CRITICAL"];

    public static void Read(AcceptanceFile file)
    {
        if (file.Map() is not { } map)
        {
            return;
        }

        foreach (var (id, origin) in TextsOf(map["skip-check"]))
        {
            if (Severities.Contains(id.ToUpperInvariant()))
            {
                file.Note($"skip-check: {id} leaves out checks by the severities of a service of Checkov's; that is not read, and accepts nothing.", origin);
            }
            else
            {
                file.Add(new Acceptance(file.Waiver(id, "skip-check", null, origin) with { IsPattern = true }));
            }
        }

        foreach (var (path, origin) in TextsOf(map["skip-path"]))
        {
            ReadPath(file, path, origin);
        }

        if (map["baseline"] is StringValue named && file.Tree.Find(file.Folder, named.Value) is { Kind: EntryKind.File } baseline && TreePath.NameOf(baseline.Path) != CheckovBaseline.Name)
        {
            var other = file.Beside(baseline.Path);
            CheckovBaseline.Read(other);
            foreach (var acceptance in other.Found)
            {
                file.Add(acceptance);
            }
        }

        var left = NotRead.Where(key => map[key] is not (null or NullValue)).ToList();
        if (left.Count > 0)
        {
            file.Note($"Of Checkov's settings {Message.Join(left.Select(key => (Message)$"{key}"))} is not read: it says what Checkov looks at and when it fails, and accepts nothing.", map.Origin);
        }
    }

    private static void ReadPath(AcceptanceFile file, string path, Origin origin)
    {
        if (PathPattern.Expression(path) is { } pattern)
        {
            file.Add(new Acceptance(file.Waiver("*", SuppressionSyntax.Clean($"skip-path: {path}"), null, origin) with { IsPattern = true }) { Files = [pattern] });
        }
        else
        {
            file.Note($"skip-path: \"{path}\" is no regular expression that is read; it accepts nothing.", origin);
        }
    }

    /// <summary>Texts that are written as a list, or one after the other with commas.</summary>
    private static IEnumerable<(string Text, Origin Origin)> TextsOf(Value? value) =>
        from item in value is ListValue list ? (IEnumerable<Value>)list.Items : value is null ? [] : [value]
        where item is StringValue
        from part in ((StringValue)item).Value.Split(',')
        let text = SuppressionSyntax.CleanId(part)
        where text is not null
        select (text, item.Origin);
}
