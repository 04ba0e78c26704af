using Onus.Contracts;
using Onus.Contracts.Matrices;
using Onus.Reports.Terminal;

namespace Onus.Reports.Matrix;

/// <summary>Writes how a framework or a requirement stands for what is deployed, for people.</summary>
/// <param name="terminal">Where it goes.</param>
public sealed class RequirementText(TerminalWriter terminal)
{
    /// <summary>Writes how all requirements of the frameworks of an assessment stand.</summary>
    public void Write(AssessmentResult result) => new FrameworkSection(result, terminal, new TerminalOptions(All: true)).Write();

    /// <summary>Writes who does what for each row.</summary>
    public void Write(ResponsibilityMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        foreach (var row in matrix.Rows)
        {
            terminal.Paragraph("", $"{matrix.Framework.Id} {row.Id}{(row.Label is { } label ? $" ({label})" : "")}: {MatrixWords.Title(row)}", Style.Bold);
            terminal.Paragraph("  stands  ", $"{MatrixWords.State(row)}{(row.Holder is { } holder ? $", held by {holder.Name()}" : "")}; {matrix.Title}, as of {matrix.Date}");
            Lines("  aws     ", MatrixWords.Provider(row));
            Lines("  you     ", MatrixWords.Customer(row));
            Lines("  shown   ", MatrixWords.Evidence(row));
            Lines("  served  ", MatrixWords.Strength(row));
            Lines("  source  ", MatrixWords.Sources(row, matrix));
        }
    }

    private void Lines(string head, string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            terminal.Paragraph(head, line);
        }
    }
}
