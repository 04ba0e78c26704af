using Onus.Assessment;
using Onus.Assessment.Comparison;
using Onus.Assessment.Results;
using Onus.Assessment.Verification;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Contracts.Json;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Engine.Inputs;
using Onus.Fuzz.Faults;
using Onus.Fuzz.Mutation;
using Onus.Fuzz.Seeds;
using Onus.Reports;
using Onus.Sources;
using Onus.Sources.Files;

namespace Onus.Fuzz.Trials;

/// <summary>Scans mutants in this process as the command line does, each beside the same good neighbours, and writes every report.</summary>
public sealed class Trial
{
    private const int MaxMessage = 2000;
    private const int ReportsOneOf = 8;
    private readonly string _catalogFolder;
    private readonly ServiceCatalog _catalog;
    private readonly AssessmentResult _alone;
    private readonly string _expected;
    private readonly MemoryStream _output = new();

    /// <summary>Opens the catalogue, and notes what is said of the neighbours where no mutant lies beside them.</summary>
    /// <param name="catalogFolder">The folder of the catalogue.</param>
    public Trial(string catalogFolder)
    {
        _catalogFolder = Path.GetFullPath(catalogFolder);
        _catalog = Open(null, new SourceMap(), new DiagnosticBag());
        _alone = Scan([], default);
        _expected = Neighbours.Print(_alone);
        if (_expected.Split('\n').Count(static line => line.Length > 0 && line[0] != ' ') < 6)
        {
            throw new InvalidOperationException("The neighbours by themselves are not reported.");
        }
    }

    /// <summary>Tries mutants together, each in a folder of its own beside the neighbours.</summary>
    /// <param name="cancellation">Ends the trial; the scan is then given up.</param>
    /// <returns>What went wrong with one of them, or with all together; null when nothing did.</returns>
    public Fault? Run(IReadOnlyList<Mutant> mutants, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(mutants);
        try
        {
            var result = Scan([.. mutants.SelectMany(static (mutant, at) => mutant.Files.Select(file => file with { Path = $"mutant-{at}/{file.Path}" }))], cancellation);
            return Contained(result) ?? Changed(result) ?? Report(result, mutants[0].Number / mutants.Count)
                ?? mutants.Select(mutant => Stored(mutant) ?? Knowledge(mutant, cancellation)).FirstOrDefault(static fault => fault is not null);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
#pragma warning disable CA1031 // Whatever comes here is what is looked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Fault.Of(exception);
        }
    }

    private static Fault? Contained(AssessmentResult result) =>
        result.Diagnostics.FirstOrDefault(static diagnostic => diagnostic.Code == "onus-fault") is { } contained ? new Fault("contained", contained.Message, contained.Message)
        : result.Diagnostics.FirstOrDefault(static diagnostic => diagnostic.Message.Length > MaxMessage) is { } long_ ? new Fault("talks", "long message of " + long_.Code, long_.Message)
        : null;

    private Fault? Changed(AssessmentResult result) =>
        Neighbours.Print(result) is var said && said != _expected ? new Fault("neighbour", "a neighbour is reported otherwise", $"expected:\n{_expected}\ncame:\n{said}") : null;

    /// <summary>Writes every report of one result in a few: they cost more than all the rest.</summary>
    private Fault? Report(AssessmentResult result, long number)
    {
        return number % ReportsOneOf != 0 ? null : Report(result, new ReportOptions { Account = "111122223333", Region = "eu-central-1", Detail = number % (2 * ReportsOneOf) == 0 ? AssessmentDetail.All : AssessmentDetail.Notable });
    }

