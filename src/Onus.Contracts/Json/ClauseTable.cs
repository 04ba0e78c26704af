using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Onus.Contracts.Json;

/// <summary>The texts of clauses, each once, by which findings name them.</summary>
internal sealed class ClauseTable
{
    private const int Recent = 256;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>Clauses that were written lately, with how: findings that are alike have the same instance.</summary>
    private readonly (DecidedClause Clause, ClauseRecord Record)[] _recent = new (DecidedClause, ClauseRecord)[Recent];

    /// <summary>The texts that were named so far, in the order of their numbers.</summary>
    public IEnumerable<ClauseText> Texts => _numbers.OrderBy(entry => entry.Value).Select(entry => new ClauseText(entry.Key));

    /// <summary>A clause as it is written; null for none.</summary>
    public ClauseRecord? RecordOf(DecidedClause? clause)
    {
        if (clause is null)
        {
            return null;
        }

        ref var recent = ref _recent[RuntimeHelpers.GetHashCode(clause) & (Recent - 1)];
        if (!ReferenceEquals(recent.Clause, clause))
        {
            recent = (clause, NewRecordOf(clause));
        }

        return recent.Record;
    }

    private ClauseRecord NewRecordOf(DecidedClause clause)
    {
        if (!_numbers.TryGetValue(clause.Text, out var number))
        {
            _numbers[clause.Text] = number = _numbers.Count;
        }

        return new ClauseRecord(
            number,
            clause.Holds,
            clause.Element,
            clause.Reads.IsEmpty ? null : ImmutableCollectionsMarshal.AsArray(clause.Reads),
            clause.Parts.IsEmpty ? null : [.. clause.Parts.Select(NewRecordOf)],
            clause.Omitted == 0 ? null : clause.Omitted);
    }

    /// <summary>A clause as it was written; null for none.</summary>
    /// <param name="values">How many values the finding has that were read.</param>
    public static DecidedClause? Read(ClauseRecord? record, IReadOnlyList<ClauseText> texts, int values)
    {
        if (record is null)
        {
            return null;
        }

        var reads = record.Reads ?? [];
        if (record.Clause < 0 || record.Clause >= texts.Count || reads.Any(read => read < 0 || read >= values) || record.Omitted < 0)
        {
            throw new JsonException($"The clause {record.Clause} is not there, or a value that it reads.");
        }

        return new DecidedClause(
            texts[record.Clause].Text,
            record.Holds,
            record.Element,
            [.. reads],
            [.. (record.Parts ?? []).Select(part => Read(part, texts, values) ?? throw new JsonException("There is nothing where a clause belongs."))],
            record.Omitted ?? 0);
    }
}
