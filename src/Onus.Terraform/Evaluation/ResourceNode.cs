using System.Collections.Immutable;
using Onus.Core.Model;
using Onus.Core.Values;
using Onus.Hcl.Syntax;
using Onus.Terraform.Modules;

namespace Onus.Terraform.Evaluation;

/// <summary>A resource or data source of one module instance, with all its instances.</summary>
internal sealed class ResourceNode(ModuleInstance module, ResourceName name, BlockSyntax block)
{
    private ImmutableArray<BlockInstance>? _instances;
    private Value? _value;
    private bool _isBusy;

    public ModuleInstance Module { get; } = module;

    public ResourceName Name { get; } = name;

    public BlockSyntax Block { get; } = block;

    /// <summary>Its address without the keys of instances.</summary>
    public string Address { get; } = module.Path.Length == 0 ? name.ToString() : module.Path + "." + name;

    /// <summary>What is accepted of it, at its block or at the calls that lead to it.</summary>
    public ImmutableArray<Waiver> Waivers { get; } = module.Waivers.AddRange(module.Syntax.WaiversOfResource(block));

    /// <summary>The unknown that stands for the number of instances; null when that is known.</summary>
    public UnknownValue? Doubt { get; private set; }

    /// <summary>What a reference to it gives: a block, a tuple or a map of blocks.</summary>
    public Value Value => _value ??= _isBusy ? Module.Root.Circle($"The {(Name.IsData ? "data source" : "resource")} \"{Name.ToString()}\"", Block.Origin) : Work(MakeValue);

    /// <summary>Its instances; none, with a diagnostic, while they are being worked out.</summary>
    public ImmutableArray<BlockInstance> Instances => _instances ??= _isBusy ? [] : Work(MakeInstances);

    private ExpansionKind Kind { get; set; }

    private T Work<T>(Func<T> work)
    {
        _isBusy = true;
        var result = work();
        _isBusy = false;
        return result;
    }

    private ImmutableArray<BlockInstance> MakeInstances()
    {
        var expansion = Expansion.Of(Block.Body, Module.Scope, Module.Root);
        Kind = expansion.Kind;
        Doubt = expansion.Doubt;
        var instances = ImmutableArray.CreateBuilder<BlockInstance>(expansion.Instances.Length);
        foreach (var instance in expansion.Instances)
        {
            if (!Module.Root.TakeInstance(Address, Block.Origin) && instances.Count > 0)
            {
                break;
            }

            instances.Add(new BlockInstance(this, instance));
        }

        return instances.DrainToImmutable();
    }

    private Value MakeValue()
    {
        var instances = _instances ??= MakeInstances();
        if (instances.Length == 0)
        {
            return Kind == ExpansionKind.ForEach ? Value.Map() : Value.List();
        }

        if (Doubt is not null)
        {
            return Module.Root.Register(new UnknownValue(Doubt.Reason, Block.Origin, new Refinement { References = [new Reference(instances[0].Key)] }), new DoubtfulInstances(Module.Root, Doubt, () => instances[0].Values, instances[0].Key));
        }

        switch (Kind)
        {
            case ExpansionKind.Single:
                return instances[0].Values;
            case ExpansionKind.Count:
                var items = ImmutableArray.CreateBuilder<Value>(instances.Length);
                foreach (var instance in instances)
                {
                    items.Add(instance.Values);
                }

                return Value.List(items.MoveToImmutable(), Block.Origin);
            default:
                var builder = new MapBuilder(instances.Length);
                foreach (var instance in instances)
                {
                    builder.Set(instance.Name, instance.Values);
                }

                return builder.Build(Block.Origin);
        }
    }
}
