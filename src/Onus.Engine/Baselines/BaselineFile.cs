using System.Collections.Immutable;
using System.Text.Json;
using Onus.Contracts.Json;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.Engine.Baselines;

/// <summary>A baseline as it stands in a file.</summary>
/// <param name="Shown">The file as people named it.</param>
/// <param name="Date">The day on which it was first written.</param>
/// <param name="Entries">The findings.</param>
internal sealed record BaselineFile(string Shown, string Date, ImmutableArray<BaselineEntry> Entries)
{
    private const string Schema = "onus/baseline/1";
    private const int MostEntries = 1_000_000;
    private const long MaxSize = 500_000_000;

    /// <summary>Reads a baseline.</summary>
    /// <exception cref="RequestException">It is none.</exception>
    public static BaselineFile Read(InputPath path)
    {
        if (path.Find() is not { Kind: EntryKind.File } entry)
        {
            throw new RequestException($"the baseline {path.Shown} {path.Obstacle}; onus scan --write-baseline {path.Shown} writes one.");
        }

        if (entry.Length > MaxSize || path.Tree.Read(entry.Path).Bytes is not { } bytes)
        {
            throw new RequestException($"the baseline {path.Shown} can't be read.");
        }

        var places = new SourceMap();
        var file = places.Add(path.Shown);
        if (TreeReader.Read(bytes, file, out var failure) is not { } text)
        {
            throw Wrong(path, places, file.At(failure!.Offset), failure.Message);
        }

        return text.Root is MapValue root && root["schema"] is StringValue { Value: Schema } ? Of(path, root, places)
            : text.Root is MapValue other && other["failed_checks"] is not null ? throw new RequestException($"{path.Shown} is a baseline of Checkov's: it counts without being named where it lies as .checkov.baseline beside the code.")
            : throw Wrong(path, places, text.Root.Origin, $"It has no \"schema\": \"{Schema}\".");
    }

    /// <summary>Writes a baseline: sorted, one finding a line, so that what a change takes out is seen in its difference.</summary>
    public void Write(Stream output)
    {
        using var json = new Utf8JsonWriter(output, ContractsDocuments.Options);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("date", Date);
        json.WriteStartArray("findings");
        foreach (var entry in Entries.OrderBy(item => item.Deployment, StringComparer.Ordinal).ThenBy(item => item.Address, StringComparer.Ordinal).ThenBy(item => item.Check, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("deployment", entry.Deployment);
            json.WriteString("address", entry.Address);
            json.WriteString("type", entry.Type);
            json.WriteString("check", entry.Check);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static BaselineFile Of(InputPath path, MapValue root, SourceMap places)
    {
        var entries = ImmutableArray.CreateBuilder<BaselineEntry>();
        foreach (var item in (root["findings"] as ListValue)?.Items ?? [])
        {
            if (item is not MapValue map || map.TextOf("check") is not { } check || map.TextOf("type") is not { } type || map.TextOf("address") is not { } address || entries.Count == MostEntries)
            {
                throw Wrong(path, places, item.Origin, entries.Count == MostEntries ? (Message)$"It has more than {MostEntries} findings." : $"A finding has no check, type or address.");
            }

            entries.Add(new BaselineEntry(check, type, address, map.TextOf("deployment") ?? ""));
        }

        return new BaselineFile(path.Shown, root.TextOf("date") ?? "", entries.DrainToImmutable());
    }

    private static RequestException Wrong(InputPath path, SourceMap places, Origin at, Message problem)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.Error("baseline-malformed", problem, at, $"Write it again: onus scan --write-baseline FILE.");
        return new RequestException($"{path.Shown} is no baseline that can be read.") { Diagnostics = diagnostics.Report(places) };
    }
}
