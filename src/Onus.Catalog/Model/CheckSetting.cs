using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Catalog.Model;

/// <summary>What settings say of a check.</summary>
/// <param name="Id">The id of the check.</param>
/// <param name="Origin">Where they say it.</param>
public sealed record CheckSetting(string Id, Origin Origin)
{
    /// <summary>How grave a failure is; null for as the catalogue has it.</summary>
    public Severity? Severity { get; init; }

    /// <summary>How much care asks for it; null for as the catalogue has it.</summary>
    public CheckLevel? Level { get; init; }

    /// <summary>Values in the place of the catalogue's, by name.</summary>
    public MapValue Parameters { get; init; } = MapValue.Empty;

    /// <summary>That it is not asked, and why; null when it is.</summary>
    public OffSetting? Off { get; init; }
}

/// <summary>That a check is not asked: its failures are accepted wherever they are.</summary>
/// <param name="Because">Why.</param>
/// <param name="Origin">Where that is written.</param>
public sealed record OffSetting(string Because, Origin Origin);
