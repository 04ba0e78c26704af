using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Catalog.Model.Residency;
using Onus.Contracts;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Core.Secrets;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>Reads what a team's settings say by themselves. What is written as in the catalogue is kept for when the catalogue is open.</summary>
internal sealed class SettingsReader
{
    private const string OwnFolder = "";
    private static readonly SettingsBlock File = SettingsSchema.Blocks[0];
    private readonly LoadContext _context;
    private readonly LocalsReader _locals = new(MapValue.Empty);
    private readonly Dictionary<string, (string Text, Origin Origin)> _said = new(StringComparer.Ordinal);
    private readonly List<HolderOverride> _overrides = [];
    private readonly List<CheckSetting> _checks = [];
    private readonly List<TeamWaiver> _waivers = [];
    private readonly List<TeamAttestation> _attestations = [];
    private readonly List<TeamReport> _reports = [];
    private readonly List<ServicesInScope> _scopes = [];
    private readonly List<TeamComponent> _components = [];
    private readonly List<TeamContext> _contexts = [];
    private readonly List<TeamGroup> _groups = [];
    private readonly List<ResidencyRule> _residency = [];
    private readonly List<Jurisdiction> _jurisdictions = [];
    private readonly List<TeamCertification> _certifications = [];
    private readonly List<BlockSyntax> _own = [];
    private string _folder = "";
    private string _path = "";

    private SettingsReader(LoadContext context) => _context = context;

    /// <summary>Whose they are.</summary>
    public CitedSource Source { get; private set; } = null!;

    public SettingsDials Dials { get; private set; } = new();

    /// <summary>What a policy does not let a repository loosen.</summary>
    public ImmutableArray<SettingsName> Holds { get; private set; } = [];

    public ImmutableArray<HolderOverride> Overrides => [.. _overrides];

    public ImmutableArray<CheckSetting> Checks => [.. _checks];

    public ImmutableArray<TeamWaiver> Waivers => [.. _waivers];

    public ImmutableArray<TeamAttestation> Attestations => [.. _attestations];

    public ImmutableArray<TeamReport> Reports => [.. _reports];

    public ImmutableArray<ServicesInScope> Scopes => [.. _scopes];

    public ImmutableArray<TeamComponent> Components => [.. _components];

    public ImmutableArray<TeamContext> Contexts => [.. _contexts];

    public ImmutableArray<TeamGroup> Groups => [.. _groups];

    /// <summary>Where data may be.</summary>
    public ImmutableArray<ResidencyRule> Residency => [.. _residency];

    /// <summary>What they call a jurisdiction.</summary>
    public ImmutableArray<Jurisdiction> Jurisdictions => [.. _jurisdictions];

    /// <summary>What they say of certifications.</summary>
    public ImmutableArray<TeamCertification> Certifications => [.. _certifications];

    /// <summary>The blocks of checks, services and responsibilities of the team's own.</summary>
    public ImmutableArray<BlockSyntax> Own => [.. _own];

    public MapValue Locals => _locals.Locals;

    /// <summary>Reads files of settings.</summary>
    /// <param name="shown">The first of them as people named it.</param>
    public static SettingsReader Read(IReadOnlyList<SettingsFile> files, string shown, string sourceId, LoadContext context)
    {
        var reader = new SettingsReader(context) { Source = new CitedSource(sourceId, "The team's own settings", shown, "", "", null, files[^1].Body.Origin) };
        foreach (var file in files)
        {
            reader._path = TreePath.FolderOf(file.Path);
            reader._folder = context.Tree.LocationOf(TreePath.FolderOf(file.Path)) is var folder && folder == "/" ? OwnFolder : folder;
            reader._locals.Read(file.Body, context);
            reader.ReadFile(file.Body);
        }

        if (reader._overrides.Count + reader._own.Count > 0 && reader.Source.AsOf.Length == 0)
        {
            context.Error("settings-missing", $"The settings do not say whose they are and when they were decided.", files[^1].Body.Origin, $"Add team {{ name = \"…\" decided = \"2026-05-01\" }}.");
        }

        return reader;
    }

    private void ReadFile(Body body)
    {
        if (SettingsSchema.Check(File, body, "the file", _context, _locals))
        {
            ReadDials(body);
        }

        foreach (var block in body.Blocks)
        {
            if (SettingsSchema.Blocks.FirstOrDefault(item => item.Name == block.Type && item.Name.Length > 0) is not { } known)
            {
                SettingsSchema.Unknown($"The file has a block", block.Type, SettingsSchema.Blocks.Select(item => item.Name), block.Origin, _context);
            }
            else if (known.Label is not null && block.Label(0) is not { Length: > 0 })
            {
                _context.Error("settings-missing", $"A {block.Type} block needs {known.Label}.", block.Origin, $"Write {block.Type} \"NAME\" {{ … }}.");
            }
            else if (IsOwn(block) || known.Attributes is null || SettingsSchema.Check(known, block.Body, $"{block.Type} \"{block.Label(0)}\"", _context, _locals))
            {
                ReadBlock(block);
            }
        }
    }

