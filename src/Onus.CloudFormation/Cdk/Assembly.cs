using Onus.Core.Files;
using Onus.Core.Values;
using Onus.Sources;
using Onus.Text;

namespace Onus.CloudFormation.Cdk;

/// <summary>A cloud assembly: the folder that a CDK app writes, by its <c>manifest.json</c>.</summary>
/// <param name="Manifest">The file.</param>
/// <param name="Artifacts">The artifacts by their ids.</param>
internal sealed record Assembly(CandidateFile Manifest, MapValue Artifacts)
{
    /// <summary>The name of the file that tells an assembly.</summary>
    public const string ManifestName = "manifest.json";

    private const long MaxSize = 200_000_000;

    /// <summary>Whether a file may be an assembly's manifest, by its name and what stands in it.</summary>
    public static bool Recognises(CandidateFile file) =>
        file.Name == ManifestName && file.Length <= MaxSize && file.Ask(LooksLikeManifest);

    /// <summary>Whether an assembly lies in the folder of a file.</summary>
    public static bool IsBeside(CandidateFile file) =>
        file.Tree.EntryAt(TreePath.Below(file.Folder, ManifestName)) is { Kind: EntryKind.File } manifest && Recognises(new CandidateFile(file.Tree, manifest));

    /// <summary>Reads a manifest; null, with a diagnostic, when it can't be read.</summary>
    public static Assembly? Load(CandidateFile file, ReadContext context)
    {
        var source = context.Sources.Add(file.Shown);
        if (file.ReadAll() is not { } bytes)
        {
            context.Diagnostics.Error("file-unreadable", $"The file can't be read: {file.Failure}.", source.At(0), $"Give the user that runs Onus the right to read it.");
            return null;
        }

        if (JsonTree.Read(bytes, source, out var failure) is not { } text)
        {
            context.Diagnostics.Error("cdk-manifest-" + failure!.Code, $"The assembly's manifest can't be read: {failure.Message}", source.At(failure.Offset), $"Run 'cdk synth' again.");
            return null;
        }

        if (text.Root is not MapValue root || root["artifacts"] is not (null or MapValue))
        {
            context.Diagnostics.Error("cdk-manifest-form", $"The assembly's manifest has no map of artifacts.", text.Root.Origin, $"Run 'cdk synth' again.");
            return null;
        }

        return new Assembly(file, root["artifacts"] as MapValue ?? MapValue.Empty);
    }

    /// <summary>A file that the assembly names; null when no regular file of the tree is there.</summary>
    public CandidateFile? Find(string name) => CandidateFile.Find(Manifest.Tree, Manifest.Folder, name);

    private static bool LooksLikeManifest(CandidateFile file) =>
        file.Any(static part => part.IndexOf("\"version\""u8) >= 0) && file.Any(static part => part.IndexOf("\"artifacts\""u8) >= 0)
        && file.Any(static part => part.IndexOf("\"aws:cloudformation:stack\""u8) >= 0 || part.IndexOf("\"cdk:"u8) >= 0);
}
