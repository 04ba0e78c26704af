using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Hcl.Syntax;
using Onus.Hcl.Syntax.Json;

namespace Onus.Hcl.Tests.Syntax;

public sealed class PropertyTests
{
    private static readonly string[] Fragments =
    [
        "a", "b.c", " ", "\n", "\r\n", "=", "{", "}", "[", "]", "(", ")", "\"", "${", "%{", "~", "~}", "}", "<<EOT\n", "<<-EOT\n", "\nEOT\n", "$${", "\\", "\\n",
        "if", "else", "endif", "for", "endfor", "in", ":", "::", "?", ",", "...", ".", ".*", "[*]", "1", "0.5", "1e9", "true", "null", "==", "&&", "||", "!", "-", "+", "*", "/",
        "%", "=>", "<", ">", "#", "//", "/*", "*/", "'", "é", "😀", "\uD800", "\0", "\uFEFF", "resource \"a\" \"b\" {\n", "x = 1\n", "\t", "f(", "{for k, v in x : k => v}", "\"${x}\"",
    ];

    private static readonly Gen<string> Soup = Gen.Elements(Fragments).ArrayOf().Select(string.Concat);

    [Fact]
    public void Whatever_a_text_says_nothing_is_thrown() => Holds(3000, Soup, text =>
    {
        ReadAll(text);
        return true;
    });

    [Fact]
    public void Whatever_characters_a_text_holds_nothing_is_thrown() => Holds(1000, ArbMap.Default.GeneratorFor<string>().Where(text => text is not null), text =>
    {
        ReadAll(text);
        return true;
    });

    [Fact]
    public void What_is_read_without_a_diagnostic_is_printed_as_the_same() => Holds(5000, Soup, text =>
    {
        if (Read.Expression(text) is not { Diagnostics.Count: 0, Result: { } expression })
        {
            return true;
        }

        var printed = HclPrinter.Print(expression);
        return Read.Expression(printed) is { Diagnostics.Count: 0, Result: { } again } && HclPrinter.Print(again) == printed;
    });

    [SharedFact(Corpus.Path)]
    public void Real_files_with_pieces_broken_out_or_put_in_throw_nothing()
    {
        var files = Corpus.TerraformFiles().Where((_, index) => index % 25 == 0).Select(File.ReadAllText).Where(text => text.Length is > 0 and < 20_000).ToArray();
        var mutated =
            from file in Gen.Elements(files)
            from changes in Gen.Choose(0, int.MaxValue - 1).Two().ArrayOf(4)
            select changes.Aggregate(file, (text, change) => Change(text, change.Item1, change.Item2));
        Holds(800, mutated, text =>
        {
            ReadAll(text);
            return true;
        });
    }

    [Fact]
    public void Made_expressions_are_printed_as_what_reads_back_the_same() => Holds(10_000, Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        var printed = HclPrinter.Print(new SyntaxMaker(seed).Expression(4));
        var read = Read.Expression(printed);
        return Same(read.Diagnostics, printed, read.Result is null ? "" : HclPrinter.Print(read.Result));
    });

    [Fact]
    public void Made_bodies_are_printed_as_what_reads_back_the_same() => Holds(3000, Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        var printed = HclPrinter.Print(new SyntaxMaker(seed).Body(3));
        var read = Read.File(printed);
        return Same(read.Diagnostics, printed, HclPrinter.Print(read.Result.Body));
    });

    private static bool Same(IReadOnlyList<Diagnostic> diagnostics, string once, string again)
    {
        diagnostics.ShouldBeEmpty(once);
        again.ShouldBe(once);
        return true;
    }

    private static void ReadAll(string text)
    {
        var file = Read.File(text);
        file.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Origin.HasPlace && diagnostic.Remedy != null);
        HclPrinter.Print(file.Result.Body);
        Read.Expression(text);
        Read.Template(text);
        HclJsonParser.Parse(Encoding.UTF8.GetBytes(text), new SourceMap().Add("x.tf.json"), new DiagnosticBag(), JsonBodySchema.AttributesOnly);
    }

    private static string Change(string text, int place, int what)
    {
        var at = place % (text.Length + 1);
        return (what % 3) switch
        {
            0 => text.Insert(at, Fragments[what % Fragments.Length]),
            1 => text.Remove(at, Math.Min(what % 7, text.Length - at)),
            _ => text[..at] + text[Math.Max(at - (what % 50), 0)..],
        };
    }

    // The seed is fixed, so that what passes today passes tomorrow.
    private static void Holds<T>(int times, Gen<T> values, Func<T, bool> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(times).WithReplay(20260101, 1), Prop.ForAll(values.ToArbitrary(), property));
}
