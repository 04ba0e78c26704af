using System.Globalization;
using Onus.Assessment.Ledger;
using Onus.Assessment.Results;
using Onus.Assessment;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Engine.Remedies;
using Onus.Engine.Teams;
using Onus.Engine.Viewing;
using Onus.Evidence.Records;
using Onus.Sources;

namespace Onus.Engine.Inputs;

/// <summary>One run over inputs: the knowledge that it uses, what is known besides the sources, and where files are registered.</summary>
internal sealed class InputSession
{
    private readonly ReadOptions _asked;
    private readonly ReadOptions _options;
    private readonly Dictionary<TeamSettings, LogRecords> _records = new(ReferenceEqualityComparer.Instance);
    private readonly IProgress<ProgressEvent>? _progress;
    private readonly CancellationToken _cancellation;

    private InputSession(InputRequest request, IHost host, Surroundings? around, IProgress<ProgressEvent>? progress, CancellationToken cancellation)
    {
        _progress = progress;
        _cancellation = cancellation;
        _asked = OptionsOf(request, host);
        Catalog = KnowledgeSource.Open(request.Knowledge, host, Places, around);
        _options = SettingsOptions.Over(_asked, Catalog, Places, Diagnostics);
        Day = request.Knowledge.Date ?? Catalog.AsOf;
    }

    private InputSession(InputSession like, ServiceCatalog catalog)
    {
        (_asked, _progress, _cancellation, Places, Diagnostics, Day) = (like._asked, like._progress, like._cancellation, like.Places, like.Diagnostics, like.Day);
        Catalog = catalog;
        _options = SettingsOptions.Over(_asked, Catalog, Places, Diagnostics);
    }

    /// <summary>Where files are registered; turns origins into places.</summary>
    public SourceMap Places { get; } = new();

    /// <summary>What is wrong with what all inputs share, such as a file of parameters.</summary>
    public DiagnosticBag Diagnostics { get; } = new();

    public ServiceCatalog Catalog { get; }

    /// <summary>The day to speak of.</summary>
    public string Day { get; }

    /// <summary>The same day, to reckon with.</summary>
    public DateOnly Date => DateOnly.ParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Opens what a request rests on.</summary>
    /// <exception cref="RequestException">A file that it names is not there, or the knowledge can't be used.</exception>
    /// <param name="around">What is read; null where that is not known yet.</param>
    public static InputSession Open(InputRequest request, IHost host, IProgress<ProgressEvent>? progress, CancellationToken cancellation, Surroundings? around = null) => new(request, host, around, progress, cancellation);

    /// <summary>What of an assessment is to be shown and counted. What is wrong with that goes to the diagnostics.</summary>
    /// <exception cref="RequestException">Something that is asked for is called by no name.</exception>
    public View ViewOf(InputRequest request, Surroundings around, IHost host)
    {
        var view = new ViewReader(Catalog, host.Folder(".").Location, Diagnostics).Read(request.View, around);
        foreach (var attempt in Catalog.Attempts)
        {
            Diagnostics.Warning("policy-held", $"The settings want to {attempt.What} \"{attempt.Subject}\", which the policy {Catalog.Policy!.Source.Url} holds; it does not count.", attempt.Origin, $"Take it out.");
        }

        return view;
    }

    /// <summary>What makes plain data of a ledger of this run.</summary>
    /// <param name="root">The folder that what deployments are called begins behind; empty for none.</param>
    public ResultBuilder ResultsOf(ResponsibilityLedger ledger, string root = "")
    {
        var fixers = Fixers.Of(Catalog);
        return new(ledger, Places) { Root = root, Sketch = (kind, resource, check) => Fixers.Sketch(fixers, kind, resource, check, Places) };
    }

    /// <summary>The same run by another catalogue.</summary>
    public InputSession With(ServiceCatalog catalog) => new(this, catalog);

    /// <summary>Reads what is below some paths.</summary>
    /// <param name="around">What they lie in.</param>
    public Inventory Read(IReadOnlyList<InputPath> paths, Surroundings around, DiagnosticBag diagnostics, string what = "")
    {
        _progress?.Report(new ProgressEvent($"reading {what}".TrimEnd()));
        return Placed(new FileSource(paths, Readers.All).Read(Context(diagnostics)), around, diagnostics);
    }

    /// <summary>What a source works with in this run.</summary>
    public ReadContext Context(DiagnosticBag diagnostics) => new(_options, Places, diagnostics, Catalog) { Cancellation = _cancellation };

