using System.Collections.Immutable;
using Onus.Core.Files;
using Onus.Sources.Files;

namespace Onus.Engine.Teams;

/// <summary>The paths that a block of settings is about; without any it is about all.</summary>
/// <param name="folder">The absolute path of the folder that the patterns are seen from.</param>
internal sealed class ScopePaths(string folder, ImmutableArray<string> patterns)
{
    private readonly List<PathPattern> _patterns = [.. patterns.Select(path => PathPattern.Glob(path, coversFolders: true)).OfType<PathPattern>()];

    /// <summary>Whether one of some absolute paths is among them.</summary>
    public bool Cover(ReadOnlySpan<string> places)
    {
        foreach (var place in places)
        {
            if (!patterns.IsEmpty && TreePath.Inside(folder, place) is { } below && _patterns.Exists(pattern => pattern.Matches(below)))
            {
                return true;
            }
        }

        return patterns.IsEmpty;
    }
}
