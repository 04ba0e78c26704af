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
    /// <param name="schema">Which members are blocks.</param>
    public static Body? Parse(ReadOnlyMemory<byte> json, SourceFile file, DiagnosticBag diagnostics, JsonBodySchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return JsonSource.Read(json, file, diagnostics, out var root) is { } source ? new JsonBodies(source).Of(root, schema) : null;
    }

    /// <summary>Reads a text that is one expression, as in <c>terraform.tfvars.json</c> or a plan; null when it is no JSON.</summary>
    /// <param name="json">The text in UTF-8.</param>
    /// <param name="file">The file; it is told where the lines begin.</param>
    public static Expression? ParseExpression(ReadOnlyMemory<byte> json, SourceFile file, DiagnosticBag diagnostics) =>
        JsonSource.Read(json, file, diagnostics, out var root) is { } source ? new JsonExpressions(source).Of(root) : null;
}
