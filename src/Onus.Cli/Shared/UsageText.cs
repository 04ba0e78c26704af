using System.Text.RegularExpressions;
using Onus.Core.Diagnostics;

namespace Onus.Cli.Shared;

/// <summary>What the library says of a command line that it refuses: of what it repeats, that only is shown which can be a name.</summary>
internal static partial class UsageText
{
    /// <summary>The text without what may be a secret in the wrong place: what follows a sign of equality, and what looks like one.</summary>
    public static string Shown(string text) => Quoted().Replace(text, match => Quote(match.Value[1..^1]).Text);

    private static Message Quote(string repeated) => repeated.IndexOf('=', StringComparison.Ordinal) is var at and >= 0 ? (Message)$"'{repeated[..at]}=…'" : $"'{repeated}'";

    [GeneratedRegex("'[^\\n]*?'(?![\\w])", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
