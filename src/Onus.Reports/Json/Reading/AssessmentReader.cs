using System.Text.Json;
using Onus.Assessment.Comparison;
using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Reports.Json.Reading;

/// <summary>Reads back what <see cref="JsonReportWriter"/> wrote, as far as comparisons need it. Never throws for a bad file: reports why it can't be read, and where.</summary>
public static class AssessmentReader
{
    private const int HeadSize = 4096;

    /// <summary>Whether a file looks like a result of Onus, by its first bytes.</summary>
    /// <param name="path">The file.</param>
    public static bool Recognises(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var head = new byte[HeadSize];
            var text = head.AsSpan(0, stream.ReadAtLeast(head, HeadSize, throwOnEndOfStream: false));
            return text.TrimStart(" \t\r\n\ufeff"u8) is [(byte)'{', ..] && text.IndexOf("\"schema\""u8) >= 0 && text.IndexOf("\"onus/"u8) >= 0;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Reads a result as one side of a comparison; null, with a diagnostic, when it can't be read.</summary>
    /// <param name="path">The file, which is also the side's title.</param>
    /// <param name="sources">Where the file is registered.</param>
    /// <param name="diagnostics">Where complaints go.</param>
    public static Side? Read(string path, SourceMap sources, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var file = sources.Add(path);
        try
        {
            using var stream = File.OpenRead(path);
            return Read(stream, path, file, diagnostics);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Error("result-unreadable", "The result can't be opened.", file.At(0), "Give the user that runs Onus the right to read it.");
            return null;
        }
    }

    private static Side? Read(Stream stream, string path, SourceFile file, DiagnosticBag diagnostics)
    {
        var json = new JsonTokens(stream);
        try
        {
            var draft = new AssessmentDraft(path);
            json.Next();
            draft.Read(json);
            if (json.Read())
            {
                throw new ReadingStop("There is something after the end.");
            }

            if (draft.Errors > 0)
            {
                diagnostics.Error("result-incomplete", $"The result says that {draft.Errors} of its inputs could not be read; what they hide looks as if it were not there.", file.At(0), "Scan again when the inputs can be read.");
            }

            return draft.Build();
        }
        catch (ReadingStop stop)
        {
            Report(stop.Code, stop.Message, json.Lines, json.LineStart, json.Offset);
        }
        catch (JsonException problem)
        {
            // Counts from the start of the text, as the state goes on over all parts of it.
            Report("result-malformed", "It is no JSON: " + MessageOf(problem), (int)(problem.LineNumber ?? 0), json.LineStart, json.Offset);
        }
        catch (InvalidOperationException)
        {
            Report("result-malformed", "A text has broken characters.", json.Lines, json.LineStart, json.Offset);
        }

        return null;

        void Report(string code, string message, int lines, long lineStart, long offset)
        {
            file.SetLineStarts([.. Enumerable.Range(0, lines).Select(line => (long)line), Math.Max(lineStart, lines)]);
            diagnostics.Error(code, message, file.At(Math.Max(offset - 1, lineStart)), "Give a file that onus scan --format json has written.");
        }
    }

    private static string MessageOf(JsonException problem)
    {
        var end = problem.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? problem.Message : problem.Message[..end];
    }
}
