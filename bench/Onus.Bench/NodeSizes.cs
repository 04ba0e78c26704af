using Onus.Contracts;
using Onus.Core.Values;

namespace Onus.Bench;

/// <summary>Measures how many bytes a node of each kind takes, beside what it points to.</summary>
internal static class NodeSizes
{
    private const int Count = 100_000;

    public static void Print()
    {
        var number = Number.From(7);
        Measure("null", () => new NullValue(default));
        Measure("boolean", () => new BooleanValue(true, default));
        Measure("string", () => Value.Of("text"));
        Measure("number", () => Value.Of(number));
        Measure("unknown", () => new UnknownValue(Reason, default));
        Measure("list", () => Value.List([], default(Onus.Core.Places.Origin)));
        Measure("map of one", () => Value.Map(("Key", Value.Null)));
    }

    private static readonly UnknownReason Reason = new(UnknownCode.Stated, $"example");

    private static void Measure(string name, Func<Value> make)
    {
        var kept = new Value[Count];
        make();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Count; i++)
        {
            kept[i] = make();
        }

        Console.WriteLine($"{name,-12}{(GC.GetAllocatedBytesForCurrentThread() - before) / Count,6} bytes");
        GC.KeepAlive(kept);
    }
}
