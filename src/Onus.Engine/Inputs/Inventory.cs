using Onus.Catalog;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Sources;
using Onus.Sources.Files;

namespace Onus.Engine.Inputs;

/// <summary>What was found below the given paths.</summary>
public sealed class Inventory
{
    private Inventory(IReadOnlyList<Deployment> deployments, int seen, int recognised)
    {
        Deployments = deployments;
        FilesSeen = seen;
        FilesRecognised = recognised;
    }

    /// <summary>The deployments, in the order of the readers and then of their files.</summary>
    public IReadOnlyList<Deployment> Deployments { get; }

    /// <summary>How many files were looked at.</summary>
    public int FilesSeen { get; }

    /// <summary>How many of them a reader took.</summary>
    public int FilesRecognised { get; }

    /// <summary>Reads all that is recognised below the paths.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="options">What the user asked for.</param>
    /// <param name="sources">Where files are registered.</param>
    /// <param name="diagnostics">Where complaints go.</param>
    /// <param name="catalog">The catalogue; readers ask it for mappings only.</param>
    public static Inventory Read(IReadOnlyList<InputPath> paths, ReadOptions options, SourceMap sources, DiagnosticBag diagnostics, ServiceCatalog catalog) =>
        Read(paths, Readers.All, new ReadContext(options, sources, diagnostics, catalog));

    /// <summary>Reads all that some readers recognise below the paths.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="readers">The readers, in the order in which they are asked.</param>
    /// <param name="context">The options, and where files and diagnostics are registered.</param>
    public static Inventory Read(IReadOnlyList<InputPath> paths, IReadOnlyList<IReader> readers, ReadContext context)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(readers);
        ArgumentNullException.ThrowIfNull(context);
        var seen = 0;
        var recognised = 0;
        var taken = readers.Select(_ => new List<CandidateFile>()).ToArray();
        foreach (var file in new FileWalker(context.Options, context.Sources, context.Diagnostics).Walk(paths))
        {
            seen++;
            if (TakerOf(file, readers, context) is { } index and >= 0)
            {
                recognised++;
                taken[index].Add(file);
            }
        }

        recognised -= Superseded.Remove(readers, taken, context);
        var deployments = new List<Deployment>();
        for (var i = 0; i < readers.Count; i++)
        {
            if (taken[i].Count > 0)
            {
                taken[i].Sort(static (a, b) => string.CompareOrdinal(a.Shown, b.Shown));
                deployments.AddRange(readers[i].Read(taken[i], context));
            }
        }

        return new Inventory(deployments, seen, recognised);
    }

    private static int TakerOf(CandidateFile file, IReadOnlyList<IReader> readers, ReadContext context)
    {
        if (file.Named && file.IsBinary)
        {
            context.Diagnostics.Error("file-binary", "The file is not text.", At(file, context), "Name templates, plans or states as text.");
            return -1;
        }

        for (var i = 0; i < readers.Count; i++)
        {
            if (readers[i].Recognises(file))
            {
                return i;
            }
        }

        Explain(file, context);
        return -1;
    }

    private static void Explain(CandidateFile file, ReadContext context)
    {
        if (file.Failure is { } failure)
        {
            context.Diagnostics.Error("file-unreadable", $"The file can't be read: {failure}.", At(file, context), "Give the user that runs Onus the right to read it.");
        }
        else if (file.Named)
        {
            context.Diagnostics.Warning("file-not-recognised", "The file is of no kind that Onus reads.", At(file, context), "Name a CloudFormation template, a Terraform folder, plan or state.");
        }
        else if (file.Extension is ".json" or ".yaml" or ".yml" or ".template")
        {
            context.Diagnostics.Note("file-skipped", "The file describes nothing on AWS that Onus reads.", At(file, context));
        }
    }

    private static Origin At(CandidateFile file, ReadContext context) => context.Sources.Add(file.Shown).At(0);
}
