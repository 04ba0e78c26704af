using Onus.Catalog;
using Onus.Core.Diagnostics;
using Onus.Core.Model;

namespace Onus.Terraform.Mapping;

/// <summary>Turns evaluated blocks of Terraform into canonical resources, as the catalogue's <c>terraform.hcl</c> files say. Safe for use by several threads.</summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="diagnostics">Where complaints go.</param>
public sealed class TerraformMapper(ServiceCatalog catalog, DiagnosticBag diagnostics)
{
    /// <summary>The resources that a deployment's blocks become, in the order of the blocks. Data sources and other providers' blocks become none.</summary>
    /// <param name="deployment">The id of the deployment.</param>
    /// <param name="blocks">The blocks of all its modules.</param>
    public IReadOnlyList<Resource> Map(string deployment, IEnumerable<TerraformBlock> blocks)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        ArgumentNullException.ThrowIfNull(blocks);
        var runner = new AssignmentRunner(diagnostics);
        var maker = new DraftMaker(deployment, catalog.Terraform, runner);
        var drafts = new List<Draft>();
        var parts = new List<TerraformBlock>();
        foreach (var block in blocks)
        {
            if (block.IsData || !IsAmazon(block.Type))
            {
                continue;
            }

            if (catalog.Terraform.Find(block.Type) is { } mapping)
            {
                drafts.AddRange(maker.Make(block, mapping));
            }
            else if (catalog.Terraform.FoldsOf(block.Type).IsEmpty)
            {
                drafts.Add(maker.Unmapped(block));
            }
            else
            {
                parts.Add(block);
            }
        }

        if (parts.Count > 0)
        {
            Fold(deployment, drafts, parts, maker, runner);
        }

        return [.. drafts.Select(draft => draft.ToResource(deployment))];
    }

    private static bool IsAmazon(string type) =>
        type.StartsWith("aws_", StringComparison.Ordinal) || type.StartsWith("awscc_", StringComparison.Ordinal);

    /// <summary>Folds the parts into their owners. A second round finds those whose owner is named by way of another part.</summary>
    private void Fold(string deployment, List<Draft> drafts, List<TerraformBlock> parts, DraftMaker maker, AssignmentRunner runner)
    {
        var table = catalog.Terraform;
        var owners = new OwnerIndex(deployment, drafts);
        var folder = new Folder(catalog, maker, runner, owners, diagnostics);
        var declared = drafts.ToList();
        var left = parts.FindAll(part => !folder.TryFold(part, table.FoldsOf(part.Type)));
        foreach (var part in left)
        {
            if (!folder.TryFold(part, table.FoldsOf(part.Type)))
            {
                drafts.AddRange(folder.Orphans(part, table.FoldsOf(part.Type)));
            }
        }

        folder.DoubtAll(declared);
    }
}
