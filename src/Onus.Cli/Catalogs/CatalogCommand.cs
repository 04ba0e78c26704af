using System.CommandLine;

namespace Onus.Cli.Catalogs;

/// <summary><c>onus catalog list|show|verify|index</c>: the knowledge itself.</summary>
internal static class CatalogCommand
{
    public static Command Create() => new("catalog", "List, show and verify the knowledge that Onus has")
    {
        CatalogList.Create(),
        CatalogShow.Create(),
        CatalogVerify.Create(),
        CatalogIndexing.Create(),
    };
}
