using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Contracts.Answers;
using Onus.Reports.Terminal;

namespace Onus.Reports.Answers;

/// <summary>Writes what the catalogue knows for people.</summary>
/// <param name="terminal">Where it goes.</param>
public sealed class ExplanationText(TerminalWriter terminal)
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
            case ModelExplanation model:
                new ModelText(terminal).Write(model);
                WriteSources(model.Sources);
                break;
            case AcceptableUseExplanation policy:
                new AcceptableUseText(terminal).Write(policy);
                WriteSources(policy.Sources);
                break;
            case ServiceExplanation service:
                Write(service);
                break;
            case TypeExplanation type:
                Write(type);
                break;
            case SearchExplanation search:
                Write(search);
                break;
            case FrameworkExplanation framework:
                new FrameworkText(terminal).Write(framework);
                break;
            case RequirementExplanation requirement:
                new FrameworkText(terminal).Write(requirement);
                break;
            case ChecksExplanation { Checks: var checks }:
                for (var i = 0; i < checks.Length; i++)
                {
                    Write(checks[i], i > 0);
                }

                break;
        }

        if (explanation.Settings is { } settings)
        {
            terminal.Line();
            terminal.Paragraph("", SettingsWords.Force(settings), Style.Faint);
        }
    }

    private void Write(ResponsibilityExplanation item)
    {
        Head($"{item.Id}: {item.Title}{(item.Extension ? ResponsibilityTitle.Mark : "")}");
        terminal.Paragraph("  ", item.Plain);
        terminal.Paragraph("  ", item.Definition, Style.Faint);
        terminal.Line();
        foreach (var (model, holder) in item.Default)
        {
            terminal.Line($"  {TerminalWriter.Fit(model + " services", 25)} {holder.Name()}");
        }

        terminal.Line();
        if (item.Aws is not null)
        {
            terminal.Paragraph("  AWS     ", item.Aws);
        }

        if (item.Customer is not null)
        {
            terminal.Paragraph("  you     ", item.Customer);
        }

        if (item.Extension)
        {
            terminal.Paragraph("  beyond  ", "an extension: AWS's Shared Responsibility Model does not name it");
        }

        foreach (var model in item.Models)
        {
            terminal.Paragraph("  model   ", $"{model.Title}: onus explain {model.Id}");
        }

        terminal.Line($"  kind    {item.Kind} control, of the {item.Scope.Name()}; layer: {item.LayerTitle}");
        terminal.Paragraph("  checks  ", item.Checks.IsEmpty ? "none: it is attested, or inherited" : $"{item.Checks.Length}, for example {string.Join(", ", item.Checks.Take(Examples))}");
        foreach (var change in item.Overrides)
        {
            terminal.Paragraph("  moved   ", $"{change.Id} → {change.Holders[item.Id].Name()}: {change.Because}", Style.Faint);
        }

        WriteSources(item.Sources.Where(source => item.Cites.Contains(source.Id)));
    }

    private void Write(ServiceExplanation service)
    {
        Head($"{service.Title} ({service.Id}): {service.Model.Name()} model, {service.Managed.Name()}");
        terminal.Paragraph("  ", service.Because);
        terminal.Line();
        Write(service.Layers);
        Write(service.OverrideTexts, "WHERE IT IS OTHERWISE");
        terminal.Line();
        terminal.Line($"  types   {service.Types.Length} by name: onus catalog show {service.Id}");
        terminal.Line($"  checks  {service.Checks.Length} verify the customer's part: onus catalog list checks {service.Id}");
        if (!service.Variants.IsEmpty)
        {
            terminal.Paragraph("  variants ", string.Join(", ", service.Variants.Select(variant => $"{variant.Name} ({variant.Title})")) + ": onus compare puts them side by side");
        }

        WriteSources(service.Sources.Where(source => service.Cites.Contains(source.Id)));
    }

    private void Write(TypeExplanation type)
    {
        Head($"{(type.SourceType is { } named ? $"{named} ({type.Type})" : type.Type)}: {type.ServiceTitle}, {type.Model.Name()} model, {type.Managed.Name()}");
        terminal.Paragraph("  ", type.Traits.IsEmpty ? "It only configures something else." : $"It is: {string.Join(", ", type.Traits)}.");
        terminal.Paragraph("  ", type.ManagedBecause, Style.Faint);
        terminal.Line();
        Write(type.Layers);
        Write(type.OverrideTexts, "CONFIGURATION DECIDES");
        terminal.Line();
        foreach (var check in type.CheckTitles)
        {
            terminal.Line($"  {TerminalWriter.Fit(check.Severity.Name(), 9)}{TerminalWriter.Fit(check.Responsibility, 20)} {check.Id}");
        }

        WriteSources(type.Sources.Where(source => type.Cites.Contains(source.Id)));
    }

    private void Write(SearchExplanation search)
    {
        Head($"Nothing is called \"{search.Word}\"; this has the word in it:");
        foreach (var kind in search.Hits.GroupBy(hit => hit.Kind, StringComparer.Ordinal))
        {
            terminal.Line();
            foreach (var hit in kind)
            {
                terminal.Paragraph($"  {TerminalWriter.Fit(kind.Key, 15)}", $"{hit.Id}: {hit.Title}");
            }
        }
    }

    private void Write(CheckText check, bool follows)
    {
        if (follows)
        {
            terminal.Line();
        }

        terminal.Paragraph("", $"{check.Id} ({check.Severity.Name()}): {check.Title}", Style.Bold);
        terminal.Paragraph("  why     ", check.Why);
        terminal.Paragraph("  fix     ", check.Fix);
        terminal.Line($"  serves  {check.Responsibility}: {check.ResponsibilityTitle}");
        terminal.Paragraph("  on      ", string.Join(", ", check.Types));
        if (check.Applies is not null)
        {
            terminal.Paragraph("  if      ", check.Applies, Style.Faint);
        }

        terminal.Paragraph("  holds   ", check.Condition, Style.Faint);
        foreach (var (tool, ids) in check.Aliases)
        {
            terminal.Paragraph("  alias   ", $"{tool}: {string.Join(", ", ids)}", Style.Faint);
        }

        foreach (var (framework, ids) in check.Requirements)
        {
            terminal.Paragraph("  helps   ", $"{framework}: {string.Join(", ", ids)}", Style.Faint);
        }

        WriteSources(check.Sources);
    }

    private void Write(ImmutableArray<LayerEntries> layers)
    {
        foreach (var layer in layers)
        {
            terminal.Line(terminal.Paint(layer.Title.ToUpperInvariant(), Style.Faint));
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
                terminal.Paragraph($"  {TerminalWriter.Fit(entry.Responsibility, 22)}{terminal.Paint(TerminalWriter.Fit(entry.Holder.Name(), 15), style)}", title + (entry.Party is { } party ? $" ({party})" : "") + why);
            }
        }
    }

    private void Write(ImmutableArray<OverrideText> overrides, string heading)
    {
        if (overrides.IsEmpty)
        {
            return;
        }

        terminal.Line();
        Head(heading);
        foreach (var change in overrides)
        {
            var when = change.When is null ? "" : $" when {change.When}";
            var dates = (change.Since is null ? "" : $" Since {change.Since}.") + (change.Until is null ? "" : $" Until {change.Until}.");
            terminal.Paragraph("  ", $"{change.Id}{when}: {string.Join(", ", change.Holders.Select(entry => $"{entry.Key} → {entry.Value.Name()}"))}");
            terminal.Paragraph("    ", change.Because + dates + (change.Confidence == "derived" ? " (derived)" : ""), Style.Faint);
        }
    }

    private void WriteSources(IEnumerable<Citation> sources)
    {
        foreach (var source in sources)
        {
            terminal.Paragraph("  source  ", source.Words, Style.Faint);
            terminal.Whole("          " + terminal.Paint(source.Url, Style.Faint));
        }
    }

    private void Head(string text) => terminal.Line(terminal.Paint(text, Style.Bold));
}
