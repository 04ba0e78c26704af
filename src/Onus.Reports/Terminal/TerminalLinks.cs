using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>Where a terminal leads to that has links (OSC 8): to files on this machine, and to pages of the web.</summary>
/// <param name="folder">The absolute path of the folder that places are seen from.</param>
public sealed class TerminalLinks(string folder)
{
    /// <summary>The address of the file of a place; null for one that is not known.</summary>
    public string? Of(Place? place)
    {
        if (place is null || place.File.Length == 0)
        {
            return null;
        }

        var path = place.File.StartsWith('/') ? place.File : $"{folder.TrimEnd('/')}/{place.File}";
        return "file:///" + string.Join('/', path.Split('/').Where(part => part.Length > 0 && part != ".").Select(Uri.EscapeDataString));
    }

    /// <summary>The address of a page; null for what is none of the web's.</summary>
    public static string? Of(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address.AbsoluteUri : null;
}
