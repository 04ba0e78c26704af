using System.Text.RegularExpressions;
using Onus.Core.Model;

namespace Onus.Engine.Pages;

/// <summary>What the resources of an example are called where it is written.</summary>
internal static partial class ExampleNames
{
    /// <summary>The logical ids by the keys of the resources: the one that the example is about is called by its type, others as the example calls them. Null where two would have the same.</summary>
    public static Dictionary<string, string>? Logical(Deployment deployment) =>
        Distinct(deployment, (resource, isFirst) => LettersAndDigits().Replace(isFirst ? resource.Type.Split("::")[^1] : resource.Address, ""));

    /// <summary>The names of Terraform's likewise: <c>example</c> for the one that the example is about.</summary>
    public static Dictionary<string, string>? Snake(Deployment deployment) =>
        Distinct(deployment, (resource, isFirst) => isFirst ? "example" : Of(resource.Address));

    /// <summary>A name in Terraform's way: <c>DeadLetters</c> becomes <c>dead_letters</c>.</summary>
    public static string Of(string name) => NoName().Replace(Humps().Replace(name, "$1_$2").ToLowerInvariant(), "_");

    private static Dictionary<string, string>? Distinct(Deployment deployment, Func<Resource, bool, string> name)
    {
        var names = deployment.Resources.Select((resource, at) => (resource.Key, Name: name(resource, at == 0))).ToList();
        return names.All(item => item.Name.Length > 0) && names.DistinctBy(item => item.Name, StringComparer.OrdinalIgnoreCase).Count() == names.Count
            ? names.ToDictionary(item => item.Key, item => item.Name, StringComparer.Ordinal) : null;
    }

    [GeneratedRegex("[^A-Za-z0-9]+")]
    private static partial Regex LettersAndDigits();

    [GeneratedRegex("([a-z0-9])([A-Z])")]
    private static partial Regex Humps();

    [GeneratedRegex("[^a-z0-9_]+")]
    private static partial Regex NoName();
}
