using System.Collections.Immutable;
using Onus.Contracts;

namespace Onus.Assessment.Access;

/// <summary>Who is let in to everything of a kind in a deployment: the same for each thing of the kind, but for what names the thing besides.</summary>
internal sealed class WideGrants
{
    /// <summary>The grants of each candidate, in ascending order of their numbers.</summary>
    private readonly ImmutableArray<(int Candidate, AccessGrant Grant)> _grants;

    /// <summary>Keeps them.</summary>
    /// <param name="grants">Each with the number of what lets in, in ascending order of these.</param>
    public WideGrants(ImmutableArray<(int Candidate, AccessGrant Grant)> grants)
    {
        _grants = grants;
        Kinds = grants.CountBy(item => item.Grant.Kind).ToImmutableSortedDictionary();
    }

    /// <summary>How many there are.</summary>
    public int Count => _grants.Length;

    /// <summary>How many there are of each kind.</summary>
    public ImmutableSortedDictionary<AccessorKind, int> Kinds { get; }

    /// <summary>Those of all but some candidates.</summary>
    public IEnumerable<AccessGrant> Except(NumberSet candidates) => _grants.Where(item => !candidates.Contains(item.Candidate)).Select(item => item.Grant);

    /// <summary>Those of some candidates.</summary>
    public IEnumerable<AccessGrant> Of(NumberSet candidates) => candidates.Items.SelectMany(Of);

    private IEnumerable<AccessGrant> Of(int candidate)
    {
        var (low, high) = (0, _grants.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = _grants[middle].Candidate < candidate ? (middle + 1, high) : (low, middle);
        }

        for (; low < _grants.Length && _grants[low].Candidate == candidate; low++)
        {
            yield return _grants[low].Grant;
        }
    }
}

/// <summary>Who is let in to a thing by name, and who is let in to everything like it.</summary>
/// <param name="Grants">Whom those let in that name it, the widest first; what they let in to everything by is among them.</param>
/// <param name="Unread">How many that name it were not asked, since there are too many.</param>
/// <param name="Wide">Who is let in to everything like it.</param>
/// <param name="Naming">The numbers of those that name it, whose grants are not counted again; good until the next question.</param>
internal sealed record NamedAccess(ImmutableArray<AccessGrant> Grants, int Unread, WideGrants Wide, NumberSet Naming);
