using System.Diagnostics;
using Xunit.Abstractions;

namespace Onus.Hcl.Tests.Syntax;

public sealed class CorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void Real_files_are_read_without_a_diagnostic()
    {
        var complaints = new List<string>();
        var watch = new Stopwatch();
        long characters = 0;
        foreach (var path in Corpus.TerraformFiles(output))
        {
            var text = File.ReadAllText(path);
            characters += text.Length;
            watch.Start();
            var read = Read.File(text, path);
            watch.Stop();
            complaints.AddRange(read.Diagnostics.Select(diagnostic => $"{Corpus.NameOf(path)} {read.Place(diagnostic)} {diagnostic.Code} {diagnostic.Message}"));
        }

        output.WriteLine($"{characters} characters in {watch.Elapsed.TotalMilliseconds:F0} ms");
        complaints.ShouldBeEmpty();
    }
}
