using Onus.Contracts;

namespace Onus.Reports.Terminal;

/// <summary>A bar of who holds what: the reader's own part is the strongest in it, on a dark and on a light background.</summary>
internal static class HolderBar
{
    public const string Aws = "░";
    public const string Shared = "▒";
    public const string Customer = "█";

    /// <summary>The bar of some obligations; blank where there are none.</summary>
    /// <param name="width">Its width in characters.</param>
    public static TerminalText Of(ObligationCount count, int width, TerminalWriter terminal)
    {
        if (count.Total == 0 || width == 0)
        {
            return new string(' ', width);
        }

        var aws = Share(count.Aws, count.Total, width);
        var shared = Math.Min(Share(count.Shared, count.Total, width), width - aws);
        return terminal.Paint(Repeated(Aws, aws), Style.Faint) + terminal.Paint(Repeated(Shared, shared), Style.Magenta) + terminal.Paint(Repeated(Customer, width - aws - shared), Style.Bold);
    }

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    /// <summary>A share of the bar; what is there at all shows.</summary>
    private static int Share(int part, int total, int width) =>
        part == 0 ? 0 : Math.Clamp((int)Math.Round((double)part * width / total, MidpointRounding.AwayFromZero), 1, width - (part == total ? 0 : 1));
}
