using Onus.Hcl.Syntax;
using Onus.Terraform.Evaluation;
using Onus.Terraform.Modules;

namespace Onus.Terraform.Trails;

/// <summary>A module as one call makes it, whatever the number of its instances.</summary>
/// <param name="Syntax">What its files declare.</param>
/// <param name="Name">Its address without the keys of instances: <c>module.a.module.b</c>; empty for the root module.</param>
/// <param name="Call">The block that calls it; null for the root module.</param>
/// <param name="Caller">The module that calls it; null for the root module.</param>
internal sealed record TrailModule(ModuleSyntax Syntax, string Name, BlockSyntax? Call, TrailModule? Caller)
{
    private readonly Dictionary<string, TrailModule> _called = new(StringComparer.Ordinal);

    /// <summary>The modules below an evaluated one, itself included. Nothing of what was evaluated is kept.</summary>
    public static TrailModule Of(ModuleInstance root)
    {
        var made = new TrailModule(root.Syntax, "", null, null);
        made.AddCalled(root);
        return made;
    }

    /// <summary>The module that a call of this one makes; null when there is none.</summary>
    public TrailModule? Called(string name) => _called.GetValueOrDefault(name);

    private void AddCalled(ModuleInstance instance)
    {
        foreach (var call in instance.Calls)
        {
            if (call.Instances is [var first, ..] && _called.TryAdd(call.Name, new TrailModule(first.Syntax, Name.Length == 0 ? "module." + call.Name : $"{Name}.module.{call.Name}", call.Block, this)))
            {
                _called[call.Name].AddCalled(first);
            }
        }
    }
}
