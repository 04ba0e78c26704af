using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Terraform.Mapping;
using Onus.Terraform.Modules;

namespace Onus.Terraform.Evaluation;

/// <summary>One instance of a resource or data source.</summary>
internal sealed class BlockInstance(ResourceNode node, ExpandedInstance instance) : IOpenValue
{
    private MapValue? _values;
    private bool _isBusy;

    public string Name => instance.Name;

    public string Address { get; } = node.Address + instance.Suffix;

    /// <summary>The key by which references name it.</summary>
    public string Key { get; } = node.Module.Root.KeyOf(node.Address + instance.Suffix);

    /// <summary>What the configuration sets, and what of a data source can be computed.</summary>
    public MapValue Values
    {
        get
        {
            if (_values is null)
            {
                if (_isBusy)
                {
                    node.Module.Root.Circle($"\"{Address}\"", node.Block.Origin);
                    return node.Module.Root.Register(Value.Map(), this);
                }

                _isBusy = true;
                _values = node.Module.Root.Register(Evaluate(), this);
                _isBusy = false;
            }

            return _values;
        }
    }

    /// <summary>The provider configuration that it uses.</summary>
    public MapValue Provider
    {
        get
        {
            var names = node.Block.Body.Attribute("provider") is { } provider ? SyntaxText.Names(provider.Value) : null;
            var type = node.Name.Type;
            var prefix = type.IndexOf('_', StringComparison.Ordinal) is var at and > 0 ? type[..at] : type;
            return node.Module.Providers.Of(names is { Length: > 0 } ? names[0] : prefix, names is { Length: > 1 } ? names[1] : "");
        }
    }

    public TerraformBlock ToBlock() => new(Address, node.Name.Type, node.Name.Name, node.Name.IsData, Values, node.Block.Origin)
    {
        Doubt = node.Doubt?.Reason ?? node.Module.Doubt,
        ModulePath = node.Module.Path,
        ProviderConfig = Provider,
        ProviderMajor = node.Module.ProviderMajor,
        Waivers = node.Waivers,
    };

    public Value? Part(Value key, Origin origin) => key is not StringValue name ? null
        : node.Name is { IsData: false, Type: "terraform_data" } && name.Value is "input" or "triggers_replace" ? Value.Null
        : node.Block.Body.Attribute(name.Value) is null ? Lacking(name.Value, origin)
        : Unset(name.Value, origin);

    /// <summary>An attribute that the configuration does not set.</summary>
    public UnknownValue Lacking(string attribute, Origin origin)
    {
        var code = node.Name.IsData ? UnknownCode.LookedUp : UnknownCode.KnownAfterDeployment;
        return Value.Unknown(code, $"{Address}.{attribute}", origin.As(OriginKind.Computed), Refinement.To(Key, attribute));
    }

    public Value Settle(Value value) => value;

    /// <summary>An attribute that the configuration sets to null: null too, unless the provider gives it a value.</summary>
    private UnknownValue Unset(string attribute, Origin origin)
    {
        var lacking = Lacking(attribute, origin);
        return new UnknownValue(lacking.Reason, lacking.Origin, lacking.Refinement! with { NotNull = false });
    }

    private MapValue Evaluate()
    {
        var root = node.Module.Root;
        var values = new BodyEvaluator(root, this).Top(node.Block.Body, instance.Scope);
        if (node.Name.IsData)
        {
            return ComputedData.Add(node.Name.Type, values, this, root);
        }

        return root.TakeResource(values) ? values : values.Select((_, value) => root.Budget.Missing(value.Origin));
    }
}
