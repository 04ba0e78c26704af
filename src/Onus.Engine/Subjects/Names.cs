using Onus.Core.Diagnostics;

namespace Onus.Engine.Subjects;

/// <summary>Helps where a name is not known.</summary>
internal static class Names
{
    /// <summary>A name that nobody knows, as it is repeated: what follows a sign of equality may be a secret in the wrong place.</summary>
    public static string Shown(string name) => name.IndexOf('=', StringComparison.Ordinal) is var at and >= 0 ? name[..at] + "=…" : name;

    /// <summary>The nearest of some names to one that nobody knows; null when none is near.</summary>
    public static string? Nearest(string name, IEnumerable<string> known) => Spelling.Nearest(name, known);
}
