namespace Onus.Engine.Pages;

/// <summary>The order in which people count ids: AC-2 before AC-10.</summary>
internal sealed class RequirementOrder : IComparer<string>
{
    public static RequirementOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var a = (x ?? "").AsSpan();
        var b = (y ?? "").AsSpan();
        while (a.Length > 0 && b.Length > 0)
        {
            var left = a[..Part(a)];
            var right = b[..Part(b)];
            var order = char.IsAsciiDigit(a[0]) && char.IsAsciiDigit(b[0]) ? ByNumber(left, right) : left.CompareTo(right, StringComparison.Ordinal);
            if (order != 0)
            {
                return order;
            }

            a = a[left.Length..];
            b = b[right.Length..];
        }

        return a.Length != b.Length ? a.Length.CompareTo(b.Length) : string.CompareOrdinal(x, y);
    }

    /// <summary>The length of the digits, or of what is none, that a text begins with.</summary>
    private static int Part(ReadOnlySpan<char> text)
    {
        var end = char.IsAsciiDigit(text[0]) ? text.IndexOfAnyExceptInRange('0', '9') : text.IndexOfAnyInRange('0', '9');
        return end < 0 ? text.Length : end;
    }

    private static int ByNumber(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        a = a.TrimStart('0');
        b = b.TrimStart('0');
        return a.Length != b.Length ? a.Length.CompareTo(b.Length) : a.CompareTo(b, StringComparison.Ordinal);
    }
}
