using System.Collections.Immutable;
using Onus.Contracts;

namespace Onus.Assessment.Access;

/// <summary>Who is let in to everything of a kind in a deployment: the same for each thing of the kind, but for what names the thing besides.</summary>
internal sealed class WideGrants
{
    private readonly ILookup<int, AccessGrant> _byCandidate;

    /// <summary>Keeps them.</summary>
    /// <param name="grants">Each with the number of what lets in.</param>
    public WideGrants(IEnumerable<(int Candidate, AccessGrant Grant)> grants)
    {
        _byCandidate = grants.ToLookup(item => item.Candidate, item => item.Grant);
        Count = _byCandidate.Sum(group => group.Count());
        Kinds = _byCandidate.SelectMany(group => group).CountBy(grant => grant.Kind).ToImmutableSortedDictionary();
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>How many there are of each kind.</summary>
    public ImmutableSortedDictionary<AccessorKind, int> Kinds { get; }

    /// <summary>Those of all but some candidates.</summary>
    public IEnumerable<AccessGrant> Except(NumberSet candidates) => _byCandidate.Where(group => !candidates.Contains(group.Key)).SelectMany(group => group);

    /// <summary>Those of some candidates.</summary>
    public IEnumerable<AccessGrant> Of(NumberSet candidates) => candidates.Items.Count < _byCandidate.Count
        ? candidates.Items.SelectMany(at => _byCandidate[at])
        : _byCandidate.Where(group => candidates.Contains(group.Key)).SelectMany(group => group);
}

/// <summary>Who is let in to a thing by name, and who is let in to everything like it.</summary>
/// <param name="Grants">Whom those let in that name it, the widest first; what they let in to everything by is among them.</param>
/// <param name="Unread">How many that name it were not asked, since there are too many.</param>
/// <param name="Wide">Who is let in to everything like it.</param>
/// <param name="Naming">The numbers of those that name it, whose grants are not counted again; good until the next question.</param>
internal sealed record NamedAccess(ImmutableArray<AccessGrant> Grants, int Unread, WideGrants Wide, NumberSet Naming);
