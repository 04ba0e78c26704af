using Onus.Contracts.Digests;
using Onus.Contracts.PenetrationTests;
using Onus.Core.Files;
using Onus.Core.Secrets;

namespace Onus.Evidence.PenetrationTests;

/// <summary>Looks whether written permissions are on file, and unchanged.</summary>
/// <param name="tree">The files around the plan; nothing outside of them is looked at.</param>
/// <param name="folder">The folder of the plan.</param>
internal sealed class PermissionFiles(FileTree tree, string folder)
{
    private const int MaxSize = 64 * 1024 * 1024;

    /// <summary>How a permission stands.</summary>
    public PermissionAnswer Look(WrittenPermission permission)
    {
        var problem = Problem(permission);
        return new PermissionAnswer(
            Redaction.Of(permission.Name),
            Redaction.Of(permission.By),
            Redaction.OfPath(permission.File),
            problem is null,
            problem ?? "Its file is there, and is the one that was recorded.",
            permission.When.From.Text,
            permission.When.Until.Text);
    }

    private string? Problem(WrittenPermission permission)
    {
        if (tree.Resolve(folder, permission.File) is not { } path)
        {
            return "Its file lies outside of the repository, and is not looked at.";
        }

        if (tree.EntryAt(path) is not { Kind: EntryKind.File } entry)
        {
            return "Its file is not there.";
        }

        if (entry.Length > MaxSize)
        {
            return "Its file is too large to be looked at.";
        }

        var content = tree.Read(path);
        return content.Bytes is not { } bytes ? $"Its file can't be read: {content.Failure}."
            : Convert.ToHexStringLower(Digest.Sha256(bytes)) != permission.Sha256 ? "Its file is not the one that was recorded: its SHA-256 is another."
            : null;
    }
}
