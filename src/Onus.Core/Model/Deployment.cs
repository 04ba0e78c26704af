using Onus.Core.Values;

namespace Onus.Core.Model;

/// <summary>What is deployed together and may refer to each other: a stack with its nested stacks, a root module, an account.</summary>
/// <param name="Id">Unique in the run: the path of its root file or folder as the user named it.</param>
/// <param name="Kind">What it was read from, such as <c>cloudformation</c>.</param>
/// <param name="Resources">Its resources, in the order of the source.</param>
public sealed record Deployment(string Id, string Kind, IReadOnlyList<Resource> Resources)
{
    /// <summary>How long the files are together that it was read from, in bytes; what judging it may cost grows with it.</summary>
    public long Length { get; init; }

    /// <summary>What the source says was only given another address: resources, and modules with all that is in them.</summary>
    public IReadOnlyList<(string From, string To)> Moves { get; init; } = [];

    /// <summary>The types of which some may be there that are not in sight.</summary>
    public UnreadTypes NotRead { get; init; } = UnreadTypes.None;

    /// <summary>The tags of the account that it is, as the organisation has them, with a text for each; unknown where they could not be read, null where the source has none to tell.</summary>
    public Value? AccountTags { get; init; }

    /// <summary>Tells how values came to where its resources have them; null where the source has no such ways.</summary>
    public ITrail? Trail { get; init; }
}
