using System.Buffers;
using System.IO.Compression;
using System.Text.Json;
using Onus.Contracts;
using Onus.Reports.Findings;

namespace Onus.Reports.Sarif;

/// <summary>Writes findings as results until a reader would take no more.</summary>
internal sealed class SarifResults(Utf8JsonWriter json, FindingBook book, IReadOnlyList<Rule> rules, SarifLimits limits)
{
    /// <summary>What is kept free for what stands around the results.</summary>
    private const double Share = 0.9;

    private readonly List<string> _ids = [.. rules.Select(rule => rule.Id)];

    /// <summary>Writes the first ones that fit.</summary>
    /// <returns>How many.</returns>
    public int Write(IReadOnlyList<Finding> findings)
    {
        var record = new ArrayBufferWriter<byte>();
        using var one = new Utf8JsonWriter(record, JsonText.Options);
        using var size = new CompressedSize();
        var hasSuppressions = findings.Any(finding => finding.Status == FindingStatus.Waived);
        var written = 0;
        foreach (var finding in findings.Take(limits.Results))
        {
            record.ResetWrittenCount();
            one.Reset();
            new SarifResult(one, book).Write(finding, SarifRules.IndexOf(_ids, finding.Rule.Id), hasSuppressions);
            one.Flush();
            size.Add(record.WrittenSpan);
            if (size.Bytes > limits.Bytes * Share)
            {
                break;
            }

            json.WriteRawValue(record.WrittenSpan, skipInputValidation: true);
            JsonText.Relieve(json);
            written++;
        }

        return written;
    }

    /// <summary>How long a text is when it is compressed: quickly, which others do better.</summary>
    private sealed class CompressedSize : IDisposable
    {
        private const int Part = 1 << 16;
        private readonly CountingStream _count = new();
        private readonly GZipStream _compressed;
        private int _held;

        public CompressedSize() => _compressed = new GZipStream(_count, CompressionLevel.Fastest);

        public long Bytes => _count.Bytes;

        public void Add(ReadOnlySpan<byte> text)
        {
            _compressed.Write(text);
            _held += text.Length;
            if (_held > Part)
            {
                _compressed.Flush();
                _held = 0;
            }
        }

        public void Dispose() => _compressed.Dispose();
    }

    private sealed class CountingStream : Stream
    {
        public long Bytes { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => Bytes;

        public override long Position
        {
            get => Bytes;
            set => throw new NotSupportedException();
        }

        public override void Write(ReadOnlySpan<byte> buffer) => Bytes += buffer.Length;

        public override void Write(byte[] buffer, int offset, int count) => Bytes += count;

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Flush()
        {
        }
    }
}
