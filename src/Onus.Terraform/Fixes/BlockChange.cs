using Onus.Catalog.Model;
using Onus.Core.Files;
using Onus.Core.Values;
using Onus.Hcl.Editing;
using Onus.Hcl.Syntax;
using Onus.Sources.Fixes;

namespace Onus.Terraform.Fixes;

/// <summary>The edits by which a value comes into a block.</summary>
/// <param name="text">The text of the file.</param>
/// <param name="before">What people wrote.</param>
/// <param name="target">The value, and where it is to stand.</param>
internal sealed class BlockChange(string text, string before, FixTarget target)
{
    private readonly BodyEditor _editor = new(text, before);

    private string Expression => BodyEditor.Literal(target.Literal);

    /// <summary>The edits; none where the value is there already.</summary>
    /// <exception cref="FixObstacle">It can't be written there.</exception>
    public IReadOnlyList<TextEdit> Edits(BlockSyntax block) => In(block, 0);

    private List<TextEdit> In(BlockSyntax block, int depth)
    {
        var name = target.Spot.Names[depth];
        if (depth == target.Spot.Names.Length - 1)
        {
            return Attribute(block, name);
        }

        if (block.Body.BlocksOf("dynamic").Any(dynamic => dynamic.Label(0) == name))
        {
            throw new FixObstacle($"The blocks {name} are made by a dynamic block; set {Where} to {Shown} in what it goes through.");
        }

        if (block.Body.Attribute(name) is { } attribute)
        {
            return Object(attribute, depth + 1);
        }

        var inner = block.Body.BlocksOf(name).ToList();
        if (target.IsEach && depth == target.Spot.Names.Length - 2 && !target.Literal.IsNull)
        {
            return Each(block, inner);
        }

        if (depth == target.Spot.Names.Length - 2 && target.Spot.Key is var (key, match))
        {
            inner = inner.FindAll(item => item.Body.Attribute(key) is { } said && PlainText.Of(said.Value) == match);
        }

        var isEvery = target.Change.Path.Any(step => step.Pick == RemedyPick.Every);
        return inner.Count > 0 ? [.. (isEvery ? inner : [inner[0]]).SelectMany(item => In(item, depth + 1))]
            : isEvery || target.Literal.IsNull || target.Change.Path.Any(step => step.Pick == RemedyPick.Present) ? []
            : target.At(depth) is { IsBlock: false } ? [_editor.Add(block, name, Inline(depth + 1))]
            : [_editor.AddBlock(block, PartBlock.Inside(target, depth))];
    }

    /// <summary>Blocks with one value each: those that are not there are added.</summary>
    private List<TextEdit> Each(BlockSyntax block, List<BlockSyntax> inner)
    {
        var there = inner.Select(item => item.Body.Attribute(target.Spot.Names[^1]) is { } said ? PlainText.Of(said.Value) : null).ToList();
        var missing = ((ListValue)target.Literal).Items.Where(item => item is not StringValue wanted || !there.Contains(wanted.Value)).ToList();
        if (!target.Adds && there.Exists(said => said is null))
        {
            throw new FixObstacle($"{Where} is not written out; set it to {Shown} where it comes from.");
        }

        return missing.Count == 0 ? [] : [_editor.AddBlock(block, PartBlock.Inside(target with { Literal = Value.List([.. missing]) }, target.Spot.Names.Length - 2))];
    }

    private List<TextEdit> Attribute(BlockSyntax block, string name)
    {
        var attribute = block.Body.Attribute(name);
        if (target.Literal.IsNull)
        {
            return [.. block.Body.BlocksOf(name).Select(inner => inner.Origin).Concat(attribute is null ? [] : [attribute.Origin]).Select(_editor.Remove)];
        }

        if (attribute is null)
        {
            return block.Body.BlocksOf(name).Any() || block.Body.BlocksOf("dynamic").Any(dynamic => dynamic.Label(0) == name)
                ? throw new FixObstacle($"{Where} stands there as blocks; write {Shown} by hand.")
                : [_editor.Add(block, name, Expression)];
        }

        if (attribute.Value is TupleExpression list && target.Adds && target.Literal is ListValue { Items: [var added, ..] })
        {
            return list.Items.Any(item => IsAlike(item, added)) ? [] : [_editor.Append(attribute, list, BodyEditor.Literal(added))];
        }

        if (target.Adds || !IsWritten(attribute.Value))
        {
            throw new FixObstacle($"{Where} is given by {HclPrinter.Print(attribute.Value)}; set it to {Shown} where that comes from.");
        }

        return IsAlike(attribute.Value, target.Literal) ? [] : [_editor.Set(attribute, Expression)];
    }

    /// <summary>A value in an object that is written as an attribute.</summary>
    private List<TextEdit> Object(AttributeSyntax attribute, int depth)
    {
        if (attribute.Value is not ObjectExpression made || depth != target.Spot.Names.Length - 1 || made.Items.Any(item => item.Name == target.Spot.Names[depth]))
        {
            throw new FixObstacle($"{Where} stands in {attribute.Name} = {HclPrinter.Print(attribute.Value)}; set it to {Shown} there by hand.");
        }

        return _editor.Append(attribute, made, target.Spot.Names[depth], Expression) is { } edit ? [edit]
            : throw new FixObstacle($"{Where} belongs into {attribute.Name}; add {target.Spot.Names[depth]} = {Expression} there by hand.");
    }

    private string Inline(int depth) => depth == target.Spot.Names.Length - 1
        ? $"{{ {(target.Spot.Key is var (key, match) ? $"{key} = {BodyEditor.Literal(Value.Of(match))}, " : "")}{target.Spot.Names[depth]} = {Expression} }}"
        : $"{{ {target.Spot.Names[depth]} = {Inline(depth + 1)} }}";

    private string Where => string.Join('.', target.Spot.Names);

    private string Shown => target.Literal.IsNull ? "nothing" : Expression;

    /// <summary>Whether an expression is a value that is written out.</summary>
    private static bool IsWritten(Expression expression) => expression switch
    {
        LiteralExpression => true,
        TupleExpression tuple => tuple.Items.All(IsWritten),
        ObjectExpression made => made.Items.All(item => IsWritten(item.Value)),
        _ => PlainText.Of(expression) is not null,
    };

    private static bool IsAlike(Expression expression, Value value) => (expression, value) switch
    {
        (LiteralExpression literal, _) => ValueEquality.AsText.Compare(literal.Value, value) == Truth.True,
        (TupleExpression tuple, ListValue list) => tuple.Items.Length == list.Count && tuple.Items.Zip(list.Items).All(pair => IsAlike(pair.First, pair.Second)),
        _ => PlainText.Of(expression) is { } text && ValueEquality.AsText.Compare(Value.Of(text), value) == Truth.True,
    };
}
