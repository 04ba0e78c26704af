using System.IO.Compression;
using Onus.Catalog.Mapping;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Sources;
using Onus.Text;

namespace Onus.Live.Recorded;

/// <summary>
/// Reads what AWS Config has recorded: snapshots and histories that it delivers, and the answers of its queries (<c>SelectResourceConfig</c>, <c>SelectAggregateResourceConfig</c>), as JSON or compressed.
/// All files of a run together are one deployment for each account; of several items of a resource the newest counts.
/// </summary>
public sealed class ConfigReader : IReader
{
    private const string Items = "configurationItems";
    private const string BaseItems = "baseConfigurationItems";
    private const string Results = "Results";

    /// <inheritdoc/>
    public string Kind => MappingTable.Live;

    /// <inheritdoc/>
    public bool Recognises(CandidateFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var head = CompressedFile.Is(file) ? CompressedFile.HeadOf(file) : file.Extension == ".json" || file.Named ? file.Head : [];
        return head.TrimStart("\uFEFF \r\n\t"u8) is [(byte)'{', ..]
            && (head.IndexOf("\"configurationItems\""u8) >= 0 || head.IndexOf("\"baseConfigurationItems\""u8) >= 0 || (head.IndexOf("\"Results\""u8) >= 0 && head.IndexOf("\\\"resourceType\\\""u8) >= 0));
    }

    /// <inheritdoc/>
    public IEnumerable<Deployment> Read(IReadOnlyList<CandidateFile> files, ReadContext context)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(context);
        var recorded = new RecordedItems();
        var length = 0L;
        foreach (var file in context.Each(files))
        {
            length += file.Length;
            _ = context.Contain(file.Shown, () =>
            {
                foreach (var item in ItemsOf(file, recorded, context))
                {
                    recorded.Add(item);
                }

                return file;
            });
        }

        var none = new UnknownReason(UnknownCode.NotAsked, $"AWS Config has recorded none in these files; it may not be set to record them");
        foreach (var account in recorded.Accounts(context, none, _ => null, _ => true))
        {
            yield return account.Deployment with { Length = length };
        }
    }

    private static IEnumerable<ConfigItem> ItemsOf(CandidateFile file, RecordedItems recorded, ReadContext context)
    {
        var source = context.Sources.Add(file.Shown);
        if (TextOf(file, context, source) is not { } bytes)
        {
            yield break;
        }

        var sequence = JsonDocuments.Read(bytes, source, JsonPolicy.Plan with { Cancellation = context.Cancellation });
        foreach (var failure in sequence.Failures)
        {
            context.Diagnostics.Error($"config-{failure.Code}", $"{failure.Message.AsPhrase()}; what stands before is read.", source.At(failure.Offset), $"Fetch the file again, as a whole.");
        }

        foreach (var root in sequence.Roots.Concat(sequence.Partial).OfType<MapValue>())
        {
            foreach (var value in new[] { root[Items], root[BaseItems], root[Results] }.OfType<ListValue>().SelectMany(list => list.Items))
            {
                context.Cancellation.ThrowIfCancellationRequested();
                if (ConfigItem.Unwrapped(value) is MapValue map && ConfigItem.Of(map) is { } item)
                {
                    yield return item;
                }
                else
                {
                    recorded.Lose(ConfigItem.Lost(ConfigItem.Unwrapped(value), []));
                    context.Diagnostics.Error("config-item", $"The item names no resource, or an account or a Region that can be none, and is left out.", value.Origin, $"Select resourceType, resourceId, accountId, awsRegion, configuration and supplementaryConfiguration.");
                }
            }
        }
    }

    private static ReadOnlyMemory<byte>? TextOf(CandidateFile file, ReadContext context, SourceFile source)
    {
        if (!CompressedFile.Is(file))
        {
            return file.ReadAll() is { } bytes ? bytes : Unreadable(file.Failure ?? "it is not there");
        }

        if (file.Tree.Open(file.Path) is not { } stored)
        {
            return Unreadable("it is not there");
        }

        using (stored)
        using (var text = new GZipStream(stored, CompressionMode.Decompress))
        {
            var whole = new MemoryStream();
            var buffer = new byte[64 * 1024];
            try
            {
                while (text.Read(buffer) is var count and > 0)
                {
                    context.Cancellation.ThrowIfCancellationRequested();
                    if (whole.Length + count > context.Options.MaxFileSize)
                    {
                        context.Diagnostics.Error("file-too-large", $"The file holds more than the bound of {context.Options.MaxFileSize} bytes; it is not read.", source.At(0), $"Give the snapshots of single Regions.");
                        return null;
                    }

                    whole.Write(buffer, 0, count);
                }
            }
            catch (InvalidDataException)
            {
                context.Diagnostics.Error("file-cut", $"The compressed file is cut off or damaged; what stands before is read.", source.At(0), $"Fetch the file again, as a whole.");
            }

            return whole.GetBuffer().AsMemory(0, (int)whole.Length);
        }

        ReadOnlyMemory<byte>? Unreadable(string why)
        {
            context.Diagnostics.Error("file-unreadable", $"The file can't be read: {why}.", source.At(0), $"Give the user that runs Onus the right to read it.");
            return null;
        }
    }
}