    /// <summary>Whether it declares something as the catalogue does: a check does if it has a condition.</summary>
    private static bool IsOwn(BlockSyntax block) => block.Type is "service" or "responsibility" || (block.Type == "check" && (block.Body.Attribute("condition") is not null || block.Body.Attribute("like") is not null));

    private void ReadBlock(BlockSyntax block)
    {
        var reader = new BlockReader(block, _locals, _context);
        switch (block.Type)
        {
            case "team":
                Once("team", "team", block.Origin);
                var decided = reader.Text("decided");
                Source = Source with { Title = $"{Redaction.Of(reader.Text("name"))}: the team's own settings", AsOf = decided, Seen = decided, Origin = block.Origin };
                break;
            case "override":
                _overrides.Add(OverrideReader.ReadTeam(reader, _locals, _context, Source.Id));
                break;
            case var _ when IsOwn(block):
                _own.Add(block);
                break;
            case "check":
                ReadCheck(reader);
                break;
            case "account" or "environment" or "party":
                ReadGroup(Words.Of<GroupKind>()[block.Type], reader);
                break;
            case "residency":
                Once(reader.Label, $"residency {reader.Label}", reader.Origin);
                _residency.Add(ResidencySettings.Rule(reader, _folder, _context));
                break;
            case "jurisdiction":
                Once(reader.Label, $"jurisdiction {reader.Label}", reader.Origin);
                _jurisdictions.Add(ResidencySettings.Jurisdiction(reader, _context));
                break;
            case "attestation":
                Once($"attestation {block.Label(0)}", $"attestation {block.Label(0)}", block.Origin);
                if (AttestationReader.Read(block, _locals, _path, _context) is { } attestation)
                {
                    _attestations.Add(attestation);
                }

                break;
            case "provider_report":
                Once($"provider_report {block.Label(0)}", $"provider_report {block.Label(0)}", block.Origin);
                if (ReportReader.Read(block, _locals, _path, _context) is { } report)
                {
                    _reports.Add(report);
                }

                break;
            case ServicesInScope.BlockType:
                Once($"services_in_scope {block.Label(0)}", $"services_in_scope {block.Label(0)}", block.Origin);
                if (ServicesInScopeReader.Read(block, _locals, _context) is { } scope)
                {
                    _scopes.Add(scope);
                }

                break;
            case "component":
                if (ComponentReader.Component(block, _locals, _context) is { } component)
                {
                    _components.Add(component);
                }

                break;
            case "context":
                if (ComponentReader.Context(block, _locals, _context) is { } context)
                {
                    _contexts.Add(context);
                }

                break;
            case "certification":
                Once($"certification {block.Label(0)}", $"certification {block.Label(0)}", block.Origin);
                if (new CertificationReader(_context, _locals).Read(block) is { } certification)
                {
                    _certifications.Add(certification);
                }

                break;
            case "waiver":
                ReadWaiver(block, reader);
                break;
        }
    }

    private void ReadWaiver(BlockSyntax block, BlockReader reader)
    {
        var waiver = new TeamWaiver(reader.Label, reader.Texts("checks"), Redaction.Of(reader.Text("reason")), reader.OptionalText("until"), _folder, reader.Texts("paths"), reader.Texts("resources"), reader.Origin)
        {
            Responsibilities = reader.Texts("responsibilities"),
            Owner = reader.OptionalText("owner") is { } owner ? Redaction.Of(owner) : null,
            Ticket = reader.OptionalText("ticket") is { } ticket ? Redaction.Of(ticket) : null,
            Digest = CanonicalBlock.DigestOf(block, _locals, _context),
        };
        if (waiver.Checks.IsEmpty && waiver.Responsibilities.IsEmpty)
        {
            _context.Error("settings-missing", $"Nothing says what the waiver \"{waiver.Name}\" accepts.", reader.Origin, $"Add checks or responsibilities.");
        }

        _waivers.Add(waiver);
    }

    private void ReadGroup(GroupKind kind, BlockReader reader)
    {
        var group = new TeamGroup(kind, reader.Label, _folder, reader.Texts("paths"), reader.TextLists("tags"), reader.Texts("modules"), reader.Texts("types"), reader.Origin);
        if (kind == GroupKind.Party)
        {
            group = group with { Responsibilities = reader.Texts("responsibilities"), Layers = reader.Texts("layers"), Services = reader.Texts("services"), Accounts = reader.Texts("accounts") };
        }

        if (kind != GroupKind.Account)
        {
            group = group with { AccountTags = reader.TextLists("account_tags") };
        }

        if (group.IsEmpty)
        {
            _context.Error("settings-missing", $"Nothing says what belongs to the {kind.Name()} \"{group.Id}\".", reader.Origin, $"Add paths, tags, modules or types{(kind == GroupKind.Party ? ", responsibilities, layers, services, accounts or account_tags" : kind == GroupKind.Environment ? ", or account_tags" : "")}.");
        }

        _groups.Add(group);
    }

