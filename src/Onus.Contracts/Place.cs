namespace Onus.Contracts;

/// <summary>A place for people: file, line and column.</summary>
/// <param name="File">The file as the user named it, with forward slashes.</param>
/// <param name="Line">The line, from 1; 0 when only the file is known.</param>
/// <param name="Column">The column in characters, from 1; 0 when only the file is known.</param>
/// <param name="End">Where it ends, behind its last character; null when that is not known.</param>
public sealed record Place(string File, int Line, int Column, PlaceEnd? End = null)
{
    /// <summary>Whether another place begins where this one does.</summary>
    public bool BeginsWith(Place? other) => other is not null && (File, Line, Column) == (other.File, other.Line, other.Column);

    /// <summary>The place as <c>file:line:column</c>, or the file alone.</summary>
    public override string ToString() => Line == 0 ? File : $"{File}:{Line}:{Column}";
}

/// <summary>Where something ends, in the file that it begins in.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in characters, from 1.</param>
public sealed record PlaceEnd(int Line, int Column);
