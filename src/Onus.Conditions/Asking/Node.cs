using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;

namespace Onus.Conditions.Asking;

/// <summary>A part of a compiled condition. Holds nothing of a run, so that several threads may use it: that is the <see cref="Asker"/>'s.</summary>
/// <param name="origin">Where it stands in the catalogue.</param>
internal abstract class Node(Origin origin)
{
    /// <summary>Where it stands.</summary>
    public Origin Origin { get; } = origin;

    /// <summary>The steps that it takes once, with all that is in it; what loops and functions do beyond that they count themselves.</summary>
    public virtual int Steps => 1;

    /// <summary>Its value, when that is always the same; null when it is not.</summary>
    public virtual Value? Constant => null;

    /// <summary>Its value, noted as read when it is a path.</summary>
    public abstract Value Value(Asker asker);

    /// <summary>Its truth, where it stands as a condition; why, when it is unknown, is then <see cref="Asker.Cause"/>.</summary>
    public virtual Truth Test(Asker asker) => asker.TruthOf(Value(asker), Origin);

    /// <summary>What it is, without asking more, for those values of a loop's variable that are out of question for a function; null where that is not to be told.</summary>
    /// <param name="variable">The variable's number.</param>
    public virtual Outside? OutsideOf(int variable) => null;

    /// <summary>Its value and the way to it, where it is only gone through.</summary>
    public virtual Traced Go(Asker asker) => asker.Run.Named(Value(asker));
}

/// <summary>A part of a compiled condition that is true, false or unknown.</summary>
/// <param name="origin">Where it stands in the catalogue.</param>
internal abstract class TruthNode(Origin origin) : Node(origin)
{
    public sealed override Value Value(Asker asker) => asker.ValueOf(Test(asker), Origin);

    public abstract override Truth Test(Asker asker);
}

/// <summary>A part of a compiled condition that has a way to it: an attribute, an element, a variable of a loop.</summary>
/// <param name="origin">Where it stands in the catalogue.</param>
internal abstract class PathNode(Origin origin) : Node(origin)
{
    public sealed override Value Value(Asker asker)
    {
        if (asker.Run.Trace is not { } trace)
        {
            return Read(asker);
        }

        var traced = Go(asker);
        if (traced.Path is not null)
        {
            trace.Add(traced.Path, traced.Value);
        }

        return traced.Value;
    }

    public abstract override Traced Go(Asker asker);

    /// <summary>The value, where nobody asks for the way.</summary>
    protected abstract Value Read(Asker asker);
}
