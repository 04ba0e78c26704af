using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Hcl.Syntax;

namespace Onus.Terraform.Modules;

/// <summary>Puts the declarations of a folder's files together.</summary>
internal sealed class ModuleBuilder(ModuleSyntax module, DiagnosticBag diagnostics)
{
    /// <summary>Adds what a file declares; what is declared already stays.</summary>
    public void Add(Body file)
    {
        foreach (var block in file.Blocks)
        {
            Add(block, isOverride: false);
        }
    }

    /// <summary>Lays an override file over what is declared.</summary>
    public void Override(Body file)
    {
        foreach (var block in file.Blocks)
        {
            Add(block, isOverride: true);
        }
    }

    private void Add(BlockSyntax block, bool isOverride)
    {
        if (block.Type is "terraform" or "provider")
        {
            module.ProviderMajor = ProviderVersions.Least(module.ProviderMajor, ProviderVersions.Allowed(block));
        }

        switch (block.Type)
        {
            case "variable" when block.Label(0) is { } name:
                AddVariable(name, block, isOverride);
                break;
            case "locals":
                AddLocals(block, isOverride);
                break;
            case "output" when block.Label(0) is { } name:
                Put(module.Outputs, name, block, isOverride, $"The output \"{name}\"");
                break;
            case "resource" or "data" or "ephemeral" when block is { Labels: [var type, var name] }:
                AddResource(block, type.Text, name.Text, isOverride);
                break;
            case "module" when block.Label(0) is { } name:
                Put(module.Calls, name, block, isOverride, $"The module call \"{name}\"");
                break;
            case "provider" when block.Label(0) is { } name:
                var key = (name, AliasOf(block.Body));
                module.Providers[key] = module.Providers.TryGetValue(key, out var earlier) && isOverride ? Overriding.Merge(earlier, block) : block;
                break;
            case "terraform":
                module.HasBackend |= block.Body.Blocks.Any(inner => inner.Type is "backend" or "cloud");
                break;
            case "moved" when block.Body.Attribute("from") is { } from && block.Body.Attribute("to") is { } to:
                module.Moves.Add((SyntaxText.Address(from.Value), SyntaxText.Address(to.Value)));
                break;
            case "resource" or "data" or "module" or "variable" or "output" or "provider":
                diagnostics.Error("tf-block-labels", $"The {block.Type} block has the wrong number of labels and is left out.", block.Origin, $"Give a resource its type and name, other blocks their name.");
                break;
        }
    }

    private void AddVariable(string name, BlockSyntax block, bool isOverride)
    {
        if (!module.Variables.TryGetValue(name, out var earlier))
        {
            module.Variables[name] = new VariableSyntax(name, block.Body, block.Origin);
        }
        else if (isOverride)
        {
            module.Variables[name] = earlier with { Body = Overriding.Merge(earlier.Body, block.Body) };
        }
        else
        {
            Twice($"The variable \"{name}\"", block.Origin);
        }
    }

    private void AddLocals(BlockSyntax block, bool isOverride)
    {
        foreach (var local in block.Body.Attributes)
        {
            if (isOverride)
            {
                module.Locals[local.Name] = local;
            }
            else if (!module.Locals.TryAdd(local.Name, local))
            {
                Twice($"The local value \"{local.Name}\"", local.Origin);
            }
        }
    }

    private void AddResource(BlockSyntax block, string type, string name, bool isOverride)
    {
        if (block.Type == "ephemeral")
        {
            return;
        }

        var key = new ResourceName(block.Type == "data", type, name);
        if (!key.IsData)
        {
            module.Types.Add(type);
        }

        Put(module.Resources, key, block, isOverride, $"{(key.IsData ? "The data source" : "The resource")} \"{key.ToString()}\"");
    }

    private void Put<TKey>(Dictionary<TKey, BlockSyntax> all, TKey key, BlockSyntax block, bool isOverride, Message what)
        where TKey : notnull
    {
        if (!all.TryGetValue(key, out var earlier))
        {
            all[key] = block;
        }
        else if (isOverride)
        {
            all[key] = Overriding.Merge(earlier, block);
            if (module.WaiversOf(block) is { IsEmpty: false } more)
            {
                module.Waivers[earlier.Origin] = [.. module.WaiversOf(earlier), .. more];
            }
        }
        else
        {
            Twice(what, block.Origin);
        }
    }

    private void Twice(Message what, Origin origin) =>
        diagnostics.Warning("tf-declared-twice", $"{what} is declared twice; the first declaration is kept.", origin, $"Rename or remove one of them.");

    private static string AliasOf(Body body) => body.Attribute("alias")?.Value is { } alias ? PlainText.Of(alias) ?? "" : "";
}
