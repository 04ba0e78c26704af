using System.CommandLine;
using Onus.Catalog;
using Onus.Cli.Shared;
using Onus.Contracts;
using Onus.Core.Places;
using Onus.Reports.Terminal;

namespace Onus.Cli.Catalogs;

/// <summary><c>onus catalog list WHAT [SERVICE]</c>.</summary>
internal static class CatalogList
{
    private static readonly string[] Kinds = ["services", "types", "responsibilities", "checks", "overrides", "sources"];

    public static Command Create()
    {
        var what = new Argument<string>("what") { Description = string.Join(", ", Kinds), HelpName = "WHAT", DefaultValueFactory = _ => "services" };
        what.AcceptOnlyFromAmong(Kinds);
        var service = new Argument<string?>("service") { Description = "Only those of a service", HelpName = "SERVICE", Arity = ArgumentArity.ZeroOrOne };
        var format = CommonOptions.Format();
        var catalog = CommonOptions.Catalog();
        var command = new Command("list", "List services, types, responsibilities, checks, overrides or sources") { what, service, format, catalog };
        command.SetAction(result => Run(result.GetValue(what)!, result.GetValue(service), result.GetValue(format), result.GetValue(catalog)));
        return command;
    }

    private static int Run(string what, string? service, OutputFormat format, string? folder)
    {
        if (CatalogLocation.Open(folder, new SourceMap()) is not { } catalog)
        {
            return ExitCode.Usage;
        }

        var only = service is null ? null : catalog.FindServiceByName(service);
        if (service is not null && only is null)
        {
            Console.Error.WriteLine($"onus catalog list: there is no service \"{service}\".");
            return ExitCode.Usage;
        }

        var table = Table.Of(what, catalog, only?.Id);
        if (format == OutputFormat.Json)
        {
            JsonOutput.Write(json => table.Write(json, what));
        }
        else
        {
            using var output = Terminal.Output();
            table.Write(Terminal.Screen(output));
        }

        return ExitCode.Done;
    }

    /// <summary>Rows with named columns; the last column takes what is left of the line, or a line of its own where little is left.</summary>
    private sealed record Table(IReadOnlyList<string> Columns, IReadOnlyList<string[]> Rows)
    {
        public static Table Of(string what, ServiceCatalog catalog, string? service)
        {
            var services = catalog.Services.Where(item => service is null || item.Id == service).ToList();
            return what switch
            {
                "types" => new(
                    ["type", "service", "model", "traits"],
                    [.. services.SelectMany(item => item.Types.Select(type => new[] { type.Name, item.Id, (type.Model ?? item.Model).Name(), string.Join(", ", type.Traits) }))]),
                "responsibilities" => new(
                    ["id", "scope", "infrastructure", "container", "abstracted", "title"],
                    [.. catalog.Responsibilities.Select(item => new[] { item.Id, item.Scope.Name(), item.Default[ServiceModel.Infrastructure].Name(), item.Default[ServiceModel.Container].Name(), item.Default[ServiceModel.Abstracted].Name(), item.Title })]),
                "checks" => new(
                    ["id", "severity", "responsibility", "title"],
                    [.. services.SelectMany(item => catalog.ChecksOf(item.Id)).Select(check => new[] { check.Id, check.Severity.Name(), check.Responsibility, check.Title })]),
                "overrides" => new(
                    ["id", "service", "confidence", "because"],
                    [.. services.SelectMany(item => item.Overrides.Select(change => new[] { change.Id, item.Id, change.Confidence, change.Because }))]),
                "sources" => new(
                    ["id", "asOf", "title"],
                    [.. catalog.Sources.OrderBy(item => item.Id, StringComparer.Ordinal).Select(item => new[] { item.Id, item.AsOf, item.Title })]),
                _ => new(
                    ["id", "model", "types", "checks", "sources", "title"],
                    [.. services.Select(item => new[] { item.Id, item.Model.Name(), $"{item.Types.Length}", $"{catalog.ChecksOf(item.Id).Length}", $"{item.Sources.Length}", item.Title })]),
            };
        }

        public void Write(Screen screen)
        {
            const int Narrow = 40;
            var last = Columns.Count - 1;
            var widths = Columns.Select((name, at) => Rows.Select(row => row[at].Length).Append(name.Length).Max()).ToArray();
            var left = screen.Width - widths.Take(last).Sum(width => width + 2);
            foreach (var row in Rows.Prepend([.. Columns]))
            {
                var lead = string.Concat(row.Take(last).Select((cell, at) => Screen.Fit(cell, widths[at]) + "  "));
                if (left >= Math.Min(Narrow, widths[last]))
                {
                    screen.Paragraph(lead, row[last]);
                }
                else
                {
                    screen.Line(lead);
                    screen.Paragraph("    ", row[last]);
                }
            }
        }

        public void Write(System.Text.Json.Utf8JsonWriter json, string what)
        {
            json.WriteStartObject();
            json.WriteString("schema", "onus/catalog-list/1");
            json.WriteStartArray(what);
            foreach (var row in Rows)
            {
                json.WriteStartObject();
                for (var i = 0; i < row.Length; i++)
                {
                    json.WriteString(Columns[i], row[i]);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }
    }
}
