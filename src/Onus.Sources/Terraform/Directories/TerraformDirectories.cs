using Onus.Core.Places;
using Onus.Sources.Terraform.Evaluation;
using Onus.Sources.Terraform.Modules;

namespace Onus.Sources.Terraform.Directories;

/// <summary>Reads folders of Terraform configuration.</summary>
public static class TerraformDirectories
{
    private const int StackSize = 64 * 1024 * 1024;

    /// <summary>Evaluates all root modules among the files: the folders with configuration that no other one calls as a module.</summary>
    /// <param name="files">The files, sorted by path; each stands for all configuration in its folder.</param>
    /// <param name="context">The options, and where files and diagnostics are registered.</param>
    /// <returns>The deployments, in the order of the files; folders that declare neither resources nor modules give none.</returns>
    public static IReadOnlyList<TerraformDeployment> Read(IReadOnlyList<CandidateFile> files, ReadContext context)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(context);
        IReadOnlyList<TerraformDeployment> result = [];

        // Locals may refer to locals to any depth, so evaluation gets a stack that real configurations don't exhaust.
        var thread = new Thread(() => result = ReadAll(files, context), StackSize);
        thread.Start();
        thread.Join();
        return result;
    }

    private static List<TerraformDeployment> ReadAll(IReadOnlyList<CandidateFile> files, ReadContext context)
    {
        var loader = new ModuleLoader(context);
        var deployments = new List<TerraformDeployment>();

        // A module that several roots call is complained about once.
        var said = new HashSet<(string Code, Origin Origin, string Message)>();
        foreach (var module in RootFinder.Find(files, loader))
        {
            var root = new RootEvaluation(module.Folder.Shown, module, loader, context, InputVariables.Read(module.Folder, context), said);
            var blocks = new List<TerraformBlock>();
            BlockCollector.Collect(root.Module, blocks);
            deployments.Add(new TerraformDeployment(module.Folder.Shown, blocks));
        }

        return deployments;
    }
}
