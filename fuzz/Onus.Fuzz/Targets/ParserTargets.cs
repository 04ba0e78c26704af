using System.Text;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Policies;
using Onus.Hcl.Syntax;
using Onus.Hcl.Syntax.Parsing;
using Onus.Text;
using SharpFuzz;

namespace Onus.Fuzz.Targets;

/// <summary>The parsers by themselves, for fuzzers that are led by coverage.</summary>
public static class ParserTargets
{
    /// <summary>Each parser by its name.</summary>
    public static IReadOnlyDictionary<string, Action<byte[]>> All { get; } = new SortedDictionary<string, Action<byte[]>>(StringComparer.Ordinal)
    {
        ["json"] = static text => JsonTree.Read(text, File(), out _),
        ["yaml"] = static text => YamlTree.Read(Encoding.UTF8.GetString(text), File(), out _),
        ["hcl"] = Hcl,
        ["policy"] = Policy,
    };

    /// <summary>Runs a target on files, or under libFuzzer where there are none.</summary>
    public static int Run(string name, IReadOnlyList<string> files)
    {
        if (!All.TryGetValue(name, out var target))
        {
            Console.Error.WriteLine($"There is no target \"{name}\"; known are {string.Join(", ", All.Keys)}.");
            return 2;
        }

        if (files.Count == 0)
        {
            Fuzzer.LibFuzzer.Run(text => target(text.ToArray()));
            return 0;
        }

        foreach (var file in files)
        {
            target(System.IO.File.ReadAllBytes(file));
            Console.WriteLine($"{file}: read");
        }

        return 0;
    }

    private static SourceFile File() => new SourceMap().Add("text");

    /// <summary>What was read is printed, and the print must read as the same.</summary>
    private static void Hcl(byte[] text)
    {
        var complaints = new DiagnosticBag();
        var body = HclParser.Parse(Encoding.UTF8.GetString(text), File(), complaints).Body;
        if (complaints.HasErrors)
        {
            return;
        }

        var printed = HclPrinter.Print(body);
        var again = new DiagnosticBag();
        var second = HclPrinter.Print(HclParser.Parse(printed, File(), again).Body);
        if (again.HasErrors || second != printed)
        {
            throw new InvalidOperationException("What is printed of a body does not read as the same body.");
        }
    }

    private static void Policy(byte[] text)
    {
        if (JsonTree.Read(text, File(), out _) is not { } tree)
        {
            return;
        }

        foreach (var statement in PolicyDocument.Of(tree.Root).Statements)
        {
            _ = statement is null ? null : PolicyStatement.InOrder(statement.Source);
        }
    }
}
