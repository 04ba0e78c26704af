using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Catalog.Model;

/// <summary>What settings say in the place of flags; what they leave open is null or empty.</summary>
public sealed record SettingsDials
{
    /// <summary>The profile.</summary>
    public CheckLevel? Profile { get; init; }

    /// <summary>The least severity that is shown.</summary>
    public Severity? Severity { get; init; }

    /// <summary>What alone is shown.</summary>
    public ImmutableArray<SettingsName> Only { get; init; } = [];

    /// <summary>What is left out.</summary>
    public ImmutableArray<SettingsName> Except { get; init; } = [];

    /// <summary>At which severity the program answers with 1, or <c>none</c>.</summary>
    public string? FailOn { get; init; }

    /// <summary>The format of the report.</summary>
    public string? Format { get; init; }

    /// <summary>The baseline.</summary>
    public InputPath? Baseline { get; init; }

    /// <summary>What is not looked at, and what is known of what is deployed besides its source.</summary>
    public SettingsInput Input { get; init; } = new();

    /// <summary>The results of scanners that are taken as evidence: files, folders, and files by the form of their name.</summary>
    public ImmutableArray<SettingsFileName> SoftwareEvidence { get; init; } = [];

    /// <summary>How many days they may be old; null where that is not said.</summary>
    public int? SoftwareEvidenceDays { get; init; }

    /// <summary>The frameworks that are reported by default.</summary>
    public ImmutableArray<SettingsName> Frameworks { get; init; } = [];
}

/// <summary>What settings say in the place of the flags for what is read; what they leave open is null or empty.</summary>
public sealed record SettingsInput
{
    /// <summary>What is not looked at.</summary>
    public ImmutableArray<SettingsName> Exclude { get; init; } = [];

    /// <summary>The Region that is deployed to.</summary>
    public string? Region { get; init; }

    /// <summary>The Terraform workspace.</summary>
    public string? Workspace { get; init; }

    /// <summary>Values of templates' parameters.</summary>
    public MapValue Parameters { get; init; } = MapValue.Empty;

    /// <summary>Files of parameters' values, those of later ones win.</summary>
    public ImmutableArray<InputPath> ParameterFiles { get; init; } = [];

    /// <summary>Values of Terraform's variables.</summary>
    public MapValue Variables { get; init; } = MapValue.Empty;

    /// <summary>Files of variables' values, those of later ones win.</summary>
    public ImmutableArray<InputPath> VariableFiles { get; init; } = [];
}

/// <summary>A file that settings name, or several by the form of their names.</summary>
/// <param name="Path">Where it is; nothing need be there.</param>
/// <param name="Origin">Where it stands.</param>
public sealed record SettingsFileName(InputPath Path, Origin Origin);

/// <summary>A name or path in settings.</summary>
/// <param name="Text">The text.</param>
/// <param name="Folder">The absolute path of the folder that paths are seen from.</param>
/// <param name="Origin">Where it stands.</param>
public sealed record SettingsName(string Text, string Folder, Origin Origin);