    private void ReadCheck(BlockReader reader)
    {
        var because = reader.OptionalText("because");
        var isOff = reader.Flag("off");
        var setting = new CheckSetting(reader.Label, reader.Origin)
        {
            Severity = reader.OptionalWord("severity", Words.Of<Severity>()),
            Level = reader.OptionalWord("level", Words.Of<CheckLevel>()),
            Parameters = reader.Map("parameters"),
            Off = isOff ? new OffSetting(Redaction.Of(because ?? ""), reader.Origin) : null,
        };
        if (isOff && string.IsNullOrWhiteSpace(because))
        {
            _context.Error("settings-missing", $"check \"{setting.Id}\" is off, and nothing says why.", reader.Origin, $"Add because = \"…\".");
        }

        if (isOff && (setting.Severity is not null || setting.Level is not null || setting.Parameters.Count > 0))
        {
            _context.Error("settings-contradiction", $"check \"{setting.Id}\" is off and has a severity, a level or parameters all the same.", reader.Origin, $"Take one of the two out.");
        }

        Once(setting.Id, $"check {setting.Id}", reader.Origin);
        _checks.Add(setting);
    }

    private void ReadDials(Body body)
    {
        string? Text(string name) => body.Attribute(name) is { } attribute && _context.Evaluate(attribute.Value, _locals) is StringValue text ? Once(text.Value, name, attribute.Value.Origin) : null;
        ImmutableArray<SettingsName> Names(string name) => body.Attribute(name) is { } attribute && BlockReader.TryTexts(_context.Evaluate(attribute.Value, _locals)) is { } texts
            ? [.. texts.Select(text => new SettingsName(text, _folder, attribute.Value.Origin))]
            : [];
        T? Word<T>(string name)
            where T : struct, Enum => Text(name) is { } text ? Words.Of<T>()[text] : null;
        ImmutableArray<InputPath> Files(string name) => [.. Names(name).Select(file => Inside(file.Text, file.Origin)).OfType<InputPath>()];
        MapValue Map(MapValue old, string name) =>
            body.Attribute(name) is { } attribute && _context.Evaluate(attribute.Value, _locals) is MapValue map ? map.Entries.Aggregate(old, (all, entry) => all.With(entry.Key, entry.Value)) : old;
        Dials = new SettingsDials
        {
            Profile = Word<CheckLevel>("profile") ?? Dials.Profile,
            Severity = Word<Severity>("severity") ?? Dials.Severity,
            Only = [.. Dials.Only, .. Names("only")],
            Except = [.. Dials.Except, .. Names("except")],
            FailOn = Text("fail_on") ?? Dials.FailOn,
            Format = Text("format") ?? Dials.Format,
            Baseline = Text("baseline") is { } file ? Inside(file, body.Attribute("baseline")!.Value.Origin) : Dials.Baseline,
            Input = new SettingsInput
            {
                Exclude = [.. Dials.Input.Exclude, .. Names("exclude")],
                Region = Text("region") ?? Dials.Input.Region,
                Workspace = Text("workspace") ?? Dials.Input.Workspace,
                Parameters = Map(Dials.Input.Parameters, "parameters"),
                ParameterFiles = [.. Dials.Input.ParameterFiles, .. Files("parameter_files")],
                Variables = Map(Dials.Input.Variables, "variables"),
                VariableFiles = [.. Dials.Input.VariableFiles, .. Files("variable_files")],
            },
            SoftwareEvidence = [.. Dials.SoftwareEvidence, .. Names("software_evidence").Select(name => Inside(name.Text, name.Origin) is { } path ? new SettingsFileName(path, name.Origin) : null).OfType<SettingsFileName>()],
            SoftwareEvidenceDays = body.Attribute("software_evidence_days") is { } days && _context.Evaluate(days.Value, _locals) is NumberValue number && number.Value.TryToInt32(out var most) ? most : Dials.SoftwareEvidenceDays,
            Frameworks = [.. Dials.Frameworks, .. Names("frameworks")],
        };
        Holds = [.. Holds, .. Names("holds")];
    }

    private InputPath? Inside(string path, Origin origin)
    {
        if (_context.Tree.Resolve(_path, path) is { } inside)
        {
            return new InputPath(_context.Tree, inside, _context.Tree.ShownOf(inside));
        }

        _context.Error("settings-include", $"\"{path}\" leaves the repository, and is not read.", origin, $"Name a file of the same repository.");
        return null;
    }

    /// <summary>A value that several files may not give differently, and a block that may stand once only.</summary>
    private string Once(string text, string name, Origin origin)
    {
        if (!_said.TryAdd(name, (text, origin)) && (_said[name].Text != text || name == "team" || name.Contains(' ', StringComparison.Ordinal)))
        {
            var first = _context.Places.Locate(_said[name].Origin);
            _context.Error("settings-contradiction", $"\"{name}\" is said twice{(first is { } place ? $", first at {place.File}:{place.Line}" : "")}.", origin, $"Take one of the two out.");
        }

        return text;
    }
}
