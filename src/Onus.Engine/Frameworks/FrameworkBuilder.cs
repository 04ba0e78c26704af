using System.Collections.Immutable;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Contracts;

namespace Onus.Engine.Frameworks;

/// <summary>Makes a framework as data: its requirements with what of the catalogue serves them.</summary>
internal sealed class FrameworkBuilder
{
    private readonly ServiceCatalog _catalog;
    private readonly string _namedBy;
    private readonly Dictionary<string, int> _order;
    private readonly ServedFramework? _served;
    private readonly ServedFramework? _through;

    private FrameworkBuilder(Framework framework, ServiceCatalog catalog)
    {
        _catalog = catalog;
        _namedBy = framework.Of ?? framework.Id;
        _order = catalog.Responsibilities.Select((item, at) => (item.Id, at)).ToDictionary(entry => entry.Id, entry => entry.at, StringComparer.Ordinal);
        _served = catalog.Frameworks.ServedOf(_namedBy);
        _through = framework.Through is { } through ? catalog.Frameworks.ServedOf(through) : null;
    }

    /// <summary>The framework as data; nothing is scored yet.</summary>
    public static FrameworkAssessment Of(Framework framework, ServiceCatalog catalog)
    {
        var builder = new FrameworkBuilder(framework, catalog);
        return new FrameworkAssessment(framework.Id, framework.Title, framework.Version, framework.Source, [.. framework.Requirements.Select(builder.With)]) { Of = framework.Of, Through = framework.Through };
    }

    /// <summary>A requirement with what serves it: what its publisher maps it to counts only where nothing serves it itself.</summary>
    private Requirement With(Requirement requirement)
    {
        var own = _served?.ByRequirement[requirement.Id].ToList() ?? [];
        var related = own.Count > 0 || _through is not { } through ? [] : (requirement.Related ?? [])
            .Select(id => through.ByRequirement[id].Where(served => served.Strength == ServingStrength.Direct).ToList())
            .ToList();
        var derived = related.SelectMany(served => served).Select(served => served.Id).Distinct(StringComparer.Ordinal).Select(id => new ServingResponsibility(id, ServingStrength.Derived));
        ImmutableArray<ServingResponsibility> all = [.. own.Concat(derived).OrderBy(served => served.Strength).ThenBy(served => _order.GetValueOrDefault(served.Id, int.MaxValue)).ThenBy(served => served.Id, StringComparer.Ordinal)];
        return requirement with
        {
            Served = all.IsEmpty ? null : all,
            Checked = _catalog.ServicesOf(_namedBy, requirement.Id).Any(),
            Partial = !all.IsEmpty && own.TrueForAll(served => served.Strength != ServingStrength.Direct) && (own.Count > 0 || related.Exists(served => served.Count == 0)),
        };
    }
}
