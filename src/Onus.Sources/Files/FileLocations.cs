using Onus.Core.Places;

namespace Onus.Sources.Files;

/// <summary>Where files and folders lie, each worked out once.</summary>
/// <param name="locationOf">The absolute path of a file or folder by the name that it is shown with.</param>
/// <param name="sources">Where files are registered.</param>
public sealed class FileLocations(Func<string, string> locationOf, SourceMap sources)
{
    private readonly Dictionary<string, string> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _byFile = [];

    /// <summary>The absolute path of what is shown with a name.</summary>
    public string Of(string shown) => _byName.TryGetValue(shown, out var known) ? known : _byName[shown] = locationOf(shown);

    /// <summary>The absolute path of the file in which something stands; empty where that is not known.</summary>
    public string Of(Origin origin) => _byFile.TryGetValue(origin.File, out var known) ? known : _byFile[origin.File] = sources.PathOf(origin) is { } shown ? Of(shown) : "";
}
