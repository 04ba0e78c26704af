using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Contracts.Answers;
using Onus.Reports.Terminal;

namespace Onus.Reports.Answers;

/// <summary>Writes what the catalogue knows for people.</summary>
/// <param name="screen">Where it goes.</param>
public sealed class ExplanationText(Screen screen)
{
    private const int Examples = 4;

    /// <summary>Writes an explanation.</summary>
    public void Write(Explanation explanation)
    {
        switch (explanation)
        {
            case ResponsibilityExplanation responsibility:
                Write(responsibility);
                break;
            case ServiceExplanation service:
                Write(service);
                break;
            case TypeExplanation type:
                Write(type);
                break;
            case RequirementExplanation requirement:
                Write(requirement);
                break;
            case ChecksExplanation { Checks: var checks }:
                for (var i = 0; i < checks.Length; i++)
                {
                    Write(checks[i], i > 0);
                }

                break;
        }
    }

    private void Write(ResponsibilityExplanation item)
    {
        Head($"{item.Id}: {item.Title}");
        screen.Paragraph("  ", item.Plain);
        screen.Paragraph("  ", item.Definition, Style.Faint);
        screen.Line();
        foreach (var (model, holder) in item.Default)
        {
            screen.Line($"  {Screen.Fit(model + " services", 25)} {holder.Name()}");
        }

        screen.Line();
        if (item.Aws is not null)
        {
            screen.Paragraph("  AWS     ", item.Aws);
        }

        if (item.Customer is not null)
        {
            screen.Paragraph("  you     ", item.Customer);
        }

        screen.Line($"  kind    {item.Kind} control, of the {item.Scope.Name()}; layer: {item.LayerTitle}");
        screen.Paragraph("  checks  ", item.Checks.IsEmpty ? "none: it is attested, or inherited" : $"{item.Checks.Length}, for example {string.Join(", ", item.Checks.Take(Examples))}");
        foreach (var change in item.Overrides)
        {
            screen.Paragraph("  moved   ", $"{change.Id} → {change.Holders[item.Id].Name()}: {change.Because}", Style.Faint);
        }

        WriteSources(item.Sources.Where(source => item.Cites.Contains(source.Id)));
    }

    private void Write(ServiceExplanation service)
    {
        Head($"{service.Title} ({service.Id}): {service.Model.Name()} model, {service.Managed.Name()}");
        screen.Paragraph("  ", service.Because);
        screen.Line();
        Write(service.Layers);
        Write(service.OverrideTexts, "WHERE IT IS OTHERWISE");
        screen.Line();
        screen.Line($"  types   {service.Types.Length} by name: onus catalog show {service.Id}");
        screen.Line($"  checks  {service.Checks.Length} verify the customer's part: onus catalog list checks {service.Id}");
        if (!service.Variants.IsEmpty)
        {
            screen.Paragraph("  variants ", string.Join(", ", service.Variants.Select(variant => $"{variant.Name} ({variant.Title})")) + ": onus compare puts them side by side");
        }

        WriteSources(service.Sources.Where(source => service.Cites.Contains(source.Id)));
    }

    private void Write(TypeExplanation type)
    {
        Head($"{type.Type}: {type.ServiceTitle}, {type.Model.Name()} model, {type.Managed.Name()}");
        screen.Paragraph("  ", type.Traits.IsEmpty ? "It only configures something else." : $"It is: {string.Join(", ", type.Traits)}.");
        screen.Paragraph("  ", type.ManagedBecause, Style.Faint);
        screen.Line();
        Write(type.Layers);
        Write(type.OverrideTexts, "CONFIGURATION DECIDES");
        screen.Line();
        foreach (var check in type.CheckTitles)
        {
            screen.Line($"  {Screen.Fit(check.Severity.Name(), 9)}{Screen.Fit(check.Responsibility, 20)} {check.Id}");
        }

        WriteSources(type.Sources.Where(source => type.Cites.Contains(source.Id)));
    }

    private void Write(RequirementExplanation requirement)
    {
        Head($"{requirement.Framework} {requirement.Id}");
        foreach (var responsibility in requirement.ResponsibilityTitles)
        {
            screen.Line($"  serves  {Screen.Fit(responsibility.Id, 20)} {responsibility.Title}");
        }

        foreach (var check in requirement.CheckTitles)
        {
            screen.Line($"  check   {Screen.Fit(check.Severity.Name(), 9)}{check.Id}");
        }
    }

    private void Write(CheckText check, bool follows)
    {
        if (follows)
        {
            screen.Line();
        }

        screen.Paragraph("", $"{check.Id} ({check.Severity.Name()}): {check.Title}", Style.Bold);
        screen.Paragraph("  why     ", check.Why);
        screen.Paragraph("  fix     ", check.Fix);
        screen.Line($"  serves  {check.Responsibility}: {check.ResponsibilityTitle}");
        screen.Paragraph("  on      ", string.Join(", ", check.Types));
        if (check.Applies is not null)
        {
            screen.Paragraph("  if      ", check.Applies, Style.Faint);
        }

        screen.Paragraph("  holds   ", check.Condition, Style.Faint);
        foreach (var (tool, ids) in check.Aliases)
        {
            screen.Paragraph("  alias   ", $"{tool}: {string.Join(", ", ids)}", Style.Faint);
        }

        foreach (var (framework, ids) in check.Requirements)
        {
            screen.Paragraph("  helps   ", $"{framework}: {string.Join(", ", ids)}", Style.Faint);
        }

        WriteSources(check.Sources);
    }

    private void Write(ImmutableArray<LayerEntries> layers)
    {
        foreach (var layer in layers)
        {
            screen.Line(screen.Paint(layer.Title.ToUpperInvariant(), Style.Faint));
            foreach (var (title, entry) in layer.Entries)
            {
                var style = entry.Holder switch
                {
                    Holder.Aws => Style.Blue,
                    Holder.Customer => Style.Yellow,
                    Holder.Shared => Style.Magenta,
                    _ => Style.Faint,
                };
                var why = entry.Basis[^1] is { Kind: not BasisKind.ModelDefault, Id: { } id } step ? $" [{id}{(step.Confidence == "derived" ? ", derived" : "")}]" : "";
                screen.Paragraph($"  {Screen.Fit(entry.Responsibility, 22)}{screen.Paint(Screen.Fit(entry.Holder.Name(), 15), style)}", title + why);
            }
        }
    }

    private void Write(ImmutableArray<OverrideText> overrides, string heading)
    {
        if (overrides.IsEmpty)
        {
            return;
        }

        screen.Line();
        Head(heading);
        foreach (var change in overrides)
        {
            var when = change.When is null ? "" : $" when {change.When}";
            var dates = (change.Since is null ? "" : $" Since {change.Since}.") + (change.Until is null ? "" : $" Until {change.Until}.");
            screen.Paragraph("  ", $"{change.Id}{when}: {string.Join(", ", change.Holders.Select(entry => $"{entry.Key} → {entry.Value.Name()}"))}");
            screen.Paragraph("    ", change.Because + dates + (change.Confidence == "derived" ? " (derived)" : ""), Style.Faint);
        }
    }

    private void WriteSources(IEnumerable<Citation> sources)
    {
        foreach (var source in sources)
        {
            screen.Paragraph("  source  ", $"{source.Title}, as of {source.AsOf}", Style.Faint);
            screen.Whole("          " + screen.Paint(source.Url, Style.Faint));
        }
    }

    private void Head(string text) => screen.Line(screen.Paint(text, Style.Bold));
}
