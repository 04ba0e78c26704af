using System.Collections.Immutable;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Contracts;

namespace Onus.Assessment.Splits;

/// <summary>Derives who looks after operating system and platform, and says why; it is never declared.</summary>
internal static class ManagementRule
{
    public static (Management Management, string Because) Derive(ImmutableArray<SplitEntry> entries, ServiceCatalog catalog)
    {
        var deciding = entries
            .Where(entry => entry.Holder != Holder.NotApplicable)
            .Select(entry => (Entry: entry, Weight: catalog.FindResponsibility(entry.Responsibility)?.Management))
            .Where(item => item.Weight is not null)
            .ToList();
        if (deciding.Count == 0)
        {
            return (Management.NotApplicable, "It has no operating system and no platform of its own that somebody would have to run.");
        }

        var management = deciding.Exists(item => item is { Weight: ManagementWeight.Whole, Entry.Holder: Holder.Customer }) ? Management.Unmanaged
            : deciding.Exists(item => item.Entry.Holder == Holder.Unknown) ? Management.Unknown
            : deciding.TrueForAll(item => item.Entry.Holder is Holder.Aws or Holder.ThirdParty) ? Management.Managed
            : Management.PartlyManaged;
        return (management, Explain(deciding.ConvertAll(item => item.Entry)));
    }

    /// <summary>Who holds which of the responsibilities that decide, and the ground of the first that AWS does not hold alone.</summary>
    private static string Explain(List<SplitEntry> deciding)
    {
        var holders = new[] { (Holder.Customer, "yours"), (Holder.Shared, "shared"), (Holder.Unknown, "not known whose"), (Holder.ThirdParty, "a third party's"), (Holder.Aws, "AWS's") }
            .Select(holder => (Word: holder.Item2, Ids: deciding.Where(entry => entry.Holder == holder.Item1).Select(entry => entry.Responsibility).ToList()))
            .Where(holder => holder.Ids.Count > 0)
            .Select(holder => $"{string.Join(", ", holder.Ids)} {(holder.Ids.Count == 1 ? "is" : "are")} {holder.Word}");
        var ground = (deciding.Find(entry => entry.Holder != Holder.Aws) ?? deciding[0]).Basis[^1];
        return $"{string.Join("; ", holders)}. {ground.Reason}";
    }
}
