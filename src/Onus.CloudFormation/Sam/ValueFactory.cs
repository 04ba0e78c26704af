using System.Runtime.CompilerServices;
using Onus.Core.Places;
using Onus.Core.Policies;
using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>Makes values that stand at one place: that of the resource which they are made for.</summary>
internal readonly struct ValueFactory(Origin place)
{
    private readonly Origin _origin = place.As(OriginKind.Computed);

    public Origin Origin => _origin;

    public StringValue Text(string text) => Value.Of(text, _origin);

    public Value Number(long number) => Value.Of(number, _origin);

    public Value Flag(bool flag) => Value.Of(flag).WithOrigin(_origin);

    [OverloadResolutionPriority(1)]
    public ListValue List(params ReadOnlySpan<Value> items) => Value.List([.. items], _origin);

    public ListValue List(List<Value> items) => Value.List([.. items], _origin);

    public ListValue Texts(params ReadOnlySpan<string> items)
    {
        var list = new List<Value>(items.Length);
        foreach (var item in items)
        {
            list.Add(Text(item));
        }

        return List(list);
    }

    /// <summary>A map; entries without a value are left out.</summary>
    public MapValue Map(params ReadOnlySpan<(string Key, Value? Value)> entries) => new MapBuilder(entries.Length).SetAll(entries).Build(_origin);

    public MapValue Ref(string id) => Map(("Ref", Text(id)));

    public MapValue GetAtt(string id, string attribute) => Map(("Fn::GetAtt", Texts(id, attribute)));

    public MapValue Sub(string text) => Map(("Fn::Sub", Text(text)));

    public MapValue Sub(string text, params ReadOnlySpan<(string Key, Value? Value)> variables) => Map(("Fn::Sub", List(Text(text), Map(variables))));

    public MapValue Join(string separator, params ReadOnlySpan<Value> parts) => Map(("Fn::Join", List(Text(separator), List(parts))));

    public MapValue If(string condition, Value then, Value otherwise) => Map(("Fn::If", List(Text(condition), then, otherwise)));

    public MapValue NoValue => Ref("AWS::NoValue");

    /// <summary>The ARN of a policy that AWS manages.</summary>
    /// <param name="name">Its name, with its path.</param>
    public MapValue ManagedPolicy(string name) => Sub("arn:${AWS::Partition}:iam::aws:policy/" + name);

    /// <summary>A policy that lets services take a role.</summary>
    public MapValue Trust(params ReadOnlySpan<string> services) => Policy(Map(
        ("Action", Texts("sts:AssumeRole")),
        ("Effect", Text("Allow")),
        ("Principal", Map(("Service", Texts(services))))));

    /// <summary>A policy document.</summary>
    public MapValue Policy(params ReadOnlySpan<Value> statements) => Policy(isVersioned: true, statements);

    /// <summary>A policy document; SAM leaves the version out of some.</summary>
    public MapValue Policy(bool isVersioned, params ReadOnlySpan<Value> statements) =>
        PolicyDocument.Make(isVersioned ? Text(PolicyDocument.Newest) : null, null, [.. statements], Origin);

    /// <summary>A role's policy of one statement.</summary>
    public MapValue InlinePolicy(string name, Value action, Value resource) => Map(
        ("PolicyName", Text(name)),
        ("PolicyDocument", Policy(isVersioned: false, Map(("Action", action), ("Effect", Text("Allow")), ("Resource", resource)))));
}
