using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.Sources;

/// <summary>
/// Values of parameters in files, JSON or YAML: a list of <c>ParameterKey</c> and <c>ParameterValue</c>, a list of <c>Name=Value</c>,
/// a map below <c>Parameters</c> (CodePipeline's form), or a plain map.
/// </summary>
public static class ParameterFile
{
    private const long MaxSize = 16_000_000;

    /// <summary>The values in a file; empty, with a diagnostic, when it can't be read.</summary>
    public static IReadOnlyDictionary<string, Value> Read(InputPath path, SourceMap sources, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var values = new Dictionary<string, Value>(StringComparer.Ordinal);
        var file = sources.Add(path.Shown);
        if (path.Find() is not { Kind: EntryKind.File } entry)
        {
            diagnostics.Error("path-not-found", $"\"{path.Shown}\" {path.Obstacle}.", file.At(0), $"Check the path; it is relative to the current folder.");
            return values;
        }

        var (content, reason) = entry.Length > MaxSize ? new(null, "it is too large") : path.Tree.Read(entry.Path);
        if (content is not { } bytes)
        {
            diagnostics.Error("file-unreadable", $"The file can't be read: {reason}.", file.At(0), $"Give a file of parameters that can be read.");
            return values;
        }

        if (TreeReader.Read(bytes, file, out var failure) is not { } text)
        {
            diagnostics.Error("parameters-" + failure!.Code, $"The parameters can't be read: {failure.Message}", file.At(failure.Offset), $"Correct the text at this place.");
        }
        else if (!Collect(text.Root, values))
        {
            diagnostics.Error("parameters-form", $"The file holds parameters in no known form.", text.Root.Origin, $"Write a list of ParameterKey and ParameterValue, or a map of names and values.");
        }

        return values;
    }

    /// <summary>A parameter given as <c>Name=Value</c>; null when it is no such pair.</summary>
    public static (string Name, Value Value)? Pair(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.IndexOf('=') is var at and > 0 ? (text[..at].Trim(), Value.Of(text[(at + 1)..], Origin.None.As(OriginKind.Given))) : null;
    }

    private static bool Collect(Value root, Dictionary<string, Value> values)
    {
        switch (root)
        {
            case MapValue map when map["Parameters"] is MapValue or ListValue:
                return Collect(map["Parameters"]!, values);
            case MapValue map:
                foreach (var (key, value) in map.Entries)
                {
                    values[key] = value;
                }

                return true;
            case ListValue list:
                return list.Items.All(item => CollectItem(item, values));
            default:
                return false;
        }
    }

    private static bool CollectItem(Value item, Dictionary<string, Value> values)
    {
        switch (item)
        {
            case StringValue text when Pair(text.Value) is var (name, value):
                values[name] = value.WithOrigin(item.Origin);
                return true;
            case MapValue map when map["ParameterKey"] is StringValue key:
                if (map["ParameterValue"] is { } given)
                {
                    values[key.Value] = given;
                }

                return true;
            default:
                return false;
        }
    }
}
