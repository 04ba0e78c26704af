using System.IO.Enumeration;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Sources.Files;

namespace Onus.Engine.Viewing;

/// <summary>Names findings: by their check, in anybody's words, its service, its responsibility or a part of that id (<c>data</c>), or by the path of the file that declares the resource.</summary>
public sealed class Selector
{
    private static readonly string[] Endings = [".tf", ".json", ".yaml", ".yml", ".template"];
    private readonly string _folder;
    private readonly PathPattern? _path;

    private Selector(string text, string folder, PathPattern? path) => (Text, _folder, _path) = (text, folder, path);

    /// <summary>The selector as it was written.</summary>
    public string Text { get; }

    /// <summary>Whether it names a path.</summary>
    public bool IsPath => _path is not null;

    /// <summary>Reads a selector.</summary>
    /// <param name="folder">The absolute path of the folder that paths are seen from.</param>
    /// <param name="problem">Why nothing is called so; null when something is.</param>
    public static Selector Of(string text, string folder, ServiceCatalog catalog, out Message? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(catalog);
        problem = null;
        if (text.Contains('/', StringComparison.Ordinal) || text.Contains('\\', StringComparison.Ordinal) || text == "." || Array.Exists(Endings, ending => text.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        {
            var pattern = PathPattern.Glob(text, coversFolders: true);
            problem = pattern is null ? (Message)$"\"{text}\" is no pattern of paths." : null;
            return new Selector(text, folder, pattern);
        }

        if (!IsKnown(text, catalog))
        {
            problem = $"nothing is called \"{text}\"{(NearestTo(text, catalog) is { } near ? $"; did you mean {near}?" : ".")}";
        }

        return new Selector(text, folder, null);
    }

    /// <summary>Whether a finding is named.</summary>
    /// <param name="locationOf">The absolute path of a file by the name that it is shown with.</param>
    public bool Names(Finding finding, Func<string, string> locationOf)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(locationOf);
        if (_path is not { } path)
        {
            return Names(finding.Rule);
        }

        var location = finding.Resource.Source is { File: { } file } ? locationOf(file) : "";
        return TreePath.Inside(_folder, location) is { Length: > 0 } below && path.Matches(below);
    }

    /// <summary>Whether a check is named, whatever the path.</summary>
    public bool Names(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return !IsPath && (Fits(rule.Id) || Fits(rule.Service) || Fits(rule.Responsibility) || rule.Responsibility.StartsWith(Text + ".", StringComparison.Ordinal)
            || rule.Aliases.Values.Any(names => names.Any(Fits)));
    }

    private bool Fits(string name) => Text.Contains('*', StringComparison.Ordinal) ? FileSystemName.MatchesSimpleExpression(Text, name) : string.Equals(Text, name, StringComparison.OrdinalIgnoreCase);

    private static bool IsKnown(string text, ServiceCatalog catalog) =>
        text.Contains('*', StringComparison.Ordinal) || catalog.FindService(text) is not null
        || catalog.Responsibilities.Any(item => item.Id == text || item.Id.StartsWith(text + ".", StringComparison.Ordinal))
        || catalog.FindChecks(text).Count > 0;

    private static string? NearestTo(string text, ServiceCatalog catalog) =>
        Spelling.Nearest(text, catalog.ServiceIds.Concat(catalog.Responsibilities.Select(item => item.Id)).Concat(catalog.AllChecks().Select(check => check.Id)));
}
