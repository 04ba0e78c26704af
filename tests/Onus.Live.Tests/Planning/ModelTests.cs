using Onus.Api.Models;
using Onus.Catalog.Mapping;

namespace Onus.Live.Tests.Planning;

/// <summary>The collectors ask only for what the models of AWS's API have, and look for what is there.</summary>
public sealed class ModelTests
{
    private static readonly List<RecordMapping> Collectors = [.. Knowledge.Catalog.MappingsOf(MappingTable.Live).Mappings];

    [Fact]
    public void Every_operation_is_one_that_the_client_has() => Reads()
        .Where(read => !ApiModels.Has(read.Read.Service, read.Read.Operation))
        .Select(read => $"{read.Type}: {read.Read.Service} {read.Read.Operation}")
        .Distinct()
        .ShouldBeEmpty();

    [Fact]
    public void Every_path_leads_to_what_an_answer_has() => Paths()
        .Where(path => path.Path.Length > 0 && ApiModels.Has(path.Read.Service, path.Read.Operation) && !ApiModels.HasOutput(path.Read.Service, path.Read.Operation, path.Path))
        .Select(path => $"{path.Type}: {path.Read.Operation} {path.Path}")
        .Distinct()
        .ShouldBeEmpty();

    [Fact]
    public void Every_token_of_a_page_is_a_member_of_the_request() => Reads()
        .Where(read => read.Read.Page is { } page && ApiModels.Has(read.Read.Service, read.Read.Operation) && !ApiModels.HasInput(read.Read.Service, read.Read.Operation, page.In))
        .Select(read => $"{read.Type}: {read.Read.Operation} {read.Read.Page!.In}")
        .Distinct()
        .ShouldBeEmpty();

    private static IEnumerable<(string Type, ApiRead Read)> Reads() => Collectors.SelectMany(mapping =>
        mapping.Collector!.FollowUps.Select(followUp => followUp.Read).Concat(mapping.Collector.Joins.Select(join => join.Read)).Prepend(mapping.Collector.List).Concat(mapping.Collector.Organization?.Reads ?? []).Select(read => (mapping.Name, read)));

    private static IEnumerable<(string Type, ApiRead Read, string Path)> Paths()
    {
        foreach (var (mapping, collector) in Collectors.Select(mapping => (mapping, mapping.Collector!)))
        {
            yield return (mapping.Name, collector.List, collector.Items);
            foreach (var id in collector.Id.Split(' ').Where(id => id.Length > 0 && id != "item" && !collector.FollowUps.Any(followUp => followUp.IsWhole)))
            {
                yield return (mapping.Name, collector.List, string.Join('.', new[] { collector.Items, id }.Where(part => part.Length > 0)));
            }

            foreach (var followUp in collector.FollowUps.Concat(collector.Organization?.FollowUps ?? []))
            {
                yield return (mapping.Name, followUp.Read, followUp.Root);
                foreach (var match in followUp.Match.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    yield return (mapping.Name, followUp.Read, $"{followUp.Root}.{match}");
                }
            }

            if (collector.Organization is { } organization)
            {
                yield return (mapping.Name, organization.List, $"{collector.Items}.{collector.Id}");
                yield return (mapping.Name, organization.Accounts.Read, organization.Accounts.Items);
            }

            foreach (var join in collector.Joins)
            {
                // What columns a table has no model says.
                yield return (mapping.Name, join.Read, join.Read.Table.Length > 0 ? join.Read.Table : join.Items);
                yield return (mapping.Name, join.Read, join.Read.Table.Length > 0 ? join.Read.Table : $"{join.Items}.{join.Key}");
            }

            foreach (var read in collector.FollowUps.Select(followUp => followUp.Read).Prepend(collector.List).Concat(collector.Organization?.Reads ?? []).Where(read => read.Page is not null))
            {
                yield return (mapping.Name, read, read.Page!.Out);
            }
        }
    }
}
