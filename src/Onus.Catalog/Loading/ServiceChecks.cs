using System.Collections.Concurrent;
using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>
/// The checks of the services, read when they are asked for: one by one where the index says which are about what, else those of a service at once.
/// Safe for use by several threads.
/// </summary>
/// <param name="index">What the build has found out.</param>
/// <param name="locals">The constants of a service's folder; null when there is no such service.</param>
internal sealed class ServiceChecks(LoadContext context, CatalogIndex index, Func<string, MapValue?> locals)
{
    private readonly ConcurrentDictionary<string, Lazy<ImmutableArray<WrittenCheck>>> _written = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<ImmutableArray<Check>>> _all = new(StringComparer.Ordinal);

    /// <summary>All checks of a service, in the order of its files.</summary>
    public ImmutableArray<Check> Of(string service) =>
        _all.GetOrAdd(service, id => new Lazy<ImmutableArray<Check>>(() => [.. Written(id).Select(written => written.Check)])).Value;

    /// <summary>The checks of a service that are about a type, in the order of its files.</summary>
    public IEnumerable<Check> Of(string service, string type)
    {
        if (!context.IsVerified || index.CheckedTypes is not { } known)
        {
            return Of(service).Where(check => check.Types.Contains(type));
        }

        string[] ids = known.TryGetValue(type, out var listed) ? listed.Split('|') : [];
        return Written(service).Where(written => ids.Contains(written.Id)).Select(written => written.Check);
    }

    private ImmutableArray<WrittenCheck> Written(string service) =>
        _written.GetOrAdd(service, id => new Lazy<ImmutableArray<WrittenCheck>>(() => Read(id))).Value;

    private ImmutableArray<WrittenCheck> Read(string service)
    {
        if (locals(service) is not { } constants)
        {
            return [];
        }

        var bodies = CatalogFolder.CheckFiles(context.Tree, service)
            .Select(name => context.Parse($"services/{service}/{name}"))
            .OfType<Body>()
            .ToList();
        var crosswalk = new CrosswalkReader(context.ParseOptional(service, CrosswalkReader.FileName), context);
        var checks = CheckReader.Read(bodies, service, constants, crosswalk, context);
        crosswalk.RequireKnown(checks);
        return checks;
    }
}
