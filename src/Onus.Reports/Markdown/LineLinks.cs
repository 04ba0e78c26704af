using System.Globalization;
using Onus.Contracts;

namespace Onus.Reports.Markdown;

/// <summary>Where the places of a report lead to: an address in which <c>{file}</c> and <c>{line}</c> stand for the place.</summary>
/// <param name="template">The address, such as <c>https://github.com/us/shop/blob/main/{file}#L{line}</c>.</param>
public sealed class LineLinks(string template)
{
    private const string File = "{file}";
    private const string Line = "{line}";

    /// <summary>Whether an address is one that places can lead to: it is of the web and says where the file comes.</summary>
    public static bool IsTemplate(string text) =>
        text.Contains(File, StringComparison.Ordinal)
        && Uri.TryCreate(text.Replace(File, "f", StringComparison.Ordinal).Replace(Line, "1", StringComparison.Ordinal), UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && !text.AsSpan().ContainsAny("() <>\"");

    /// <summary>Where a place leads to; null for a place that is not in the repository.</summary>
    public string? Of(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.File.StartsWith('/') || place.File.Split('/').Contains("..") ? null
            : template
                .Replace(File, string.Join('/', place.File.Split('/').Where(part => part != ".").Select(Uri.EscapeDataString)).Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal), StringComparison.Ordinal)
                .Replace(Line, Math.Max(place.Line, 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
