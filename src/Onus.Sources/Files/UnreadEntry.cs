using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;

namespace Onus.Sources.Files;

/// <summary>Says why something that stands where files are expected is not read, in the same words whoever comes upon it.</summary>
public static class UnreadEntry
{
    /// <summary>Complains of what is no file and no folder, nor a link to one.</summary>
    /// <param name="entry">What is there.</param>
    /// <param name="origin">Where.</param>
    /// <returns>Whether there was something to complain of.</returns>
    public static bool Complain(FileTree tree, TreeEntry entry, Origin origin, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(diagnostics);
        switch (entry.Kind)
        {
            case EntryKind.Link when tree.Resolve("", entry.Path) is null:
                diagnostics.Warning("link-outside-root", $"A symbolic link that leaves the tree of the root folder, or goes in circles, is not followed.", origin, $"Name its target as a path of its own, or give a wider root folder.");
                return true;
            case EntryKind.Link when tree.Find("", entry.Path) is null:
                diagnostics.Warning("link-dead", $"A symbolic link leads to something that is not there.", origin, $"Make what it leads to, or remove it.");
                return true;
            case EntryKind.Special:
                diagnostics.Error("entry-special", $"It is a pipe, a socket or a device, which is never opened.", origin, $"Put what it gives into a file, or leave it out with --exclude.");
                return true;
            case EntryKind.Other:
                diagnostics.Warning("entry-not-read", $"It is another repository, and is not read.", origin, $"Read it where it is checked out.");
                return true;
            case EntryKind.Nameless:
                diagnostics.Error("name-not-text", $"Its name is not valid UTF-8, so it can't be read.", origin, $"Rename it.");
                return true;
            default:
                return false;
        }
    }
}
