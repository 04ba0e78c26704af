using Onus.Assessment.Networks;
using Onus.Core.Values;

namespace Onus.Assessment.Policies;

/// <summary>
/// Whether a range of addresses is somebody's. S3 calls a policy public when the range is wider than /8, or /32 for IPv6; halves of the internet so are everybody's,
/// and private ranges, from which nobody asks over the internet, are not.
/// </summary>
internal static class AddressRanges
{
    private const int Widest = 8;
    private const int WidestOfSix = 32;

    /// <summary>Whether a range is narrow enough to keep anybody out; unknown for what is no range.</summary>
    public static Truth IsNarrow(string text) =>
        AddressRange.TryParse(text, out var range) ? (range.Length >= (range.IsVersion6 && !range.IsUniqueLocal ? WidestOfSix : Widest)).ToTruth() : Truth.Unknown;
}
