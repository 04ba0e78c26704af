using System.Text;

namespace Onus.Fuzz.Mutation;

/// <summary>Changes of how a text is written in bytes.</summary>
internal static class Encodings
{
    public static byte[] Change(byte[] content, Random random)
    {
        switch (random.Next(9))
        {
            case 0:
                return [0xEF, 0xBB, 0xBF, .. content];
            case 1:
                return [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(content))];
            case 2:
                return [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Encoding.UTF8.GetString(content))];
            case 3:
                return Encoding.Latin1.GetBytes(Encoding.UTF8.GetString(content));
            case 4:
                return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content).Replace("\n", "\r\n", StringComparison.Ordinal));
            case 5:
                return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content).Replace("\n", "\r", StringComparison.Ordinal));
            case 6:
                return [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Encoding.UTF8.GetString(content))];
            default:
                var at = random.Next(content.Length + 1);
                return [.. content[..at], .. Tricks.Bytes(random), .. content[at..]];
        }
    }
}
