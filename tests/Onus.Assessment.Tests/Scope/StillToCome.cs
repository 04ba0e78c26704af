namespace Onus.Assessment.Tests.Scope;

/// <summary>What the model's documents name and no static scan can show, with what it needs.</summary>
internal static class StillToCome
{
    public static IReadOnlyDictionary<string, string> Needs { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["Security standards, laws, regulations"] = "scores and matrices for each framework (onus matrix)",
    };
}
