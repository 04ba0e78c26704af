using System.Text.Json;
using Onus.Assessment.Checks;
using Onus.Assessment.Splits;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Cli.Who;
using Onus.Core.Values;
using Onus.Reports.Terminal;

namespace Onus.Cli.Explain;

/// <summary>Something of the catalogue in words.</summary>
internal abstract class Explanation
{
    /// <summary>Finds what a name means; null when nothing is called so.</summary>
    /// <param name="name">The name.</param>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="day">The day to speak of.</param>
    public static Explanation? Find(string name, ServiceCatalog catalog, string day)
    {
        if (catalog.FindResponsibility(name) is { } responsibility)
        {
            return new ResponsibilityExplanation(responsibility, catalog);
        }

        if (catalog.FindServiceByName(name) is { } service)
        {
            return new ServiceExplanation(service, new SplitResolver(catalog, new RuleEvaluator(catalog, day)).OfService(service), catalog);
        }

        if (Subject.Find(name, MapValue.Empty, catalog, day) is { } subject)
        {
            return new TypeExplanation(subject.Split, catalog);
        }

        return catalog.FindChecks(name) is { Count: > 0 } named
            ? new CheckExplanation(named, catalog)
            : RequirementExplanation.Find(name, [.. catalog.AllChecks()], catalog);
    }

    /// <summary>Writes it for people.</summary>
    /// <param name="screen">Where it goes.</param>
    public abstract void Write(Screen screen);

    /// <summary>Writes it for programs.</summary>
    /// <param name="json">Where it goes.</param>
    public abstract void Write(Utf8JsonWriter json);

    /// <summary>Writes sources for people.</summary>
    /// <param name="ids">The ids.</param>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="screen">Where it goes.</param>
    protected static void WriteSources(IEnumerable<string> ids, ServiceCatalog catalog, Screen screen)
    {
        foreach (var source in ids.Distinct().Select(id => catalog.FindSource(id)).OfType<CitedSource>())
        {
            screen.Paragraph("  source  ", $"{source.Title}, as of {source.AsOf}", Style.Faint);
            screen.Whole("          " + screen.Paint(source.Url, Style.Faint));
        }
    }
}
