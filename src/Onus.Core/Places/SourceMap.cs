using System.Collections.Concurrent;

namespace Onus.Core.Places;

/// <summary>The files of one run: gives each a number and turns origins into locations. Safe for use by several threads.</summary>
public sealed class SourceMap
{
    private readonly ConcurrentDictionary<int, SourceFile> _files = new();
    private int _last;

    /// <summary>Registers a file.</summary>
    /// <param name="path">The file as the user named it.</param>
    /// <exception cref="InvalidOperationException">More files than <see cref="Origin.MaxFiles"/>.</exception>
    public SourceFile Add(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var id = Interlocked.Increment(ref _last);
        if (id > Origin.MaxFiles)
        {
            throw new InvalidOperationException($"More than {Origin.MaxFiles} files in one run.");
        }

        var file = new SourceFile(id, path.Replace('\\', '/'));
        _files[id] = file;
        return file;
    }

    /// <summary>The file of an origin as the user named it; null when it has none.</summary>
    /// <param name="origin">The origin.</param>
    public string? PathOf(Origin origin) => origin.HasPlace && _files.TryGetValue(origin.File, out var file) ? file.Path : null;

    /// <summary>The place of an origin, with its end where that is known; null when it has none.</summary>
    /// <param name="origin">The origin.</param>
    public Location? Locate(Origin origin) =>
        origin.HasPlace && _files.TryGetValue(origin.File, out var file) ? file.Locate(origin) : null;
}
