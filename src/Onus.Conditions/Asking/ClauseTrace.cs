using Onus.Core.Model;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;

namespace Onus.Conditions.Asking;

/// <summary>Notes the clauses of a condition while it is asked, and of each those parts that decided. Bounded, whatever the input holds.</summary>
/// <param name="reads">The values that are read meanwhile.</param>
internal sealed class ClauseTrace(ReadTrace reads)
{
    private const int MostAlike = 8;
    private const int Most = 200;
    private const int Deepest = 20;

    /// <summary>The clauses that are being asked, the innermost on top; null for those that are not noted.</summary>
    private readonly Stack<OpenClause?> _open = new();
    private ClauseElement? _element;
    private int _kept;
    private int _muted;

    /// <summary>What was asked as a whole; null until that has come to an end.</summary>
    public Clause? Root { get; private set; }

    /// <summary>Whether a part of the clause that is being asked would be noted: not inside of a value.</summary>
    public bool IsListening => _muted == 0 && Top is { Shape.Kind: not ClauseKind.Leaf };

    /// <summary>How many parts the clause that is being asked has so far.</summary>
    public int Mark => Top?.Parts.Count ?? 0;

    private OpenClause? Top => _open.TryPeek(out var top) ? top : null;

    /// <summary>Says which element the next part is about.</summary>
    public void About(ClauseElement? element) => _element = element;

    /// <summary>A clause begins to be asked.</summary>
    public void Begin(ClauseShape shape)
    {
        var isNoted = (_open.Count == 0 || IsListening) && _kept + _open.Count < Most && _open.Count < Deepest;
        _open.Push(isNoted ? new OpenClause(shape, _element, reads.Mark) : null);
        _element = null;
    }

    /// <summary>The clause that began last has come to a truth.</summary>
    public void End(Truth truth)
    {
        if (_open.Pop() is not { } open)
        {
            return;
        }

        if (open.Shape.Kind is ClauseKind.All or ClauseKind.Any)
        {
            var kept = 0;
            for (var i = 0; i < open.Parts.Count; i++)
            {
                if (open.Parts[i].Truth == truth)
                {
                    open.Parts[kept++] = open.Parts[i];
                }
                else
                {
                    _kept -= open.Parts[i].Size;
                }
            }

            open.Parts.RemoveRange(kept, open.Parts.Count - kept);
        }

        var isLeaf = open.Parts.Count == 0;
        var clause = new Clause(open.Shape.Text, isLeaf ? ClauseKind.Leaf : open.Shape.Kind, truth, open.Element, isLeaf ? reads.ValuesSince(open.Reads) : [], [.. open.Parts], open.Omitted[(int)truth]);
        if (_open.Count == 0)
        {
            Root = clause;
        }
        else if (Top!.PartsThatAre(truth) < MostAlike)
        {
            _kept++;
            Top.Parts.Add(clause);
        }
        else
        {
            _kept -= clause.Size - 1;
            Top.Omitted[(int)truth]++;
        }
    }

    /// <summary>Takes back the parts that the clause which is being asked has got since a mark.</summary>
    public void Forget(int mark)
    {
        if (Top is { } open)
        {
            _kept -= open.Parts.Skip(mark).Sum(part => part.Size);
            open.Parts.RemoveRange(mark, open.Parts.Count - mark);
        }
    }

    /// <summary>Lets nothing be noted until it is let again: what is asked of each value that an unknown may have is no part of what decided.</summary>
    public void Mute(bool on) => _muted += on ? 1 : -1;

    private sealed record OpenClause(ClauseShape Shape, ClauseElement? Element, int Reads)
    {
        public List<Clause> Parts { get; } = [];

        /// <summary>How many parts more there were than are kept, by their truth.</summary>
        public int[] Omitted { get; } = new int[3];

        public int PartsThatAre(Truth truth)
        {
            var count = 0;
            foreach (var part in Parts)
            {
                count += part.Truth == truth ? 1 : 0;
            }

            return count;
        }
    }
}
