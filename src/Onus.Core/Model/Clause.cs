using System.Collections.Immutable;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Core.Model;

/// <summary>How the truth of a clause comes of its parts.</summary>
public enum ClauseKind : byte
{
    /// <summary>It has none: values decide.</summary>
    Leaf,

    /// <summary>All have to hold: <c>&amp;&amp;</c>, <c>alltrue</c>.</summary>
    All,

    /// <summary>One has to hold: <c>||</c>, <c>anytrue</c>.</summary>
    Any,

    /// <summary>It holds where its part does not.</summary>
    Not,

    /// <summary>A condition says which of two decides.</summary>
    Choice,
}

/// <summary>A clause of a condition that was asked, with what came of it: a tree of those that decided.</summary>
/// <param name="Text">The clause as it is written.</param>
/// <param name="Kind">How its truth comes of its parts; a leaf when it has none.</param>
/// <param name="Truth">What it came to.</param>
/// <param name="Element">The element of a collection that it was asked about; null where it is about none.</param>
/// <param name="Reads">The values that were read for it; of a clause with parts none, since its parts have them.</param>
/// <param name="Parts">The clauses in it that decided.</param>
/// <param name="Omitted">How many more there are that decided as well.</param>
public sealed record Clause(string Text, ClauseKind Kind, Truth Truth, ClauseElement? Element, ImmutableArray<ValueRead> Reads, ImmutableArray<Clause> Parts, int Omitted = 0)
{
    /// <summary>How many clauses it is, with all that are in it.</summary>
    public int Size { get; } = SizeOf(Parts);

    /// <summary>The clauses that have no parts, in order.</summary>
    public IEnumerable<Clause> Leaves => Parts.IsEmpty ? [this] : Parts.SelectMany(part => part.Leaves);

    private static int SizeOf(ImmutableArray<Clause> parts)
    {
        var size = 1;
        foreach (var part in parts)
        {
            size += part.Size;
        }

        return size;
    }
}

/// <summary>An element of a collection that a clause was asked about.</summary>
/// <param name="Name">What it is called, such as <c>Ingress[0]</c>.</param>
/// <param name="Origin">Its place; none where a function made it.</param>
public sealed record ClauseElement(string Name, Origin Origin);
