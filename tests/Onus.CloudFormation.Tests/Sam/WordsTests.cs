using System.Text.RegularExpressions;
using Onus.Catalog.Mapping;
using Onus.Catalog.Wording;
using Onus.Core.Model;
using Onus.Core.Values;
using Onus.Hcl.Functions;

namespace Onus.CloudFormation.Tests.Sam;

/// <summary>The catalogue's tables say of each property that SAM makes which one of the declaration it came from: held against what the expansion does.</summary>
public sealed partial class WordsTests(ITestOutputHelper output)
{
    private const string Mark = "arn:aws:x:eu-west-1:111122223333:marked";

    /// <summary>What declarations need before anything is made of a property.</summary>
    private static readonly Dictionary<string, string> Needed = new(StringComparer.Ordinal)
    {
        ["AWS::Serverless::Api"] = """{"StageName": "prod", "Domain": {"DomainName": "a.example", "CertificateArn": "c"}, "Auth": {"UsagePlan": {"CreateUsagePlan": "PER_API"}}}""",
        ["AWS::Serverless::HttpApi"] = """{"Domain": {"DomainName": "a.example", "CertificateArn": "c"}}""",
        ["AWS::Serverless::WebSocketApi"] = """{"Domain": {"DomainName": "a.example", "CertificateArn": "c"}, "Routes": {"$connect": {"FunctionArn": "f"}}}""",
        ["AWS::Serverless::Function"] = """{"Runtime": "python3.13", "Handler": "a.b", "AutoPublishAlias": "live", "DeploymentPreference": {"Type": "AllAtOnce"}}""",
        ["AWS::Serverless::StateMachine"] = """{"AutoPublishAlias": "live"}""",
        ["AWS::Serverless::GraphQLApi"] = """{"Auth": {"Type": "API_KEY"}}""",
        ["AWS::Serverless::CapacityProvider"] = """{"VpcConfig": {"SubnetIds": ["a"]}}""",
    };

    /// <summary>What the expansion passes on to places that no word of the declaration is right for: the property, and the type that it goes to.</summary>
    private static readonly HashSet<string> Left = new(StringComparer.Ordinal)
    {
        // The permissions of routes have functions of their own.
        "Auth.AuthArn AWS::Lambda::Permission",
    };

    [Fact]
    public void Each_property_that_is_passed_on_is_called_as_in_the_declaration()
    {
        var words = Knowledge.Catalog.WordsOf(MappingTable.Sam);
        var wrong = new List<string>();
        var right = 0;
        foreach (var type in Knowledge.Catalog.MappingsOf(MappingTable.Sam).Types)
        {
            foreach (var path in Leaves(words.AttributesOf(type)!, ""))
            {
                foreach (var (resource, canonical) in Marked(type, path).Where(found => !Left.Contains($"{path} {found.Resource.Type}")))
                {
                    var called = words.Of(resource.Blocks!.Type, resource.Type, canonical) is { } named ? resource.Blocks.InEntry(named.Path) : null;
                    right += called is null ? 0 : 1;
                    if (called is null || Places().Replace(called, "") != path)
                    {
                        wrong.Add($"{type} {path}: {resource.Type} {canonical} is called {called ?? "nothing"}");
                    }
                }
            }
        }

        output.WriteLine($"{right} ways of properties");
        wrong.ShouldBeEmpty();
        right.ShouldBeGreaterThan(150);
    }

    private static IEnumerable<string> Leaves(AttributeSet attributes, string around) =>
        attributes.All.SelectMany(attribute => attribute.Parts is { } parts ? Leaves(parts, $"{around}{attribute.Name}.") : [around + attribute.Name]);

    /// <summary>Where a mark comes out that stands at a property.</summary>
    private static IEnumerable<(Resource Resource, string Path)> Marked(string type, string path)
    {
        var needed = Needed.TryGetValue(type, out var given) ? (MapValue)JsonDecoder.Decode(given) : MapValue.Empty;
        var declaration = Value.Map(("Type", Value.Of(type)), ("Properties", With(needed, path.Split('.'))));
        var reading = Reading.Of(JsonEncoder.Encode(Value.Map(("Transform", Value.Of("AWS::Serverless-2016-10-31")), ("Resources", Value.Map(("Declared", declaration))))));
        return reading.Resources.SelectMany(resource => PathsIn(resource.Properties, "").Select(found => (resource, found))).ToList();
    }

    private static MapValue With(MapValue map, ReadOnlySpan<string> path) =>
        map.With(path[0], path.Length == 1 ? Value.Of(Mark) : With(map[path[0]] as MapValue ?? MapValue.Empty, path[1..]));

    private static IEnumerable<string> PathsIn(Value value, string path) => value switch
    {
        StringValue { Value: Mark } => [path],
        MapValue map => map.Entries.SelectMany(entry => PathsIn(entry.Value, path.Length == 0 ? entry.Key : $"{path}.{entry.Key}")),
        ListValue list => list.Items.SelectMany((item, at) => PathsIn(item, $"{path}[{at}]")),
        _ => [],
    };

    [GeneratedRegex(@"\[\d*\]")]
    private static partial Regex Places();
}
