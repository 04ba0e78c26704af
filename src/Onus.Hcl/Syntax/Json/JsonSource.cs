using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.Hcl.Syntax.Json;

/// <summary>A file in JSON syntax as values, with all members of its objects.</summary>
/// <param name="file">The file.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
/// <param name="text">What it holds.</param>
internal sealed class JsonSource(SourceFile file, DiagnosticBag diagnostics, ParsedText text)
{
    private readonly ILookup<MapValue, RepeatedMember> _repeats = text.Repeats.ToLookup(member => member.Map);

    public SourceFile File { get; } = file;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>Reads a file; null, with a diagnostic, when it is no JSON.</summary>
    public static JsonSource? Read(ReadOnlyMemory<byte> json, SourceFile file, DiagnosticBag diagnostics, out Value root)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (JsonTree.Read(json, file, JsonPolicy.Syntax, out var failure) is { } text)
        {
            root = text.Root;
            return new JsonSource(file, diagnostics, text);
        }

        root = Value.Null;
        var isDeep = failure!.Code == "too-deep";
        diagnostics.Error(
            isDeep ? "hcl-too-deep" : "hcl-json",
            isDeep ? (Message)$"This nests more than {JsonPolicy.Syntax.MaxDepth} levels deep." : $"This file is no valid JSON from here on, and nothing of it can be used.",
            file.At(failure.Offset),
            isDeep ? (Message)$"Split it up." : $"Mend the JSON: look for a missing comma, quote or bracket.");
        return null;
    }

    /// <summary>The members of an object: each name once, in order, and behind them those whose name was there before.</summary>
    public IEnumerable<(StringValue Name, Value Value)> Members(MapValue map)
    {
        var places = text.Keys[map];
        for (var i = 0; i < map.Count; i++)
        {
            yield return (Value.Of(map.Keys[i], places[i]), map.Values[i]);
        }

        foreach (var repeat in _repeats[map])
        {
            yield return (Value.Of(repeat.Key, repeat.Place), repeat.Value);
        }
    }

    public void Error(string code, Message message, Value at, Message remedy) => Diagnostics.Error(code, message, at.Origin, remedy);
}
