namespace Onus.Cli.Shared;

/// <summary>What is handed over on standard input.</summary>
internal static class StandardInput
{
    /// <summary>What names it in the place of a file.</summary>
    public const string Name = "-";

    /// <summary>Reads it, up to one byte more than is read of a file, by which the bound is noticed.</summary>
    /// <param name="most">How many bytes are read of a file.</param>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(int most, CancellationToken cancellation)
    {
        using var input = Console.OpenStandardInput();
        using var content = new MemoryStream();
        var part = new byte[1 << 16];
        while (content.Length <= most && await input.ReadAsync(part, cancellation).ConfigureAwait(false) is var read and > 0)
        {
            content.Write(part, 0, read);
        }

        return content.GetBuffer().AsMemory(0, (int)content.Length);
    }
}
