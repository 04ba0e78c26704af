using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Onus.Contracts.Json;

/// <summary>Reads an assessment that was written as lines, each of which says what it is.</summary>
internal sealed class AssessmentLines
{
    /// <summary>The member that each line begins with.</summary>
    public const string Kind = "record";

    private const string First = "assessment";
    private const string Last = "summary";
    private const int FirstBuffer = 1 << 16;
    private readonly AssessmentDocument _document = new();
    private readonly Dictionary<string, Action<ReadOnlySpan<byte>>> _readers;

    private AssessmentLines()
    {
        var json = ContractsJson.Default;
        _readers = new(StringComparer.Ordinal)
        {
            ["deployment"] = Into(_document.Deployments, json.ScannedDeployment),
            ["layer"] = Into(_document.Layers, json.Titled),
            ["service"] = Into(_document.Services, json.Titled),
            ["responsibility"] = Into(_document.Responsibilities, json.ResponsibilityTitle),
            ["model"] = Into(_document.Models, json.Titled),
            ["source"] = Into(_document.Sources, json.Citation),
            ["rule"] = Into(_document.Rules, json.RuleRecord),
            ["split"] = Into(_document.Splits, json.SplitRecord),
            ["resource"] = Into(_document.Resources, json.ResourceRecord),
            ["scope"] = Into(_document.Scopes, json.ScopeObligation),
            ["attestation"] = Into(_document.Attestations, json.AttestationNote),
            ["waiver"] = Into(_document.Waivers, json.AcceptanceNote),
            ["report"] = Into(_document.Reports, json.ReportNote),
            ["component"] = Into(_document.Components, json.ComponentNote),
            ["context"] = Into(_document.Contexts, json.ContextNote),
            ["uninherited"] = Into(_document.Uninherited, json.UninheritedRecord),
            ["software"] = Into(_document.Software, json.SoftwareRecord),
            ["health"] = Into(_document.Health, json.HealthEntry),
            ["grant"] = Into(_document.Grants, json.AccessGrant),
            ["access"] = Into(_document.Access, json.StoreRecord),
            ["finding"] = Into(_document.Findings, json.FindingRecord),
            ["reason"] = Into(_document.Reasons, json.Reason),
            ["clause"] = Into(_document.Clauses, json.ClauseText),
            ["diagnostic"] = Into(_document.Diagnostics, json.ReportedDiagnostic),
        };
    }

    /// <summary>Reads all lines.</summary>
    /// <exception cref="JsonException">A line is none of an assessment; it says which.</exception>
    /// <exception cref="ForeignResult">A line is longer than any that is read.</exception>
    public static AssessmentDocument Read(Stream text)
    {
        var lines = new AssessmentLines();
        var buffer = new byte[FirstBuffer];
        var (held, number, last) = (0, 0L, "");
        for (var isOpen = true; isOpen;)
        {
            if (held == buffer.Length)
            {
                Array.Resize(ref buffer, held < BoundedText.MaxToken ? held * 2 : throw new ForeignResult("result-too-large", $"A single line is longer than {BoundedText.MaxToken} bytes."));
            }

            var count = text.Read(buffer.AsSpan(held));
            isOpen = count > 0;
            var content = buffer.AsSpan(0, held + count);
            for (var end = content.IndexOf((byte)'\n'); end >= 0 || (!isOpen && !content.IsEmpty); end = content.IndexOf((byte)'\n'))
            {
                var line = end >= 0 ? content[..end] : content;
                last = lines.Read(line, number++) ?? last;
                content = end >= 0 ? content[(end + 1)..] : [];
            }

            held = content.Length;
            content.CopyTo(buffer);
        }

        if (last != Last)
        {
            throw new JsonException("The text ends before the summary, which is its last line.", null, number, 0);
        }

        lines._document.Check();
        return lines._document;
    }

    /// <summary>Reads a line.</summary>
    /// <returns>Its kind; null for an empty one.</returns>
    private string? Read(ReadOnlySpan<byte> line, long number)
    {
        if (line.Trim(" \t\r"u8).IsEmpty)
        {
            return null;
        }

        try
        {
            var kind = KindOf(line);
            if (kind == First)
            {
                Take(JsonSerializer.Deserialize(line, ContractsJson.Default.AssessmentDocument) ?? throw new JsonException("There is nothing where the beginning belongs."));
            }
            else if (_readers.TryGetValue(kind, out var read))
            {
                read(line);
            }

            return kind;
        }
        catch (JsonException problem)
        {
            throw new JsonException("A line can't be read.", problem.Path, number, problem.BytePositionInLine, problem);
        }
    }

    private static string KindOf(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line);
        return reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.Read() && reader.ValueTextEquals(Kind) && reader.Read() && reader.TokenType == JsonTokenType.String
            ? reader.GetString()!
            : throw new JsonException("The line does not say what it is.");
    }

    private void Take(AssessmentDocument head)
    {
        (_document.Date, _document.CatalogDate, _document.Program, _document.Title) = (head.Date, head.CatalogDate, head.Program, head.Title);
        (_document.Settings, _document.Policy, _document.View, _document.Baseline) = (head.Settings, head.Policy, head.View, head.Baseline);
        (_document.AcceptableUse, _document.EvidenceLog) = (head.AcceptableUse, head.EvidenceLog);
    }

    private static Action<ReadOnlySpan<byte>> Into<T>(List<T> table, JsonTypeInfo<T> type) =>
        line => table.Add(JsonSerializer.Deserialize(line, type) ?? throw new JsonException("There is nothing where something belongs."));
}
