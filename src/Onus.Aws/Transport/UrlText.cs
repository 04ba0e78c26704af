using System.Text;

namespace Onus.Aws.Transport;

/// <summary>Percent-encoding as AWS's signatures ask for it: all but letters, digits and <c>-._~</c>.</summary>
internal static class UrlText
{
    private const string Hex = "0123456789ABCDEF";

    /// <summary>Encodes a text.</summary>
    /// <param name="keepsSlashes">Whether slashes stay.</param>
    public static string Encode(string text, bool keepsSlashes = false)
    {
        var result = new StringBuilder(text.Length + 8);
        foreach (var one in Encoding.UTF8.GetBytes(text))
        {
            var c = (char)one;
            if (char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~' || (keepsSlashes && c == '/'))
            {
                result.Append(c);
            }
            else
            {
                result.Append('%').Append(Hex[one >> 4]).Append(Hex[one & 15]);
            }
        }

        return result.ToString();
    }
}
