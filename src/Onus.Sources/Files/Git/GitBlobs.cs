using System.Globalization;
using System.Text;
using Onus.Core.Files;

namespace Onus.Sources.Files.Git;

/// <summary>Contents by their ids, from one <c>git cat-file --batch</c> that is started when the first is asked for. Nothing is converted on the way.</summary>
internal sealed class GitBlobs(IGit git) : IDisposable
{
    private const int MaxLine = 1000;
    private readonly Lock _lock = new();
    private IGitTalk? _talk;
    private BufferedStream? _answers;

    /// <summary>What is said of a content that the repository does not have.</summary>
    public static FileContent Absent { get; } = new(null, "its content is not in this clone, and nothing is fetched");

    /// <summary>How many contents were asked for.</summary>
    public int Asked { get; private set; }

    public FileContent Read(string id, int most)
    {
        lock (_lock)
        {
            Asked++;
            try
            {
                return Ask(id, most);
            }
            catch (IOException)
            {
                // Git gives up at the first content that it can't unpack; the next question goes to another one.
                Dispose();
                return new(null, "its content in the repository is damaged");
            }
        }
    }

    public void Dispose()
    {
        _talk?.Dispose();
        _talk = null;
    }

    /// <summary>The sizes of contents; of one that is not there, none.</summary>
    /// <param name="ids">Their ids.</param>
    /// <param name="complaint">What git says is wrong.</param>
    public static Dictionary<string, long> Sizes(IGit git, IReadOnlyCollection<string> ids, out string? complaint)
    {
        var sizes = new Dictionary<string, long>(StringComparer.Ordinal);
        complaint = git.Run(["cat-file", "--batch-check"], input => input.Write(Encoding.ASCII.GetBytes(string.Join('\n', ids) + "\n")), Take);
        if (complaint is not null)
        {
            // In a partial clone git gives up at the first that is not there; then all that is there is gone through.
            complaint = git.Run(["cat-file", "--batch-check", "--batch-all-objects", "--unordered"], null, Take);
        }

        return sizes;

        void Take(Stream output)
        {
            using var reader = new StreamReader(output, Encoding.ASCII);
            while (reader.ReadLine() is { } line)
            {
                if (Head(line) is var (id, size))
                {
                    sizes[id] = size;
                }
            }
        }
    }

    private FileContent Ask(string id, int most)
    {
        if (_talk is null)
        {
            _talk = git.Start(["cat-file", "--batch"]);
            _answers = new BufferedStream(_talk.Answers, 1 << 16);
        }

        _talk.Questions.Write(Encoding.ASCII.GetBytes(id + "\n"));
        _talk.Questions.Flush();
        var line = ReadLine();
        if (Head(line) is not var (_, size))
        {
            return line.EndsWith(" missing", StringComparison.Ordinal) ? Absent : throw new EndOfStreamException();
        }

        var bytes = GC.AllocateUninitializedArray<byte>((int)Math.Min(size, Math.Min(most, Array.MaxLength)));
        _answers!.ReadExactly(bytes);
        Skip(size - bytes.Length + 1);
        return new(bytes, null);
    }

    /// <summary>Takes <c>ID TYPE SIZE</c> apart; null for <c>ID missing</c> and all else.</summary>
    private static (string Id, long Size)? Head(string line) =>
        line.Split(' ') is [var id, _, var text] && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? (id, size) : null;

    private string ReadLine()
    {
        var line = new StringBuilder();
        int next;
        while ((next = _answers!.ReadByte()) >= 0 && next != '\n' && line.Length < MaxLine)
        {
            line.Append((char)next);
        }

        return line.ToString();
    }

    private void Skip(long count)
    {
        var buffer = new byte[Math.Min(count, 1 << 16)];
        while (count > 0)
        {
            var part = (int)Math.Min(count, buffer.Length);
            _answers!.ReadExactly(buffer, 0, part);
            count -= part;
        }
    }
}
