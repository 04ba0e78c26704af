using System.Collections.Immutable;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Catalog.Model;

/// <summary>A version of a product, and how long it is supported.</summary>
/// <param name="Name">What it is called; releases of it have longer names (<c>8.0</c> has <c>8.0.36</c>).</param>
/// <param name="Standard">The last day of standard support; null while no end is known.</param>
/// <param name="Extended">The last day of support that costs extra or has to be asked for; null where there is none.</param>
public sealed record LifecycleVersion(string Name, DateOnly? Standard, DateOnly? Extended, Origin Origin);

/// <summary>A product, and the ends of support of its versions.</summary>
/// <param name="Id">What it is called.</param>
/// <param name="Sources">What the dates rest on.</param>
/// <param name="Versions">The versions.</param>
public sealed record Lifecycle(string Id, ImmutableArray<string> Sources, ImmutableArray<LifecycleVersion> Versions, Origin Origin)
{
    /// <summary>
    /// Whether a version is in standard support. One older than the oldest that is listed under such a name is not; one that is neither listed nor older
    /// is unknown, and so is a name that versions of different ends begin with.
    /// </summary>
    /// <param name="version">The version, as a resource names it.</param>
    public Truth IsSupported(string version, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(version);
        var listed = Versions.Where(row => VersionName.IsWithin(version, row.Name)).MaxBy(row => row.Name.Length);
        if (listed is not null)
        {
            return IsSupported(listed, day).ToTruth();
        }

        var meant = Versions.Where(row => VersionName.IsWithin(row.Name, version)).Select(row => IsSupported(row, day)).Distinct().ToList();
        if (meant.Count > 0)
        {
            return meant.Count == 1 ? meant[0].ToTruth() : Truth.Unknown;
        }

        var given = VersionName.Parse(version);
        var alike = Versions.Select(row => VersionName.Parse(row.Name)).Where(name => name.IsLike(given)).ToList();
        return alike.Count > 0 && alike.TrueForAll(given.IsOlderThan) ? Truth.False : Truth.Unknown;
    }

    /// <summary>What is listed of a version; null where nothing is, or several versions are meant.</summary>
    /// <param name="version">The version, as a resource names it.</param>
    public LifecycleVersion? VersionOf(string version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return Versions.Where(row => VersionName.IsWithin(version, row.Name)).MaxBy(row => row.Name.Length);
    }

    private static bool IsSupported(LifecycleVersion version, DateOnly day) => version.Standard is not { } end || day <= end;
}
