using Onus.Contracts;

namespace Onus.Assessment.Tests.Scope;

/// <summary>One thing that the documents name.</summary>
/// <param name="Name">The name that they give it.</param>
/// <param name="Show">Shows that it works.</param>
internal sealed record Item(string Name, Action Show);

/// <summary>What the items ask, in short.</summary>
internal static class Ask
{
    /// <summary>That a type's responsibilities have a holder, each on a ground with source and date.</summary>
    public static void Holds(string type, string properties, Holder holder, params string[] responsibilities)
    {
        var split = Question.Of(type, properties);
        foreach (var responsibility in responsibilities)
        {
            var entry = split.For(responsibility);
            entry.Holder.ShouldBe(holder, $"{type} {responsibility}");
            entry.Basis.ShouldAllBe(step => step.Source.Length > 0 && (step.AsOf.Length > 0 || step.Confidence == "derived"));
        }
    }

    public static void Holds(string type, Holder holder, params string[] responsibilities) => Holds(type, "{}", holder, responsibilities);

    /// <summary>That every type is of a model.</summary>
    public static void IsModel(ServiceModel model, params string[] types)
    {
        foreach (var type in types)
        {
            Question.Of(type).Model.ShouldBe(model, type);
        }
    }

    /// <summary>That a check comes out so for a resource <c>It</c> of a template's resources, and is explained by a place.</summary>
    public static void Verdict(string resources, string check, FindingStatus status)
    {
        var finding = Scanned.Of("Resources:\n" + resources).Explain("It", check);
        finding.Status.ShouldBe(status, check);
        finding.Origin.HasPlace.ShouldBeTrue();
    }
}
