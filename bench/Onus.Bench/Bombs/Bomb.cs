namespace Onus.Bench.Bombs;

/// <summary>A small input that asks for unbounded work.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Size">The size at which it is below 64 KB, and asks for all that it can.</param>
/// <param name="Make">Its files by path, for a size.</param>
internal sealed record Bomb(string Name, int Size, Func<int, IReadOnlyList<(string Path, string Text)>> Make)
{
    /// <summary>A bomb of one file.</summary>
    public static Bomb Of(string name, string file, int size, Func<int, string> text) => new(name, size, n => [(file, text(n))]);

    /// <summary>All that are known.</summary>
    public static IReadOnlyList<Bomb> All { get; } =
    [
        .. ExpressionBombs.All, .. ConfigurationBombs.All, .. PolicyBombs.All, .. TemplateBombs.All, .. ServerlessBombs.All, .. DocumentBombs.All, .. PlanBombs.All,
    ];

    /// <summary>Texts for the numbers below a bound, one behind the other.</summary>
    public static string Each(int count, Func<int, string> text, string between = "\n") => string.Join(between, Enumerable.Range(0, count).Select(text));

    /// <summary>A text several times.</summary>
    public static string Times(int count, string text) => string.Concat(Enumerable.Repeat(text, count));
}
