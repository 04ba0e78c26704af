using System.Collections.Immutable;
using System.Text.Json;
using Onus.Core.Places;

namespace Onus.Hcl.Syntax.Json;

/// <summary>A JSON value with its place.</summary>
/// <param name="Kind">String, number, true, false, null, start of array or start of object.</param>
/// <param name="Offset">The byte at which it begins.</param>
/// <param name="End">The byte behind it.</param>
internal sealed record JsonNode(JsonTokenType Kind, long Offset, long End)
{
    /// <summary>The text of a string or number.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether each character of the text is one byte of the file.</summary>
    public bool IsVerbatim { get; init; }

    /// <summary>The elements of an array.</summary>
    public ImmutableArray<JsonNode> Items { get; init; } = [];

    /// <summary>The members of an object, in order, those with one name too.</summary>
    public ImmutableArray<JsonMember> Members { get; init; } = [];
}

/// <summary>A member of an object.</summary>
/// <param name="Name">Its name: a string.</param>
/// <param name="Value">Its value.</param>
internal sealed record JsonMember(JsonNode Name, JsonNode Value);

/// <summary>What a file in JSON syntax is read with.</summary>
/// <param name="File">The file.</param>
/// <param name="Diagnostics">Takes what is wrong.</param>
internal sealed record JsonContext(SourceFile File, Core.Diagnostics.DiagnosticBag Diagnostics)
{
    public Origin At(JsonNode node) => File.Between(node.Offset, node.End);

    public void Error(string code, string message, JsonNode at, string remedy) => Diagnostics.Error(code, message, At(at), remedy);
}
