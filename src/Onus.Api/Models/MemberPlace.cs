namespace Onus.Api.Models;

/// <summary>Where a member of a request or an answer stands.</summary>
internal enum MemberPlace
{
    /// <summary>In the body.</summary>
    Body,

    /// <summary>In the path, in the place of a label.</summary>
    Path,

    /// <summary>Behind the question mark.</summary>
    Query,

    /// <summary>In one header.</summary>
    Header,

    /// <summary>In all headers that begin so.</summary>
    Headers,

    /// <summary>The status of HTTP.</summary>
    Status
}
