namespace Onus.Api.Models;

/// <summary>How a moment is written.</summary>
internal enum TimeForm
{
    /// <summary>As its place and protocol have it.</summary>
    Usual,

    /// <summary><c>2026-11-30T08:00:00Z</c>.</summary>
    Iso,

    /// <summary>Seconds since 1970.</summary>
    Unix,

    /// <summary><c>Mon, 30 Nov 2026 08:00:00 GMT</c>.</summary>
    Rfc
}
