namespace Onus.Sources.Waivers;

/// <summary>One suppression as a comment spells it, before it is said what it stands at.</summary>
/// <param name="Id">The check as the tool calls it; may hold <c>*</c>.</param>
/// <param name="Reason">The reason; null when none is given.</param>
/// <param name="Expires">The day of expiry; null when it has none.</param>
internal sealed record Suppression(string Tool, string Id, string? Reason, string? Expires)
{
    /// <summary>The Terraform workspace that it is for; null for all.</summary>
    public string? Workspace { get; init; }

    /// <summary>Whether it is for some of the block's instances only, by their attributes.</summary>
    public bool IsConditional { get; init; }

    /// <summary>How much it is about.</summary>
    public Extent Extent { get; init; }
}

/// <summary>How much a suppression in a comment is about.</summary>
internal enum Extent : byte
{
    /// <summary>The block that the comment stands at.</summary>
    Block,

    /// <summary>The whole file, from whose beginning it is written.</summary>
    File,

    /// <summary>What a tool finds on one line.</summary>
    Line,
}

/// <summary>Where a comment stands, as seen from a block.</summary>
internal enum Standing : byte
{
    /// <summary>Directly above it.</summary>
    Above,

    /// <summary>On its first line.</summary>
    Head,

    /// <summary>Inside of it.</summary>
    Inside,
}