    private Fault? Report(AssessmentResult result, ReportOptions options)
    {
        var difference = new Differ(_catalog).Compare(_alone, result);
        foreach (var format in ReportFormats.All)
        {
            if ((Talks(format.Name, format.Assessment, result, options) ?? Unreadable(format) ?? Talks(format.Name + " of a difference", format.Difference, difference, options)) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private Fault? Talks<T>(string what, Action<T, Stream, ReportOptions>? write, T report, ReportOptions options)
    {
        _output.SetLength(0);
        write?.Invoke(report, _output, options);
        return Talk.Check(_output.GetBuffer().AsSpan(0, (int)_output.Length), isTable: what.StartsWith("csv", StringComparison.Ordinal)) is { } sign ? new Fault("talks", $"{sign} in {what}", what) : null;
    }

    private Fault? Unreadable(ReportFormat format)
    {
        _output.Position = 0;
        return format.Name == "json" && AssessmentReader.Read(_output, "again", out var problem) is null ? new Fault("unreadable", problem!.Code, problem.Message) : null;
    }

    /// <summary>Reads stored results, and tells the difference to one that can be read.</summary>
    private Fault? Stored(Mutant mutant)
    {
        foreach (var file in mutant.Files.Where(static file => SeedLibrary.RoleOf(file.Path) == Role.Result))
        {
            if (AssessmentReader.Read(new MemoryStream(file.Content), "stored", out _) is { } stored && Report(stored, new ReportOptions { Account = "111122223333", Region = "eu-central-1" }) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    /// <summary>Opens and verifies a catalogue.</summary>
    private static Fault? Knowledge(Mutant mutant, CancellationToken cancellation)
    {
        if (mutant.Files.Any(static file => file.Path == "catalog.hcl"))
        {
            var (places, diagnostics) = (new SourceMap(), new DiagnosticBag());
            var catalog = ServiceCatalog.Open(new MemoryTree(mutant.Files.Select(static file => KeyValuePair.Create(file.Path, (ReadOnlyMemory<byte>)file.Content))), places, diagnostics, whole: true);
            new CatalogVerifier(catalog, diagnostics).Verify(cancellation);
        }

        return null;
    }

    private AssessmentResult Scan(IReadOnlyList<SeedFile> files, CancellationToken cancellation)
    {
        var tree = new MemoryTree([.. files.Select(static file => KeyValuePair.Create(file.Path, (ReadOnlyMemory<byte>)file.Content)), .. Neighbours.Files]);
        var (places, diagnostics) = (new SourceMap(), new DiagnosticBag());
        InputPath Handed(SeedFile file) => new(tree, file.Path, file.Path);
        IEnumerable<InputPath> As(Role role) => files.Where(file => SeedLibrary.RoleOf(file.Path) == role).Select(Handed);

        var parameters = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var (name, value) in As(Role.Parameters).SelectMany(file => ParameterFile.Read(file, places, diagnostics)))
        {
            parameters[name] = value;
        }

        var catalog = _catalog;
        foreach (var settings in As(Role.Settings).Take(1))
        {
            // Settings with mistakes end a run before anything is read; here the rest is tried all the same.
            var complaints = new DiagnosticBag();
            var team = TeamSettings.Read(settings, places, complaints);
            catalog = complaints.HasErrors ? _catalog : Open(team, places, complaints);
            foreach (var complaint in complaints.Items)
            {
                diagnostics.Add(complaint);
            }
        }

        var options = new ReadOptions { Parameters = parameters, VariableFiles = [.. As(Role.Variables)] };
        var context = new ReadContext(options, places, diagnostics, catalog) { Cancellation = cancellation };
        var inventory = new FileSource([new InputPath(tree, "", ".")], Readers.All).Read(context);
        var ledger = new Assessor(catalog, new AssessmentOptions { Diagnostics = diagnostics, Threads = 1 }).Assess(inventory.Deployments, cancellation: cancellation);
        return new ResultBuilder(ledger, places).Build(inventory.Deployments, diagnostics.Items, ".");
    }

    private ServiceCatalog Open(TeamSettings? team, SourceMap places, DiagnosticBag diagnostics) => ServiceCatalog.Open(DiskTree.At(_catalogFolder), places, diagnostics, team);
}
