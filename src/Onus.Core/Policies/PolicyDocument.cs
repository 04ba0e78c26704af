using System.Collections.Immutable;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Core.Policies;

/// <summary>An IAM policy document, taken apart once: what all readers that make one and all checks that read one share.</summary>
public sealed class PolicyDocument
{
    /// <summary>The version of the language that knows policy variables.</summary>
    public const string Newest = "2012-10-17";

    private PolicyDocument(Value source, ImmutableArray<PolicyStatement?> statements)
    {
        Source = source;
        Statements = statements;
    }

    /// <summary>The document; unknown when nothing is known of it.</summary>
    public Value Source { get; }

    /// <summary>The statements; null for each that is not known, once for a document of which nothing is known.</summary>
    public ImmutableArray<PolicyStatement?> Statements { get; }

    /// <summary>Takes a document apart that is no text any more. What is no document has no statements.</summary>
    /// <param name="document">The document.</param>
    public static PolicyDocument Of(Value document) => new(document, document switch
    {
        UnknownValue => [null],
        MapValue map => [.. ListValue.ItemsOf(map["Statement"]).Where(item => item is MapValue or UnknownValue).Select(item => item is MapValue statement ? new PolicyStatement(statement) : null)],
        _ => [],
    });

    /// <summary>Makes a document.</summary>
    /// <param name="version">The version of the language; null to leave it out.</param>
    /// <param name="id">The id; null to leave it out.</param>
    /// <param name="statements">The statements.</param>
    /// <param name="origin">Where it comes from.</param>
    public static MapValue Make(Value? version, Value? id, ImmutableArray<Value> statements, Origin origin)
    {
        var builder = new MapBuilder(3);
        builder.SetIfAny("Version", version);
        builder.SetIfAny("Id", id);
        builder.Set("Statement", Value.List(statements, origin));
        return builder.Build(origin);
    }
}
