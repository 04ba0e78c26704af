using System.Collections.Immutable;
using Onus.Core.Model;

namespace Onus.Assessment.Splits;

/// <summary>Derives who looks after operating system and platform; it is never declared.</summary>
internal static class ManagementRule
{
    private const string Patching = "os.patch";
    private static readonly string[] Jobs = [Patching, "os.configuration", "os.host-access", "plat.install", "plat.patch"];

    public static Management Derive(ImmutableArray<SplitEntry> entries)
    {
        var jobs = entries.Where(entry => Jobs.Contains(entry.Responsibility) && entry.Holder != Holder.NotApplicable).ToList();
        if (jobs.Count == 0)
        {
            return Management.NotApplicable;
        }

        if (jobs.Any(entry => entry is { Responsibility: Patching, Holder: Holder.Customer }))
        {
            return Management.Unmanaged;
        }

        if (jobs.Any(entry => entry.Holder == Holder.Unknown))
        {
            return Management.Unknown;
        }

        return jobs.All(entry => entry.Holder == Holder.Aws) ? Management.Managed : Management.PartlyManaged;
    }
}
