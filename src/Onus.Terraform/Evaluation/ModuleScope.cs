using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Terraform.Modules;

namespace Onus.Terraform.Evaluation;

/// <summary>What all expressions of a module see.</summary>
internal sealed class ModuleScope(ModuleInstance module) : Scope
{
    private MapValue? _path;

    public override Value? Find(string name) => name switch
    {
        "path" => _path ??= module.Root.Paths.Of(module.Syntax.Folder),
        "terraform" => module.Root.Paths.Terraform,
        "self" => Value.Unknown(UnknownCode.KnownAfterDeployment, $"self is only known while a resource is deployed"),
        _ => null,
    };

    public override int PathLength(string root) => root switch
    {
        "var" or "local" or "module" => 1,
        "data" or "resource" or "ephemeral" => 2,
        _ => root.Contains('_', StringComparison.Ordinal) || module.Syntax.Types.Contains(root) ? 1 : 0,
    };

    public override Value? Resolve(string root, string first, string? second, Origin origin) => root switch
    {
        "var" => module.Variable(first, origin),
        "local" => module.Local(first, origin),
        "module" => module.CallValue(first, origin),
        "data" => module.ResourceValue(new ResourceName(true, first, second!), origin),
        "resource" => module.ResourceValue(new ResourceName(false, first, second!), origin),
        "ephemeral" => Value.Unknown(UnknownCode.LookedUp, $"the ephemeral value \"{first}.{second}\"", origin),
        _ => module.ResourceValue(new ResourceName(false, root, first), origin),
    };

    public override Value? Part(Value target, Value key, Origin origin) => module.Root.OpenOf(target)?.Part(key, origin);

    public override Value Settle(Value value) =>
        value is MapValue or UnknownValue or ListValue && module.Root.OpenOf(value) is { } open ? open.Settle(value) : value;
}

/// <summary>A scope with one more variable.</summary>
internal sealed class InnerScope(Scope outer, string name, Value value) : Scope
{
    private readonly UnknownReason? _doubt;

    /// <summary>Why it is not certain that anything is evaluated here; null when it is.</summary>
    public UnknownReason? Doubt
    {
        get => _doubt ?? (outer as InnerScope)?.Doubt;
        init => _doubt = value;
    }

    public override Value? Find(string sought) => sought == name ? value : outer.Find(sought);

    public override int PathLength(string root) => root == name ? 0 : outer.PathLength(root);

    public override Value? Resolve(string root, string first, string? second, Origin origin) => outer.Resolve(root, first, second, origin);

    public override Value? Part(Value target, Value key, Origin origin) => outer.Part(target, key, origin);

    public override Value Settle(Value value) => outer.Settle(value);
}
