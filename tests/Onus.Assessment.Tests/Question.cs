using Onus.Assessment.Checks;
using Onus.Assessment.Relations;
using Onus.Assessment.Splits;
using Onus.Core.Model;
using Onus.Core.Values;
using Onus.Hcl.Functions;

namespace Onus.Assessment.Tests;

/// <summary>Who holds what for a type with some properties.</summary>
internal static class Question
{
    /// <summary>The split of a resource.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="properties">Its properties as JSON.</param>
    public static Split Of(string type, string properties = "{}") => Of(type, (MapValue)JsonDecoder.Decode(properties));

    public static Split Of(string type, MapValue properties)
    {
        var catalog = Knowledge.Catalog;
        var resource = new Resource("question", "self", type, properties, default);
        var index = new DeploymentIndex(new Deployment("question", "question", [resource]), catalog);
        return new SplitResolver(catalog, new RuleEvaluator(catalog, catalog.AsOf)).Resolve(new DeployedResource(resource, index))!;
    }

    /// <summary>The entry of a responsibility.</summary>
    public static SplitEntry For(this Split split, string responsibility) => split.Entries.Single(entry => entry.Responsibility == responsibility);
}