    /// <summary>What was read, with what is accepted of it and where settings say that it belongs.</summary>
    public Inventory Placed(Inventory inventory, Surroundings around, DiagnosticBag diagnostics)
    {
        var (deployments, told) = ToldEvidence.Of(inventory.Deployments, Catalog);
        var accepted = BesideCode.Apply(inventory with { Deployments = deployments, Told = told }, around, Catalog, RecordsOf, Places, diagnostics);
        return accepted with { Deployments = Placing.Apply(accepted.Deployments, Catalog, _options.AccountId, inventory.LocationsIn(around), Places, diagnostics) };
    }

    /// <summary>Judges what was read.</summary>
    public ResponsibilityLedger Assess(IReadOnlyList<Deployment> deployments, DiagnosticBag diagnostics)
    {
        var judged = _progress is null ? null : new Relay(_progress);
        return new Assessor(Catalog, new AssessmentOptions { Day = Day, Diagnostics = diagnostics, Budget = _options.Budget }).Assess(deployments, judged, _cancellation);
    }

    /// <summary>Judges what was read, joins what people attest, and gives it as data.</summary>
    /// <param name="title">What was read, as the user named it.</param>
    /// <param name="root">The folder that is left out of what is named; empty for none.</param>
    public AssessmentResult Result(Inventory inventory, string title, DiagnosticBag diagnostics, string root = "") => ResultAndLedger(inventory, title, diagnostics, root).Result;

    /// <summary>The same with the ledger that it was made of, whose resources stand in the same order.</summary>
    public (AssessmentResult Result, ResponsibilityLedger Ledger) ResultAndLedger(Inventory inventory, string title, DiagnosticBag diagnostics, string root = "")
    {
        var ledger = Assess(inventory.Deployments, diagnostics);
        return (new TeamEvidence(ledger, RecordsOf, AccountTagBook.Of(inventory.Deployments), Places, diagnostics).Join(ResultsOf(ledger, root).Build(inventory.Deployments, [], title)), ledger);
    }

    /// <summary>What the log of evidence has of settings, read once.</summary>
    private LogRecords RecordsOf(TeamSettings settings) => _records.TryGetValue(settings, out var known) ? known : _records[settings] = LogRecords.Beside(settings.Place);

    private ReadOptions OptionsOf(InputRequest request, IHost host)
    {
        var parameters = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var file in request.ParameterFiles.Select(file => There(file, "parameter", host)))
        {
            foreach (var (name, value) in ParameterFile.Read(file, Places, Diagnostics))
            {
                parameters[name] = value;
            }
        }

        return new ReadOptions
        {
            Budget = request.Budget,
            Exclude = request.Excluded,
            Parameters = With(parameters, "--parameter", request.Parameters),
            Variables = With(new(StringComparer.Ordinal), "--var", request.Variables),
            VariableFiles = [.. request.VariableFiles.Select(file => There(file, "variable", host))],
            VariableTexts = request.UseEnvironment ? host.VariableTexts : new Dictionary<string, string>(),
            ModuleDirectories = [.. request.ModuleDirectories.Select(folder => Modules(folder, host))],
            Workspace = request.Workspace,
            Region = request.Region,
            AccountId = request.Account,
        };
    }

    private static InputPath There(string file, string kind, IHost host) => host.Named(file) is var path && path.Obstacle is { } obstacle
        ? throw new RequestException($"the {kind} file {file} {obstacle}.")
        : path;

    private static ModuleDirectory Modules(string argument, IHost host)
    {
        var at = argument.IndexOf('=', StringComparison.Ordinal);
        var folder = argument[(at + 1)..];
        return host.Named(folder).Find() is { Kind: EntryKind.Folder }
            ? new ModuleDirectory(at > 0 ? argument[..at] : null, host.Folder(folder))
            : throw new RequestException($"the module folder {folder} is not there.");
    }

    private static Dictionary<string, Value> With(Dictionary<string, Value> values, string flag, IReadOnlyList<string> pairs)
    {
        foreach (var pair in pairs)
        {
            var (name, value) = ParameterFile.Pair(pair) ?? throw new RequestException($"what follows {flag} is not of the form NAME=VALUE.");
            values[name] = value;
        }

        return values;
    }

    private sealed class Relay(IProgress<ProgressEvent> progress) : IProgress<AssessmentProgress>
    {
        public void Report(AssessmentProgress value) => progress.Report(new ProgressEvent("judging", value.Judged, value.Total));
    }
}
