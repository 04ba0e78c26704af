using Onus.Hcl.Syntax.Parsing;
using System.Collections.Immutable;
using Onus.Assessment.Checks;
using Onus.Assessment.Relations;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Assessment.Tests;

/// <summary>Parts of a catalogue, made for one test each.</summary>
internal static class Model
{
    public static Expression Condition(string text)
    {
        var diagnostics = new DiagnosticBag();
        var expression = HclParser.ParseExpression(text, new SourceMap().Add("test.hcl"), diagnostics)!;
        diagnostics.Items.ShouldBeEmpty();
        return expression;
    }

    /// <summary>What a condition of the catalogue comes to for a resource without properties that stands alone.</summary>
    public static Truth Test(string condition) => Test(condition, Value.Null);

    /// <summary>What a condition of the catalogue comes to for a resource that stands alone, with one property <c>P</c>.</summary>
    public static Truth Test(string condition, Value property) => Ask(condition, property).Truth;

    /// <summary>Why a condition can't be told for a resource without properties.</summary>
    public static string Reason(string condition) => Ask(condition, Value.Null).Reason?.Detail.ToString() ?? "";

    private static (Truth Truth, UnknownReason? Reason) Ask(string condition, Value property)
    {
        var properties = new MapBuilder();
        properties.Set("P", property);
        var resource = new Resource("d", "a", "AWS::Box::Box", properties.Build(default), default);
        var deployed = new DeployedResource(resource, new DeploymentIndex(new Deployment("d", "test", [resource]), Knowledge.Catalog));
        return (new RuleEvaluator(Knowledge.Catalog, "2026-08-31").Applies(Override("os.patch", Holder.Aws, condition), deployed, out var reason), reason);
    }

    public static Responsibility Responsibility(string id, ResponsibilityScope scope = ResponsibilityScope.Resource) => new()
    {
        Id = id,
        Title = id,
        Layer = new Layer("platform", "Platform", 1),
        Kind = "shared",
        Scope = scope,
        Definition = "The whole.",
        Plain = "Plainly.",
        Default = new Dictionary<ServiceModel, Holder>
        {
            [ServiceModel.Infrastructure] = Holder.Customer,
            [ServiceModel.Container] = Holder.Shared,
            [ServiceModel.Abstracted] = Holder.Aws,
        },
        Concerns = ["host"],
        Mode = CustomerMode.Configured,
        AwsPart = "AWS acts.",
        CustomerPart = "You act.",
        Sources = ["page", "other"],
    };

    public static Service Service() => new()
    {
        Id = "box",
        Title = "Box",
        Model = ServiceModel.Infrastructure,
        Because = "it is a box.",
        Sources = ["page"],
    };

    public static ResourceType Type(params string[] traits) => new("AWS::Box::Box", "a box", null, [.. traits], [], null, default);

    public static HolderOverride Override(string responsibility, Holder holder, string? when = null, string id = "change") => new()
    {
        Id = id,
        When = when is null ? null : Condition(when),
        Holders = ImmutableSortedDictionary<string, Holder>.Empty.Add(responsibility, holder),
        Because = $"{id} says so.",
        Source = "page",
    };

    public static Check Check(string id, string responsibility, string condition = "true") => new()
    {
        Id = id,
        Service = "box",
        Title = id,
        Responsibility = responsibility,
        Types = ["AWS::Box::Box"],
        Severity = Severity.High,
        Condition = Condition(condition),
        Why = "Why.",
        FixText = FixText.Parse("Fix."),
    };

    public static SplitEntry Entry(string responsibility, Holder holder, params Holder[] candidates) => new(
        responsibility, holder, new Parts(), [new BasisStep(BasisKind.ModelDefault, holder, $"The ground of {responsibility}.", "page", "2026", "documented")])
    {
        Candidates = [.. candidates],
    };
}
