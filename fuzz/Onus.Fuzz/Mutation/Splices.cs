using Onus.Fuzz.Seeds;

namespace Onus.Fuzz.Mutation;

/// <summary>Puts a part of another file into a file.</summary>
internal static class Splices
{
    private const int MostBytes = 3000;

    public static byte[] Join(byte[] content, Scenario other, Random random)
    {
        var donor = other.Files[random.Next(other.Files.Count)].Content;
        if (donor.Length == 0)
        {
            return content;
        }

        var from = random.Next(donor.Length);
        var length = Math.Min(donor.Length - from, 1 + random.Next(MostBytes));
        var at = random.Next(content.Length + 1);
        var behind = random.Next(3) == 0 ? at : Math.Min(content.Length, at + length);
        return [.. content[..at], .. donor[from..(from + length)], .. content[behind..]];
    }
}
