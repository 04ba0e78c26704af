using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Onus.Api.Relays;

/// <summary>The two ends of a pipe to another program: messages go both ways, each a line of JSON. Messages may be sent by several at once.</summary>
internal sealed class RelayStream(Stream incoming, Stream outgoing) : IDisposable
{
    /// <summary>A longer line is none of ours: the largest answer of a service is 50 MB.</summary>
    private const int MaxLine = 128 * 1024 * 1024;

    /// <summary>Deeper nothing is that a service answers.</summary>
    public const int MaxDepth = 256;

    /// <summary>Most messages are shorter.</summary>
    private const int Usual = 64 * 1024;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true, MaxDepth = MaxDepth };

    private readonly SemaphoreSlim _one = new(1, 1);
    private byte[] _read = new byte[Usual];
    private int _begin;
    private int _end;

    /// <summary>Sends a message.</summary>
    /// <exception cref="IOException">The other end is gone.</exception>
    public async ValueTask SendAsync(Action<Utf8JsonWriter> members)
    {
        var line = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(line, Options))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        line.Write("\n"u8);
        await _one.WaitAsync().ConfigureAwait(false);
        try
        {
            await outgoing.WriteAsync(line.WrittenMemory).ConfigureAwait(false);
            await outgoing.FlushAsync().ConfigureAwait(false);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>The next message; null at the end. It is good until the next is asked for.</summary>
    /// <exception cref="IOException">The other end is gone, or sends what is no message.</exception>
    public async ValueTask<ReadOnlyMemory<byte>?> NextAsync(CancellationToken cancellation)
    {
        var scanned = _begin;
        while (true)
        {
            if (_read.AsSpan(scanned, _end - scanned).IndexOf((byte)'\n') is var at and >= 0)
            {
                var line = _read.AsMemory(_begin, scanned + at - _begin);
                _begin = scanned + at + 1;
                return line;
            }

            scanned = _end - _begin;
            Array.Copy(_read, _begin, _read, 0, scanned);
            (_begin, _end) = (0, scanned);
            if (_end == _read.Length)
            {
                Array.Resize(ref _read, _end < MaxLine ? _end * 2 : throw new IOException("a message is too long"));
            }

            if (_end == 0 && _read.Length > Usual)
            {
                // One long message is no reason to keep so much for all that follow.
                _read = new byte[Usual];
            }

            if (await incoming.ReadAsync(_read.AsMemory(_end), cancellation).ConfigureAwait(false) is var count && count == 0)
            {
                return null;
            }

            _end += count;
        }
    }

    /// <summary>Ends sending. What is read and written belongs to whoever opened it.</summary>
    public void Dispose() => _one.Dispose();
}
