using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Places;

namespace Onus.Sources.Waivers;

/// <summary>Says which suppressions become waivers of the block that they stand at; of those that don't, a diagnostic says why.</summary>
/// <param name="workspace">The Terraform workspace; null when it is not known.</param>
internal sealed class SuppressionRule(string? workspace, DiagnosticBag diagnostics)
{
    /// <summary>The most waivers of one block.</summary>
    public const int Most = 256;

    /// <summary>Adds the waivers that a comment makes.</summary>
    /// <param name="standing">Where it stands; null when it stands at nothing that can be waived.</param>
    /// <param name="into">Takes them; null with nothing to waive.</param>
    /// <param name="isCall">Whether it stands at a call of a module.</param>
    public void Apply(string comment, Origin place, Standing? standing, List<Waiver>? into, bool isCall = false)
    {
        foreach (var suppression in SuppressionSyntax.Read(comment))
        {
            if (standing is null || into is null)
            {
                Stray(suppression, place);
            }
            else if (into.Count < Most && Accepts(suppression, place, standing.Value, isCall))
            {
                into.Add(new Waiver(suppression.Tool, suppression.Id, suppression.Reason, suppression.Expires, place));
            }
        }
    }

    private bool Accepts(Suppression suppression, Origin place, Standing standing, bool isCall)
    {
        if (suppression.Id.Length == 0)
        {
            diagnostics.Warning("waiver-unclear", $"This comment names no check to waive.", place, $"Write onus:waive=CHECK-ID, then until=YYYY-MM-DD if it is to expire, then the reason.");
            return false;
        }

        // Trivy and tfsec look at the call itself only, and Checkov between a block's braces only.
        if (suppression.Tool == "checkov" ? standing == Standing.Above : isCall && standing == Standing.Inside && suppression.Tool != Waiver.Own)
        {
            Stray(suppression, place);
            return false;
        }

        if (standing == Standing.Inside && suppression.Id.Contains('*'))
        {
            diagnostics.Warning("waiver-too-wide", $"\"{suppression.Id}\" inside of a block waives nothing: it would accept more than what stands there.", place, $"Name the checks, or write it above the block.");
            return false;
        }

        if (suppression.IsConditional)
        {
            diagnostics.Warning("waiver-conditional", $"\"{suppression.Id}\" is suppressed for some instances only; that is not read, and nothing is waived.", place, $"Waive it with onus:waive, or in a block of its own.");
            return false;
        }

        return FitsWorkspace(suppression, place);
    }

    private bool FitsWorkspace(Suppression suppression, Origin place)
    {
        if (suppression.Workspace is not { } pattern)
        {
            return true;
        }

        if (workspace is null)
        {
            diagnostics.Note("waiver-workspace-unknown", $"\"{suppression.Id}\" is suppressed in the workspace \"{SuppressionSyntax.CleanId(pattern)}\" only; which one is scanned is not known, and nothing is waived.", place);
            return false;
        }

        return System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(pattern, workspace, ignoreCase: false);
    }

    private void Stray(Suppression suppression, Origin place) =>
        diagnostics.Note("waiver-without-resource", $"The suppression of \"{suppression.Id}\" stands at no resource for which {suppression.Tool} would read it, and waives nothing.", place);
}
