using System.Collections.Immutable;

namespace Onus.Reports.Matrix;

/// <summary>A table of a matrix, as every format of it shows it.</summary>
/// <param name="Name">What it is called; at most 31 characters, as spreadsheets allow.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, as many cells each as there are columns.</param>
internal sealed record MatrixSheet(string Name, ImmutableArray<MatrixColumn> Columns, ImmutableArray<ImmutableArray<string>> Rows);

/// <summary>A column.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Width">Its width in a spreadsheet, in characters.</param>
internal sealed record MatrixColumn(string Title, int Width)
{
    /// <summary>The words that its cells are one of; empty where they are free.</summary>
    public ImmutableArray<string> Words { get; init; } = [];
}
