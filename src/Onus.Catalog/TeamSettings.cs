using System.Collections.Immutable;
using Onus.Catalog.Loading;
using Onus.Catalog.Model;
using Onus.Catalog.Model.Residency;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Catalog;

/// <summary>A team's own settings (<c>onus.hcl</c>), or an organisation's policy: where it has settled something otherwise than the catalogue or the command line have it.</summary>
/// <param name="Source">The settings as a source, for the basis of what they decide.</param>
/// <param name="Overrides">The overrides, in the order of the file.</param>
/// <param name="FileId">What tells the file from all others of a run.</param>
public sealed record TeamSettings(CitedSource Source, ImmutableArray<HolderOverride> Overrides, string FileId)
{
    /// <summary>What it is called: all that it holds is not for one line.</summary>
    public override string ToString() => FileId;

    /// <summary>The name of the file in a project's folder.</summary>
    public const string FileName = "onus.hcl";

    /// <summary>The id under which the settings are cited.</summary>
    public const string SourceId = "team";

    /// <summary>The id under which a policy is cited.</summary>
    public const string PolicyId = "policy";

    /// <summary>All files that they were read from, as they are shown, those that are included first.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>The file itself.</summary>
    public required InputPath Place { get; init; }

    /// <summary>What they say in the place of flags.</summary>
    public SettingsDials Dials { get; init; } = new();

    /// <summary>What they say of the catalogue's checks.</summary>
    public ImmutableArray<CheckSetting> Checks { get; init; } = [];

    /// <summary>What they accept.</summary>
    public ImmutableArray<TeamWaiver> Waivers { get; init; } = [];

    /// <summary>What people attest.</summary>
    public ImmutableArray<TeamAttestation> Attestations { get; init; } = [];

    /// <summary>The reports of auditors that are on file.</summary>
    public ImmutableArray<TeamReport> Reports { get; init; } = [];

    /// <summary>Which services auditors' reports are about.</summary>
    public ImmutableArray<ServicesInScope> Scopes { get; init; } = [];

    /// <summary>The software that runs on resources.</summary>
    public ImmutableArray<TeamComponent> Components { get; init; } = [];

    /// <summary>What resources are for.</summary>
    public ImmutableArray<TeamContext> Contexts { get; init; } = [];

    /// <summary>The accounts, environments and parties, in their order.</summary>
    public ImmutableArray<TeamGroup> Groups { get; init; } = [];

    /// <summary>Where data may be.</summary>
    public ImmutableArray<ResidencyRule> Residency { get; init; } = [];

    /// <summary>What they call a jurisdiction.</summary>
    public ImmutableArray<Jurisdiction> Jurisdictions { get; init; } = [];

    /// <summary>What they say of FedRAMP certifications.</summary>
    public ImmutableArray<TeamCertification> Certifications { get; init; } = [];

    /// <summary>In a policy: what a repository may not loosen.</summary>
    public ImmutableArray<SettingsName> Holds { get; init; } = [];

    /// <summary>The names in <see cref="Holds"/>.</summary>
    internal IEnumerable<string> HeldNames => Holds.Select(name => name.Text);

    /// <summary>The checks, services and responsibilities that they declare, as they are written.</summary>
    internal ImmutableArray<BlockSyntax> Own { get; init; } = [];

    /// <summary>The ids of the checks that they declare.</summary>
    internal IEnumerable<string> OwnChecks => Own.Where(block => block.Type == "check").Select(block => block.Label(0)!);

    /// <summary>The constants that these may use.</summary>
    internal MapValue Locals { get; init; } = MapValue.Empty;

    /// <summary>Whether they declare a check.</summary>
    public bool Declares(Check check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return check.IsTeam && OwnChecks.Contains(check.Id);
    }

    /// <summary>Whether they declare knowledge of their own.</summary>
    public bool HasOwn => !Own.IsEmpty;

    /// <summary>The settings with their conditions changed: the functions that a catalogue defines are put in their places when it is known which one they are read with.</summary>
    internal TeamSettings With(Func<Expression, Expression> expand) =>
        this with { Overrides = [.. Overrides.Select(item => item.When is { } when ? item with { When = expand(when) } : item)] };

    /// <summary>Reads settings.</summary>
    /// <param name="isPolicy">Whether they are an organisation's policy.</param>
    /// <returns>The settings; null when the file can't be read, which is reported.</returns>
    public static TeamSettings? Read(InputPath path, SourceMap sources, DiagnosticBag diagnostics, bool isPolicy = false)
    {
        ArgumentNullException.ThrowIfNull(path);
        var context = new LoadContext(path.Tree, sources, diagnostics);
        var first = path.Find()?.Path ?? path.Path;
        var files = new SettingsFiles(context).Read(first, ServicesInScope.Folder, ServicesInScope.BlockType);
        if (files.Count == 0)
        {
            return null;
        }

        var read = SettingsReader.Read(files, path.Shown, isPolicy ? PolicyId : SourceId, context);
        if (!isPolicy && !read.Holds.IsEmpty)
        {
            context.Error("settings-unknown-key", $"\"holds\" counts in a file for --policy only.", read.Holds[0].Origin, $"Take it out, or give the file by --policy.");
        }

        return new TeamSettings(read.Source, read.Overrides, path.Tree.IdOf(first))
        {
            Place = new InputPath(path.Tree, first, path.Shown),
            Files = [.. files.Select(file => path.Tree.ShownOf(file.Path))],
            Dials = read.Dials,
            Checks = read.Checks,
            Waivers = read.Waivers,
            Attestations = read.Attestations,
            Reports = read.Reports,
            Scopes = read.Scopes,
            Components = read.Components,
            Contexts = read.Contexts,
            Groups = read.Groups,
            Residency = read.Residency,
            Jurisdictions = read.Jurisdictions,
            Certifications = read.Certifications,
            Holds = read.Holds,
            Own = read.Own,
            Locals = read.Locals,
        };
    }
}
