using System.Globalization;
using Onus.Reports.Terminal;

namespace Onus.Cli.Shared;

/// <summary>What the terminal is like.</summary>
internal static class Terminal
{
    private const int Least = 60;
    private const int Most = 160;

    /// <summary>Whether colours are wanted on an output: only on a terminal, unless <c>NO_COLOR</c> or <c>FORCE_COLOR</c> says otherwise.</summary>
    /// <param name="redirected">Whether the output goes elsewhere than to a terminal.</param>
    public static bool WantsColors(bool redirected)
    {
        if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")))
        {
            return false;
        }

        if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable("FORCE_COLOR")))
        {
            return true;
        }

        return !redirected && Environment.GetEnvironmentVariable("TERM") != "dumb";
    }

    /// <summary>Whether a terminal shows links: one that says by its name that it does, unless <c>FORCE_HYPERLINK</c> says otherwise.</summary>
    /// <param name="redirected">Whether the output goes elsewhere than to a terminal.</param>
    public static bool HasLinks(bool redirected)
    {
        if (Environment.GetEnvironmentVariable("FORCE_HYPERLINK") is { Length: > 0 } forced)
        {
            return forced != "0";
        }

        return !redirected && WantsColors(redirected: false)
            && (Environment.GetEnvironmentVariable("TERM_PROGRAM") is "iTerm.app" or "WezTerm" or "vscode" or "ghostty" or "Hyper"
                || Environment.GetEnvironmentVariable("TERM") is "xterm-kitty" or "xterm-ghostty" or "alacritty" or "foot"
                || (int.TryParse(Environment.GetEnvironmentVariable("VTE_VERSION"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version >= 5000)
                || new[] { "WT_SESSION", "KITTY_WINDOW_ID", "KONSOLE_VERSION", "DOMTERM" }.Any(name => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(name))));
    }

    /// <summary>The width to write in: the terminal's, from 60 to 160 columns; 100 where the output goes elsewhere. <c>COLUMNS</c> says otherwise.</summary>
    /// <param name="redirected">Whether the output goes elsewhere than to a terminal.</param>
    public static int Width(bool redirected)
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted))
        {
            return Math.Clamp(wanted, Least, Most);
        }

        try
        {
            return redirected || Console.WindowWidth <= 0 ? TerminalWriter.DefaultWidth : Math.Clamp(Console.WindowWidth, Least, Most);
        }
        catch (Exception problem) when (problem is IOException or PlatformNotSupportedException)
        {
            return TerminalWriter.DefaultWidth;
        }
    }

    /// <summary>The terminal that standard output is.</summary>
    /// <param name="output">The writer over standard output.</param>
    public static TerminalWriter Open(TextWriter output) => new(output, WantsColors(Console.IsOutputRedirected), Width(Console.IsOutputRedirected), HasLinks(Console.IsOutputRedirected) ? new TerminalLinks(Environment.CurrentDirectory) : null);

    /// <summary>A writer as outputs want it: UTF-8 without mark, lines end as on Unix.</summary>
    /// <param name="stream">Where it goes.</param>
    public static StreamWriter Writer(Stream stream) => new(stream, new System.Text.UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
}
