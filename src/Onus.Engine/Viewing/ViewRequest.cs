using Onus.Contracts;

namespace Onus.Engine.Viewing;

/// <summary>What is to be shown and counted; what is null or empty is as the settings say, or else all.</summary>
public sealed record ViewRequest
{
    /// <summary>The profile; null for the settings', or else <see cref="CheckLevel.Recommended"/>.</summary>
    public CheckLevel? Profile { get; init; }

    /// <summary>The least severity.</summary>
    public Severity? Severity { get; init; }

    /// <summary>What is asked for alone: checks by any of their names, services, responsibilities or a part of their id, paths; <c>*</c> stands for any text.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>What is left out, likewise.</summary>
    public IReadOnlyList<string> Except { get; init; } = [];

    /// <summary>The party whose obligations alone are told, or <see cref="PartyCut.Nobody"/>; null for all.</summary>
    public string? Party { get; init; }
}
