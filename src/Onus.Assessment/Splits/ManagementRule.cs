using System.Collections.Immutable;
using Onus.Contracts;

namespace Onus.Assessment.Splits;

/// <summary>Derives who looks after operating system and platform, and says why; it is never declared.</summary>
internal static class ManagementRule
{
    private const string Patching = "os.patch";
    private static readonly string[] Jobs = [Patching, "os.configuration", "os.host-access", "plat.install", "plat.patch"];

    public static Management Derive(ImmutableArray<SplitEntry> entries)
    {
        var jobs = JobsOf(entries);
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

    /// <summary>Why: who holds which of the jobs that decide, and the ground of the first that AWS does not hold alone.</summary>
    public static string Explain(ImmutableArray<SplitEntry> entries)
    {
        var jobs = JobsOf(entries);
        if (jobs.Count == 0)
        {
            return "It has no operating system and no platform of its own that somebody would have to run.";
        }

        var sides = new[] { (Holder.Customer, "yours"), (Holder.Shared, "shared"), (Holder.Unknown, "not known whose"), (Holder.Aws, "AWS's") }
            .Select(side => (Word: side.Item2, Ids: jobs.Where(entry => entry.Holder == side.Item1).Select(entry => entry.Responsibility).ToList()))
            .Where(side => side.Ids.Count > 0)
            .Select(side => $"{string.Join(", ", side.Ids)} {(side.Ids.Count == 1 ? "is" : "are")} {side.Word}");
        var deciding = (jobs.Find(entry => entry.Holder != Holder.Aws) ?? jobs[0]).Basis[^1];
        return $"{string.Join("; ", sides)}. {deciding.Reason}";
    }

    private static List<SplitEntry> JobsOf(ImmutableArray<SplitEntry> entries) =>
        [.. entries.Where(entry => Jobs.Contains(entry.Responsibility) && entry.Holder != Holder.NotApplicable)];
}
