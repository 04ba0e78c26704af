using Onus.Terraform.Evaluation;
using Onus.Terraform.Mapping;

namespace Onus.Terraform.Directories;

/// <summary>Gathers the blocks of a module and of all that it calls, and what they say was moved.</summary>
internal static class BlockCollector
{
    public static void Collect(ModuleInstance module, List<TerraformBlock> blocks, List<(string From, string To)> moves)
    {
        var prefix = module.Path.Length == 0 ? "" : module.Path + ".";
        moves.AddRange(module.Syntax.Moves.Select(move => (prefix + move.From, prefix + move.To)));
        foreach (var name in module.Syntax.Resources.Keys)
        {
            foreach (var instance in module.Resource(name).Instances)
            {
                blocks.Add(instance.ToBlock());
            }
        }

        foreach (var name in module.Syntax.Calls.Keys)
        {
            foreach (var called in module.CallOf(name).Instances)
            {
                Collect(called, blocks, moves);
            }
        }
    }
}
