using System.Collections.Concurrent;

namespace Onus.Core.Places;

/// <summary>The files of one run: gives each a number and turns origins into locations. Safe for use by several threads.</summary>
public sealed class SourceMap
{
    private readonly ConcurrentDictionary<int, SourceFile> _files = new();
    private int _last;
    private int _lastOfKnowledge = Origin.FirstOfKnowledge - 1;

    /// <summary>Registers a file.</summary>
    /// <param name="path">The file as the user named it.</param>
    /// <exception cref="InvalidOperationException">More files than there are numbers for.</exception>
    public SourceFile Add(string path) => Add(path, Interlocked.Increment(ref _last), Origin.FirstOfKnowledge - 1);

    /// <summary>Registers a file of the catalogue or of a team's settings: a condition in it may be the origin of a value, but nothing that is judged was written there.</summary>
    /// <param name="path">The file as the user named it.</param>
    /// <exception cref="InvalidOperationException">More files than there are numbers for.</exception>
    public SourceFile AddKnowledge(string path) => Add(path, Interlocked.Increment(ref _lastOfKnowledge), Origin.SharedFile - 1);

    /// <summary>The file of an origin as the user named it; null when it has none.</summary>
    /// <param name="origin">The origin.</param>
    public string? PathOf(Origin origin) => origin.HasPlace && _files.TryGetValue(origin.File, out var file) ? file.Path : null;

    /// <summary>The place of an origin, with its end where that is known; null when it has none.</summary>
    /// <param name="origin">The origin.</param>
    public Location? Locate(Origin origin) =>
        origin.HasPlace && _files.TryGetValue(origin.File, out var file) ? file.Locate(origin) : null;

    private SourceFile Add(string path, int id, int most)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (id > most)
        {
            throw new InvalidOperationException($"More than {Origin.FirstOfKnowledge - 1} files in one run.");
        }

        var file = new SourceFile(id, path.Replace('\\', '/'));
        _files[id] = file;
        return file;
    }
}
