using Onus.Core.Diagnostics;
using Onus.Core.Model;

namespace Onus.Live.Recorded;

/// <summary>An aggregator of AWS Config: what it has recorded of accounts is read from it, and none of them is asked.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Region">The Region that it is in.</param>
public sealed record AggregatorChoice(string Name, string Region)
{
    private const int MaxName = 256;

    /// <summary>What a text names: an aggregator, and behind an <c>@</c> its Region.</summary>
    /// <returns>The name, and the Region; null where none is named.</returns>
    /// <exception cref="RequestException">It is neither.</exception>
    public static (string Name, string? Region) Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var (name, region) = at < 0 ? (text, null) : (text[..at], text[(at + 1)..]);
        if (name.Length is 0 or > MaxName || name.Any(letter => !char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '_')))
        {
            throw new RequestException($"{name} is no name of an aggregator of AWS Config: give the name that it was made with, such as organisation, and its Region as organisation@eu-west-1.");
        }

        return region is null || Partition.IsRegion(region) ? (name, region) : throw new RequestException($"{region} can't be the name of a Region.");
    }
}
