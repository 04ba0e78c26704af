using System.Collections.Immutable;
using Onus.Catalog.Language;
using Onus.Catalog.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>
/// Completes the examples of a check: each but those that expect <c>not-applicable</c> has what the check's <c>given</c> block holds, unless it says otherwise;
/// and where none expects <c>unknown</c>, one is made.
/// </summary>
internal static class GivenExamples
{
    private const string BlockType = "given";
    private const string Unknown = "unknown";

    /// <summary>Reads the examples of a check.</summary>
    /// <param name="condition">The check's condition; null when it has none.</param>
    public static ImmutableArray<Example> Read(BlockReader reader, Expression? condition, LoadContext context, IReadOnlyCollection<string> kinds)
    {
        var written = ExampleReader.Read(reader, context, kinds);
        var given = reader.Blocks(BlockType).ToList();
        if (given.Count > 1)
        {
            context.Error("catalog-duplicate", $"The examples of \"{reader.Label}\" have two {BlockType} blocks.", given[1].Origin, $"Write one.");
        }

        if (given.Count > 0)
        {
            var body = context.Expand(given[0].Body);
            written = [.. written.Select(example => example.Expected == "not-applicable" ? example : example with { Body = Merge(body, example.Body) })];
        }

        return condition is null || written.Any(example => example.Expected == Unknown) || Basis(written) is not { } basis ? written : [.. written, .. MakeUnknown(basis, condition)];
    }

    private static Example? Basis(ImmutableArray<Example> written) =>
        written.FirstOrDefault(example => example.Expected == "fail") ?? written.FirstOrDefault(example => example.Expected == "pass");

    /// <summary>An example with all properties that the condition reads unknown; none when it reads none by name.</summary>
    private static IEnumerable<Example> MakeUnknown(Example basis, Expression condition)
    {
        // A property that is read as a whole comes last, and takes the place of its parts.
        var paths = PathsRead(condition).OrderByDescending(path => path.Length).ThenBy(path => string.Join('.', path), StringComparer.Ordinal).ToList();
        var body = paths.Aggregate(basis.Body, (made, path) => Merge(made, made with { Attributes = [UnknownAt(path, basis.Origin)], Blocks = [] }));
        return paths.Count == 0 ? [] : [basis with { Expected = Unknown, Title = null, Body = body }];
    }

    private static AttributeSyntax UnknownAt(ImmutableArray<string> path, Origin origin) =>
        PropertyPath.Set(path, new CallExpression(Unknown, [new LiteralExpression(Value.Of("nobody knows it yet", origin), origin)], false, origin), origin);

    /// <summary>The paths of properties that an expression reads of the resource, from the top as far as they are names.</summary>
    private static IEnumerable<ImmutableArray<string>> PathsRead(Expression expression)
    {
        var open = new Stack<Expression>([expression]);
        while (open.TryPop(out var next))
        {
            if (PropertyPath.Of(next) is { } path)
            {
                yield return path;
                continue;
            }

            foreach (var child in ExpressionChildren.Of(next))
            {
                open.Push(child);
            }
        }
    }

    private static Body Merge(Body given, Body example) => example with
    {
        Attributes =
        [
            .. given.Attributes.Where(attribute => example.Attribute(attribute.Name) is null),
            .. example.Attributes.Select(attribute => given.Attribute(attribute.Name) is { } other ? attribute with { Value = Merge(other.Value, attribute.Value) } : attribute),
        ],
        Blocks = [.. given.Blocks.Where(block => !example.Blocks.Any(block.IsNamedLike)), .. example.Blocks.Select(block => Complete(given, block))],
    };

    /// <summary>A resource that is given is completed by what the example says of it.</summary>
    private static BlockSyntax Complete(Body given, BlockSyntax block) =>
        given.Blocks.FirstOrDefault(block.IsNamedLike) is { } same ? block with { Body = Merge(same.Body, block.Body) } : block;

    /// <summary>An object is completed by what else is given of it.</summary>
    private static Expression Merge(Expression given, Expression value) =>
        given is ObjectExpression outer && value is ObjectExpression inner
            ? inner with { Items = [.. outer.Items.Where(item => !inner.Items.Any(other => item.Name == other.Name)), .. inner.Items.Select(item => Complete(outer, item))] }
            : value;

    private static ObjectItem Complete(ObjectExpression given, ObjectItem item) =>
        given.Items.FirstOrDefault(other => other.Name == item.Name) is { } same ? item with { Value = Merge(same.Value, item.Value) } : item;
}
