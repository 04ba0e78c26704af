using Onus.Core.Model;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;

namespace Onus.Assessment.Checks;

/// <summary>The variables that a condition of the catalogue sees: <c>self</c>, <c>meta</c>, <c>local</c> and <c>date</c>.</summary>
/// <param name="locals">The constants of the service's folder.</param>
/// <param name="day">The day that the scan speaks of.</param>
internal sealed class ConditionScope(Resource resource, MapValue locals, Value day) : Scope
{
    public static readonly string[] Variables = ["date", "local", "meta", "self"];

    public override IEnumerable<string> Names => Variables;

    public override Value? Find(string name) => name switch
    {
        "self" => resource.Properties,
        "meta" => resource.Meta,
        "local" => locals,
        "date" => day,
        _ => null,
    };

    public override string? TraceName(string name) => name switch
    {
        "self" => "",
        "meta" => "meta",
        _ => null,
    };
}
