using System.Collections.Immutable;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;
using Onus.Terraform.Modules;

namespace Onus.Terraform.Evaluation;

/// <summary>One instance of a module: what its names stand for, each worked out when first asked for.</summary>
internal sealed class ModuleInstance : IOpenValue
{
    private readonly Memo<string, Value> _variables = new();
    private readonly Memo<string, Value> _locals = new();
    private readonly Memo<string, Value> _outputs = new();
    private readonly Dictionary<ResourceName, ResourceNode> _resources = [];
    private readonly Dictionary<string, CallNode> _calls = new(StringComparer.Ordinal);

    public ModuleInstance(RootEvaluation root, ModuleSyntax syntax)
    {
        Root = root;
        Syntax = syntax;
        Scope = new ModuleScope(this);
        Providers = new ProviderTable(this);
        Outputs = root.Register(Value.Map(), this);
    }

    public ModuleInstance(CallNode call, ModuleSyntax syntax, string key, Scope arguments, UnknownReason? doubt)
        : this(call.Caller.Root, syntax)
    {
        Call = call;
        Arguments = arguments;
        Path = call.Address + key;
        CallPath = call.CallPath;
        Depth = call.Caller.Depth + 1;
        Doubt = doubt ?? call.Caller.Doubt;
        Waivers = call.Caller.Waivers.AddRange(call.Caller.Syntax.WaiversOf(call.Block));
    }

    public RootEvaluation Root { get; }

    public ModuleSyntax Syntax { get; }

    public ModuleScope Scope { get; }

    public ProviderTable Providers { get; }

    /// <summary>The call that made it; null for the root module.</summary>
    public CallNode? Call { get; }

    /// <summary>What the arguments of the call see.</summary>
    public Scope Arguments { get; } = Hcl.Evaluation.Scope.Empty;

    /// <summary>Its address, such as <c>module.a["x"]</c>; empty for the root module.</summary>
    public string Path { get; } = "";

    /// <summary>The names of the calls that lead here, with dots between.</summary>
    public string CallPath { get; } = "";

    public int Depth { get; }

    /// <summary>The newest major version of Amazon's provider that it and its callers allow, or that the root module is locked to; null for whichever is the newest.</summary>
    public int? ProviderMajor => Root.LockedMajor ?? ProviderVersions.Least(Syntax.ProviderMajor, Call?.Caller.ProviderMajor);

    /// <summary>Why it is not certain that it is there.</summary>
    public UnknownReason? Doubt { get; }

    /// <summary>What is accepted of all its resources, as comments at the calls that lead here say.</summary>
    public ImmutableArray<Waiver> Waivers { get; } = [];

    /// <summary>Stands for the outputs, which are evaluated as they are asked for.</summary>
    public MapValue Outputs { get; }

    public Value Variable(string name, Origin origin) => Syntax.Variables.TryGetValue(name, out var variable)
        ? _variables.Get(name, _ => VariableValue.Of(this, variable), _ => Root.Circle($"The variable \"{name}\"", variable.Origin))
        : Root.Dangling($"variable \"{name}\"", origin);

    public Value Local(string name, Origin origin) => Syntax.Locals.TryGetValue(name, out var local)
        ? _locals.Get(name, _ => Root.Evaluate(local.Value, Scope), _ => Root.Circle($"The local value \"{name}\"", local.Origin))
        : Root.Dangling($"local value \"{name}\"", origin);

    public Value? Output(string name) => Syntax.Outputs.TryGetValue(name, out var output)
        ? _outputs.Get(name, _ => EvaluateOutput(output), _ => Root.Circle($"The output \"{name}\"", output.Origin))
        : null;

    public Value ResourceValue(ResourceName name, Origin origin) =>
        Syntax.Resources.ContainsKey(name) ? Resource(name).Value
        : name.IsData ? Root.Dangling($"data source \"{name.ToString()}\"", origin)
        : new UndeclaredBlock(Root, Root.KeyOf(Path.Length == 0 ? name.ToString() : $"{Path}.{name}"), Root.Dangling($"resource \"{name.ToString()}\"", origin).Reason).Value(origin);

    public Value CallValue(string name, Origin origin) =>
        Syntax.Calls.ContainsKey(name) ? CallOf(name).Value : Root.Dangling($"module call \"{name}\"", origin);

    public ResourceNode Resource(ResourceName name)
    {
        if (!_resources.TryGetValue(name, out var node))
        {
            node = new ResourceNode(this, name, Syntax.Resources[name]);
            _resources[name] = node;
        }

        return node;
    }

    /// <summary>The calls in it that were looked at.</summary>
    public IEnumerable<CallNode> Calls => _calls.Values;

    public CallNode CallOf(string name)
    {
        if (!_calls.TryGetValue(name, out var node))
        {
            node = new CallNode(this, name, Syntax.Calls[name]);
            _calls[name] = node;
        }

        return node;
    }

    public Value? Part(Value key, Origin origin) =>
        key is StringValue name ? Output(name.Value) ?? Root.Dangling($"output \"{name.Value}\" of {Path}", origin) : null;

    public Value Settle(Value value)
    {
        var builder = new MapBuilder(Syntax.Outputs.Count);
        foreach (var name in Syntax.Outputs.Keys)
        {
            builder.Set(name, Output(name)!);
        }

        return Root.Register(builder.Build(value.Origin), this);
    }

    private Value EvaluateOutput(BlockSyntax output)
    {
        if (output.Body.Attribute("value") is not { } attribute)
        {
            return Value.Null;
        }

        var value = Root.Evaluate(attribute.Value, Scope);
        return SyntaxText.IsTrue(output.Body.Attribute("sensitive")) ? value.AsSensitive() : value;
    }
}
