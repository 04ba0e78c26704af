using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Functions;
using Onus.Hcl.Syntax;
using Onus.Hcl.Syntax.Parsing;

namespace Onus.Catalog.Loading;

/// <summary>What the parts of the loader share: where the files are, and where mistakes are reported.</summary>
internal sealed class LoadContext(string root, SourceMap sources, DiagnosticBag diagnostics)
{
    private const long MaxFileSize = 8 * 1024 * 1024;
    private readonly Evaluator _constants = new(new EvaluationOptions { Functions = StandardFunctions.Pure });
    private int _filesRead;

    /// <summary>How many files were parsed so far.</summary>
    public int FilesRead => _filesRead;

    public string Root { get; } = root;

    public void Error(string code, string message, Origin origin, string? remedy = null) => diagnostics.Error(code, message, origin, remedy);

    /// <summary>The value of an expression that must be constant; unknown when it is not, which is reported.</summary>
    public Value Evaluate(Expression expression, Scope scope)
    {
        var result = _constants.Evaluate(expression, scope);
        foreach (var error in result.Errors)
        {
            Error("catalog-expression", Sentence(error.Message), error.Origin, "Only constants, functions and locals may stand here.");
        }

        return result.Value;
    }

    /// <summary>Parses a file; null when it is not there or can't be read, which is reported.</summary>
    public Body? Parse(params ReadOnlySpan<string> path)
    {
        var relative = Path.Combine(path);
        var full = Path.Combine(Root, relative);
        var file = sources.Add(Path.Combine(Root, relative));
        try
        {
            if (new FileInfo(full).Length > MaxFileSize)
            {
                Error("catalog-file", "The file is too large for a catalogue file.", file.At(0), "Split it.");
                return null;
            }

            Interlocked.Increment(ref _filesRead);
            return HclParser.Parse(File.ReadAllText(full), file, diagnostics).Body;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Error("catalog-file", $"The file can't be read: {exception.Message}", file.At(0), "Check that it is there and readable.");
            return null;
        }
    }

    private static string Sentence(string message) => message.Length == 0 ? message : char.ToUpperInvariant(message[0]) + message[1..] + ".";
}
