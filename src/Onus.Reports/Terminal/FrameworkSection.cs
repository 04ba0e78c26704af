using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>How the requirements of a framework stand: in figures, then those that want somebody's attention, and by name those that nothing here covers.</summary>
internal sealed class FrameworkSection(AssessmentResult result, TerminalWriter terminal, TerminalOptions options)
{
    private const int MostServices = 4;

    public void Write()
    {
        foreach (var framework in result.Frameworks)
        {
            Write(framework);
        }
    }

    private void Write(FrameworkAssessment framework)
    {
        terminal.Line();
        terminal.Paragraph(
            terminal.Paint("FRAMEWORK", Style.Bold) + "  ",
            $"{framework.Id}: {framework.Title}, version {framework.Version}. Of {TerminalWriter.Count(framework.Requirements.Length)} requirements "
            + string.Join(", ", framework.States.Select(entry => $"{TerminalWriter.Count(entry.Value)} {RequirementWords.Of(entry.Key)}")));
        var wide = Math.Clamp(framework.Requirements.Max(requirement => (int?)requirement.Id.Length) ?? 0, 8, 24);
        var rows = framework.Requirements.Where(requirement => requirement.State is not (RequirementState.NotCovered or RequirementState.NotApplicable)).ToList();
        if (!options.All)
        {
            rows = [.. rows.Where(requirement => requirement.State is RequirementState.Unmet or RequirementState.Unknown or RequirementState.Expired or RequirementState.Open)
                .OrderBy(requirement => requirement.State is RequirementState.Expired or RequirementState.Open).ThenBy(requirement => requirement.State)];
        }

        foreach (var requirement in rows.Take(options.Most))
        {
            Row(requirement, wide);
        }

        if (rows.Count > options.Most)
        {
            terminal.Line(terminal.Paint($"  … and {rows.Count - options.Most} more that are not met: --all shows every requirement", Style.Faint));
        }

        Named(framework, RequirementState.NotApplicable, "nothing that was read bears it");
        Named(framework, RequirementState.NotCovered, "not covered (organisational)");
    }

    private void Row(Requirement requirement, int wide)
    {
        var holder = requirement.Holder?.Name() ?? "";
        terminal.Paragraph(
            "  " + TerminalWriter.Fit(requirement.Id, wide) + " " + terminal.Paint(TerminalWriter.Fit(requirement.State.Name(), 10), StyleOf(requirement.State)) + TerminalWriter.Fit(holder, 12),
            string.Join("; ", requirement.Parts.Select(part => $"{TerminalWriter.Count(part.Count)} {part.Status.Name()} ({ServicesOf(part)})")));
    }

    private string ServicesOf(RequirementPart part)
    {
        var services = part.Services.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Key).ToList();
        var shown = options.All ? services.Count : Math.Min(services.Count, MostServices);
        return string.Join(", ", services.Take(shown)) + (services.Count > shown ? $" and {services.Count - shown} more" : "");
    }

    private void Named(FrameworkAssessment framework, RequirementState state, string what)
    {
        var ids = framework.Requirements.Where(requirement => requirement.State == state).Select(requirement => requirement.Id).ToList();
        if (ids.Count > 0)
        {
            terminal.Paragraph("  ", $"{what}: {string.Join(", ", ids)}", Style.Faint);
        }
    }

    private static Style StyleOf(RequirementState state) => state switch
    {
        RequirementState.Unmet => Style.Red,
        RequirementState.Unknown or RequirementState.Expired => Style.Yellow,
        RequirementState.Open => Style.Cyan,
        RequirementState.Met or RequirementState.Attested => Style.Green,
        RequirementState.Inherited => Style.Blue,
        _ => Style.Faint,
    };
}

/// <summary>What people read of how requirements stand.</summary>
internal static class RequirementWords
{
    /// <summary>The words for a state's word.</summary>
    public static string Of(string state) =>
        state == RequirementState.NotCovered.Name() ? "not covered (organisational)"
        : state == RequirementState.NotApplicable.Name() ? "with nothing here that bears them"
        : state;
}
