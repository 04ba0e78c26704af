using Onus.Sources;
using Onus.Terraform;

namespace Onus.Engine.Inputs;

/// <summary>
/// Plans and states that lie beside the configuration they were made from: the configuration is read, not they, or everything would be there twice.
/// What is named itself is always read.
/// </summary>
internal static class Superseded
{
    /// <summary>Takes them out, and says so.</summary>
    /// <param name="readers">The readers.</param>
    /// <param name="taken">The files that each took.</param>
    /// <param name="context">Where it is said.</param>
    /// <returns>How many were taken out.</returns>
    public static int Remove(IReadOnlyList<IReader> readers, IReadOnlyList<List<CandidateFile>> taken, ReadContext context)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < readers.Count; i++)
        {
            if (readers[i] is TerraformReader)
            {
                folders.UnionWith(taken[i].Select(FolderOf));
            }
        }

        var removed = 0;
        for (var i = 0; i < readers.Count && folders.Count > 0; i++)
        {
            if (readers[i] is TerraformPlanReader or TerraformStateReader)
            {
                var what = readers[i] is TerraformPlanReader ? "plan" : "state";
                removed += taken[i].RemoveAll(file => !file.Named && folders.Contains(FolderOf(file)) && Say(file, what, context));
            }
        }

        return removed;
    }

    private static string FolderOf(CandidateFile file) => file.Tree.IdOf(file.Folder);

    private static bool Say(CandidateFile file, string what, ReadContext context)
    {
        context.Diagnostics.Warning(
            "terraform-superseded",
            $"The {what} lies beside its configuration, which is read instead.",
            context.Sources.Add(file.Shown).At(0),
            $"Name the {what} itself to read it: onus scan {file.Shown}");
        return true;
    }
}
