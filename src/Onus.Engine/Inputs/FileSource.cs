using System.Runtime.CompilerServices;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Live;
using Onus.Sources;
using Onus.Sources.Files;
using Onus.Sources.Waivers.Beside;

namespace Onus.Engine.Inputs;

/// <summary>Files that describe what is deployed. Each is offered to the readers in turn, and the first that recognises it reads it, together with the others of its kind.</summary>
/// <param name="paths">Files and folders.</param>
/// <param name="readers">The readers, in the order in which they are asked.</param>
public sealed class FileSource(IReadOnlyList<InputPath> paths, IReadOnlyList<IReader> readers) : IDeploymentSource
{
    /// <inheritdoc/>
    public Provenance Provenance => new("files", [.. paths.Select(path => path.Shown)]);

    /// <inheritdoc/>
    public IAsyncEnumerable<Deployment> ReadAsync(ReadContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return ReadAsync(context, context.Cancellation);
    }

    /// <summary>Reads all that is recognised, and counts the files.</summary>
    /// <param name="context">What is known besides, where files and diagnostics are registered, and what ends the reading.</param>
    public Inventory Read(ReadContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var files = context.Each(new FileWalker(context.Options, context.Sources, context.Diagnostics, file => context.Contain(file.Shown, () => RecogniserOf(file)) is not null).Walk(paths)).ToList();
        var taken = readers.ToDictionary(reader => reader, _ => new List<CandidateFile>());
        foreach (var file in context.Each(files))
        {
            if (context.Contain(file.Shown, () => ReaderOf(file, context)) is { } reader)
            {
                taken[reader].Add(file);
            }
        }

        RemoveSuperseded(taken, context);
        var deployments = new List<Deployment>();
        foreach (var reader in readers.Where(reader => taken[reader].Count > 0))
        {
            taken[reader].Sort(static (a, b) => string.CompareOrdinal(a.Shown, b.Shown));
            // Readers contain what each unit does to them; this is for what is between the units.
            deployments.AddRange(context.Diagnostics.Contain(Origin.None, () => context.Each(reader.Read(taken[reader], context)).ToList()) ?? []);
        }

        return new Inventory(deployments, files.Count, taken.Values.Sum(own => own.Count))
        {
            Beside = [.. files.Where(file => WaiversBesideCode.IsKnown(file.Name))],
            Locations = files.DistinctBy(file => file.Shown, StringComparer.Ordinal).ToDictionary(file => file.Shown, file => file.Tree.LocationOf(file.Path), StringComparer.Ordinal),
        };
    }

    private async IAsyncEnumerable<Deployment> ReadAsync(ReadContext context, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var own = context with { Cancellation = cancellation };
        var inventory = await Task.Run(() => Read(own), cancellation).ConfigureAwait(false);
        foreach (var deployment in inventory.Deployments)
        {
            yield return deployment;
        }
    }

    private IReader? RecogniserOf(CandidateFile file) => readers.FirstOrDefault(reader => reader.Recognises(file));

    private IReader? ReaderOf(CandidateFile file, ReadContext context)
    {
        var reader = file.Length == 0 || (file.Named && file.IsBinary && !CompressedFile.Is(file)) ? null : RecogniserOf(file);
        if (reader is null)
        {
            UnreadFile.Explain(file, context);
        }

        return reader;
    }

    /// <summary>Leaves out what lies beside that which it was made from, and says so.</summary>
    private void RemoveSuperseded(Dictionary<IReader, List<CandidateFile>> taken, ReadContext context)
    {
        foreach (var reader in readers)
        {
            if (reader.YieldsTo is var (kind, what))
            {
                var folders = taken.Where(pair => pair.Key.Kind == kind).SelectMany(pair => pair.Value).Select(FolderOf).ToHashSet(StringComparer.Ordinal);
                foreach (var file in taken[reader].Where(file => !file.Named && folders.Contains(FolderOf(file))).ToList())
                {
                    taken[reader].Remove(file);
                    context.Diagnostics.Warning($"{kind}-superseded", $"The {what} lies beside its configuration, which is read instead.", At(file, context), $"Name the {what} itself to read it: onus scan {file.Shown}");
                }
            }
        }
    }

    private static string FolderOf(CandidateFile file) => file.Tree.IdOf(file.Folder);

    private static Origin At(CandidateFile file, ReadContext context) => context.Sources.Add(file.Shown).At(0);
}
