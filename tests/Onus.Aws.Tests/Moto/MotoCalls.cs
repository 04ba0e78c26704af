using System.Text;
using System.Text.Json;

namespace Onus.Aws.Tests.Moto;

/// <summary>The calls that moto is asked: all list operations and facts that need no parent and that it supports, as the list in <c>moto-calls.json</c> has them.</summary>
internal static class MotoCalls
{
    /// <summary>The list as text.</summary>
    public static string Text { get; } = File.ReadAllText(Path.Combine(Checkout.Root, "tests", "Onus.Aws.Tests", "Moto", "moto-calls.json"), Encoding.UTF8);

    /// <summary>The operations, as <c>service:operation</c>.</summary>
    public static IReadOnlyList<string> Operations { get; } = Read();

    private static string[] Read()
    {
        using var document = JsonDocument.Parse(Text);
        return [.. document.RootElement.EnumerateArray().Select(call => $"{call.GetProperty("service").GetString()}:{call.GetProperty("operation").GetString()}")];
    }
}
