using Onus.Sources;
using Onus.Terraform.Modules;

namespace Onus.Terraform.Directories;

/// <summary>Finds the folders that are root modules.</summary>
internal static class RootFinder
{
    /// <summary>The modules in the folders of the files, in their order; those without declarations too.</summary>
    public static IReadOnlyList<ModuleSyntax> Load(IReadOnlyList<CandidateFile> files, ModuleLoader loader)
    {
        var modules = new List<ModuleSyntax>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var folder = new ModuleFolder(file.Tree, file.Folder);
            if (ModuleLoader.IsConfiguration(file.Name) && seen.Add(folder.Id))
            {
                modules.Add(loader.Load(folder));
            }
        }

        return modules;
    }

    /// <summary>The ids of the modules that are deployed by themselves: that no other one calls by local path, or that keep a state of their own.</summary>
    public static HashSet<string> Roots(IReadOnlyList<ModuleSyntax> modules)
    {
        var calls = modules.ToDictionary(module => module.Folder.Id, Called, StringComparer.Ordinal);
        var called = calls.Values.SelectMany(paths => paths).ToHashSet(StringComparer.Ordinal);
        var covered = new HashSet<string>(StringComparer.Ordinal);
        var roots = new HashSet<string>(StringComparer.Ordinal);
        foreach (var module in modules.Where(module => !called.Contains(module.Folder.Id) || module.HasBackend))
        {
            roots.Add(module.Folder.Id);
            Cover(module.Folder.Id, calls, covered);
        }

        // Modules that only call each other in a circle would all get lost; the first of each circle stands for it.
        foreach (var path in modules.Select(module => module.Folder.Id))
        {
            if (called.Contains(path) && !covered.Contains(path))
            {
                roots.Add(path);
                Cover(path, calls, covered);
            }
        }

        return roots;
    }

    private static void Cover(string start, Dictionary<string, List<string>> calls, HashSet<string> covered)
    {
        var pending = new Stack<string>([start]);
        while (pending.TryPop(out var path))
        {
            if (covered.Add(path) && calls.TryGetValue(path, out var next))
            {
                next.ForEach(pending.Push);
            }
        }
    }

    private static List<string> Called(ModuleSyntax module)
    {
        var paths = new List<string>();
        var early = new EarlyScope(module);
        foreach (var call in module.Calls.Values)
        {
            if (call.Body.Attribute("source")?.Value is { } source
                && early.TextOf(source) is { } text && ModuleLocator.IsLocal(text)
                && ModuleLocator.Local(module.Folder, text) is { } folder && folder.Id != module.Folder.Id)
            {
                paths.Add(folder.Id);
            }
        }

        return paths;
    }
}
