using Onus.Contracts;
using Onus.Core.Bounds;
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

    private const int StepsOfInstance = 2_500;
    private const int BytesOfInstance = 4_000;
    private const int BytesOfAddress = 20;
    private const int BytesOfNested = 200;
    private readonly Evaluator _evaluator;
    private readonly Dictionary<Value, IOpenValue> _open = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<(string Code, Origin Origin, Message Message)> _said;
    private readonly HashSet<string> _modules = new(StringComparer.Ordinal);

    public RootEvaluation(string id, ModuleSyntax syntax, ModuleLoader loader, ReadContext context, InputVariables inputs, HashSet<(string Code, Origin Origin, Message Message)> said)
    {
        _said = said;
        Id = id;
        Loader = loader;
        Context = context;
        Inputs = inputs;
        Locator = new ModuleLocator(syntax.Folder, context.Options.ModuleDirectories);
        Budget = context.Options.Budget.For(0);
        Paths = new PathValues(syntax.Folder, context.Options);
        var files = new ModuleFiles(syntax.Folder, context.Options.ModuleDirectories, Budget);
        Files = files;
        LockedMajor = ProviderVersions.Locked(syntax.Folder);
        Templates = new TemplateRenderer(context, files, Budget);
        _evaluator = new Evaluator(new EvaluationOptions { Functions = TerraformFunctions.Table, Files = files, Template = Templates.Render });
        Admit(syntax);
        Module = new ModuleInstance(this, syntax);
    }

    public string Id { get; }

    public ModuleLoader Loader { get; }

    public ModuleLocator Locator { get; }

    public ReadContext Context { get; }

    public InputVariables Inputs { get; }

    public PathValues Paths { get; }

    public TemplateRenderer Templates { get; }

    /// <summary>The major version of Amazon's provider that the root module is locked to; null when it is not.</summary>
    public int? LockedMajor { get; }

    /// <summary>The files that functions may read.</summary>
    public ModuleFiles Files { get; }

    public ModuleInstance Module { get; }

    /// <summary>What evaluating all of it may still cost.</summary>
    public Budget Budget { get; }

    /// <summary>How long the files of all its modules are, each once, in bytes.</summary>
    public long Length { get; private set; }

    /// <summary>The value of an expression; what is wrong with it is reported once.</summary>
    public Value Evaluate(Expression expression, Scope scope)
    {
        Context.Cancellation.ThrowIfCancellationRequested();
        var result = Budget.IsSpent ? default : _evaluator.Evaluate(expression, scope, budget: Budget);
        if (Budget.IsSpent || !Budget.Read(result.Value))
        {
            return Budget.Missing(expression.Origin);
        }

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

        return result.Value is UnknownValue && expression is TemplateExpression template ? JsonTemplate.Refine(result.Value, template, scope, _evaluator, Budget) : result.Value;
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

    /// <summary>The module in a folder, whose size adds to the budget when it is first called.</summary>
    public ModuleSyntax Load(ModuleFolder folder)
    {
        var syntax = Loader.Load(folder);
        Admit(syntax);
        return syntax;
    }

    /// <summary>Whether one more instance of a block or of a module may be made.</summary>
    /// <param name="address">Its address, which all that is told of it repeats.</param>
    public bool TakeInstance(string address, Origin origin) =>
        Paid(Budget.Take(StepsOfInstance + address.Length) & Budget.Make(BytesOfInstance + (BytesOfAddress * address.Length)), origin);

    /// <summary>Whether what a resource holds may be mapped, judged and told.</summary>
    public bool TakeResource(MapValue values) => Budget.TakeResource(values);

    /// <summary>Whether one more nested block may be made.</summary>
    public bool TakeNested(Origin origin) => Paid(Budget.Take() & Budget.Make(BytesOfNested), origin);

    private bool Paid(bool suffices, Origin origin)
    {
        if (!suffices)
        {
            Budget.Missing(origin);
        }

        return suffices;
    }

    private void Admit(ModuleSyntax syntax)
    {
        if (_modules.Add(syntax.Folder.Id))
        {
            Length += syntax.Length;
            Budget.Allow(syntax.Length, Context.Options.Budget);
        }
    }

    /// <summary>Says whether the budget sufficed.</summary>
    public void Finish() => Budget.Report(Id, Context.Diagnostics, Origin.None);

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
