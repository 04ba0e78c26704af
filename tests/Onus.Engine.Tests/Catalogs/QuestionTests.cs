using System.Text.Json;
using System.Text.RegularExpressions;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Contracts.Answers;
using Onus.Core.Diagnostics;
using Onus.Engine.Who;
using Onus.Hcl.Syntax;

namespace Onus.Engine.Tests.Catalogs;

/// <summary>Questions about every type: what is misspelt is an error with the nearest name, and what decides and is not said leaves the answer open.</summary>
public sealed partial class QuestionTests
{
    /// <summary>Overrides that read a property that every resource of the type has, and whose answer does not hang on its being said; with the reason.</summary>
    private static readonly Dictionary<string, string> Settled = new(StringComparer.Ordinal)
    {
        ["emr-custom-ami AWS::EMR::Cluster.Instances"] = "an image of one's own is asked for; a cluster that does not say so has EMR's",
    };

    public static TheoryData<string> Services => [.. Knowledge.Catalog.Services.Where(service => service.Types.Any(type => Knowledge.Catalog.Properties.Find(type.Name) is not null)).Select(service => service.Id)];

    [Theory]
    [MemberData(nameof(Services))]
    public void A_misspelt_property_of_any_type_is_an_error_with_the_nearest_name(string service)
    {
        foreach (var type in Knowledge.Catalog.FindService(service)!.Types.Where(type => Bearable(type) is not null))
        {
            if (Knowledge.Catalog.Properties.Find(type.Name) is not { } known || known.All.FirstOrDefault(property => property.Name.Length > 5)?.Name is not { } name)
            {
                continue;
            }

            var wrong = name[..3] + name[4..];
            if (known.Find(wrong) is null)
            {
                Should.Throw<RequestException>(() => Ask(Bearable(type)!, type.Name, wrong + "=x")).Message.ShouldContain($"has no property {wrong}; did you mean ", Case.Sensitive, type.Name);
            }
        }
    }

    [SharedFact("research/data/cfn_schema.json")]
    public void What_decides_and_every_resource_has_leaves_the_answer_open_where_it_is_not_said()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Checkout.Shared("research/data/cfn_schema.json")));
        var guessed =
            from service in Knowledge.Catalog.Services
            from change in service.Overrides
            where change.When is not null
            from type in change.On
            where document.RootElement.TryGetProperty(type, out _)
            from property in Reads(change.When!).Intersect(document.RootElement.GetProperty(type).GetProperty("required").EnumerateArray().Select(name => name.GetString()!))
            where Knowledge.Catalog.Classify(type) is { } classified && !classified.Type.Decisive.Contains(property) && !IsOpen(change, type)
            select $"{change.Id} {type}.{property}";

        guessed.Distinct().Order(StringComparer.Ordinal).ShouldBe(Settled.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Properties_that_decide_are_ones_that_the_type_has() => Knowledge.Catalog.Services
        .SelectMany(service => service.Types)
        .SelectMany(type => type.Decisive.Where(name => Knowledge.Catalog.Properties.Find(type.Name)?.Find(name)?.Name != name).Select(name => $"{type.Name}.{name}"))
        .ShouldBeEmpty();

    [Theory]
    [InlineData("AWS::Deadline::Fleet", "os.patch", """Configuration={"ServiceManagedEc2":{}}""")]
    [InlineData("AWS::EMR::Cluster", "plat.patch", "ReleaseLabel=emr-7.9.0")]
    [InlineData("AWS::Batch::ComputeEnvironment", "os.patch", "Type=UNMANAGED")]
    [InlineData("AWS::CodeBuild::Project", "os.patch", """Environment={"Image":"aws/codebuild/standard:7.0"}""")]
    public void A_bare_type_is_answered_with_the_candidates_and_a_type_with_its_property_with_the_holder(string type, string responsibility, string property)
    {
        var bare = Ask(responsibility, type);
        var told = Ask(responsibility, type, property);

        bare.Holder.ShouldBe(Holder.Unknown);
        bare.Candidates.Length.ShouldBeGreaterThan(1);
        bare.Candidates.ShouldContain(told.Holder);
        told.Holder.ShouldNotBe(Holder.Unknown);
    }

    [Theory]
    [InlineData("AWS::RDS::DBInstance")]
    [InlineData("AWS::RDS::DBCluster")]
    public void A_bare_type_with_an_ordinary_value_is_answered_as_with_that(string type) => Ask("os.patch", type).Holder.ShouldBe(Holder.Aws);

    private static WhoAnswer Ask(string responsibility, string type, params string[] properties) =>
        WhoUseCase.Ask(new WhoRequest(responsibility, type, properties), Knowledge.Catalog);

    /// <summary>Whether one of the holders that an override gives is open for a type of which nothing is said.</summary>
    private static bool IsOpen(HolderOverride change, string type) => change.Holders.Keys
        .Where(id => Knowledge.Catalog.Classify(type)!.Value.Type.IsConcernedBy(Knowledge.Catalog.FindResponsibility(id)!))
        .All(id => Ask(id, type) is { } answer && (answer.Holder == Holder.Unknown || answer.Holder == change.Holders[id]));

    private static string? Bearable(ResourceType type) => Knowledge.Catalog.Responsibilities.FirstOrDefault(type.IsConcernedBy)?.Id;

    private static IEnumerable<string> Reads(Expression expression) => SelfProperty().Matches(HclPrinter.Print(expression)).Select(match => match.Groups[1].Value).Distinct();

    [GeneratedRegex(@"\bself\.(\w+)")]
    private static partial Regex SelfProperty();
}
