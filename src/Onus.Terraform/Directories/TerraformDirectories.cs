using System.Runtime.ExceptionServices;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Sources;
using Onus.Terraform.Evaluation;
using Onus.Terraform.Mapping;
using Onus.Terraform.Modules;

namespace Onus.Terraform.Directories;

/// <summary>Reads folders of Terraform configuration.</summary>
public static class TerraformDirectories
{
    private const int StackSize = 64 * 1024 * 1024;

    /// <summary>Evaluates all root modules among the files: the folders with configuration that no other one calls as a module.</summary>
    /// <param name="files">The files, sorted by path; each stands for all configuration in its folder.</param>
    /// <returns>The deployments, in the order of the files; folders that declare neither resources nor modules give none.</returns>
    public static IReadOnlyList<TerraformDeployment> Read(IReadOnlyList<CandidateFile> files, ReadContext context)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(context);
        IReadOnlyList<TerraformDeployment> result = [];

        // Locals may refer to locals to any depth, so evaluation gets a stack that real configurations don't exhaust.
        Exception? failure = null;
        var thread = new Thread(() => Run(() => result = ReadAll(files, context), out failure), StackSize);
        thread.Start();
        thread.Join();
        if (failure is not null)
        {
            ExceptionDispatchInfo.Throw(failure);
        }

        return result;
    }

    /// <summary>A defect is the caller's to see, as if there were no other thread.</summary>
    private static void Run(Action work, out Exception? failure)
    {
        failure = null;
        try
        {
            work();
        }
#pragma warning disable CA1031 // It is thrown again where the caller waits.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            failure = problem;
        }
    }

    private static List<TerraformDeployment> ReadAll(IReadOnlyList<CandidateFile> files, ReadContext context)
    {
        var loader = new ModuleLoader(context);
        var variables = new VariableFiles(context);
        var deployments = new List<TerraformDeployment>();

        // A module that several roots call is complained about once.
        var said = new HashSet<(string Code, Origin Origin, Message Message)>();
        foreach (var module in context.Each(RootFinder.Find(files, loader)))
        {
            if (context.Contain(module.Folder.Shown, () => Evaluate(module)) is { } deployment)
            {
                deployments.Add(deployment);
            }
        }

        return deployments;

        TerraformDeployment Evaluate(ModuleSyntax module)
        {
            var root = new RootEvaluation(module.Folder.Shown, module, loader, context, InputVariables.Read(module.Folder, variables, context), said);
            var blocks = new List<TerraformBlock>();
            var moves = new List<(string From, string To)>();
            BlockCollector.Collect(root.Module, blocks, moves);
            return new TerraformDeployment(module.Folder.Shown, blocks) { Moves = moves };
        }
    }
}
