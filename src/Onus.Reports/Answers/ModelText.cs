using Onus.Contracts;
using Onus.Contracts.Answers;
using Onus.Reports.Terminal;

namespace Onus.Reports.Answers;

/// <summary>Writes a model of responsibility for people: both halves, who holds what by area and kind of service, and the cases that it tells apart.</summary>
internal sealed class ModelText(TerminalWriter terminal)
{
    private const int IdWidth = 23;
    private const int HolderWidth = 15;
    private static readonly (Holder Holder, string Words)[] Sides = [(Holder.Aws, "AWS"), (Holder.ThirdParty, "a third party"), (Holder.Shared, "both"), (Holder.Customer, "you"), (Holder.Unknown, "not known whose")];

    public void Write(ModelExplanation model)
    {
        terminal.Paragraph("", $"{model.Title} ({model.Id})", Style.Bold);
        terminal.Paragraph("  ", model.Plain);
        terminal.Line();
        terminal.Paragraph("  AWS     ", model.Aws);
        terminal.Paragraph("  you     ", model.Customer);
        terminal.Line();
        terminal.Line(new string(' ', IdWidth + 2) + terminal.Paint(string.Concat(Words.Of<ServiceModel>().Keys.Select(name => TerminalWriter.Fit(name, HolderWidth))).TrimEnd(), Style.Faint));
        foreach (var area in model.Areas)
        {
            Write(area);
        }

        foreach (var scope in model.Scopes)
        {
            Write(scope);
        }

        terminal.Line();
    }

    private void Write(ModelAreaText area)
    {
        terminal.Line(terminal.Paint(area.Title.ToUpperInvariant(), Style.Bold));
        foreach (var item in area.Responsibilities)
        {
            var holders = string.Concat(Words.Of<ServiceModel>().Keys.Select(name => TerminalWriter.Fit(item.Default[name].Name(), HolderWidth)));
            terminal.Paragraph($"  {TerminalWriter.Fit(item.Id, IdWidth)}{holders}", item.Title + (item.Extension ? ResponsibilityTitle.Mark : ""));
        }
    }

    private void Write(ModelScopeText scope)
    {
        terminal.Line();
        terminal.Paragraph("", $"SCOPE {scope.Id}  {scope.Title}{(scope.Type is { } type ? $", such as {type}" : "")}", Style.Bold);
        terminal.Paragraph("  ", scope.Means);
        foreach (var (holder, words) in scope.Holders is null ? [] : Sides)
        {
            var held = scope.Holders!.Where(entry => entry.Value == holder).Select(entry => entry.Key).ToList();
            if (held.Count > 0)
            {
                terminal.Paragraph($"  {TerminalWriter.Fit(words, 16)}", string.Join(", ", held));
            }
        }
    }
}
