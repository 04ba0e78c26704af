using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Syntax;
using Onus.Terraform.Modules;

namespace Onus.Terraform.Evaluation;

/// <summary>A module call of one module instance, with all the instances that it makes.</summary>
internal sealed class CallNode(ModuleInstance caller, string name, BlockSyntax block)
{
    private ImmutableArray<ModuleInstance>? _instances;
    private Value? _value;
    private bool _isBusy;
    private ExpansionKind _kind;
    private UnknownValue? _doubt;
    private bool _isMissing;
    private ImmutableArray<string> _names = [];

    public ModuleInstance Caller { get; } = caller;

    public string Name { get; } = name;

    public BlockSyntax Block { get; } = block;

    /// <summary>Its address without the keys of instances.</summary>
    public string Address { get; } = caller.Path.Length == 0 ? "module." + name : caller.Path + ".module." + name;

    /// <summary>The names of the calls that lead to it, with dots between.</summary>
    public string CallPath { get; } = caller.CallPath.Length == 0 ? name : caller.CallPath + "." + name;

    /// <summary>What a reference to it gives: a module's outputs, a tuple or a map of them.</summary>
    public Value Value => _value ??= MakeValue();

    /// <summary>Its instances; none where the module can't be found.</summary>
    public ImmutableArray<ModuleInstance> Instances => _instances ??= MakeInstances();

    private ImmutableArray<ModuleInstance> MakeInstances()
    {
        if (_isBusy)
        {
            Caller.Root.Circle($"\"{Address}\"", Block.Origin);
            return [];
        }

        _isBusy = true;
        var made = Open();
        _isBusy = false;
        return made;
    }

    private ImmutableArray<ModuleInstance> Open()
    {
        if (FindModule() is not { } syntax)
        {
            _isMissing = true;
            return [];
        }

        var expansion = Expansion.Of(Block.Body, Caller.Scope, Caller.Root);
        _kind = expansion.Kind;
        _doubt = expansion.Doubt;
        var instances = ImmutableArray.CreateBuilder<ModuleInstance>(expansion.Instances.Length);
        foreach (var instance in expansion.Instances)
        {
            if (!Caller.Root.TakeInstance(Address, Block.Origin))
            {
                break;
            }

            instances.Add(new ModuleInstance(this, syntax, instance.Suffix, instance.Scope, expansion.Doubt?.Reason));
        }

        Caller.Root.Loader.Called(syntax.Folder, expansion.Instances.Length, FixedCount.IsFixed(Block.Body, Caller.Syntax), Block.Origin);
        _names = [.. expansion.Instances.Select(instance => instance.Name)];
        return instances.DrainToImmutable();
    }

    private ModuleSyntax? FindModule()
    {
        var root = Caller.Root;
        if (Block.Body.Attribute("source") is not { } attribute || SourceOf(attribute) is not { } source)
        {
            root.Warning("tf-module-source", $"The source of \"{Address}\" is not known.", Block.Origin, $"Write it as a text, or give the variables that it is made of.");
            return null;
        }

        if (root.Locator.Find(Caller.Syntax.Folder, CallPath, source) is not { } folder)
        {
            root.Warning("tf-module-unavailable", $"The module \"{source}\" is not there, so its resources are not seen.", attribute.Value.Origin, ModuleLocator.IsLocal(source) ? (Message)$"Give a root folder that holds it." : $"Run terraform init, or give a copy of it with --module-dir.");
            return null;
        }

        if (Caller.Depth + 1 > RootEvaluation.MaxDepth)
        {
            root.Error("tf-modules-too-deep", $"Modules call modules more than {RootEvaluation.MaxDepth} deep; what is below is not read.", Block.Origin, $"Flatten them.");
            return null;
        }

        for (var above = Caller; above is not null; above = above.Call?.Caller)
        {
            if (above.Syntax.Folder.Id == folder.Id)
            {
                root.Error("tf-module-cycle", $"The module \"{source}\" calls itself.", Block.Origin, $"Break the circle.");
                return null;
            }
        }

        return root.Load(folder);
    }

    /// <summary>The source, which OpenTofu works out of variables and locals before all else; null when it is not known.</summary>
    private string? SourceOf(AttributeSyntax attribute) =>
        PlainText.Of(attribute.Value) ?? (Caller.Root.Evaluate(attribute.Value, Caller.Scope) as StringValue)?.Value;

    private Value MakeValue()
    {
        var instances = Instances;
        if (_isMissing || (instances.Length == 0 && _isBusy))
        {
            var missing = Value.Unknown(UnknownCode.Unavailable, $"the module \"{Address}\" is not there", Block.Origin);
            return missing;
        }

        if (_doubt is not null && instances.Length > 0)
        {
            return Caller.Root.Register(new UnknownValue(_doubt.Reason, Block.Origin), new DoubtfulInstances(Caller.Root, _doubt, () => instances[0].Outputs, null));
        }

        switch (_kind)
        {
            case ExpansionKind.Single when instances.Length == 1:
                return instances[0].Outputs;
            case ExpansionKind.ForEach:
                var builder = new MapBuilder(instances.Length);
                for (var i = 0; i < instances.Length; i++)
                {
                    builder.Set(_names[i], instances[i].Outputs);
                }

                return Caller.Root.Register(builder.Build(Block.Origin), new InstanceSet(Caller.Root));
            default:
                return Caller.Root.Register(Value.List([.. instances.Select(instance => (Value)instance.Outputs)], Block.Origin), new InstanceSet(Caller.Root));
        }
    }

    /// <summary>Answers for a tuple or map of modules.</summary>
    private sealed class InstanceSet(RootEvaluation root) : IOpenValue
    {
        public Value? Part(Value key, Origin origin) => null;

        public Value Settle(Value value) => value switch
        {
            MapValue map => map.Select((_, one) => root.OpenOf(one)?.Settle(one) ?? one),
            ListValue list => Value.List([.. list.Items.Select(one => root.OpenOf(one)?.Settle(one) ?? one)], list.Origin),
            _ => value,
        };
    }
}
