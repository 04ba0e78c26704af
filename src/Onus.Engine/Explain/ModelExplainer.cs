using System.Collections.Immutable;
using Onus.Assessment.Results;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Contracts.Answers;
using Onus.Core.Values;
using Onus.Engine.Subjects;

namespace Onus.Engine.Explain;

/// <summary>Explains a model of responsibility: what it speaks of, who holds that by kind of service, and in each of the cases that it tells apart.</summary>
/// <param name="day">The day to speak of.</param>
internal sealed class ModelExplainer(ServiceCatalog catalog, string day)
{
    public ModelExplanation Explain(ResponsibilityModel model)
    {
        var scopes = model.Scopes.Select(scope => Of(scope, model)).ToImmutableArray();
        return new ModelExplanation(
            model.Id,
            model.Title,
            model.Plain,
            model.AwsPart,
            model.CustomerPart,
            [.. model.Areas.Select(area => new ModelAreaText(area.Id, area.Title, [.. area.Responsibilities.Select(catalog.FindResponsibility).OfType<Responsibility>().Select(Of)]))],
            scopes)
        {
            Cites = model.Sources,
            Sources = ResultBuilder.Cited(catalog, model.Sources),
        };
    }

    /// <summary>The responsibilities that are spoken of, with their holders by default.</summary>
    public static HeldByModel Of(Responsibility item) => new(
        item.Id,
        item.Title,
        item.Scope,
        Words.Of<ServiceModel>().ToDictionary(entry => entry.Key, entry => item.Default[entry.Value]))
    {
        Extension = item.IsExtension,
    };

    /// <summary>A case, with who holds what of the model for the type that is its example; what belongs to the account has no part in it.</summary>
    private ModelScopeText Of(ModelScope scope, ResponsibilityModel model)
    {
        var split = scope.Type is { } type ? Subject.Find(type, MapValue.Empty, catalog, day)?.Split : null;
        var held = split?.Entries.Where(entry => model.Responsibilities.Contains(entry.Responsibility) && entry.Holder != Holder.NotApplicable)
            .ToImmutableSortedDictionary(entry => entry.Responsibility, entry => entry.Holder, StringComparer.Ordinal);
        return new ModelScopeText(scope.Id, scope.Title, scope.Means, scope.Type, held);
    }
}
