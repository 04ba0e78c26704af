namespace Onus.Fuzz.Seeds;

/// <summary>Files that are read together and of which some are mutated. A file's name tells what it is handed over as, see <see cref="Role"/>.</summary>
/// <param name="Name">What the scenario is called.</param>
/// <param name="Files">The files by path, sorted.</param>
public sealed record Scenario(string Name, IReadOnlyList<SeedFile> Files);

/// <summary>One file of a scenario.</summary>
/// <param name="Path">Its path below the scenario's folder, with forward slashes.</param>
/// <param name="Content">Its bytes, never changed.</param>
public sealed record SeedFile(string Path, byte[] Content);

/// <summary>What a file is handed over as, beside lying in the folder that is scanned.</summary>
public enum Role
{
    /// <summary>It only lies there.</summary>
    Found,

    /// <summary><c>--parameter-file</c>.</summary>
    Parameters,

    /// <summary><c>--var-file</c>.</summary>
    Variables,

    /// <summary><c>--settings</c>.</summary>
    Settings,

    /// <summary>A part of the folder that <c>--catalog</c> names.</summary>
    Catalog,

    /// <summary>A stored result, as <c>onus diff</c> takes it.</summary>
    Result,
}
