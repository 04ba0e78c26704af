using System.Collections.Immutable;

namespace Onus.Contracts;

/// <summary>A statement of a policy that lets somebody in.</summary>
/// <param name="Kind">Who, by kind.</param>
/// <param name="Who">Who, as the policy names it.</param>
/// <param name="Actions">What it allows: patterns of actions, or a word for all but some.</param>
/// <param name="By">The address of what has the policy.</param>
public sealed record AccessGrant(AccessorKind Kind, string Who, ImmutableArray<string> Actions, string By)
{
    /// <summary>Whether conditions narrow it; null when that is not known.</summary>
    public bool? Narrowed { get; init; }

    /// <summary>Whether it is about everything of its kind, not about this resource by name.</summary>
    public bool Everything { get; init; }

    /// <summary>Where the statement stands; null when that is not known.</summary>
    public Place? Location { get; init; }
}
