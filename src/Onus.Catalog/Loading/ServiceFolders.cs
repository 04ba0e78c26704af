using System.Collections.Concurrent;
using Onus.Catalog.Model;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>What a service's folder says of the service.</summary>
/// <param name="Service">The service; null when its file can't be read.</param>
/// <param name="Locals">The constants of the folder.</param>
/// <param name="Sources">What the folder cites.</param>
internal sealed record ServiceFolder(Service? Service, MapValue Locals, IReadOnlyDictionary<string, CitedSource> Sources);

/// <summary>Reads the folders of services when they are asked for, each once. Safe for use by several threads.</summary>
internal sealed class ServiceFolders(LoadContext context)
{
    private readonly ConcurrentDictionary<string, Lazy<ServiceFolder>> _folders = new(StringComparer.Ordinal);

    public ServiceFolder this[string id] => _folders.GetOrAdd(id, name => new Lazy<ServiceFolder>(() => Read(name))).Value;

    private ServiceFolder Read(string id)
    {
        var sources = new Dictionary<string, CitedSource>(StringComparer.Ordinal);
        Service? service = null;
        var locals = MapValue.Empty;
        if (context.Parse($"services/{id}/service.hcl") is { } body)
        {
            var whole = WithLocals(body, id);
            SourceReader.Read(whole, context, sources);
            (service, locals) = ServiceReader.Read(whole, id, context);
        }

        if (context.ParseOptional(id, "sources.hcl") is { } cited)
        {
            SourceReader.Read(cited, context, sources);
        }

        return new ServiceFolder(service, locals, sources);
    }

    /// <summary>The constants of a folder may stand in a file of their own.</summary>
    private Body WithLocals(Body body, string id) =>
        context.ParseOptional(id, "locals.hcl") is { } locals ? body with { Blocks = [.. locals.Blocks, .. body.Blocks] } : body;
}
