using System.Collections.Concurrent;
using Onus.Catalog.Language;
using Onus.Catalog.Packing;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Functions;
using Onus.Hcl.Syntax;
using Onus.Hcl.Syntax.Parsing;

namespace Onus.Catalog.Loading;

/// <summary>What the parts of the loader share: where the files are, and where mistakes are reported.</summary>
/// <param name="keep">Whether to keep the files as they were written, for who looks at their writing after they were read.</param>
internal sealed class LoadContext(FileTree tree, SourceMap sources, DiagnosticBag diagnostics, bool keep = false)
{
    private const long MaxFileSize = 16 * 1024 * 1024;
    private readonly Evaluator _constants = new(new EvaluationOptions { Functions = StandardFunctions.Pure });
    private readonly ConcurrentDictionary<string, WrittenFile> _written = new(StringComparer.Ordinal);
    private int _filesRead;
    private Definitions? _definitions;

    /// <summary>How many files were parsed so far.</summary>
    public int FilesRead => _filesRead;

    public FileTree Tree { get; } = tree;

    /// <summary>Whether the catalogue is one that was verified before it was packed, so that what only verifying needs is left undone.</summary>
    public bool IsVerified => Tree is PackedTree;

    /// <summary>Where the places of its files are kept.</summary>
    public SourceMap Places { get; } = sources;

    /// <summary>How many mistakes were reported by it.</summary>
    public int Errors { get; private set; }

    /// <summary>What settings say of checks; none for a catalogue by itself.</summary>
    public CheckAdjustments Adjustments { get; set; } = CheckAdjustments.None;

    public void Error(string code, Message message, Origin origin, Message? remedy = null)
    {
        Errors++;
        diagnostics.Error(code, message, origin, remedy);
    }

    /// <summary>A context for files of another tree, which may call what this one defines.</summary>
    public LoadContext Over(FileTree other) => new(other, Places, diagnostics) { _definitions = _definitions, Adjustments = Adjustments };

    /// <summary>Reports the names that several things have; the place is the last's.</summary>
    public void RequireOnce(string what, string how, IEnumerable<(string Name, Origin Origin)> items, Message remedy)
    {
        foreach (var twice in items.GroupBy(item => item.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            Error("catalog-duplicate", $"{what} \"{twice.Key}\" is {how} twice.", twice.Last().Origin, remedy);
        }
    }

    /// <summary>The catalogue's own functions; none where files are read that are no catalogue.</summary>
    public Definitions? Definitions => _definitions;

    /// <summary>Reads the functions of the catalogue's own.</summary>
    public void Define() => _definitions = new Definitions(this);

    /// <summary>An expression without calls of the catalogue's own functions.</summary>
    public Expression Expand(Expression expression) => _definitions?.Expand(expression) ?? expression;

    /// <summary>A body without such calls.</summary>
    public Body Expand(Body body) => _definitions is { All.Count: > 0 } definitions ? BodyExpressions.Replace(body, definitions.Expand) : body;

    /// <summary>The value of an expression that must be constant; unknown when it is not, which is reported.</summary>
    public Value Evaluate(Expression expression, Scope scope)
    {
        if (Constants.Of(expression) is { } constant)
        {
            return constant;
        }

        var result = _constants.Evaluate(Expand(expression), scope);
        foreach (var error in result.Errors)
        {
            Error("catalog-expression", error.Message.AsSentence(), error.Origin, $"Only constants, functions and locals may stand here.");
        }

        return result.Value;
    }

    /// <summary>Parses a file, or takes what was packed of it; null when it is not there or can't be read, which is reported.</summary>
    public Body? Parse(string path)
    {
        if (_written.TryGetValue(path, out var written))
        {
            return written.Body;
        }

        var file = Places.AddKnowledge(Tree.ShownOf(path));
        if (Tree is PackedTree packed && packed.Syntax(path, file) is { } body)
        {
            Interlocked.Increment(ref _filesRead);
            return body;
        }

        var (text, failure) = ReadText(Tree, path);
        if (text is null)
        {
            Error("catalog-file", $"The file can't be read: {failure}.", file.At(0), $"Check that it is there and readable.");
            return null;
        }

        written = Parse(path, text, file);
        written.Mistakes.ToList().ForEach(diagnostics.Add);
        if (keep)
        {
            _written[path] = written;
        }

        return written.Body;
    }

    /// <summary>A file as it was written, parsed once if it was kept; null where it can't be read or parsed, which its reader reports.</summary>
    public WrittenFile? Written(string path)
    {
        if (!_written.TryGetValue(path, out var written))
        {
            written = ReadText(Tree, path).Text is { } text ? Parse(path, text, Places.AddKnowledge(Tree.ShownOf(path))) : null;
        }

        return written is { Mistakes: [] } ? written : null;
    }

    /// <summary>Parses a file of a service's folder; null when there is none, or it can't be read, which is reported.</summary>
    public Body? ParseOptional(string service, string name) => Tree.HasFile($"services/{service}/{name}") ? Parse($"services/{service}/{name}") : null;

    private WrittenFile Parse(string path, string text, SourceFile file)
    {
        Interlocked.Increment(ref _filesRead);
        var mistakes = new DiagnosticBag();
        var body = HclParser.Parse(text, file, mistakes, HclDialect.Catalogue).Body;
        return new WrittenFile(path, text, body, file, mistakes.Items);
    }

    /// <summary>The text of a file; null, with the reason as a phrase, when it can't be had.</summary>
    public static (string? Text, string? Failure) ReadText(FileTree tree, string path)
    {
        if (tree.Find("", path) is not { Kind: EntryKind.File } entry)
        {
            return (null, FileContent.Missing.Failure);
        }

        if (entry.Length > MaxFileSize)
        {
            return (null, "it is too large");
        }

        var (bytes, failure) = tree.Read(entry.Path);
        return (bytes is null ? null : FileContent.TextOf(bytes), failure);
    }
}
