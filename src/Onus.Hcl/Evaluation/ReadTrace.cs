using System.Collections.Immutable;
using Onus.Core.Model;
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
    public IReadOnlyList<Read> Reads => Between(0, Mark);

    /// <summary>The values that decided and have a path of their own, with their places.</summary>
    public ImmutableArray<ValueRead> Values => ValuesSince(0);

    internal int Mark => _reads.Count;

    /// <summary>The values that were read since a mark and have a path of their own, with their places.</summary>
    internal ImmutableArray<ValueRead> ValuesSince(int mark)
    {
        var found = Between(mark, Mark);
        var values = ImmutableArray.CreateBuilder<ValueRead>(found.Count);
        foreach (var (path, value) in found)
        {
            if (path.Length > 0)
            {
                values.Add(new ValueRead(path, value, value.Origin));
            }
        }

        return values.DrainToImmutable();
    }

    /// <summary>The values that were read between two marks; none is there twice.</summary>
    internal List<Read> Between(int from, int to)
    {
        var found = new List<Read>(Math.Max(0, to - from));
        var seen = to - from > Few ? new HashSet<string>(StringComparer.Ordinal) : null;
        for (var i = from; i < to; i++)
        {
            var text = _reads[i].Path.ToString();
            if (seen?.Add(text) ?? !Has(found, text))
            {
                found.Add(new Read(text, _reads[i].Value));
            }
        }

        return found;
    }

    private static bool Has(List<Read> reads, string path)
    {
        foreach (var read in reads)
        {
            if (read.Path == path)
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
