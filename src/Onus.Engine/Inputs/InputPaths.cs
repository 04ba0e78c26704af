using Onus.Core.Diagnostics;
using Onus.Core.Files;

namespace Onus.Engine.Inputs;

/// <summary>The files and folders that a request names.</summary>
internal static class InputPaths
{
    /// <exception cref="RequestException">One of them is not there.</exception>
    public static IReadOnlyList<InputPath> Of(InputRequest request, IHost host) =>
        [.. request.Paths.Select(path => host.Named(path) is var named && named.IsThere ? named : throw new RequestException($"{path} is not there."))];
}
