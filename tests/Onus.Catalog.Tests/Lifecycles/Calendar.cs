using System.Globalization;

namespace Onus.Catalog.Tests.Lifecycles;

/// <summary>The versions of a product and the last day of their standard support, as a page of AWS lists them; made by <c>eng/make-lifecycle-tables.py</c>.</summary>
/// <param name="Product">What the catalogue calls the product.</param>
/// <param name="Title">What was read: the page, or a table that is made from it.</param>
/// <param name="Url">AWS's page.</param>
/// <param name="AsOf">The day or month of the copy that was read.</param>
/// <param name="Versions">Each version with its last day; null where the page has none yet.</param>
internal sealed record Calendar(string Product, string Title, string Url, string AsOf, IReadOnlyList<(string Name, DateOnly? Day)> Versions)
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "tests", "Onus.Catalog.Tests", "Lifecycles");

    /// <summary>All that are kept beside this file.</summary>
    public static IReadOnlyList<Calendar> All { get; } = [.. Directory.EnumerateFiles(Folder, "*.tsv").Order(StringComparer.Ordinal).Select(Read)];

    private static Calendar Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var head = lines.TakeWhile(line => line.StartsWith("# ", StringComparison.Ordinal)).Select(line => line[2..]).ToList();
        var rows = lines.Skip(head.Count).Select(line => line.Split('\t')).Select(cells => (cells[0], DayOf(cells[1])));
        return new Calendar(Path.GetFileNameWithoutExtension(path), head[0], head[1], head[2]["as of ".Length..], [.. rows]);
    }

    private static DateOnly? DayOf(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
