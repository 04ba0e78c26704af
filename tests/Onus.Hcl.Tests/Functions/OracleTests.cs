using System.Text.Json;
using System.Text.RegularExpressions;
using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Hcl.Functions;
using Xunit.Abstractions;

namespace Onus.Hcl.Tests.Functions;

/// <summary>Functions answer as Terraform does, by the recorded answers of <c>terraform console</c>.</summary>
public sealed class OracleTests(ITestOutputHelper output)
{
    private const int LeastChecked = 1300;
    private const string NegativeZero = "Zero has no sign.";

    /// <summary>Where Onus answers otherwise on purpose, and why.</summary>
    private static readonly Dictionary<string, string> Different = new(StringComparer.Ordinal)
    {
        ["tonumber(\"-0.0\")"] = NegativeZero,
        ["yamldecode(\"a: 1.0\\nb: 1.50\\nc: -0\\nd: 1e-2\")"] = NegativeZero,
        ["yamldecode(\"a: \\\"\\\\u00e9\\\\x41\\\\/\\\"\")"] = "The YAML reader knows YAML 1.2's escaped slash.",
        ["yamldecode(\"\\ta: 1\")"] = "The YAML reader takes a tab before the first key.",
        ["jsondecode(\"\\\"\\\\ud83d\\\"\")"] = "Half a character is an error, not a replacement character.",
        ["jsondecode(\"{\\\"a\\\":1}}\")"] = "What follows the value is an error whatever it is.",
        ["regex(\"[😀]\", \"x😀\")"] = "A character class can't hold characters that take two UTF-16 units.",
        ["cidrhost(\"::ffff:10.0.0.0/120\", 5)"] = "A host is counted from the end of the address, not from its middle.",
        ["timeadd(\"0001-01-01T00:00:00Z\", \"-1h\")"] = "The calendar begins with the year 1.",
        ["tolist([{a = null}, {a = {b = 1}}])"] = "A null agrees with every type.",
        ["log(2, 3)"] = "The last digit of a logarithm depends on the mathematics library.",
        ["strrev(\"e\\u0301x\")"] = "Text is not brought to a normal form: there are no Unicode tables in invariant mode.",
        ["cidrsubnet(\"10.0.0.0/8\", -1, 0)"] = "A block can't be cut into larger ones: an error, not an address that nobody meant.",
        ["cidrsubnet(\"10.0.0.0/8\", 8, -1)"] = "There is no subnet before the first: an error, not an address outside the block.",
    };

    [Fact]
    public void Calls_give_what_Terraform_gives()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Oracle");
        var files = new FolderFiles(folder);
        var wrong = new List<string>();
        var done = 0;
        foreach (var line in File.ReadLines(Path.Combine(folder, "expressions.jsonl")))
        {
            using var entry = JsonDocument.Parse(line);
            var expression = entry.RootElement.GetProperty("expression").GetString()!;
            var json = entry.RootElement.TryGetProperty("json", out var text) ? text.GetString() : null;
            var type = entry.RootElement.TryGetProperty("type", out var kind) ? kind.GetString()! : "";
            if (Different.ContainsKey(expression))
            {
                continue;
            }

            try
            {
                var value = CallReader.Evaluate(expression, files);
                var actual = JsonEncoder.Encode(value);
                if (actual != json || (!value.IsNull && KindOf(value) != Regex.Match(type, "^[a-z]+").Value))
                {
                    wrong.Add($"{expression} => {actual} {KindOf(value)}, expected {json ?? "an error"} {type}");
                }
            }
            catch (NotSupportedException)
            {
                continue;
            }
            catch (FunctionException problem)
            {
                if (json is not null)
                {
                    wrong.Add($"{expression} => \"{problem.Message}\", expected {json} {type}");
                }
            }
            catch (Exception problem) when (problem is not OutOfMemoryException)
            {
                wrong.Add($"{expression} => {problem.GetType().Name} {problem.Message} {problem.StackTrace?.Split('\n')[0]}");
            }

            done++;
        }

        output.WriteLine($"{done} calls compared");
        wrong.ShouldBeEmpty($"{wrong.Count} of {done}\n{string.Join('\n', wrong)}");
        done.ShouldBeGreaterThan(LeastChecked);
    }

    private static string KindOf(Value value) => value switch
    {
        ListValue list => list.Collection switch { CollectionKind.Set => "set", CollectionKind.Homogeneous => "list", _ => "tuple" },
        MapValue map => map.Collection == CollectionKind.Homogeneous ? "map" : "object",
        StringValue => "string",
        NumberValue => "number",
        BooleanValue => "bool",
        _ => "unknown",
    };
}
