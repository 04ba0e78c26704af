using System.Text;

namespace Onus.Hcl.Functions;

/// <summary>An encoding of one byte a character.</summary>
internal sealed class SingleByteEncoding
{
    private const char None = '\uFFFD';
    private const int Half = 128;

    private readonly string _characters;
    private readonly Lazy<Dictionary<char, byte>> _bytes;

    /// <param name="characters">The characters of all 256 bytes, or of those behind ASCII's.</param>
    public SingleByteEncoding(string characters)
    {
        _characters = characters.Length == Half ? string.Create(2 * Half, characters, static (all, upper) =>
        {
            for (var i = 0; i < Half; i++)
            {
                (all[i], all[Half + i]) = ((char)i, upper[i]);
            }
        }) : characters;
        _bytes = new(() =>
        {
            var bytes = new Dictionary<char, byte>();
            for (var i = 0; i < _characters.Length; i++)
            {
                bytes.TryAdd(_characters[i], (byte)i);
            }

            bytes.Remove(None);
            return bytes;
        });
    }

    /// <summary>The bytes of a text.</summary>
    /// <exception cref="EncoderFallbackException">It has a character that the encoding lacks.</exception>
    public byte[] Encode(string text) => [.. text.Select(c => _bytes.Value.TryGetValue(c, out var b) ? b : throw new EncoderFallbackException())];

    /// <summary>The text of bytes.</summary>
    /// <exception cref="DecoderFallbackException">A byte is no character.</exception>
    public string Decode(byte[] bytes) => string.Create(bytes.Length, (_characters, bytes), static (text, from) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = from._characters[from.bytes[i]] is var c and not None ? c : throw new DecoderFallbackException();
        }
    });
}
