using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.Catalog;

/// <summary>Finds what rests on more than its source gives: on one that nobody opened, on one that is younger than the catalogue, on the sentence of another model.</summary>
internal sealed class SourceValidator(ServiceCatalog catalog, DiagnosticBag diagnostics)
{
    /// <summary>What rests on a source that nobody opened has to say that it is derived.</summary>
    public void Validate(string source, string confidence, Message what, Origin origin)
    {
        if (confidence == Confidences.Documented && catalog.FindSource(source) is { IsOpened: false })
        {
            diagnostics.Error("catalog-source", $"{what} is documented by \"{source}\", which nobody opened.", origin, $"Read the page and say what it says, cite another, or write confidence = \"derived\".");
        }
    }

    /// <summary>What is stated without a confidence of its own can rest on no source that nobody opened.</summary>
    public void RequireOpened(IEnumerable<string> sources, Message what, Origin origin)
    {
        foreach (var source in sources)
        {
            Validate(source, Confidences.Documented, what, origin);
        }
    }

    /// <summary>A service that a page puts under its model needs that page read, and types of another model need a sentence of their own.</summary>
    public void Validate(Service service)
    {
        if (service.ClassedBy is { } page)
        {
            if (!service.Sources.Contains(page))
            {
                diagnostics.Error("catalog-source", $"Service \"{service.Id}\" is classed by \"{page}\", which is not among its sources.", service.Origin, $"Add it to sources.");
            }

            Validate(page, Confidences.Documented, $"The model of service \"{service.Id}\"", service.Origin);
        }

        foreach (var model in service.OtherModels.Keys.Where(model => !Words.Of<ServiceModel>().ContainsKey(model)))
        {
            diagnostics.Error("catalog-type", $"\"{model}\" in other_models of service \"{service.Id}\" is no model.", service.Origin, $"Write one of {Message.Join(Words.Of<ServiceModel>().Keys.Select(word => (Message)$"{word}"))}.");
        }

        foreach (var type in service.Types.Where(type => type.Model is { } model && model != service.Model && !service.OtherModels.ContainsKey(model.Name())))
        {
            diagnostics.Error("catalog-missing", $"{type.Name} is of another model than service \"{service.Id}\", whose sentence does not fit it.", type.Origin, $"Add one for {type.Model!.Value.Name()} to other_models of the service.");
        }
    }

    /// <summary>The catalogue's day is not older than what it rests on.</summary>
    public void ValidateDates()
    {
        foreach (var source in catalog.Sources.Where(source => Later(source.AsOf) || Later(source.Seen)))
        {
            diagnostics.Error("catalog-date", $"Source \"{source.Id}\" is younger than the catalogue, which speaks of {catalog.AsOf}.", source.Origin, $"Bring as_of in catalog.hcl up to it, or correct its dates.");
        }
    }

    /// <summary>Whether a year, month or day begins after the catalogue's day.</summary>
    private bool Later(string date) => date.Length > 0 && string.CompareOrdinal(date, catalog.AsOf[..Math.Min(date.Length, catalog.AsOf.Length)]) > 0;
}
