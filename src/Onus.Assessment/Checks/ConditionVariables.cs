using Onus.Assessment.Functions;
using Onus.Assessment.Relations;
using Onus.Conditions;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;

namespace Onus.Assessment.Checks;

/// <summary>What a condition of the catalogue sees: <c>self</c> and <c>meta</c> are the resource's, <c>local</c>, <c>param</c> and <c>date</c> are constants.</summary>
internal static class ConditionVariables
{
    private static readonly EvaluationOptions Options = new() { Functions = CatalogFunctions.Table, AbsenceIsNull = true, IsWhole = IsResource };

    /// <summary>The resource's, with what the reads of each are called.</summary>
    private static readonly (string Name, string TraceName)[] OfResource = [("self", ""), ("meta", "meta")];

    private static bool IsResource(object? context, MapValue map) => (context as DeployedResource)?.Index.OfProperties(map) is not null;

    /// <summary>The names of the resource's.</summary>
    public static IReadOnlyCollection<string> Subject { get; } = [.. OfResource.Select(variable => variable.Name)];

    /// <summary>What a read of a member is called.</summary>
    /// <param name="member">The member with its variable, such as <c>self.BucketName</c>.</param>
    public static string PathOf(string member)
    {
        var (variable, traced) = OfResource.First(variable => member.StartsWith(variable.Name + ".", StringComparison.Ordinal));
        return traced.Length == 0 ? member[(variable.Length + 1)..] : traced + member[variable.Length..];
    }

    /// <summary>The names of all of them, sorted.</summary>
    public static IReadOnlyList<string> Names { get; } = ["date", "local", "meta", "param", "self"];

    /// <summary>An empty program for conditions of the catalogue.</summary>
    /// <param name="explains">Whether they can tell which of their clauses decided.</param>
    public static ConditionProgram NewProgram(bool explains = false) => new(Options, OfResource, explains);

    /// <summary>The constants of a condition.</summary>
    /// <param name="locals">The constants of the service's folder.</param>
    /// <param name="parameters">What settings may change of a check.</param>
    /// <param name="day">The day that the scan speaks of.</param>
    public static MapValue Constants(MapValue locals, MapValue parameters, string day) => Value.Map(("date", Value.Of(day)), ("local", locals), ("param", parameters));

    /// <summary>The values of a resource's variables, in the order of the program's.</summary>
    public static void Look(Conditions.Asking.Asker asker, DeployedResource resource) => asker.Look(resource, resource.Resource.Properties, resource.Resource.Meta);
}
