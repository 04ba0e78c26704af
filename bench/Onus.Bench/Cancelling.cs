using System.Diagnostics;
using System.Globalization;
using Onus.Core.Files;
using Onus.Engine;
using Onus.Engine.Inputs;
using Onus.Engine.Scan;
using Onus.Sources.Files;
using Onus.Sources.Files.Git;

namespace Onus.Bench;

/// <summary>How much processor time a scan still takes after it was cancelled, at ten places of its way.</summary>
internal static class Cancelling
{
    private const int Places = 10;

    public static async Task<int> RunAsync(string catalog, string file)
    {
        var host = new BenchHost(catalog);
        var request = new InputRequest { Paths = [file] };
        await ScanUseCase.RunAsync(request, host);
        var whole = Stopwatch.StartNew();
        await ScanUseCase.RunAsync(request, host);
        var length = whole.Elapsed;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)}: a scan takes {length.TotalSeconds:F2} s; processor time from the cancelling to the end:"));
        var most = 0.0;
        for (var place = 0; place < Places; place++)
        {
            using var cancellation = new CancellationTokenSource();
            var scan = ScanUseCase.RunAsync(request, host, null, cancellation.Token);
            await Task.Delay(length * (place + 0.5) / Places);
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            await cancellation.CancelAsync();
            var cancelled = false;
            try
            {
                await scan;
            }
            catch (OperationCanceledException)
            {
                cancelled = true;
            }

            var took = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds;
            most = cancelled ? Math.Max(most, took) : most;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  at {place * 10 + 5,2} %: {(cancelled ? $"{took,6:F0} ms" : "it had ended")}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  at most {most:F0} ms"));
        return 0;
    }

    private sealed class BenchHost(string catalog) : IHost
    {
        public FileTree ShippedCatalog => DiskTree.At(Path.GetFullPath(catalog));

        public IReadOnlyDictionary<string, string> VariableTexts { get; } = new Dictionary<string, string>();

        public InputPath Named(string path) => DiskTree.Input(Path.GetFullPath(path), path);

        public InputPath Around(InputPath path) => path;

        public FileTree Folder(string path, string? shown = null) => DiskTree.At(Path.GetFullPath(path), shown ?? path);

        public IGit Git() => throw new NotSupportedException();
    }
}
