using System.Collections.Immutable;
using Onus.Catalog;
using Onus.Catalog.Mapping;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Contracts.Pages;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Engine.Explain;

namespace Onus.Engine.Pages;

/// <summary>Collects what a catalogue says of each check, service, responsibility and framework.</summary>
public static class PagesUseCase
{
    /// <summary>Reads all of a catalogue. A team's settings have no part in it.</summary>
    /// <param name="folder">The folder; null for the catalogue that Onus brings.</param>
    /// <exception cref="RequestException">It is no catalogue, or it has mistakes.</exception>
    public static Task<CataloguePages> RunAsync(string? folder, IHost host, IProgress<ProgressEvent>? progress = null, CancellationToken cancellation = default) => Task.Run(
        () =>
        {
            var (places, diagnostics) = (new SourceMap(), new DiagnosticBag());
            var catalog = ServiceCatalog.Open(KnowledgeSource.TreeOf(folder, host), places, diagnostics);
            var pages = Collect(catalog, progress, cancellation);
            return diagnostics.HasErrors
                ? throw new RequestException($"the catalogue has mistakes; onus catalog verify lists them all.") { Diagnostics = diagnostics.Report(places) }
                : pages;
        },
        cancellation);

    private static CataloguePages Collect(ServiceCatalog catalog, IProgress<ProgressEvent>? progress, CancellationToken cancellation)
    {
        var explain = new ExplainUseCase(catalog, catalog.AsOf);
        var checks = catalog.AllChecks().OrderBy(check => check.Id, StringComparer.Ordinal).ToList();
        var made = new CheckPage[checks.Count];
        var pages = new CheckPages(catalog, explain);
        var done = 0;
        Parallel.For(0, checks.Count, new ParallelOptions { CancellationToken = cancellation }, at =>
        {
            made[at] = pages.Of(checks[at]);
            progress?.Report(new ProgressEvent("trying out the examples of checks", Interlocked.Increment(ref done), checks.Count));
        });
        progress?.Report(new ProgressEvent("collecting services, responsibilities and frameworks"));
        var titles = catalog.Services.ToImmutableSortedDictionary(service => service.Id, service => service.Title, StringComparer.Ordinal);
        var byService = checks.ToLookup(check => check.Service, StringComparer.Ordinal);
        var byResponsibility = checks.ToLookup(check => check.Responsibility, StringComparer.Ordinal);
        var served = FrameworkPages.ByResponsibility(catalog);
        return new CataloguePages(
            catalog.AsOf,
            [.. made],
            [.. catalog.Services.Select(service => new ServicePage(explain.Of(service), [.. service.Types.Select(type => NamesOf(type, catalog))], [.. byService[service.Id].Select(ExplainUseCase.Title)]))],
            [.. catalog.Responsibilities.Select(item => new ResponsibilityPage(explain.Of(item), [.. ByService(byResponsibility[item.Id], titles)], Requirements(item.Id), [.. MovesOf(item, catalog)]))],
            [.. catalog.Frameworks.All.Select(framework => FrameworkPages.Of(framework, catalog, checks))]);

        ImmutableSortedDictionary<string, ImmutableArray<string>> Requirements(string responsibility) =>
            served[responsibility].ToImmutableSortedDictionary(item => item.Framework, item => item.Ids, StringComparer.Ordinal);
    }

    private static IEnumerable<ServiceChecks> ByService(IEnumerable<Check> checks, ImmutableSortedDictionary<string, string> titles) =>
        checks.GroupBy(check => check.Service, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new ServiceChecks(new Titled(group.Key, titles.GetValueOrDefault(group.Key, group.Key)), [.. group.Select(ExplainUseCase.Title)]));

    private static IEnumerable<MovedBy> MovesOf(Responsibility item, ServiceCatalog catalog) =>
        from service in catalog.Services
        from change in service.Overrides
        where change.Holders.ContainsKey(item.Id)
        select new MovedBy(new Titled(service.Id, service.Title), ExplainUseCase.Of(change));

    private static TypeNames NamesOf(ResourceType type, ServiceCatalog catalog) => new(type.Name, type.Title, catalog.WordsOf(MappingTable.Terraform).TypeOf(type.Name));
}
