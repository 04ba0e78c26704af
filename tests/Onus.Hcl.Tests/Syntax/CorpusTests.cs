using System.Diagnostics;
using Onus.Hcl.Syntax;
using Xunit.Abstractions;

namespace Onus.Hcl.Tests.Syntax;

public sealed class CorpusTests(ITestOutputHelper output)
{
    [SharedFact(Corpus.Path)]
    public void Real_files_are_read_without_a_diagnostic()
    {
        var complaints = new List<string>();
        var watch = new Stopwatch();
        long characters = 0;
        foreach (var path in Corpus.TerraformFiles())
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

    [SharedFact(Corpus.Path)]
    public void Real_files_read_back_as_they_were_printed()
    {
        var complaints = new List<string>();
        foreach (var path in Corpus.TerraformFiles())
        {
            var body = Read.File(File.ReadAllText(path), path).Result.Body;
            var once = HclPrinter.Print(body);
            var again = Read.File(once, path);
            if (again.Diagnostics.Count > 0)
            {
                complaints.Add($"{Corpus.NameOf(path)} {again.Place(again.Diagnostics[0])} {again.Diagnostics[0].Message}\n{once}");
            }
            else if (HclPrinter.Print(again.Result.Body) != once)
            {
                complaints.Add($"{Corpus.NameOf(path)} is printed otherwise the second time");
            }
            else if (Meaning(again.Result.Body) != Meaning(body))
            {
                complaints.Add($"{Corpus.NameOf(path)} means something else when it is printed");
            }
        }

        complaints.ShouldBeEmpty();
    }

    // A heredoc may become a quoted string, which is no change of meaning.
    private static string Meaning(Body body) => Outline.Of(body).Replace("<<", "", StringComparison.Ordinal);
}
