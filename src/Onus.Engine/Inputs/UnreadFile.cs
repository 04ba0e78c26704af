using Onus.Catalog;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Evidence.Health;
using Onus.Sources;
using Onus.Text;

namespace Onus.Engine.Inputs;

/// <summary>Says of a file that nobody reads why that is: as an error where it was named itself, as a warning where it looks as if infrastructure is passed over, as a note where it is ordinary.</summary>
internal static class UnreadFile
{
    private static readonly Message Recognised = $"Name a CloudFormation template, a Terraform folder, plan or state.";

    private static readonly Sign[] Signs =
    [
        new(
            file => file.Name == "terragrunt.hcl",
            "terragrunt-not-read",
            $"Terragrunt's settings are not read: what they give to modules counts as not known.",
            $"Scan a plan: terragrunt show -json PLAN > plan.json"),
        new(
            IsMisnamed,
            "tf-misnamed",
            $"Terraform reads files whose names end with .tf or .tf.json in small letters and don't begin with a dot, and so does Onus.",
            $"Rename it if it is to count."),
        new(
            file => file.Extension is ".tfplan" or ".plan" && file.Head.StartsWith("PK"u8),
            "plan-binary",
            $"A plan as Terraform saves it is not read.",
            $"Write it as JSON: terraform show -json PLAN > plan.json"),
        new(
            file => IsText(file) && file.Any(static part => part.IndexOf("\"planned_values\""u8) >= 0) && file.Any(static part => part.IndexOf("\"format_version\""u8) >= 0),
            "plan-in-other-text",
            $"The file holds a plan among other text, and is not read.",
            $"Write the plan alone: terraform show -json PLAN > plan.json"),
        new(
            file => IsText(file) && file.Head.IndexOf("\"terraform.ui\""u8) >= 0,
            "plan-log",
            $"The file is a log of Terraform's, which tells less than a plan, and is not read.",
            $"Write the plan itself: terraform show -json PLAN > plan.json"),
        new(
            IsLikeATemplate,
            "template-not-read",
            $"The file looks like a CloudFormation template, but is none that CloudFormation takes as it is, or its name does not end as a template's; it is not read.",
            $"Name it with .yaml, .json or .template, with Resources that have a Type each, as CloudFormation spells them."),
    ];

    /// <summary>Says why a file is not read.</summary>
    public static void Explain(CandidateFile file, ReadContext context)
    {
        if (file.Length == 0)
        {
            Say(IsOfOurKind(file) ? DiagnosticSeverity.Note : null, "file-empty", $"The file is empty.", Recognised);
        }
        else if ((file.Extension == ".json" || (file.Named && file.Extension is ".jsonl" or ".ndjson")) && HealthReader.MayHold(file.Head))
        {
            Say(DiagnosticSeverity.Note, "health-events", $"The file holds events of AWS Health, which touch what is deployed and are no part of it.", $"Ask what they touch: onus health {file.Shown} --in PATH");
        }
        else if ((file.Named || IsOfOurKind(file)) && file.IsBinary && Array.Find(Signs, sign => sign.Fits(file)) is null)
        {
            Say(DiagnosticSeverity.Warning, "file-binary", $"The file is not text.", $"Name templates, plans or states as text.");
        }
        else if (file.Failure is { } failure)
        {
            Say(DiagnosticSeverity.Error, "file-unreadable", $"The file can't be read: {failure}.", $"Give the user that runs Onus the right to read it.");
        }
        else if (file.Name == TeamSettings.FileName)
        {
            if (file.Id != context.Catalog.Team?.FileId)
            {
                Say(DiagnosticSeverity.Note, "settings-not-in-force", $"These settings are not in force: those nearest above all that is scanned are.", $"Scan their folder by itself, or name them by --settings.");
            }
        }
        else if (Array.Find(Signs, sign => sign.Fits(file)) is { } known)
        {
            Say(DiagnosticSeverity.Warning, known.Code, known.Message, known.Remedy);
        }
        else if (file.Named)
        {
            Say(null, "file-not-recognised", $"The file is of no kind that Onus reads.", Recognised);
        }
        else
        {
            Say(IsOfOurKind(file) ? DiagnosticSeverity.Note : null, "file-skipped", $"The file describes nothing on AWS that Onus reads.", null);
        }

        void Say(DiagnosticSeverity? elsewhere, string code, Message message, Message? remedy)
        {
            if ((file.Named ? DiagnosticSeverity.Error : elsewhere) is { } severity)
            {
                context.Diagnostics.Add(new Diagnostic(severity, code, message, context.Sources.Add(file.Shown).At(0), remedy));
            }
        }
    }

    private static bool IsOfOurKind(CandidateFile file) => file.Extension is ".json" or ".yaml" or ".yml" or ".template" or ".tf" or ".tfstate";

    private static bool IsText(CandidateFile file) => file.Extension is ".json" or ".txt" or ".log" or ".tfplan" or ".plan" or ".out" or "" && (file.Named || file.Extension.Length > 0);

    private static bool IsLikeATemplate(CandidateFile file) =>
        file.Extension is ".json" or ".yaml" or ".yml" or ".template" or ".tmpl" or ".tpl" or ".tftpl" or ".j2" or ".jinja" or ".jinja2" or ".cfn" or ".cform" or ".txt" or ""
        && file.Head.IndexOf("AWS::"u8) >= 0
        && (TextScan.HasKey(file.Head, "Resources"u8) || TextScan.HasKey(file.Head, "resources"u8))
        && (TextScan.HasKey(file.Head, "Type"u8) || TextScan.HasKey(file.Head, "type"u8));

    private static bool IsMisnamed(CandidateFile file) =>
        file.Extension == ".tf" || (file.Extension == ".json" && file.Name.EndsWith(".tf.json", StringComparison.OrdinalIgnoreCase));

    /// <summary>What tells a kind of file that is known and not read.</summary>
    private sealed record Sign(Predicate<CandidateFile> Fits, string Code, Message Message, Message Remedy);
}
