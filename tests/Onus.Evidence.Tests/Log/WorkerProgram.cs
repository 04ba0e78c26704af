using Onus.Bench.Evidence;

namespace Onus.Evidence.Tests.Log;

/// <summary>What a process does that a test starts: it writes into an evidence log.</summary>
internal static class WorkerProgram
{
    private static int Main(string[] arguments) => arguments is [var folder, var who, var count] ? Appending.Work(folder, who, count) : 0;
}
