using Onus.Core.Model;

namespace Onus.Sources;

/// <summary>Somewhere that deployments come from: files, an account, what a recorder kept. It never judges.</summary>
public interface IDeploymentSource
{
    /// <summary>Where that is.</summary>
    Provenance Provenance { get; }

    /// <summary>The deployments. What can't be read gives a diagnostic, and the rest is read.</summary>
    /// <param name="context">What is known besides, where files and diagnostics are registered, and what ends the reading.</param>
    IAsyncEnumerable<Deployment> ReadAsync(ReadContext context);
}

/// <summary>Where deployments come from.</summary>
/// <param name="Kind">What kind of source it is: <c>files</c>.</param>
/// <param name="Named">What was named, as it was named.</param>
public sealed record Provenance(string Kind, IReadOnlyList<string> Named);
