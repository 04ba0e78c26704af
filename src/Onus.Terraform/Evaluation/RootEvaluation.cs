using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;
using Onus.Sources;
using Onus.Terraform.Modules;

namespace Onus.Terraform.Evaluation;

/// <summary>What all modules below one root share while it is evaluated: bounds, functions, and the values that know more than they hold.</summary>
internal sealed class RootEvaluation
{
    /// <summary>The most instances of one resource or module call.</summary>
    public const int MaxInstances = 20_000;

    /// <summary>How deep modules may call modules.</summary>
    public const int MaxDepth = 32;

    private const int MaxBlocks = 1_000_000;
    private const int MaxModules = 50_000;
    private const int MaxNested = 10_000_000;
    private const long MaxSteps = 400_000_000;
    private const int LongText = 1_000;
    private readonly Evaluator _evaluator;
    private readonly Dictionary<Value, IOpenValue> _open = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<(string Code, Origin Origin, Message Message)> _said;
    private long _steps;
    private int _blocks;
    private int _modules;
    private int _nested;

    public RootEvaluation(string id, ModuleSyntax syntax, ModuleLoader loader, ReadContext context, InputVariables inputs, HashSet<(string Code, Origin Origin, Message Message)> said)
    {
        _said = said;
        Id = id;
        Loader = loader;
        Context = context;
        Inputs = inputs;
        Locator = new ModuleLocator(syntax.Folder, context.Options.ModuleDirectories);
        Paths = new PathValues(syntax.Folder, context.Options);
        var files = new ModuleFiles(syntax.Folder, context.Options.ModuleDirectories);
        Templates = new TemplateRenderer(context, files);
        _evaluator = new Evaluator(new EvaluationOptions { Functions = TerraformFunctions.Table, Files = files, Template = Templates.Render });
        Module = new ModuleInstance(this, syntax);
    }

    public string Id { get; }

    public ModuleLoader Loader { get; }

    public ModuleLocator Locator { get; }

    public ReadContext Context { get; }

    public InputVariables Inputs { get; }

    public PathValues Paths { get; }

    public TemplateRenderer Templates { get; }

    public ModuleInstance Module { get; }

    /// <summary>The value of an expression; what is wrong with it is reported once.</summary>
    public Value Evaluate(Expression expression, Scope scope)
    {
        Context.Cancellation.ThrowIfCancellationRequested();
        if (_steps >= MaxSteps)
        {
            Error("tf-too-many-steps", $"The configuration takes too many steps to evaluate; the rest is not known.", Origin.None, $"Split it.");
            return Value.Unknown(UnknownCode.LimitReached, $"the configuration takes too many steps", expression.Origin);
        }

        var result = _evaluator.Evaluate(expression, scope);
        _steps += result.Steps + 1 + (result.Value is StringValue { Value.Length: > LongText and var length } ? length : 0);
        if (result.Errors.Count > 0 && scope is InnerScope { Doubt: { } doubt })
        {
            // What is wrong may be so only because nothing of it is there.
            return result.Value is UnknownValue ? new UnknownValue(doubt, expression.Origin) : result.Value;
        }

        for (var i = 0; i < result.Errors.Count && i < 4; i++)
        {
            Warning("tf-expression", $"The expression can't be evaluated: {result.Errors[i].Message}.", result.Errors[i].Origin.HasPlace ? result.Errors[i].Origin : expression.Origin, $"Correct it, or give the values that it needs.");
        }

        if (result.Value is UnknownValue { Reason: { Code: UnknownCode.Invalid, Detail: var detail } } && detail.Text.EndsWith(ModuleFiles.Missing.Text, StringComparison.Ordinal))
        {
            return Value.Unknown(UnknownCode.Unavailable, detail, expression.Origin);
        }

        return result.Value is UnknownValue && expression is TemplateExpression template ? JsonTemplate.Refine(result.Value, template, scope, _evaluator) : result.Value;
    }

    /// <summary>Notes what answers for a value when more is asked of it than it holds.</summary>
    public T Register<T>(T value, IOpenValue open)
        where T : Value
    {
        _open[value] = open;
        return value;
    }

    public IOpenValue? OpenOf(Value value) => _open.GetValueOrDefault(value);

    /// <summary>The key by which references name a block.</summary>
    public string KeyOf(string address) => Resource.KeyOf(Id, address);

    /// <summary>Whether one more block may be made.</summary>
    public bool TakeBlock(Origin origin)
    {
        if (++_blocks > MaxBlocks)
        {
            Error("tf-too-many-blocks", $"There are more than {MaxBlocks} resources; the rest is left out.", origin, $"Split the configuration.");
        }

        return _blocks <= MaxBlocks;
    }

    /// <summary>Whether one more module may be opened.</summary>
    public bool TakeModule(Origin origin)
    {
        if (++_modules > MaxModules)
        {
            Error("tf-too-many-modules", $"There are more than {MaxModules} module instances; the rest is left out.", origin, $"Split the configuration.");
        }

        return _modules <= MaxModules;
    }

    /// <summary>Whether one more nested block may be made.</summary>
    public bool TakeNested(Origin origin)
    {
        if (++_nested > MaxNested)
        {
            Error("tf-too-many-nested-blocks", $"There are more than {MaxNested} nested blocks; the rest is not known.", origin, $"Split the configuration.");
        }

        return _nested <= MaxNested;
    }

    public void Error(string code, Message message, Origin origin, Message remedy)
    {
        if (_said.Add((code, origin, message)))
        {
            Context.Diagnostics.Error(code, message, origin, remedy);
        }
    }

    public void Warning(string code, Message message, Origin origin, Message remedy)
    {
        if (_said.Add((code, origin, message)))
        {
            Context.Diagnostics.Warning(code, message, origin, remedy);
        }
    }

    /// <summary>An unknown for what depends on itself, with the diagnostic that says so.</summary>
    public Value Circle(Message what, Origin origin)
    {
        Error("tf-cycle", $"{what} depends on itself.", origin, $"Break the circle.");
        return Value.Unknown(UnknownCode.Invalid, $"it depends on itself", origin.As(OriginKind.Computed));
    }

    /// <summary>An unknown for a name that nothing declares, with the diagnostic that says so.</summary>
    public UnknownValue Dangling(Message what, Origin origin)
    {
        Warning("tf-undeclared", $"There is no {what}.", origin, $"Declare it, or correct the name.");
        return Value.Unknown(UnknownCode.Dangling, $"there is no {what}", origin.As(OriginKind.Computed));
    }
}
