using Onus.Terraform.Modules;

namespace Onus.Terraform.Json;

/// <summary>One instance of a module in a plan.</summary>
/// <param name="Path">Its address; empty for the root module.</param>
/// <param name="Key">Its key in brackets; empty when it has none.</param>
/// <param name="Parent">The instance that calls it; null for the root module.</param>
/// <param name="Call">How it is called; null for the root module, or when the plan does not say.</param>
internal sealed record PlannedModule(string Path, string Key, ModuleConfiguration Module, PlannedModule? Parent, ModuleCall? Call);

/// <summary>The instances of modules in a plan, by their addresses.</summary>
internal sealed class PlannedModules
{
    private const int MaxDepth = 100;
    private readonly Dictionary<string, PlannedModule> _scopes = new(StringComparer.Ordinal);

    public PlannedModules(PlanConfiguration configuration, IEnumerable<PlannedChange> changes)
    {
        _scopes[""] = new PlannedModule("", "", configuration.Root, null, null);
        foreach (var change in changes)
        {
            Of(change.Module);
        }
    }

    /// <summary>The instance with resources, or with modules that have some, at an address; null when there is none.</summary>
    public PlannedModule? Find(string path) => _scopes.GetValueOrDefault(path);

    /// <summary>The instance at an address.</summary>
    public PlannedModule Of(string path)
    {
        if (_scopes.TryGetValue(path, out var known))
        {
            return known;
        }

        var scope = _scopes[""];
        var from = 0;
        for (var depth = 0; depth < MaxDepth && Addresses.Step(path, from) is var end && end > from; depth++)
        {
            scope = Child(scope, path[..end], path[from..end]);
            from = end;
        }

        _scopes.TryAdd(path, scope);
        return scope;
    }

    private PlannedModule Child(PlannedModule parent, string path, string step)
    {
        if (_scopes.TryGetValue(path, out var known))
        {
            return known;
        }

        var start = step.IndexOf("module.", StringComparison.Ordinal) + "module.".Length;
        var end = Addresses.NameEnd(step, start);
        var call = parent.Module.Calls.GetValueOrDefault(step[start..end]);
        var scope = new PlannedModule(path, step[end..], call?.Module ?? new ModuleConfiguration(), parent, call);
        _scopes[path] = scope;
        return scope;
    }
}
