using Onus.Catalog.Model;
using Onus.Core.Files;

namespace Onus.Catalog.Mapping;

/// <summary>
/// Which of the properties that remedies change can only be set when a resource is made, from <c>aws/created-once.tsv</c>: whoever deploys the change gets a new resource. Safe for use by several threads.
/// </summary>
public sealed class CreatedOnce
{
    private readonly SortedLines _lines;

    internal CreatedOnce(FileTree tree, string path) => _lines = new SortedLines(tree, path);

    /// <summary>Whether a change of a resource of a type makes it anew.</summary>
    public bool Replaces(string type, RemedyChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (_lines.Find(type) is not { } line)
        {
            return false;
        }

        var changed = string.Join('.', change.Names) + ".";
        return line[(type.Length + 1)..].Split(',').Any(path => changed.StartsWith(path.Replace(".*", "", StringComparison.Ordinal) + ".", StringComparison.Ordinal));
    }
}
