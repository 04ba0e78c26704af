using System.Globalization;
using System.Text;

namespace Onus.Cli.Git;

/// <summary>Takes apart what <c>git cat-file --batch</c> answers: for each id a line with the size, then the content.</summary>
/// <param name="output">The answer.</param>
internal sealed class BlobStream(Stream output)
{
    private readonly BufferedStream _output = new(output, 1 << 16);

    public void ReadAll(IReadOnlyList<GitEntry> entries, Action<GitEntry, Stream> take)
    {
        foreach (var entry in entries)
        {
            // ID TYPE SIZE, or ID missing
            var words = ReadLine().Split(' ');
            if (words.Length != 3 || !long.TryParse(words[2], NumberStyles.None, CultureInfo.InvariantCulture, out var size))
            {
                throw new GitProblem($"the content of {entry.Path} is not in this clone; nothing is fetched.");
            }

            using (var content = new Part(_output, size))
            {
                take(entry, content);
                content.CopyTo(Stream.Null);
            }

            _output.ReadByte();
        }
    }

    private string ReadLine()
    {
        const int MaxLine = 1000;
        var line = new StringBuilder();
        while (_output.ReadByte() is var next and >= 0 && next != '\n' && line.Length < MaxLine)
        {
            line.Append((char)next);
        }

        return line.ToString();
    }

    /// <summary>So many bytes of another stream.</summary>
    private sealed class Part(Stream inner, long left) : Stream
    {
        private long _left = left;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, (int)Math.Min(count, _left));
            _left -= read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
