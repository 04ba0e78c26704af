using System.Collections.Immutable;
using Onus.Contracts.Matrices;

namespace Onus.Reports.Matrix;

/// <summary>The layouts of a matrix: each makes tables of it. The last table of each says what its words mean.</summary>
internal static class MatrixLayouts
{
    /// <summary>The tables of a matrix in its layout; the first is the one that formats with a single table show.</summary>
    public static ImmutableArray<MatrixSheet> Of(ResponsibilityMatrix matrix) =>
    [
        .. matrix.Layout switch
        {
            MatrixLayout.Cmmc => CmmcLayout.Of(matrix),
            MatrixLayout.Ccm => CsaLayout.OfControls(matrix),
            MatrixLayout.Caiq => CsaLayout.OfAnswers(matrix),
            MatrixLayout.Pci => PciLayout.Of(matrix),
            MatrixLayout.Iso27017 => IsoLayout.Of(matrix),
            MatrixLayout.Soc2 => SocLayout.Of(matrix),
            MatrixLayout.FedrampCrm => FedrampLayout.Of(matrix),
            _ => PlainLayout.Of(matrix),
        },
        Meanings(matrix),
    ];

    /// <summary>A table of rows.</summary>
    /// <param name="columns">The columns, each with what its cells say.</param>
    public static MatrixSheet Sheet<T>(string name, IEnumerable<T> rows, params ImmutableArray<(MatrixColumn Column, Func<T, string> Cell)> columns) =>
        new(name, [.. columns.Select(column => column.Column)], [.. rows.Select(row => columns.Select(column => column.Cell(row)).ToImmutableArray())]);

    private static MatrixSheet Meanings(ResponsibilityMatrix matrix)
    {
        ImmutableArray<ImmutableArray<string>> about =
        [
            ["scanned", $"{matrix.Title}, as of {matrix.Date}{(matrix.CatalogDate is { } day ? $", by the catalogue of {day}" : "")}{(matrix.Program is { } program ? $", by Onus {program}" : "")}"],
            ["framework", $"{matrix.Framework.Title}, version {matrix.Framework.Version} ({matrix.Framework.Id}); {matrix.Framework.Source}"],
            ["figures", $"Of {matrix.Rows.Length} requirements: {string.Join(", ", matrix.Framework.Holders.Select(entry => $"{entry.Value} {entry.Key}"))}. They stand: {string.Join(", ", matrix.Framework.States.Select(entry => $"{entry.Value} {entry.Key}"))}."],
            .. matrix.Meanings.Select(meaning => ImmutableArray.Create(meaning.Word, meaning.Means)),
            .. matrix.Sources.Select(source => ImmutableArray.Create("source", $"{source.Words}, {source.Url}")),
        ];
        return new MatrixSheet("What the words mean", [new("Word", 24), new("Means", 110)], about);
    }
}
