using Onus.Hcl.Conversion;
namespace Onus.Hcl.Functions;

/// <summary>What results may not exceed, since inputs are not to be trusted.</summary>
internal static class Limits
{
    /// <summary>The most characters of a text.</summary>
    public const int MaxText = 8 * 1024 * 1024;

    /// <summary>The most elements of a collection.</summary>
    public const int MaxItems = 250_000;

    public static void CheckText(long length)
    {
        if (length > MaxText)
        {
            throw new FunctionException($"the text would be longer than {MaxText} characters");
        }
    }

    public static void CheckItems(long count)
    {
        if (count > MaxItems)
        {
            throw new FunctionException($"the result would have more than {MaxItems} elements");
        }
    }
}
