namespace Onus.Catalog.Wording;

/// <summary>Where a source has what a canonical path leads to.</summary>
/// <param name="Type">The source's type in whose blocks it is set.</param>
/// <param name="Path">The names in it: <c>versioning_configuration.status</c>; empty where blocks of the type as a whole are meant.</param>
/// <param name="IsOwn">Whether it is the type of the resource itself, rather than that of a part of it that has a block of its own.</param>
public sealed record SourcePath(string Type, string Path, bool IsOwn)
{
    /// <summary>The same path as that of another block than the resource's own.</summary>
    public SourcePath AsOther() => this with { IsOwn = false };

    /// <summary>The path as people write it: with the type before it where a block of its own is meant.</summary>
    public override string ToString() => IsOwn ? Path : Path.Length == 0 ? Type : $"{Type}.{Path}";
}
