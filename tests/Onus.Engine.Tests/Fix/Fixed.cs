using System.Text;
using Onus.Contracts.Fixes;
using Onus.Core.Files;
using Onus.Engine.Fix;
using Onus.Engine.Inputs;

namespace Onus.Engine.Tests.Fix;

/// <summary>What came of mending files.</summary>
internal sealed class Fixed
{
    private readonly MemoryTree _before;
    private readonly Kept _kept = new();

    private Fixed(MemoryTree before, FixPlan plan)
    {
        _before = before;
        Plan = plan;
        Plan.Write(_kept);
    }

    public FixPlan Plan { get; }

    public FixReport Report => Plan.Report;

    public IEnumerable<string> Mended => Report.Fixes.Select(fix => fix.Check).Distinct();

    /// <summary>A file as it is afterwards.</summary>
    public string this[string path] => Encoding.UTF8.GetString(_kept.Written.GetValueOrDefault("/" + path) ?? _before.Read(path).Bytes!);

    public static Task<Fixed> OfAsync(string name, string text, params string[] checks) => OfAsync([(name, text)], checks);

    public static async Task<Fixed> OfAsync(IEnumerable<(string Name, string Text)> files, params string[] checks)
    {
        var tree = new MemoryTree(files.Select(file => KeyValuePair.Create(file.Name, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Text))));
        var request = new FixRequest(new InputRequest { Paths = ["."], Knowledge = new KnowledgeRequest(null, null, "2026-11-29") }, [.. checks]);
        return new Fixed(tree, await FixUseCase.RunAsync(request, new MemoryHost(tree)));
    }

    /// <summary>Keeps what is written.</summary>
    private sealed class Kept : IFileWriter
    {
        public Dictionary<string, byte[]> Written { get; } = new(StringComparer.Ordinal);

        public void Replace(string path, Action<Stream> write)
        {
            using var stream = new MemoryStream();
            write(stream);
            Written[path] = stream.ToArray();
        }

        public void Append(string path, ReadOnlySpan<byte> content, CancellationToken cancellation = default) => throw new NotSupportedException("Nothing is added to the files of others.");
    }
}
