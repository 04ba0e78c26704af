using Onus.Core.Model;
using Onus.Sources;
using Onus.Terraform.Directories;
using Onus.Terraform.Mapping;
using Onus.Terraform.Modules;

namespace Onus.Terraform;

/// <summary>Reads folders of Terraform: evaluates them, and maps what they declare to canonical resources.</summary>
public sealed class TerraformReader : IReader
{
    /// <inheritdoc/>
    public string Kind => "terraform";

    /// <inheritdoc/>
    public bool Recognises(CandidateFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return ModuleLoader.IsConfiguration(file.Name);
    }

    /// <inheritdoc/>
    public IEnumerable<Deployment> Read(IReadOnlyList<CandidateFile> files, ReadContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var mapper = new TerraformMapper(context.Catalog, context.Diagnostics, context.Options.Region);
        foreach (var root in TerraformDirectories.Read(files, context))
        {
            if (context.Contain(root.Id, () => new Deployment(root.Id, Kind, mapper.Map(root.Id, context.Each(root.Blocks))) { Moves = root.Moves, Length = root.Length, Trail = root.Trail }) is { } deployment)
            {
                yield return deployment;
            }
        }
    }
}
