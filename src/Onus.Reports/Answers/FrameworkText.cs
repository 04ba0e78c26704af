using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Contracts.Answers;
using Onus.Reports.Terminal;

namespace Onus.Reports.Answers;

/// <summary>Writes what serves a framework's requirements for people.</summary>
/// <param name="terminal">Where it goes.</param>
internal sealed class FrameworkText(TerminalWriter terminal)
{
    private const int IdWidth = 22;

    public void Write(FrameworkExplanation framework)
    {
        terminal.Paragraph("", $"{framework.Id}: {framework.Title}, version {framework.Version}", Style.Bold);
        terminal.Paragraph("  source  ", framework.Source, Style.Faint);
        if (framework.Of is { } whole)
        {
            terminal.Paragraph("  of      ", $"a selection of {whole}", Style.Faint);
        }

        if (framework.Through is { } through)
        {
            terminal.Paragraph("  through ", $"where nothing serves a requirement itself, what serves those of {through} that its publisher maps it to", Style.Faint);
        }

        var bare = framework.Requirements.Count(requirement => requirement.NotCovered);
        terminal.Paragraph("  has     ", $"{framework.Requirements.Length} requirements; {bare} of them are served by no responsibility and no check: not covered (organisational)");
        foreach (var group in framework.Requirements.GroupBy(requirement => (requirement.Group, requirement.GroupTitle)))
        {
            terminal.Line();
            terminal.Line(terminal.Paint($"{group.Key.Group}  {group.Key.GroupTitle}".TrimEnd(), Style.Bold));
            foreach (var requirement in group)
            {
                terminal.Paragraph("  " + TerminalWriter.Fit(requirement.Id, IdWidth), requirement.Title ?? "");
                terminal.Paragraph("  " + TerminalWriter.Fit("", IdWidth), ServedBy(requirement), Style.Faint);
            }
        }
    }

    public void Write(RequirementExplanation requirement)
    {
        terminal.Paragraph("", $"{requirement.Framework} {requirement.Id}{(requirement.Label is { } label ? $" ({label})" : "")}{(requirement.Title is { } title ? $": {title}" : "")}", Style.Bold);
        if (requirement.Text is { } text)
        {
            terminal.Paragraph("  asks    ", text);
        }

        foreach (var objective in requirement.Objectives ?? [])
        {
            terminal.Paragraph("  assess  ", objective.Text.Length == 0 ? objective.Id : objective.Id.Length == 0 ? objective.Text : $"[{objective.Id}] {objective.Text}", Style.Faint);
        }

        if (requirement.Related is { } related)
        {
            terminal.Paragraph("  maps to ", $"{requirement.Through}: {string.Join(", ", related)}", Style.Faint);
        }

        foreach (var (serving, name) in requirement.ServingTitles)
        {
            terminal.Paragraph($"  serves  {TerminalWriter.Fit(serving.Id, 22)} {TerminalWriter.Fit(serving.Strength.Name(), 9)}", name);
        }

        foreach (var check in requirement.CheckTitles)
        {
            terminal.Line($"  check   {TerminalWriter.Fit(check.Severity.Name(), 9)}{check.Id}");
        }

        if (requirement.NotCovered)
        {
            terminal.Paragraph("  serves  ", "no responsibility and no check: not covered (organisational)", Style.Yellow);
        }

        if (requirement.Also is { } also)
        {
            terminal.Paragraph("  also    ", $"a requirement of {string.Join(", ", also)}: onus explain {also[0]}:{requirement.Id}", Style.Faint);
        }
    }

    private static string ServedBy(RequirementOutline requirement)
    {
        ImmutableArray<string> parts =
        [
            .. requirement.Served.GroupBy(served => served.Strength).Select(group => $"{group.Key.Name()}: {string.Join(", ", group.Select(served => served.Id))}"),
            .. requirement.Checked ? ["checks"] : Array.Empty<string>(),
        ];
        return parts.IsEmpty ? "not covered (organisational)" : string.Join("; ", parts);
    }
}
