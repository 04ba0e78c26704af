using Onus.Assessment.Access;
using Onus.Assessment.Results;
using Onus.Assessment.Ledger;
using Onus.Assessment;
using Onus.Catalog;
using Onus.Contracts;
using Onus.Contracts.Json;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Engine.Inputs;
using Onus.Reports.Terminal;
using Onus.Sources;
using Onus.Sources.Files;

namespace Onus.Testing;

/// <summary>What came of scanning a template or a folder, as the command line does it.</summary>
public sealed class Scanned
{
    private readonly Lazy<AssessmentResult> _result;
    private readonly IReadOnlyList<Deployment> _deployments;

    private Scanned(ResponsibilityLedger ledger, IReadOnlyList<Deployment> deployments, SourceMap sources, DiagnosticBag diagnostics, string title)
    {
        Ledger = ledger;
        Sources = sources;
        _deployments = deployments;
        Diagnostics = diagnostics.Items;
        _result = new(() => new ResultBuilder(ledger, sources).Build(deployments, Diagnostics, title) with { Access = new StoreAccessReader(ledger, origin => ResultBuilder.PlaceOf(sources, origin)).Read() });
    }

    public ResponsibilityLedger Ledger { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The files that were read.</summary>
    public SourceMap Sources { get; }

    /// <summary>What was scanned, as data.</summary>
    public AssessmentResult Result => _result.Value;

    /// <summary>The figures.</summary>
    public AssessmentSummary Summary => AssessmentSummary.Of(Result);

    public AssessedResource this[string address] => Ledger.Resources.Single(resource => resource.Resource.Address == address);

    public static Scanned Of(string template, ReadOptions? options = null, ServiceCatalog? catalog = null, string name = "t.yaml", AssessmentOptions? how = null)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, template);
        return Below(folder.Path, options, catalog, how);
    }

    public static Scanned Below(string path, ReadOptions? options = null, ServiceCatalog? catalog = null, AssessmentOptions? how = null, string? root = null, string? shown = null)
    {
        var input = root is null ? DiskTree.Input(path, shown) : new InputPath(DiskTree.At(root), Path.GetRelativePath(root, path).Replace('\\', '/'), path);
        var sources = new SourceMap();
        var diagnostics = new DiagnosticBag();
        var inventory = Inventory.Read([input], options ?? new ReadOptions(), sources, diagnostics, catalog ?? Knowledge.Catalog);
        var ledger = new Assessor(catalog ?? Knowledge.Catalog, (how ?? new AssessmentOptions()) with { Diagnostics = diagnostics }).Assess(inventory.Deployments);
        return new Scanned(ledger, inventory.Deployments, sources, diagnostics, shown ?? Path.GetFileName(path));
    }

    /// <summary>The verdict of a check on a resource.</summary>
    public FindingStatus Verdict(string address, string check) => this[address].Verdicts[IndexOf(address, check)];

    /// <summary>The verdict of a check on a resource, explained.</summary>
    public ExplainedVerdict Explain(string address, string check) => Ledger.Explain(this[address], IndexOf(address, check));

    /// <summary>How a responsibility of a resource stands.</summary>
    public ObligationStatus Status(string address, string responsibility)
    {
        var resource = this[address];
        var entries = resource.Split!.CustomerEntries;
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i].Responsibility == responsibility)
            {
                return resource.Statuses[i];
            }
        }

        throw new InvalidOperationException($"The customer holds no part of {responsibility} of {address}.");
    }

    /// <summary>Who holds a responsibility of a resource.</summary>
    public SplitEntry Entry(string address, string responsibility) => this[address].Split!.Entries.Single(entry => entry.Responsibility == responsibility);

    /// <summary>What was scanned as one side of a comparison.</summary>
    public AssessmentResult Side(string title = "t", string root = "") => new ResultBuilder(Ledger, Sources) { Root = root }.Build(_deployments, [], title);

    /// <summary>The place of an origin.</summary>
    public Location? Locate(Origin origin) => Sources.Locate(origin);

    public byte[] Json(AssessmentDetail detail = AssessmentDetail.Notable, bool lines = false)
    {
        using var output = new MemoryStream();
        AssessmentWriter.Write(Result, output, detail, lines);
        return output.ToArray();
    }

    public string Terminal(bool colors = false, bool all = false)
    {
        using var output = new StringWriter();
        TerminalReport.Write(Result, new TerminalWriter(output, colors), new TerminalOptions(all));
        return output.ToString();
    }

    private int IndexOf(string address, string check)
    {
        var resource = this[address];
        for (var i = 0; i < resource.Checks.Length; i++)
        {
            if (resource.Checks[i].Id == check)
            {
                return i;
            }
        }

        throw new InvalidOperationException($"{check} was not put to {address}, a {resource.Resource.Type}.");
    }
}
