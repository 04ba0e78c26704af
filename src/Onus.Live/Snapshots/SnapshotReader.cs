using System.IO.Compression;
using System.Text;
using Onus.Catalog.Mapping;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Live.Lines;
using Onus.Sources;
using Onus.Text;

namespace Onus.Live.Snapshots;

/// <summary>Reads what <see cref="SnapshotWriter"/> kept of an account.</summary>
public sealed class SnapshotReader : IReader
{
    private const int MarkLength = 64;

    /// <inheritdoc/>
    public string Kind => MappingTable.Live;

    /// <inheritdoc/>
    public bool Recognises(CandidateFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return CompressedFile.Is(file) && Encoding.UTF8.GetString(CompressedFile.HeadOf(file, MarkLength)).StartsWith($"{{\"{SnapshotWriter.Mark}\":", StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public IEnumerable<Deployment> Read(IReadOnlyList<CandidateFile> files, ReadContext context)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(context);
        foreach (var file in context.Each(files))
        {
            if (context.Contain(file.Shown, () => Read(file, context)) is { } deployment)
            {
                yield return deployment;
            }
        }
    }

    private static Deployment? Read(CandidateFile file, ReadContext context)
    {
        var source = context.Sources.Add(file.Shown);
        if (file.Tree.Open(file.Path) is not { } stored)
        {
            context.Diagnostics.Error("file-unreadable", $"The file can't be read.", source.At(0), $"Give the user that runs Onus the right to read it.");
            return null;
        }

        using (stored)
        {
            using var text = new GZipStream(stored, CompressionMode.Decompress);
            var content = new SnapshotContent(file.Shown);
            var isWhole = true;
            var read = 0L;
            try
            {
                foreach (var line in context.Each(TextLines.Of(text)))
                {
                    read += line.Length;
                    if (read > context.Options.MaxFileSize)
                    {
                        isWhole = false;
                        break;
                    }

                    if (JsonTree.Read(line, JsonPolicy.Decoded with { Origin = Origin.None }, out _)?.Root is not MapValue members || !content.Take(members))
                    {
                        context.Diagnostics.Error("snapshot-line", $"Line {content.Lines + 1} of the snapshot says nothing that is known, and is passed over.", source.At(0), $"Read the account again: a snapshot is not for editing.");
                        content.IsDamaged = true;
                    }

                    content.Lines++;
                }
            }
            catch (Exception problem) when (problem is InvalidDataException or IOException)
            {
                isWhole = false;
            }

            if (content.Version != SnapshotWriter.Version)
            {
                context.Diagnostics.Error("snapshot-version", $"The snapshot is of version {content.Version}, which this Onus does not read.", source.At(0), $"Use the Onus that wrote it, or read the account again.");
                return null;
            }

            if (!isWhole || !content.IsComplete)
            {
                context.Diagnostics.Error("snapshot-cut", $"The snapshot ends before it is complete, or was changed; {content.Count} resources of it are read.", source.At(0), $"Read the account again.");
                content.IsDamaged = true;
            }

            content.Report(context.Diagnostics);
            return content.ToDeployment(context.Catalog);
        }
    }
}
