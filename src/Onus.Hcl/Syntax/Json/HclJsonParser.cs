using System.Text;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Hcl.Syntax.Parsing;

namespace Onus.Hcl.Syntax.Json;

/// <summary>
/// Reads the JSON syntax of HCL (<c>.tf.json</c>) to the same syntax as <see cref="HclParser"/>. Strings are templates, members named <c>//</c> of bodies are comments,
/// and which members are blocks the caller says. Text that is no JSON gives one diagnostic and nothing else; never throws for what a text says.
/// </summary>
public static class HclJsonParser
{
    /// <summary>Reads a file; null when it is no JSON.</summary>
    /// <param name="json">The text in UTF-8. Offsets count its bytes; inside a string with escapes or other than ASCII characters all has the place of the string.</param>
    /// <param name="file">The file; it is told where the lines begin.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="schema">Which members are blocks.</param>
    public static Body? Parse(ReadOnlyMemory<byte> json, SourceFile file, DiagnosticBag diagnostics, JsonBodySchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var context = Register(json, file, diagnostics);
        return JsonNodeReader.Read(json.Span, context) is { } root ? new JsonBodies(context).Of(root, schema) : null;
    }

    /// <summary>Reads a text that is one expression, as in <c>terraform.tfvars.json</c> or a plan; null when it is no JSON.</summary>
    /// <param name="json">The text in UTF-8.</param>
    /// <param name="file">The file; it is told where the lines begin.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static Expression? ParseExpression(ReadOnlyMemory<byte> json, SourceFile file, DiagnosticBag diagnostics)
    {
        var context = Register(json, file, diagnostics);
        return JsonNodeReader.Read(json.Span, context) is { } root ? new JsonExpressions(context).Of(root) : null;
    }

    private static JsonContext Register(ReadOnlyMemory<byte> json, SourceFile file, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        file.SetLineStarts(SourceFile.LineStartsOf(json.Span));
        file.Utf8Text = Ascii.IsValid(json.Span) ? null : json;
        return new JsonContext(file, diagnostics);
    }
}
