using Onus.Contracts;
using Onus.Contracts.Json;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;

namespace Onus.Engine.Reporting;

/// <summary>Reads results that a scan has stored.</summary>
internal static class StoredResult
{
    /// <summary>Reads a file; null, with a diagnostic, when it can't be read as a result.</summary>
    /// <param name="named">The file as it was named.</param>
    /// <param name="entry">The file.</param>
    /// <param name="title">What the assessment is called from now on; null for what it was called when it was made.</param>
    public static AssessmentResult? Read(InputPath named, TreeEntry entry, string? title, SourceMap places, DiagnosticBag diagnostics)
    {
        if (named.Tree.Read(entry.Path).Bytes is not { } bytes)
        {
            diagnostics.Error("result-unreadable", $"The result can't be opened.", places.Add(named.Shown).At(0), $"Give the user that runs Onus the right to read it.");
            return null;
        }

        using var text = new MemoryStream(bytes);
        return Read(text, named.Shown, title, places, diagnostics);
    }

    /// <summary>Reads a text; null, with a diagnostic, when it can't be read as a result.</summary>
    /// <param name="text">The text, which can be read again from its beginning.</param>
    /// <param name="shown">What the text is called.</param>
    /// <param name="title">What the assessment is called from now on; null for what it was called when it was made.</param>
    public static AssessmentResult? Read(Stream text, string shown, string? title, SourceMap places, DiagnosticBag diagnostics)
    {
        var result = AssessmentReader.Read(text, title, out var problem);
        if (problem is not null)
        {
            var file = places.Add(shown);
            file.SetLineStarts([.. Enumerable.Range(0, problem.Line).Select(line => (long)line)]);
            diagnostics.Error(problem.Code, $"{problem.Message}", file.At(problem.Line - 1 + problem.Column - 1), $"{problem.Remedy}");
        }

        return result;
    }
}
