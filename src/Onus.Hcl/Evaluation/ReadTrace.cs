using Onus.Core.Values;

namespace Onus.Hcl.Evaluation;

/// <summary>A value that an evaluation read.</summary>
/// <param name="Path">The path to it.</param>
/// <param name="Value">The value.</param>
public readonly record struct Read(string Path, Value Value);

/// <summary>The values that decided an evaluation, in the order they were read. What was read and did not matter is taken out again.</summary>
/// <param name="keepsAll">Whether what did not matter is kept all the same.</param>
public sealed class ReadTrace(bool keepsAll = false)
{
    private const int Limit = 2_000;
    private readonly List<(ReadPath Path, Value Value)> _reads = [];

    /// <summary>The values that decided; none is there twice.</summary>
    public IEnumerable<Read> Reads
    {
        get
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (path, value) in _reads)
            {
                var text = path.ToString();
                if (seen.Add(text))
                {
                    yield return new Read(text, value);
                }
            }
        }
    }

    internal int Mark => _reads.Count;

    internal void Add(ReadPath path, Value value)
    {
        if (_reads.Count < Limit)
        {
            _reads.Add((path, value));
        }
    }

    internal void Forget(int from, int to)
    {
        if (from < to && !keepsAll)
        {
            _reads.RemoveRange(from, to - from);
        }
    }
}
