using Onus.Core.Values;

namespace Onus.Evidence.Software;

/// <summary>What findings that stand one by one come to for the thing that they are about.</summary>
internal sealed class FoundFlaws
{
    /// <summary>The flaws that stand.</summary>
    public FlawCount Flaws { get; } = new();

    /// <summary>How many are set aside.</summary>
    public int SetAside { get; private set; }

    /// <summary>The last day on which one of them was seen; null where none tells it.</summary>
    public DateOnly? Day { get; private set; }

    /// <summary>Takes a day on which a finding was seen.</summary>
    public void Seen(DateOnly? day) => Day = day > Day || Day is null ? day : Day;

    /// <summary>Takes a finding that is set aside.</summary>
    public void PutAside() => SetAside++;

    /// <summary>Takes a finding that stands: one flaw for each package that it is in.</summary>
    /// <param name="severity">Its severity in the scanner's word.</param>
    /// <param name="packages">The packages; none where they are not told.</param>
    /// <param name="managerAt">The member of a package that says what manages it.</param>
    public void Add(string? severity, IEnumerable<Value> packages, string managerAt)
    {
        foreach (var manager in packages.Select(package => package.Text(managerAt)).DefaultIfEmpty(null))
        {
            Flaws.Add(severity, Packages.IsSystem(manager));
        }
    }
}
