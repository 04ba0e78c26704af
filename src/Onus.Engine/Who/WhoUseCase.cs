using Onus.Assessment.Comparison;
using Onus.Assessment.Results;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Contracts.Answers;
using Onus.Core.Diagnostics;
using Onus.Core.Values;
using Onus.Engine.Explain;
using Onus.Engine.Subjects;

namespace Onus.Engine.Who;

/// <summary>Who holds a responsibility for a service, a type with some properties, or a variant.</summary>
public static class WhoUseCase
{
    private const int MostHits = 8;

    /// <summary>Answers a question.</summary>
    /// <exception cref="RequestException">A name is not known, or the responsibility does not concern the subject.</exception>
    public static WhoAnswer Ask(WhoRequest request, ServiceCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(catalog);
        var properties = PropertyArguments.Read(request.Properties);
        var day = request.Date ?? catalog.AsOf;
        if (catalog.FindResponsibility(request.Responsibility) is not { } responsibility)
        {
            var named = WordSearch.Find(request.Responsibility, catalog).Where(hit => hit.Kind == "responsibility").Take(MostHits).Select(hit => $"{hit.Id} ({hit.Title})").ToList();
            if (named.Count > 0)
            {
                throw new RequestException($"there is no responsibility \"{Names.Shown(request.Responsibility)}\"; the word is in {string.Join(", ", named)}.");
            }

            var near = Spelling.Nearest(request.Responsibility, catalog.Responsibilities.Select(item => item.Id));
            throw new RequestException($"there is no responsibility \"{Names.Shown(request.Responsibility)}\"{(near is null ? "" : $"; did you mean {near}?")} onus catalog list responsibilities names them all.");
        }

        var answer = Variants.IsName(request.Subject)
            ? OfVariant(request.Subject, responsibility, properties, catalog, day)
            : OfSubject(request.Subject, responsibility, properties, catalog, day);
        var title = ResultBuilder.TitlesOf(catalog).First(item => item.Id == responsibility.Id);
        return answer with { Settings = SettingsNotes.Of(catalog, []), Extension = title.Extension, Models = title.Models };
    }

    private static WhoAnswer OfSubject(string name, Responsibility responsibility, MapValue properties, ServiceCatalog catalog, string day)
    {
        if (Subject.Find(name, properties, catalog, day) is not { } subject)
        {
            var near = Spelling.Nearest(name, catalog.Services.SelectMany(service => service.Types.Select(type => type.Name).Append(service.Id)));
            throw new RequestException($"there is no service or type \"{Names.Shown(name)}\"{(near is null ? "" : $"; did you mean {near}?")} onus catalog list services names them all.");
        }

        var entry = subject.Split.Entries.FirstOrDefault(entry => entry.Responsibility == responsibility.Id)
            ?? throw new RequestException($"{responsibility.Id} belongs to the {responsibility.Scope.Name()} as a whole, not to {name}: onus explain {responsibility.Id} says who holds it.");
        return new WhoAnswer(name, responsibility.Title, entry.Holder, entry.Candidates, [Part(name, subject.Split, entry)], ResultBuilder.Cited(catalog, entry.Basis.Select(step => step.Source)))
        {
            Properties = properties.Count == 0 ? null : string.Join(", ", properties.Entries.Select(property => $"{property.Key} = {property.Value}")),
        };
    }

    private static WhoAnswer OfVariant(string name, Responsibility responsibility, MapValue properties, ServiceCatalog catalog, string day)
    {
        var variant = Variants.Find(name, catalog)
            ?? throw new RequestException($"there is no variant \"{Names.Shown(name)}\"{(Variants.Hint(name, catalog) is { } hint ? (Message)$"; {hint}" : $".")} onus catalog list services names the services.");
        if (properties.Count > 0)
        {
            throw new RequestException($"{name} is a variant, which takes no properties; ask for the type with properties instead.");
        }

        var design = new DesignBuilder(catalog, day).OfVariant(variant);
        if (!design.Obligations.TryGetValue(responsibility.Id, out var held))
        {
            throw new RequestException($"{responsibility.Id} does not concern {name}: onus explain {responsibility.Id} says what it concerns.");
        }

        return new WhoAnswer(
            design.Name,
            responsibility.Title,
            held.Holder,
            held.Candidates,
            [.. held.Parts.Select(part => Part(part.Part.Label, part.Part.Split, part.Entry))],
            ResultBuilder.Cited(catalog, held.Parts.SelectMany(part => part.Entry.Basis).Select(step => step.Source)))
        {
            Title = design.Title,
        };
    }

    private static WhoPart Part(string name, Split split, SplitEntry entry) => new(name, split.Type, split.Id, split.Model, split.Management, split.ManagementBecause, entry);
}
