namespace Onus.Engine.Inputs;

/// <summary>Where events of AWS Health are read from.</summary>
/// <param name="Paths">Files and folders of events; a history that <c>onus health</c> keeps may be among them.</param>
public sealed record HealthSources(IReadOnlyList<string> Paths)
{
    /// <summary>Events that were given otherwise than in files, such as on standard input; null for none.</summary>
    public ReadOnlyMemory<byte>? Given { get; init; }

    /// <summary>The file that keeps what was seen; null for none. It need not be there.</summary>
    public string? History { get; init; }

    /// <summary>Whether nothing is to be read.</summary>
    public bool IsEmpty => Paths.Count == 0 && Given is null && History is null;
}
