using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Sources;
using Onus.Text;

namespace Onus.CloudFormation.Templates;

/// <summary>Reads files as templates; what is none is left with a note.</summary>
internal sealed class TemplateLoader(ReadContext context, DiagnosticBag diagnostics)
{
    private const int MaxRepeats = 100;

    /// <summary>The template in a file; null, with a diagnostic, when there is none.</summary>
    /// <param name="isTold">Whether somebody says that it is one, so that none is a mistake.</param>
    public Template? Load(CandidateFile candidate, bool isTold)
    {
        var file = context.Sources.Add(candidate.Shown);
        if (candidate.ReadAll() is not { } bytes)
        {
            diagnostics.Error("file-unreadable", $"The file can't be read: {candidate.Failure}.", file.At(0), $"Give the user that runs Onus the right to read it.");
            return null;
        }

        if (TreeReader.Read(bytes, file, out var failure, context.Cancellation) is not { } text)
        {
            Complain(bytes, file, failure!, isTold);
            return null;
        }

        if (text.Root is not MapValue root || !TemplateSigns.IsTemplate(text))
        {
            if (!TemplateSigns.IsTemplate(bytes) || bytes.AsSpan().IndexOf("AWS::"u8) < 0)
            {
                Skip(DiagnosticSeverity.Note, "file-skipped", $"The file is no CloudFormation template.", file.At(0), isTold);
            }
            else if (text.HasMore)
            {
                Skip(DiagnosticSeverity.Warning, "cfn-more-documents", $"The first document of the file is no template, and the others are not read, as CloudFormation reads none.", file.At(0), isTold);
            }
            else
            {
                Skip(DiagnosticSeverity.Warning, "template-not-read", $"The file looks like a template, but declares no resource as CloudFormation takes it, and is not read.", file.At(0), isTold);
            }

            return null;
        }

        foreach (var member in text.Repeats.Take(MaxRepeats))
        {
            diagnostics.Error("cfn-duplicate-key", $"The key \"{member.Key}\" is there twice in one map; the first is taken.", member.Place, $"Remove or rename one of them.");
        }

        if (text.HasMore)
        {
            diagnostics.Warning("cfn-more-documents", $"Only the first document of the file is read, as CloudFormation does.", file.At(0), $"Give each template a file of its own.");
        }

        var hasDynamicReferences = bytes.AsSpan().IndexOf("{{resolve:"u8) >= 0 || bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        var places = root["Resources"] is MapValue resources ? text.Keys.GetValueOrDefault(resources) : null;
        return new Template(root, places, text.Yaml, file, candidate, hasDynamicReferences);
    }

    private void Complain(byte[] bytes, SourceFile file, ParseFailure failure, bool isTold)
    {
        var origin = file.At(failure.Offset);
        if (!TemplateSigns.IsTemplate(bytes))
        {
            Skip(DiagnosticSeverity.Note, "file-skipped", $"The file is neither JSON nor YAML that can be read, and does not look like a template.", origin, isTold);
        }
        else if (TemplateSigns.IsStencil(bytes, failure.Offset))
        {
            Skip(DiagnosticSeverity.Warning, "cfn-stencil", $"The file becomes a template only when another tool has filled it in.", origin, isTold);
        }
        else
        {
            diagnostics.Error("cfn-" + failure.Code, $"The template can't be read: {failure.Message}", origin, Remedy(failure.Code));
        }
    }

    private void Skip(DiagnosticSeverity severity, string code, Message message, Origin origin, bool isTold)
    {
        Message? remedy = isTold ? $"Name a template, or scan the folder that holds it." : severity == DiagnosticSeverity.Warning ? (Message)$"Make it a template of its own, as CloudFormation takes it, if it is to count." : null;
        diagnostics.Add(new Diagnostic(isTold ? DiagnosticSeverity.Error : severity, code, message, origin, remedy));
    }

    private static Message Remedy(string code) => code switch
    {
        "too-deep" => $"Split what nests so deep, or check that the file is what it should be.",
        "too-large" => $"Write it as JSON in UTF-8, or split it.",
        "too-many-aliases" => $"Write fewer aliases of aliases; CloudFormation itself takes none.",
        _ => $"Correct the text at this place; 'aws cloudformation validate-template' shows the same error.",
    };
}
