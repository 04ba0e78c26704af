using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Onus.Api.Models;
using Onus.Aws.Protocols;
using Onus.Aws.Transport;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.Aws.Tests.Protocols;

/// <summary>Requests of all operations, with every member that the model has, are written as botocore writes them.</summary>
public sealed class BotocoreRequestTests
{
    private const int MaxDepth = 5;

    [BotocoreFact]
    public async Task Requests_with_all_their_members_are_those_of_botocore()
    {
        var calls = ApiModels.Services.Select(service => ApiModels.Find(service)!)
            .SelectMany(model => model.Operations.Values.Select(operation => (Model: model, Operation: operation, Input: InputOf(operation))))
            .ToArray();
        var told = await AskAsync(calls.Select(call =>
            $$"""{"service":"{{call.Model.Name}}","operation":"{{call.Operation.Name}}","protocol":"{{NameOf(call.Model.Protocol)}}","params":{{JsonText.Write(call.Input, int.MaxValue, out _)}}}"""));
        var differences = new List<string>();
        foreach (var (call, theirs) in calls.Zip(told.EnumerateArray()))
        {
            var at = $"{call.Model.Name} {call.Operation.Name}";
            if (theirs.TryGetProperty("error", out var error))
            {
                differences.Add($"{at}: {error}");
                continue;
            }

            theirs.GetProperty("unknown").GetArrayLength().ShouldBe(0, at);
            var ours = ProtocolTable.Of(call.Model).Write(call.Model, call.Operation, call.Input);
            differences.AddRange(Differences(ours, theirs).Select(difference => $"{at}: {difference}"));
        }

        calls.Length.ShouldBeGreaterThan(400);
        differences.ShouldBeEmpty();
    }

    private static IEnumerable<string> Differences(WireRequest ours, JsonElement theirs)
    {
        // Newer models of Lambda have no slash at the end; it answers both.
        if ($"{ours.Method} {ours.Path.TrimEnd('/')}" is var line && line != $"{theirs.GetProperty("method").GetString()} {theirs.GetProperty("path").GetString()!.TrimEnd('/')}")
        {
            yield return $"{line} and not {theirs.GetProperty("method")} {theirs.GetProperty("path")}";
        }

        var query = Pairs(ours.Query);
        if (query != Pairs(theirs.GetProperty("query")))
        {
            yield return $"?{query} and not {Pairs(theirs.GetProperty("query"))}";
        }

        foreach (var (name, value) in ours.Headers.Where(header => header.Name != "Content-Type"))
        {
            if (!theirs.GetProperty("headers").TryGetProperty(name.ToLowerInvariant(), out var header) || header.GetString() != value)
            {
                yield return $"{name} is {value} and not {header}";
            }
        }

        foreach (var header in theirs.GetProperty("headers").EnumerateObject())
        {
            if (header.Name is not ("content-type" or "x-amzn-query-mode") && !ours.Headers.Any(own => own.Name.Equals(header.Name, StringComparison.OrdinalIgnoreCase)))
            {
                yield return $"{header.Name} is missing";
            }
        }

        var body = Encoding.UTF8.GetString(ours.Body);
        if (theirs.GetProperty("form") is { ValueKind: JsonValueKind.Array } form)
        {
            var own = Pairs([.. body.Split('&').Select(pair => pair.Split('=')).Select(pair => (Uri.UnescapeDataString(pair[0]), Uri.UnescapeDataString(pair[1])))]);
            if (own != Pairs(form))
            {
                yield return $"{own} and not {Pairs(form)}";
            }
        }
        else if (!IsTheSame(body, theirs.GetProperty("body").GetString()!))
        {
            yield return $"{body} and not {theirs.GetProperty("body")}";
        }
    }

    private static bool IsTheSame(string ours, string theirs)
    {
        if (ours == theirs)
        {
            return true;
        }

        if (ours.Length == 0 || theirs.Length == 0)
        {
            return false;
        }

        if (ours[0] == '<')
        {
            return XNode.DeepEquals(XDocument.Parse(ours), XDocument.Parse(theirs));
        }

        using var one = JsonDocument.Parse(ours);
        using var other = JsonDocument.Parse(theirs);
        return JsonElement.DeepEquals(one.RootElement, other.RootElement);
    }

    private static string Pairs(IEnumerable<(string Name, string Value)> pairs) =>
        string.Join('&', pairs.Select(pair => $"{pair.Name}={pair.Value}").Order(StringComparer.Ordinal));

    private static string Pairs(JsonElement pairs) => Pairs(pairs.EnumerateArray().Select(pair => (pair[0].GetString()!, pair[1].GetString()!)));

    private static string NameOf(Protocol protocol) => protocol switch
    {
        Protocol.Query => "query",
        Protocol.Ec2 => "ec2",
        Protocol.Json => "json",
        Protocol.RestJson => "rest-json",
        _ => "rest-xml",
    };

    private static MapValue InputOf(Operation operation) =>
        operation.Input is { } shape
            ? Value.Map([.. shape.Members.Select(member => (member.Name, operation.HostPrefix?.Contains($"{{{member.Name}}}", StringComparison.Ordinal) == true ? Value.Of("111122223333") : Sample(member.Shape, member.Place, 0)))])
            : MapValue.Empty;

    private static Value Sample(Shape shape, MemberPlace place, int depth) => shape.Kind switch
    {
        ShapeKind.Text => Value.Of(place is MemberPlace.Header ? "x y" : place is MemberPlace.Path ? "x y:é" : "x/y&z=é\"<"),
        ShapeKind.Whole => Value.Of(7),
        ShapeKind.Number => Value.Of(Number.From(1.5)),
        ShapeKind.Boolean => Value.True,
        ShapeKind.Bytes => Value.Of("AAEC"),
        ShapeKind.Time => Value.Of("2026-11-30T08:00:00Z"),
        ShapeKind.List => Value.List(Sample(shape.Element!.Shape, place, depth + 1), Sample(shape.Element.Shape, place, depth + 1)),
        ShapeKind.Map => Value.Map(("k 1", Sample(shape.Element!.Shape, place, depth + 1))),
        ShapeKind.Structure when depth < MaxDepth => Value.Map([.. shape.Members.Select(member => (member.Name, Sample(member.Shape, member.Place, depth + 1)))]),
        _ => MapValue.Empty,
    };

    private static async Task<JsonElement> AskAsync(IEnumerable<string> calls)
    {
        var start = new ProcessStartInfo("python3", [Path.Combine(Checkout.Root, "tests", "Onus.Aws.Tests", "Protocols", "boto_requests.py")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        await process.StandardInput.WriteAsync($"[{string.Join(",\n", calls)}]");
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, await errors);
        using var document = JsonDocument.Parse(await output);
        return document.RootElement.Clone();
    }
}
