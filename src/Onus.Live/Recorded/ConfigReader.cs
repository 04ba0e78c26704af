using System.IO.Compression;
using Onus.Catalog.Language;
using Onus.Catalog.Mapping;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Live.Collecting;
using Onus.Live.Planning;
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
        var newest = new Dictionary<(string Account, string Region, string Type, string Id), ConfigItem>();
        var length = 0L;
        foreach (var file in context.Each(files))
        {
            length += file.Length;
            _ = context.Contain(file.Shown, () =>
            {
                foreach (var item in ItemsOf(file, context))
                {
                    var key = (item.Account, item.Region, item.Type, item.Id);
                    if (!newest.TryGetValue(key, out var known) || string.CompareOrdinal(known.Captured, item.Captured) < 0)
                    {
                        newest[key] = item;
                    }
                }

                return file;
            });
        }

        var reads = newest.Count == 0 ? null : ChosenRules.Reads(context.Catalog, _ => true);
        foreach (var account in newest.Values.Where(item => !item.IsGone).GroupBy(item => item.Account).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            yield return DeploymentOf(account.Key.Length > 0 ? account.Key : "config", [.. account], reads!, length, context);
        }
    }

    private static Deployment DeploymentOf(string account, IReadOnlyList<ConfigItem> items, RuleReads reads, long length, ReadContext context)
    {
        IReadOnlyList<string> regions = [.. items.Select(item => item.Region).Where(region => region != Collector.Global).Distinct().Order(StringComparer.Ordinal)];
        var maker = new RecordedResources(context.Catalog, reads, account, regions, context.Diagnostics);
        var resources = new SortedDictionary<string, Resource>(StringComparer.Ordinal);
        var untold = 0;
        foreach (var item in context.Each(items))
        {
            untold += item.Configuration is null ? 1 : 0;
            foreach (var resource in maker.Of(item))
            {
                resources.TryAdd(resource.Address, resource);
            }
        }

        if (untold > 0)
        {
            context.Diagnostics.Warning("config-no-configuration", $"{untold} items of AWS Config do not say how their resources are set, and are left out.", Origin.None, $"Select configuration and supplementaryConfiguration too.");
        }

        return new Deployment(ResourceMaker.DeploymentOf(account), MappingTable.Live, [.. resources.Values]) { Length = length, NotRead = new UnreadTypes(Unread(resources.Values, regions, maker.NotRead, context)) };
    }

    /// <summary>What is not recorded may be there all the same: which types are recorded in a Region is for the account to choose.</summary>
    private static IEnumerable<UnreadType> Unread(IReadOnlyCollection<Resource> resources, IReadOnlyList<string> regions, IReadOnlyDictionary<string, UnknownReason> untold, ReadContext context)
    {
        var why = new UnknownReason(UnknownCode.NotAsked, $"AWS Config has recorded none in these files; it may not be set to record them");
        var recorded = resources.ToLookup(resource => resource.Type, resource => resource.Region, StringComparer.Ordinal);
        foreach (var mapping in context.Catalog.MappingsOf(MappingTable.Live).Mappings)
        {
            foreach (var type in CollectorReads.Covered(mapping))
            {
                if (untold.TryGetValue(type, out var reason) || !(recorded.Contains(type) || recorded.Contains(mapping.Name)))
                {
                    yield return new UnreadType(type, null, reason ?? why);
                }
                else if (mapping.Collector!.Scope == Collector.Regional)
                {
                    foreach (var region in regions.Where(region => !recorded[type].Contains(region) && !recorded[mapping.Name].Contains(region)))
                    {
                        yield return new UnreadType(type, region, why);
                    }
                }
            }
        }
    }

    private static IEnumerable<ConfigItem> ItemsOf(CandidateFile file, ReadContext context)
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
                    context.Diagnostics.Error("config-item", $"The item names no resource, and is left out.", value.Origin, $"Select resourceType, resourceId, accountId, awsRegion, configuration and supplementaryConfiguration.");
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
