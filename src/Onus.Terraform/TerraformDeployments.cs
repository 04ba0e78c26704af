using Onus.Core.Model;
using Onus.Sources;
using Onus.Terraform.Mapping;

namespace Onus.Terraform;

/// <summary>Maps what a file of Terraform's own holds to canonical resources.</summary>
internal static class TerraformDeployments
{
    public static IEnumerable<Deployment> Map(
        IReadOnlyList<CandidateFile> files,
        string kind,
        ReadContext context,
        Func<CandidateFile, ReadContext, TerraformDeployment?> read)
    {
        var mapper = new TerraformMapper(context.Catalog, context.Diagnostics, context.Options.Region);
        foreach (var file in context.Each(files))
        {
            if (context.Contain(file.Shown, () => read(file, context) is { } found ? new Deployment(found.Id, kind, mapper.Map(found.Id, context.Each(found.Blocks))) { Length = file.Length } : null) is { } deployment)
            {
                yield return deployment;
            }
        }
    }
}
