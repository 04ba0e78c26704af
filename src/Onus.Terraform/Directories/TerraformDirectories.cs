using System.Runtime.ExceptionServices;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Sources;
using Onus.Terraform.Evaluation;
using Onus.Terraform.Mapping;
using Onus.Terraform.Modules;
using Onus.Terraform.Trails;

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
        return OnDeepStack(() => ReadAll(files, context));
    }

    /// <summary>The instances that the configuration in one folder declares, by their addresses; what is wrong with it is told to the context.</summary>
    /// <param name="folder">The folder of a root module.</param>
    /// <param name="id">By which id references name the instances.</param>
    internal static IReadOnlyDictionary<string, TerraformBlock> Instances(ModuleFolder folder, string id, ReadContext context) => OnDeepStack(() =>
    {
        var loader = new ModuleLoader(context);
        var module = loader.Load(folder);
        var inputs = InputVariables.Read(folder, new VariableFiles(context), context);
        var instances = new Dictionary<string, TerraformBlock>(StringComparer.Ordinal);
        foreach (var block in module.IsEmpty ? [] : Evaluated(module, id, loader, context, inputs, []).Blocks)
        {
            instances.TryAdd(block.Address, block);
        }

        return instances;
    });

    /// <summary>Locals may refer to locals to any depth, so evaluation gets a stack that real configurations don't exhaust.</summary>
    private static T OnDeepStack<T>(Func<T> work)
    {
        var result = default(T);
        Exception? failure = null;
        var thread = new Thread(() => Run(() => result = work(), out failure), StackSize);
        thread.Start();
        thread.Join();
        if (failure is not null)
        {
            ExceptionDispatchInfo.Throw(failure);
        }

        return result!;
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

    private static IReadOnlyList<TerraformDeployment> ReadAll(IReadOnlyList<CandidateFile> files, ReadContext context)
    {
        var loader = new ModuleLoader(context);
        var variables = new VariableFiles(context);

        // A module that several roots call is complained about once.
        var said = new HashSet<(string Code, Origin Origin, Message Message)>();
        var modules = RootFinder.Load(files, loader);
        var roots = RootFinder.Roots(modules);
        var deployments = new TerraformDeployment?[modules.Count];
        Evaluate(module => roots.Contains(module.Folder.Id));

        // What is called in vain is deployed by nobody else: by itself if nothing can change that, or if it says whose account it is for.
        Evaluate(module => !roots.Contains(module.Folder.Id) && !loader.IsDeployed(module.Folder) && IsIdle(module, loader, context));
        for (var i = 0; i < modules.Count; i++)
        {
            if (deployments[i] is null && !modules[i].IsEmpty)
            {
                Explain(modules[i], loader, context);
            }
        }

        return [.. deployments.OfType<TerraformDeployment>()];

        void Evaluate(Predicate<ModuleSyntax> isWanted)
        {
            for (var i = 0; i < modules.Count; i++)
            {
                context.Cancellation.ThrowIfCancellationRequested();
                if (!modules[i].IsEmpty && isWanted(modules[i]))
                {
                    var module = modules[i];
                    deployments[i] = context.Contain(module.Folder.Shown, () => Evaluated(module, module.Folder.Shown, loader, context, InputVariables.Read(module.Folder, variables, context), said));
                }
            }
        }
    }

    private static TerraformDeployment Evaluated(ModuleSyntax module, string id, ModuleLoader loader, ReadContext context, InputVariables inputs, HashSet<(string Code, Origin Origin, Message Message)> said)
    {
        var root = new RootEvaluation(id, module, loader, context, inputs, said);
        var blocks = new List<TerraformBlock>();
        var moves = new List<(string From, string To)>();
        BlockCollector.Collect(root.Module, blocks, moves);
        root.Finish();
        return new TerraformDeployment(id, blocks) { Moves = moves, Length = root.Length, Trail = new ModuleTrail(TrailModule.Of(root.Module)) };
    }

    /// <summary>Says of a module that is not read as deployed by itself what that hides.</summary>
    private static void Explain(ModuleSyntax module, ModuleLoader loader, ReadContext context)
    {
        var place = context.Sources.Add(module.Folder.Shown).At(0);
        if (!loader.IsDeployed(module.Folder))
        {
            context.Diagnostics.Warning(
                "tf-module-not-deployed",
                $"Other configuration calls this module, but makes no instance of it, so nothing in it is reported.",
                place,
                $"Name it to see it by itself, or give the variable that makes it: onus scan {module.Folder.Shown}");
        }
        else if (InputVariables.HasOwn(module.Folder))
        {
            context.Diagnostics.Warning(
                "tf-module-own-values",
                $"The module has values of its own (terraform.tfvars), as if it were deployed by itself; it is reported as other configuration calls it, with the values that this gives.",
                place,
                $"Name it to see it by itself: onus scan {module.Folder.Shown}");
        }
    }

    private static bool IsIdle(ModuleSyntax module, ModuleLoader loader, ReadContext context)
    {
        var call = loader.IdleCallOf(module.Folder);
        if (call is null && module.Providers.Count == 0)
        {
            return false;
        }

        context.Diagnostics.Warning(
            "tf-module-called-in-vain",
            $"Other configuration calls the module {module.Folder.Shown}, but makes no instance of it; it is read as deployed by itself.",
            call ?? context.Sources.Add(module.Folder.Shown).At(0),
            $"Remove the call, or exclude the module.");
        return true;
    }
}
