namespace Onus.Catalog.Model;

/// <summary>How surely a source says what rests on it.</summary>
public static class Confidences
{
    /// <summary>The source says so.</summary>
    public const string Documented = "documented";

    /// <summary>It follows from what the source says, or from what it is about where nobody opened it.</summary>
    public const string Derived = "derived";
}
