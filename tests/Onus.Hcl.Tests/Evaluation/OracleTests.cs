using System.Text.Json;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Hcl.Conversion;
using Onus.Hcl.Functions;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax.Parsing;
using Xunit.Abstractions;

namespace Onus.Hcl.Tests.Evaluation;

/// <summary>Expressions give what Terraform gives, by the recorded answers of <c>terraform console</c>.</summary>
public sealed class OracleTests(ITestOutputHelper output)
{
    private const string NegativeZero = "Zero has no sign.";
    private const string NormalForm = "Text is not brought to a normal form: there are no Unicode tables in invariant mode.";
    private const string Correction = "The function itself is still to be corrected.";

    /// <summary>Where Onus answers otherwise, and why.</summary>
    private static readonly Dictionary<string, string> Different = new(StringComparer.Ordinal)
    {
        ["tonumber(\"-0.0\")"] = NegativeZero,
        ["yamldecode(\"a: 1.0\\nb: 1.50\\nc: -0\\nd: 1e-2\")"] = NegativeZero,
        ["\"é\" == \"e\\u0301\""] = NormalForm,
        ["strrev(\"e\\u0301x\")"] = NormalForm,
        ["yamldecode(\"a: \\\"\\\\u00e9\\\\x41\\\\/\\\"\")"] = "The YAML reader knows YAML 1.2's escaped slash.",
        ["yamldecode(\"\\ta: 1\")"] = "The YAML reader takes a tab before the first key.",
        ["jsondecode(\"\\\"\\\\ud83d\\\"\")"] = "Half a character is an error, not a replacement character.",
        ["jsondecode(\"{\\\"a\\\":1}}\")"] = "What follows the value is an error whatever it is.",
        ["regex(\"[😀]\", \"x😀\")"] = "A character class can't hold characters that take two UTF-16 units.",
        ["cidrhost(\"::ffff:10.0.0.0/120\", 5)"] = "A host is counted from the end of the address, not from its middle.",
        ["timeadd(\"0001-01-01T00:00:00Z\", \"-1h\")"] = "The calendar begins with the year 1.",
        ["tolist([{a = null}, {a = {b = 1}}])"] = "A null agrees with every type.",
        ["log(2, 3)"] = "The last digit of a logarithm depends on the mathematics library.",
        ["cidrsubnet(\"10.0.0.0/8\", -1, 0)"] = "A block can't be cut into larger ones: an error, not an address that nobody meant.",
        ["cidrsubnet(\"10.0.0.0/8\", 8, -1)"] = "There is no subnet before the first: an error, not an address outside the block.",
        ["base64gzip(\"\") != \"\""] = Correction,
        ["yamldecode(\"a: 2001-12-14 21:59:43\\nb: 2001-12-14T21:59:43+02:00\\nc: 2001-1-1\")"] = Correction,
        ["yamlencode({a = \"tab\\tnew\\nline\"})"] = Correction,
        ["yamlencode({a = \"trailing \\nspace\"})"] = Correction,
        ["regex(\"^.$\", \"😀\")"] = Correction,
        ["regex(\".{2}\", \"😀x\")"] = Correction,
        ["regexall(\".\", \"😀é\")"] = Correction,
        ["substr(\"hello\", -5, 0)"] = Correction,
        ["formatdate(\"''''\", \"2024-03-05T07:08:09Z\")"] = Correction,
        ["issensitive(coalescelist([sensitive(\"a\")], [\"b\"]))"] = Correction,
        ["pow(10, 23)"] = Correction,
        ["lower(\"İ\")"] = Correction,
        ["title(\"ǆ x\")"] = Correction,
    };

    [Fact]
    public void Expressions_give_what_Terraform_gives()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Oracle");
        var evaluator = new Evaluator(Asked.Hcl with { Files = new OracleFiles(folder) });
        var wrong = new List<string>();
        var (agreed, all, needless) = (0, 0, 0);
        foreach (var line in File.ReadLines(Path.Combine(folder, "expressions.jsonl")))
        {
            using var entry = JsonDocument.Parse(line);
            var expression = entry.RootElement.GetProperty("expression").GetString()!;
            var json = entry.RootElement.TryGetProperty("json", out var text) ? text.GetString() : null;
            var type = entry.RootElement.TryGetProperty("type", out var kind) ? kind.GetString()! : "";
            var problem = Compare(evaluator, expression, json, type);
            all++;
            agreed += problem is null ? 1 : 0;
            needless += problem is null && Different.ContainsKey(expression) ? 1 : 0;
            if (problem is not null && !Different.ContainsKey(expression))
            {
                wrong.Add($"{expression} => {problem}, expected {json ?? "an error"} {type}");
            }
        }

        output.WriteLine($"{agreed} of {all} expressions agree; {Different.Count} are listed as different, {needless} of them needlessly");
        wrong.ShouldBeEmpty($"{wrong.Count} of {all}\n{string.Join('\n', wrong)}");
        all.ShouldBeGreaterThan(1600);
    }

    private static string? Compare(Evaluator evaluator, string text, string? json, string type)
    {
        var bag = new DiagnosticBag();
        if (HclParser.ParseExpression(text, new SourceMap().Add("test.tf"), bag) is not { } expression || bag.HasErrors)
        {
            return json is null ? null : $"\"{bag.Items[0].Message}\"";
        }

        var evaluated = evaluator.Evaluate(expression, Scope.Empty);
        if (!evaluated.IsOk)
        {
            return json is null ? null : $"\"{evaluated.Errors[0].Message}\"";
        }

        // The console shows nothing of what is sensitive, which was recorded as an error.
        if (ValueTraits.HasSensitive(evaluated.Value))
        {
            return json is null ? null : "sensitive";
        }

        if (ValueTraits.FindUnknown(evaluated.Value) is { } unknown)
        {
            return $"unknown: {unknown.Reason}";
        }

        var actual = JsonEncoder.Encode(evaluated.Value);
        return actual == json && TypeText.Agrees(evaluated.Value, type) ? null : $"{actual} {TypeText.Of(TypeReader.TypeOf(evaluated.Value))}";
    }
}
