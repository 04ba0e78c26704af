using System.Text.Json.Serialization;

namespace Onus.Contracts;

/// <summary>How many obligations are whose.</summary>
/// <param name="Aws">AWS's alone.</param>
/// <param name="Shared">Both hold a part.</param>
/// <param name="Customer">The customer's alone.</param>
/// <param name="Unknown">It is not known whose.</param>
public readonly record struct HolderCount(int Aws, int Shared, int Customer, int Unknown)
{
    /// <summary>A third party's.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int ThirdParty { get; init; }

    /// <summary>All of them.</summary>
    [JsonIgnore]
    public int Total => Aws + Shared + Customer + Unknown + ThirdParty;

    /// <summary>The obligations of a split.</summary>
    /// <param name="split">The split; null for none.</param>
    public static HolderCount Of(Split? split) => split is null ? default : Of(split.Entries.Select(entry => entry.Holder));

    /// <summary>The obligations of some holders.</summary>
    public static HolderCount Of(IEnumerable<Holder> holders)
    {
        var count = default(HolderCount);
        foreach (var holder in holders)
        {
            count = holder switch
            {
                Holder.Aws => count with { Aws = count.Aws + 1 },
                Holder.Shared => count with { Shared = count.Shared + 1 },
                Holder.Customer => count with { Customer = count.Customer + 1 },
                Holder.ThirdParty => count with { ThirdParty = count.ThirdParty + 1 },
                Holder.Unknown => count with { Unknown = count.Unknown + 1 },
                _ => count,
            };
        }

        return count;
    }

    /// <summary>The sum of two counts.</summary>
    public static HolderCount operator +(HolderCount left, HolderCount right) => Add(left, right);

    /// <summary>The sum of two counts.</summary>
    public static HolderCount Add(HolderCount left, HolderCount right) =>
        new(left.Aws + right.Aws, left.Shared + right.Shared, left.Customer + right.Customer, left.Unknown + right.Unknown) { ThirdParty = left.ThirdParty + right.ThirdParty };
}
