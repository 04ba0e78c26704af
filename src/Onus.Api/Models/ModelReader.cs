using System.Text.Json;

namespace Onus.Api.Models;

/// <summary>Reads a service's model as <c>eng/make-api-models.py</c> writes it.</summary>
internal sealed class ModelReader
{
    private readonly Dictionary<string, Shape> _named = [];

    private ModelReader()
    {
    }

    /// <summary>Reads one model.</summary>
    /// <exception cref="FormatException">It is not one.</exception>
    public static ServiceModel Read(Stream text)
    {
        using var document = JsonDocument.Parse(text);
        return new ModelReader().Read(document.RootElement);
    }

    private ServiceModel Read(JsonElement root)
    {
        // Shapes name each other, and themselves: all of them are there before the first one is read.
        var shapes = root.GetProperty("shapes").EnumerateObject().ToArray();
        foreach (var shape in shapes)
        {
            _named[shape.Name] = new Shape(ShapeKind.Structure);
        }

        foreach (var shape in shapes)
        {
            _named[shape.Name].Become(ShapeOf(shape.Value));
        }

        return new ServiceModel
        {
            Name = Text(root, "service")!,
            VariableName = Text(root, "id")!.Replace(' ', '_').Replace('-', '_').ToUpperInvariant(),
            Protocol = Text(root, "protocol") switch
            {
                "query" => Protocol.Query,
                "ec2" => Protocol.Ec2,
                "json" => Protocol.Json,
                "rest-json" => Protocol.RestJson,
                "rest-xml" => Protocol.RestXml,
                var other => throw new FormatException($"protocol {other}"),
            },
            Version = Text(root, "version")!,
            EndpointPrefix = Text(root, "endpoint")!,
            SigningName = Text(root, "signing")!,
            JsonVersion = Text(root, "json") ?? "1.1",
            TargetPrefix = Text(root, "target") ?? "",
            XmlNamespace = Text(root, "xmlns"),
            HasQueryCodes = root.TryGetProperty("queryCodes", out _),
            Operations = root.GetProperty("operations").EnumerateObject().ToDictionary(entry => entry.Name, entry => OperationOf(entry.Name, entry.Value)),
        };
    }

    private Operation OperationOf(string name, JsonElement raw) => new(
        name,
        Text(raw, "method") ?? "POST",
        Text(raw, "uri") ?? "/",
        Text(raw, "host"),
        raw.TryGetProperty("input", out var input) ? ShapeOf(input) : null,
        raw.TryGetProperty("output", out var output) ? ShapeOf(output) : null,
        Text(raw, "wrapper"),
        Text(raw, "root"),
        Text(raw, "body"));

    private Shape ShapeOf(JsonElement raw) => raw.ValueKind switch
    {
        JsonValueKind.Object => StructureOf(raw),
        JsonValueKind.Array => CollectionOf(raw),
        _ => raw.GetString() switch
        {
            "s" => new Shape(ShapeKind.Text),
            "i" => new Shape(ShapeKind.Whole),
            "d" => new Shape(ShapeKind.Number),
            "b" => new Shape(ShapeKind.Boolean),
            "x" => new Shape(ShapeKind.Bytes),
            "j" => new Shape(ShapeKind.Any),
            "t" => new Shape(ShapeKind.Time),
            "t-iso" => new Shape(ShapeKind.Time) { Time = TimeForm.Iso },
            "t-unix" => new Shape(ShapeKind.Time) { Time = TimeForm.Unix },
            "t-rfc" => new Shape(ShapeKind.Time) { Time = TimeForm.Rfc },
            ['@', .. var name] => _named[name],
            var other => throw new FormatException($"shape {other}"),
        },
    };

    private Shape StructureOf(JsonElement raw)
    {
        var members = new List<Member>();
        string? payload = null;
        foreach (var entry in raw.EnumerateObject())
        {
            if (entry.Name.Length == 0)
            {
                payload = entry.Value.GetString()!["payload=".Length..];
            }
            else
            {
                var words = entry.Name.Split(' ');
                members.Add(MemberOf(words[0], words.AsSpan(1), ShapeOf(entry.Value)));
            }
        }

        return Shape.Structure(members, payload);
    }

    private Shape CollectionOf(JsonElement raw)
    {
        var last = ShapeOf(raw[raw.GetArrayLength() - 1]);
        var first = raw.GetArrayLength() == 1 ? [] : raw[0].GetString()!.Split(' ');
        var isFlat = first.Contains("flat");
        return raw.GetArrayLength() == 3
            ? Shape.Map(MemberOf("", first, new Shape(ShapeKind.Text)), MemberOf("", raw[1].GetString()!.Split(' '), last), isFlat)
            : Shape.List(MemberOf("", first, last), isFlat);
    }

    private static Member MemberOf(string name, ReadOnlySpan<string> attributes, Shape shape)
    {
        var member = new Member(name, null, null, MemberPlace.Body, false, false, false, shape);
        foreach (var attribute in attributes)
        {
            var at = attribute.IndexOf('=', StringComparison.Ordinal);
            var value = attribute[(at + 1)..];
            member = (at < 0 ? attribute : attribute[..at]) switch
            {
                "name" => member with { OwnWireName = value },
                "query" => member with { QueryName = value },
                "in" => member with { Place = PlaceOf(value) },
                "flat" => member with { IsFlat = true },
                "attr" => member with { IsAttribute = true },
                "secret" => member with { IsSecret = true },
                _ => member,
            };
        }

        return member;
    }

    private static MemberPlace PlaceOf(string word) => word switch
    {
        "uri" => MemberPlace.Path,
        "query" => MemberPlace.Query,
        "header" => MemberPlace.Header,
        "headers" => MemberPlace.Headers,
        "status" => MemberPlace.Status,
        _ => throw new FormatException($"place {word}"),
    };

    private static string? Text(JsonElement raw, string name) => raw.TryGetProperty(name, out var value) ? value.GetString() : null;
}
