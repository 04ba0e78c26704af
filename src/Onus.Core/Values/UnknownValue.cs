using System.Collections.Immutable;
using Onus.Core.Places;

namespace Onus.Core.Values;

/// <summary>A value that is not known, with the reason and what is known of it all the same.</summary>
public sealed class UnknownValue : Value
{
    /// <summary>The most candidates that are kept.</summary>
    public const int MaxCandidates = 8;

    /// <summary>Makes an unknown value.</summary>
    /// <param name="reason">Why it is not known.</param>
    /// <param name="refinement">What is known of it all the same.</param>
    /// <param name="sensitive">Whether it must never be printed.</param>
    public UnknownValue(UnknownReason reason, Origin origin, Refinement? refinement = null, bool sensitive = false)
        : base(origin, sensitive: sensitive)
    {
        ArgumentNullException.ThrowIfNull(reason);
        Reason = reason;
        Refinement = refinement;
    }

    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.Unknown;

    /// <summary>Why it is not known.</summary>
    public UnknownReason Reason { get; }

    /// <summary>What is known of it all the same; null when nothing is.</summary>
    public Refinement? Refinement { get; }

    /// <summary>Whether it is known not to be null.</summary>
    public bool IsNotNull => Refinement is { NotNull: true };

    /// <summary>What is in it for sure, when it is a list or set; empty when nothing is known to be.</summary>
    public ImmutableArray<Value> Members => Refinement is { Members: { IsDefaultOrEmpty: false } members } ? members : [];

    private protected override Value Copy(Origin origin, bool sensitive) => new UnknownValue(Reason, origin, Refinement, sensitive);
}
