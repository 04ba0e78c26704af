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
        foreach (var suppression in SuppressionSyntax.Read(comment).Where(found => found.Extent != Extent.File))
        {
            if (suppression.Extent == Extent.Line)
            {
                diagnostics.Warning("waiver-conditional", $"\"{suppression.Tool}-scan {suppression.Id}\" speaks of single lines or sorts of findings; that is not read, and nothing is waived.", place, $"Write it for the block, or waive the check with onus:waive.");
            }
            else if (standing is null || into is null)
            {
                Stray(suppression, place);
            }
            else if (into.Count < Most && Accepts(suppression, place, standing.Value, isCall))
            {
                into.Add(new Waiver(suppression.Tool, suppression.Id, suppression.Reason, suppression.Expires, place));
            }
        }
    }

    /// <summary>The waivers that a comment makes of all that its file declares.</summary>
    /// <param name="isFirst">Whether it stands before everything else, as it must.</param>
    public IEnumerable<Waiver> OfFile(string comment, Origin place, bool isFirst)
    {
        foreach (var suppression in SuppressionSyntax.Read(comment).Where(found => found.Extent == Extent.File))
        {
            if (isFirst)
            {
                yield return new Waiver(suppression.Tool, suppression.Id, suppression.Reason, suppression.Expires, place);
            }
            else
            {
                Stray(suppression, place);
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

        // Trivy and tfsec look at the call itself only, Checkov and Terrascan between a block's braces only, and KICS above it only.
        var isElsewhere = suppression.Tool switch
        {
            "checkov" or "terrascan" => standing == Standing.Above,
            "kics" => standing != Standing.Above,
            Waiver.Own => false,
            _ => isCall && standing == Standing.Inside,
        };
        if (isElsewhere)
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
