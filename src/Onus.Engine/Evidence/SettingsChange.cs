using System.Collections.Immutable;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Evidence.Records;

namespace Onus.Engine.Evidence;

/// <summary>A block that is to be written into a team's settings, with what is to be recorded of it.</summary>
public sealed class SettingsChange
{
    private readonly SettingsFile _settings;

    internal SettingsChange(SettingsFile settings, string block, ImmutableArray<RecordDraft> records) => (_settings, Block, Records) = (settings, block, records);

    /// <summary>The settings, as people name them.</summary>
    public string File => _settings.Place.Shown;

    /// <summary>The block as it is to stand there.</summary>
    public string Block { get; }

    /// <summary>What is to be recorded.</summary>
    public ImmutableArray<RecordDraft> Records { get; }

    /// <summary>The log, which lies in a folder beside the settings; nothing need be there.</summary>
    public InputPath Log => LogFinder.Beside(_settings.Place);

    /// <summary>Writes the settings, unless they have changed since they were read. The log is written after it: what stands in settings without an entry does not count.</summary>
    /// <exception cref="RequestException">They have changed, or can't be written.</exception>
    public void Write(IFileWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var (place, content) = (_settings.Place, _settings.Content);
        var now = place.Tree.EntryAt(place.Path) is { Kind: EntryKind.File } ? place.Tree.Read(place.Path).Bytes : null;
        if (now is null ? _settings.Original is not null : _settings.Original is null || !now.AsSpan().SequenceEqual(_settings.Original))
        {
            throw new RequestException($"{place.Shown} has changed since it was read. Run the command again.");
        }

        if (now is not null && now.AsSpan().SequenceEqual(content))
        {
            return;
        }

        try
        {
            writer.Replace(place.Tree.LocationOf(place.Path), stream => stream.Write(content));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new RequestException($"{place.Shown} can't be written: {problem.Message}");
        }
    }
}
