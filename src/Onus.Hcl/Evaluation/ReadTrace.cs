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
    private const int Few = 12;
    private readonly List<(ReadPath Path, Value Value)> _reads = [];

    /// <summary>The values that decided; none is there twice.</summary>
    public IEnumerable<Read> Reads => Between(0, Mark);

    internal int Mark => _reads.Count;

    /// <summary>The values that were read between two marks; none is there twice.</summary>
    internal IEnumerable<Read> Between(int from, int to)
    {
        var seen = to - from > Few ? new HashSet<string>(StringComparer.Ordinal) : null;
        for (var i = from; i < to; i++)
        {
            var text = _reads[i].Path.ToString();
            if (seen?.Add(text) ?? !WasRead(text, from, i))
            {
                yield return new Read(text, _reads[i].Value);
            }
        }
    }

    private bool WasRead(string path, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (_reads[i].Path.ToString() == path)
            {
                return true;
            }
        }

        return false;
    }

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
