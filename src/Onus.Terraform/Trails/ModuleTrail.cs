using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Hcl.Syntax;
using Onus.Terraform.Modules;

namespace Onus.Terraform.Trails;

/// <summary>The ways of values in one root module of Terraform, read from its syntax when somebody asks.</summary>
internal sealed class ModuleTrail(TrailModule root) : ITrail
{
    public IReadOnlyList<TrailStep> Of(string address, string path, Origin value)
    {
        var length = Addresses.ModuleLength(address);
        if (ModuleAt(address.AsSpan(0, length)) is not { } module || BlockAt(module, address.AsSpan(length).TrimStart('.')) is not { } block)
        {
            return [];
        }

        var steps = new List<TrailStep> { new(address, block.Origin) };
        if (value.HasPlace && path.Length > 0)
        {
            foreach (var expression in BlockPath.Expressions(block, path))
            {
                if (new TrailSearch(value).From(expression, module) is { } found)
                {
                    steps.AddRange(found);
                    break;
                }
            }
        }

        for (var caller = module; caller.Call is { } call; caller = caller.Caller!)
        {
            if (!steps.Exists(step => step.Name == caller.Name))
            {
                steps.Add(new TrailStep(caller.Name, call.Origin));
            }
        }

        return steps;
    }

    private TrailModule? ModuleAt(ReadOnlySpan<char> path)
    {
        var module = root;
        for (var at = 0; module is not null && Addresses.Step(path, at) is var end && end > at; at = end)
        {
            var start = (at > 0 ? at + 1 : 0) + "module.".Length;
            module = module.Called(path[start..Addresses.NameEnd(path, start)].ToString());
        }

        return module;
    }

    private static BlockSyntax? BlockAt(TrailModule module, ReadOnlySpan<char> address)
    {
        var isData = address.StartsWith("data.", StringComparison.Ordinal);
        address = isData ? address["data.".Length..] : address;
        var dot = address.IndexOf('.');
        return dot < 0 ? null : module.Syntax.Resources.GetValueOrDefault(new ResourceName(isData, address[..dot].ToString(), address[(dot + 1)..Addresses.NameEnd(address, dot + 1)].ToString()));
    }
}
