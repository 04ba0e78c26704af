using Onus.Core.Diagnostics;
using System.Collections.Immutable;
using Onus.Catalog;
using Onus.Catalog.Loading;
using Onus.Contracts;
using Onus.Contracts.Answers;

namespace Onus.Engine.Catalogs;

/// <summary>Lists what the catalogue has.</summary>
public static class CatalogTables
{
    private static readonly ImmutableArray<ServiceModel> Models = [ServiceModel.Infrastructure, ServiceModel.Container, ServiceModel.Abstracted];

    /// <summary>What can be listed; the first is the default.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["services", "types", "responsibilities", "models", "checks", "overrides", "frameworks", "sources", "settings"];

    /// <summary>The list of a kind.</summary>
    /// <param name="what">One of <see cref="Kinds"/>.</param>
    /// <param name="service">Only what belongs to a service, by any of its names; null for all.</param>
    /// <exception cref="RequestException">There is no such service.</exception>
    public static CatalogTable List(string what, ServiceCatalog catalog, string? service)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var only = service is null ? null : catalog.FindServiceByName(service) ?? throw new RequestException($"there is no service \"{service}\"{Near(service, catalog)}");
        var services = catalog.Services.Where(item => only is null || item.Id == only.Id).ToList();
        return what switch
        {
            "types" => Table(
                ["type", "service", "model", "traits"],
                services.SelectMany(item => item.Types.Select(type => Row(type.Name, item.Id, (type.Model ?? item.Model).Name(), string.Join(", ", type.Traits))))),
            "responsibilities" => Table(
                ["id", "scope", .. Models.Select(model => model.Name()), "extension", "title"],
                catalog.Responsibilities.Select(item => Row([item.Id, item.Scope.Name(), .. Models.Select(model => item.Default[model].Name()), item.IsExtension ? "yes" : "no", item.Title]))),
            "models" => Table(
                ["id", "responsibilities", "sources", "title"],
                catalog.Models.Select(model => Row(model.Id, $"{model.Responsibilities.Count()}", $"{model.Sources.Length}", model.Title))),
            "checks" => Table(
                ["id", "severity", "level", "responsibility", "title"],
                services.SelectMany(item => catalog.ChecksOf(item.Id)).Select(check => Row(check.Id, check.Severity.Name(), check.Level.Name(), check.Responsibility, check.Title))),
            "overrides" => Table(
                ["id", "service", "confidence", "because"],
                services.SelectMany(item => item.Overrides.Select(change => Row(change.Id, item.Id, change.Confidence, change.Because)))),
            "frameworks" => Table(
                ["id", "version", "requirements", "names", "title"],
                catalog.Frameworks.All.Select(item => Row(item.Id, item.Version, $"{item.Requirements.Length}", string.Join(", ", item.Names), item.Title))),
            "sources" => Table(
                ["id", "asOf", "title"],
                catalog.Sources.OrderBy(item => item.Id, StringComparer.Ordinal).Select(item => Row(item.Id, item.AsOf, item.Title))),
            "settings" => Table(["block", "attribute", "takes", "means"], SettingsSchema.Blocks.SelectMany(Rows)),
            _ => Table(
                ["id", "model", "types", "checks", "sources", "title"],
                services.Select(item => Row(item.Id, item.Model.Name(), $"{item.Types.Length}", $"{catalog.ChecksOf(item.Id).Length}", $"{item.Sources.Length}", item.Title))),
        };

        CatalogTable Table(ImmutableArray<string> columns, IEnumerable<ImmutableArray<string>> rows) => new(what, columns, [.. rows]);
    }

    /// <summary>What settings may say: a block by itself, then each of its attributes.</summary>
    private static IEnumerable<ImmutableArray<string>> Rows(SettingsBlock block)
    {
        var name = block.Name.Length == 0 ? "(the file)" : block.Label is null ? block.Name : $"{block.Name} \"{block.Label}\"";
        yield return Row(name, "", block.Attributes is null && block.Label is not null ? "as in the catalogue" : "", block.Means);
        foreach (var attribute in block.Attributes ?? [])
        {
            var takes = attribute.Words.IsEmpty ? attribute.Takes switch { SettingKind.Texts => "a text or a list", SettingKind.Flag => "true or false", SettingKind.Day => "a day", SettingKind.Map => "an object", SettingKind.Number => "a number", _ => "a text" } : string.Join(" | ", attribute.Words);
            yield return Row(block.Name, attribute.Name, attribute.Required ? takes + ", required" : takes, attribute.Means);
        }

        // What a block speaks of is the same wherever it stands; blocks with names of their own are told with the one that they stand in.
        foreach (var row in block.Inner.Where(inner => inner.Label is not null).SelectMany(inner => Rows(inner with { Name = $"… {inner.Name}" })))
        {
            yield return row;
        }
    }

    private static string Near(string service, ServiceCatalog catalog) => Spelling.Nearest(service, catalog.ServiceIds) is { } near ? $"; did you mean {near}?" : ".";

    private static ImmutableArray<string> Row(params ImmutableArray<string> cells) => cells;
}
