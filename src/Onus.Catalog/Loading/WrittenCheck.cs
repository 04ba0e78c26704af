using Onus.Catalog.Model;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>A check as it stands in a file, read when it is first asked for. Safe for use by several threads.</summary>
/// <param name="block">The block that names it.</param>
/// <param name="read">Reads it.</param>
internal sealed class WrittenCheck(BlockSyntax block, Func<Check> read)
{
    private readonly Lazy<Check> _check = new(read);

    /// <summary>Its id; empty where the block has none.</summary>
    public string Id => block.Label(0) ?? "";

    /// <summary>The check.</summary>
    public Check Check => _check.Value;
}
