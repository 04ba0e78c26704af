using Onus.Catalog.Packing;
using Onus.Core.Diagnostics;

namespace Onus.Cli.Shared;

/// <summary>The catalogue that the program brings, packed: inside of it, or in a file beside it.</summary>
internal static class ShippedCatalogue
{
    private const string Name = "catalog.pack";
    private static readonly Lazy<PackedTree?> Tree = new(Find);

    /// <summary>Opens it; null when the program brings none that is packed.</summary>
    /// <exception cref="RequestException">It can't be used.</exception>
    public static PackedTree? Open() => Tree.Value;

    /// <summary>Opens the packed catalogue in a folder; null when there is none.</summary>
    /// <exception cref="RequestException">It can't be used.</exception>
    internal static PackedTree? In(string folder)
    {
        var file = Path.Combine(folder, Name);
        return FixedBytes.OfFile(file) is { } bytes ? Open(bytes, file, $"Write it anew by onus catalog pack, or build or install Onus again.") : null;
    }

    private static PackedTree? Find() => FixedBytes.OfProgram(Name) is { } inside ? Open(inside, "the catalogue in this program", $"Get the program anew.") : In(AppContext.BaseDirectory);

    private static PackedTree Open(FixedBytes bytes, string place, Message remedy) =>
        PackedTree.Open(bytes.Memory, "catalog", out var failure) ?? throw new RequestException($"{place} {failure}. {remedy}");
}
