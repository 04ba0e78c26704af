using Onus.Hcl.Conversion;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Onus.Core.Values;

namespace Onus.Hcl.Functions;

/// <summary>Functions that write and read encodings.</summary>
internal static class EncodingFunctions
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IEnumerable<Function> All { get; } =
    [
        Define.Plain("base64decode", 1, 1, call => call.Result(TextOf(FromBase64(call.Text(0))))),
        Define.Plain("base64encode", 1, 1, call => call.Result(Convert.ToBase64String(Encoding.UTF8.GetBytes(call.Text(0))))),
        Define.Plain("base64gzip", 1, 1, call => call.Result(Convert.ToBase64String(Gzip(Encoding.UTF8.GetBytes(call.Text(0)))))) with { Effort = 8 },
        Define.Plain("csvdecode", 1, 1, call => CsvDecoder.Decode(call.Text(0), call.Place())) with { Effort = 2 },
        Define.Plain("jsondecode", 1, 1, call => JsonDecoder.Decode(call.Text(0), call.Place())) with { Effort = 2 },
        JsonEncode("jsonencode", JsonEncoder.Encode),
        Define.Plain("textdecodebase64", 2, 2, call => TextEncodings.Decode(call, FromBase64(call.Text(0)))),
        Define.Plain("textencodebase64", 2, 2, call => TextEncodings.Encode(call)),
        Define.Plain("urlencode", 1, 1, call => call.Result(UrlEncode(call.Text(0)))),
        Define.Plain("yamldecode", 1, 1, call => YamlDecoder.Decode(call.Text(0), call.Place())) with { Effort = 8 },
        JsonEncode("yamlencode", YamlEncoder.Encode),
    ];

    /// <summary>The text of bytes.</summary>
    /// <exception cref="FunctionException">They are no UTF-8.</exception>
    public static string TextOf(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new FunctionException($"the bytes are not UTF-8 text", 0);
        }
    }

    private static Function JsonEncode(string name, Func<Value, string> encode) =>
        Define.Plain(name, 1, 1, call => call.Result(encode(call.Arguments[0]))) with { TakesNull = true };

    private static byte[] FromBase64(string text)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) && c is not ('\n' or '\r'))
            {
                throw new FunctionException($"not valid base64", 0);
            }
        }

        try
        {
            return Convert.FromBase64String(text);
        }
        catch (FormatException)
        {
            throw new FunctionException($"not valid base64", 0);
        }
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return target.ToArray();
    }

    private static string UrlEncode(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            var c = (char)b;
            if (char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '~')
            {
                result.Append(c);
            }
            else if (c == ' ')
            {
                result.Append('+');
            }
            else
            {
                result.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
            }
        }

        return result.ToString();
    }
}
