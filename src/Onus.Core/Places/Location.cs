namespace Onus.Core.Places;

/// <summary>A place for people: file, line and column, and where what stands there ends. Places that begin alike are the same.</summary>
/// <param name="File">The file as the user named it, with forward slashes.</param>
/// <param name="Line">The line, from 1; 0 when only the file is known.</param>
/// <param name="Column">The column in characters, from 1; 0 when only the file is known.</param>
public readonly record struct Location(string File, int Line, int Column)
{
    /// <summary>The line of the first character that no longer belongs to it, from 1; 0 when the end is not known.</summary>
    public int EndLine { get; init; }

    /// <summary>The column of the first character that no longer belongs to it, from 1; 0 when the end is not known.</summary>
    public int EndColumn { get; init; }

    /// <inheritdoc/>
    public bool Equals(Location other) => Line == other.Line && Column == other.Column && File == other.File;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(File, Line, Column);

    /// <summary>The place as <c>file:line:column</c>, or the file alone.</summary>
    public override string ToString() => Line == 0 ? File : $"{File}:{Line}:{Column}";
}
