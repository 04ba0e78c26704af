using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Functions;
using Onus.Hcl.Syntax.Parsing;
using Onus.Sources;
using Onus.Terraform.Modules;

namespace Onus.Terraform.Evaluation;

/// <summary>The values that are given to the variables of a root module, from all places that Terraform looks at.</summary>
internal sealed class InputVariables
{
    private static readonly Evaluator Constants = new(new EvaluationOptions { Functions = StandardFunctions.Pure });
    private readonly Dictionary<string, Value> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly ReadContext _context;

    private InputVariables(ReadContext context) => _context = context;

    /// <summary>Whether files that Terraform reads of itself give values to the module in a folder, as they do to none that is called.</summary>
    public static bool HasOwn(ModuleFolder folder) => ModuleLoader.Names(folder).Any(name => name is "terraform.tfvars" or "terraform.tfvars.json" || IsAutomatic(name));

    /// <summary>Reads what is given to the root module in a folder; what comes later wins.</summary>
    /// <param name="files">Reads files of values.</param>
    /// <param name="context">What the user gave besides.</param>
    public static InputVariables Read(ModuleFolder folder, VariableFiles files, ReadContext context)
    {
        var inputs = new InputVariables(context);
        foreach (var (name, text) in context.Options.VariableTexts)
        {
            inputs._texts[name] = text;
        }

        var names = ModuleLoader.Names(folder);
        foreach (var name in names.Where(name => name == "terraform.tfvars").Concat(names.Where(name => name == "terraform.tfvars.json")).Concat(names.Where(IsAutomatic)))
        {
            inputs.AddAll(files.In(folder, name));
        }

        inputs.AddAll(files.Given);
        foreach (var (name, value) in context.Options.Variables)
        {
            inputs.Add(name, value);
        }

        return inputs;
    }

    /// <summary>The value that a variable is given; null when it is given none.</summary>
    /// <param name="type">Its type, which says how a text is read; null when it declares none.</param>
    public Value? Find(string name, TypeSyntax? type)
    {
        if (!_texts.TryGetValue(name, out var text))
        {
            return _values.GetValueOrDefault(name);
        }

        var given = Origin.None.As(OriginKind.Given);
        if (type is null || type.IsPrimitive)
        {
            return Value.Of(text, given);
        }

        var file = _context.Sources.Add($"variable {name}");
        return HclParser.ParseExpression(text, file, _context.Diagnostics) is { } expression
            ? Constants.Evaluate(expression, Scope.Empty).Value
            : Value.Unknown(UnknownCode.Invalid, $"the value that is given for variable \"{name}\" can't be read", given);
    }

    private static bool IsAutomatic(string name) => name.EndsWith(".auto.tfvars", StringComparison.Ordinal) || name.EndsWith(".auto.tfvars.json", StringComparison.Ordinal);

    private void Add(string name, Value value)
    {
        _texts.Remove(name);
        if (value is StringValue text)
        {
            _texts[name] = text.Value;
        }
        else
        {
            _values[name] = value;
        }
    }

    private void AddAll(ImmutableArray<(string Name, Value Value)> values)
    {
        foreach (var (name, value) in values)
        {
            _texts.Remove(name);
            _values[name] = value;
        }
    }
}
