using System.Collections.Concurrent;
using Onus.Catalog;
using Onus.Catalog.Language;
using Onus.Live.Collecting;
using Onus.Live.Planning;

namespace Onus.Live.Hints;

/// <summary>What is asked where hints say that more is used than is asked anyway. Safe for use by several threads.</summary>
public sealed class HintPlans
{
    private readonly ConcurrentDictionary<string, CollectionPlan> _plans = new(StringComparer.Ordinal);
    private readonly ServiceCatalog _catalog;
    private readonly RuleReads _reads;

    /// <summary>Makes them.</summary>
    /// <param name="reads">What the chosen rules read.</param>
    /// <param name="plan">What is asked anyway.</param>
    public HintPlans(ServiceCatalog catalog, RuleReads reads, CollectionPlan plan)
    {
        (_catalog, _reads, Usual) = (catalog, reads, plan);
        Table = HintTable.Of(catalog, plan);
    }

    /// <summary>What is asked anyway.</summary>
    public CollectionPlan Usual { get; }

    /// <summary>What may be asked, if everything is used.</summary>
    public CollectionPlan Whole => _plans.GetOrAdd("", _ => CollectionPlan.Of(_catalog, _reads, _ => true));

    /// <summary>The permissions that hints and all that they may lead to need.</summary>
    public IEnumerable<string> Actions => Whole.Actions.Concat(HintReader.Actions).Distinct().Order(StringComparer.Ordinal);

    internal HintTable Table { get; }

    /// <summary>What is asked where some types are used.</summary>
    public CollectionPlan With(IEnumerable<UsedType> used)
    {
        var types = used.Select(type => type.Type).ToHashSet(StringComparer.Ordinal);
        return types.Count == 0 ? Usual : _plans.GetOrAdd(string.Join(' ', types.Order(StringComparer.Ordinal)), _ => CollectionPlan.Of(_catalog, _reads, null, types));
    }
}
