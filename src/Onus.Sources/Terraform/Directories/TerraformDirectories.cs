namespace Onus.Sources.Terraform.Directories;

/// <summary>Reads folders of Terraform configuration.</summary>
public static class TerraformDirectories
{
    /// <summary>Evaluates all root modules among the files: the folders with configuration that no other one calls as a module.</summary>
    /// <param name="files">The files, sorted by path.</param>
    /// <param name="context">The options, and where files and diagnostics are registered.</param>
    public static IReadOnlyList<TerraformDeployment> Read(IReadOnlyList<CandidateFile> files, ReadContext context) => [];
}
