namespace Onus.Fuzz.Mutation;

/// <summary>Changes that know nothing of what they change.</summary>
internal static class ByteChanges
{
    public static byte[] Change(byte[] content, Random random)
    {
        if (content.Length == 0)
        {
            return [(byte)random.Next(256)];
        }

        var at = random.Next(content.Length);
        var length = Math.Min(content.Length - at, 1 + random.Next(random.Next(8) == 0 ? 2000 : 24));
        switch (random.Next(7))
        {
            case 0:
                return content[..at];
            case 1:
                return [.. content[..at], .. content[(at + length)..]];
            case 2:
                var to = random.Next(content.Length + 1);
                return [.. content[..to], .. content[at..(at + length)], .. content[to..]];
            case 3:
                return [.. content[..at], (byte)random.Next(256), .. content[at..]];
            case 4:
                var run = new byte[1 + random.Next(300)];
                Array.Fill(run, content[at]);
                return [.. content[..at], .. run, .. content[at..]];
            default:
                var copy = (byte[])content.Clone();
                copy[at] = random.Next(2) == 0 ? (byte)(copy[at] ^ (1 << random.Next(8))) : (byte)random.Next(256);
                return copy;
        }
    }
}
