using System.Collections.Immutable;
using Onus.Contracts;

namespace Onus.Reports.Html;

/// <summary>Writes who reaches each data store, the widest open first.</summary>
internal sealed class PageAccess(AssessmentResult result, PageJson json)
{
    private readonly PageTable<AccessGrant> _grants = new(ReferenceEqualityComparer.Instance);

    /// <summary>Writes it; nothing where it is not known of any store.</summary>
    public void Write()
    {
        if (!result.Access.IsEmpty)
        {
            json.All("stores", result.Access.OrderBy(Reach), Write);
            json.All("grants", _grants.Items, Write);
        }
    }

    private void Write(StoreAccess store) => json.Row(() =>
    {
        json.Number(store.Resource);
        json.Number(Reach(store));
        json.Name(store.Region);
        json.Text(string.Join(", ", (result.Resources[store.Resource].Context?.Contexts ?? []).SelectMany(at => result.Contexts[at].Data).Distinct(StringComparer.Ordinal)));
        json.Numbers(store.Grants.Select(grant => _grants[grant]));
        Write(store.Omitted);
        Write(store.Everything);
        json.Number(store.Unread);
    });

    private void Write(ImmutableSortedDictionary<string, int>? counts) => json.Row(() =>
    {
        foreach (var (kind, count) in counts ?? ImmutableSortedDictionary<string, int>.Empty)
        {
            json.Number((int)Words.Of<AccessorKind>()[kind]);
            json.Number(count);
        }
    });

    private void Write(AccessGrant grant) => json.Row(() =>
    {
        json.Number((int)grant.Kind);
        json.Text(grant.Who);
        json.Text(string.Join(", ", grant.Actions));
        json.Text(grant.By);
        json.Number(grant.Narrowed switch { true => 1, false => 0, _ => -1 });
        json.Number(grant.Everything ? 1 : 0);
        json.Place(grant.Location);
    });

    /// <summary>How wide a store is open: from 0 for everybody without a condition to 6 for nobody who is named; 3 where it is not known.</summary>
    private static int Reach(StoreAccess store) => store switch
    {
        { Grants: [{ Kind: AccessorKind.Everybody }, ..] } => store.Grants.Where(grant => grant.Kind == AccessorKind.Everybody).Min(grant => grant.Narrowed switch { false => 0, null => 1, _ => 2 }),
        { Grants: [{ Kind: AccessorKind.Unknown }, ..] } or { Unread: > 0 } => 3,
        { Grants: [{ Kind: AccessorKind.Account }, ..] } => 4,
        { Grants.IsEmpty: false } or { Everything: not null } => 5,
        _ => 6,
    };
}
