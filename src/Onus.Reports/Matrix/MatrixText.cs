using Onus.Contracts;

namespace Onus.Reports.Matrix;

/// <summary>Text of a matrix for tables: what is hidden in it is shown, line by line, and what spreadsheets would take for a formula is none.</summary>
internal static class MatrixText
{
    /// <summary>The most characters that a cell of a spreadsheet holds, less what tells that more is left out.</summary>
    private const int Most = 32_000;
    private const string Cut = " … (cut: JSON has all of it)";

    /// <summary>Lines in one line.</summary>
    public static string Plain(string text) => string.Join(" | ", Lines(text));

    /// <summary>The lines of a text, each made visible.</summary>
    public static IEnumerable<string> Lines(string text) => text.Split('\n').Select(VisibleText.Of);

    /// <summary>A cell of a spreadsheet.</summary>
    public static string Cell(string text)
    {
        var shown = string.Join('\n', Lines(text));
        shown = shown.Length > Most ? shown[..(char.IsHighSurrogate(shown[Most - 1]) ? Most - 1 : Most)] + Cut : shown;
        return shown.AsSpan().TrimStart() is ['=' or '+' or '-' or '@', ..] ? "'" + shown : shown;
    }
}
