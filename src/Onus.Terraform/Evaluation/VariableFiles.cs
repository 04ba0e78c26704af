using System.Collections.Immutable;
using Onus.Core.Bounds;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Functions;
using Onus.Hcl.Syntax;
using Onus.Hcl.Syntax.Json;
using Onus.Hcl.Syntax.Parsing;
using Onus.Sources;
using Onus.Terraform.Modules;

namespace Onus.Terraform.Evaluation;

/// <summary>Reads files of values for variables. Those that the user names hold for all root modules, and are read once.</summary>
internal sealed class VariableFiles(ReadContext context)
{
    private static readonly Evaluator Constants = new(new EvaluationOptions { Functions = StandardFunctions.Pure });
    private ImmutableArray<(string Name, Value Value)>? _given;

    /// <summary>What the files hold that the user named, in their order.</summary>
    public ImmutableArray<(string Name, Value Value)> Given => _given ??= [.. context.Options.VariableFiles.SelectMany(path => ReadGiven(path).AsEnumerable())];

    /// <summary>What a file in the folder of a root module holds.</summary>
    public ImmutableArray<(string Name, Value Value)> In(ModuleFolder folder, string name)
    {
        var file = context.Sources.Add(folder.ShownOf(name));
        return ModuleLoader.ReadBytes(folder, name, file, context.Diagnostics) is { } bytes ? Parse(bytes, file, name) : [];
    }

    private ImmutableArray<(string Name, Value Value)> ReadGiven(InputPath path)
    {
        var file = context.Sources.Add(path.Shown);
        if (path.Find() is not { Kind: EntryKind.File } entry)
        {
            context.Diagnostics.Error("path-not-found", $"\"{path.Shown}\" {path.Obstacle}.", file.At(0), $"Check the path; it is relative to the current folder.");
            return [];
        }

        return ModuleLoader.ReadBytes(new ModuleFolder(path.Tree, ""), entry.Path, file, context.Diagnostics) is { } bytes ? Parse(bytes, file, entry.Path) : [];
    }

    private ImmutableArray<(string Name, Value Value)> Parse(byte[] bytes, SourceFile file, string name)
    {
        var body = name.EndsWith(".json", StringComparison.Ordinal)
            ? HclJsonParser.Parse(bytes, file, context.Diagnostics, JsonBodySchema.AttributesOnly)
            : HclParser.Parse(System.Text.Encoding.UTF8.GetString(bytes), file, context.Diagnostics).Body;
        var budget = context.Options.Budget.For(bytes.Length);
        ImmutableArray<(string, Value)> values = [.. (body?.Attributes ?? []).Select(attribute => (attribute.Name, Evaluate(attribute, budget)))];
        budget.Report("the values of variables", context.Diagnostics, file.At(0));
        return values;
    }

    private Value Evaluate(AttributeSyntax attribute, Budget budget)
    {
        var result = Constants.Evaluate(attribute.Value, Scope.Empty, budget: budget);
        if (!result.IsOk && !budget.IsSpent)
        {
            context.Diagnostics.Warning("tf-expression", $"The expression can't be evaluated: {result.Errors[0].Message}.", attribute.Value.Origin, $"Write a literal value.");
        }

        return result.Value.WithOrigin((result.Value.Origin.HasPlace ? result.Value.Origin : attribute.Origin).As(OriginKind.Given));
    }
}
