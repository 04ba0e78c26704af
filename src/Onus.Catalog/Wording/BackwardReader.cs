using System.Collections.Immutable;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Wording;

/// <summary>Reads the expressions of a mapping backwards: which attribute of the source gives a part of what an expression makes.</summary>
/// <param name="self">The block that the mapping reads.</param>
/// <param name="isPart">Whether the block is a part of a resource: where an object is made of one attribute of it, the block is the object.</param>
internal sealed class BackwardReader(Spot self, bool isPart = false)
{
    private const int MaxDepth = 60;
    private static readonly PathStep Anything = new("", "");

    /// <summary>The variables of the loops around.</summary>
    /// <param name="Spot">What it stands for; null where no single attribute is it.</param>
    /// <param name="List">What gives the list that it is an element of; null where there is none.</param>
    /// <param name="Around">The variables that the list sees, and what stands around the loop.</param>
    private sealed record Variables(string Name, Spot? Spot, Expression? List, Variables? Around)
    {
        public Variables? Find(string name)
        {
            var found = this;
            while (found is not null && found.Name != name)
            {
                found = found.Around;
            }

            return found;
        }
    }

    /// <summary>The spot that gives a part of the value of an expression; null when no single one does.</summary>
    /// <param name="steps">The steps from the value to the part.</param>
    /// <param name="items">The list that <c>item</c> is an element of; null for none.</param>
    public Spot? Read(Expression expression, ImmutableArray<PathStep> steps, Expression? items = null) =>
        Read(expression, steps, items is null ? null : Element("item", items, Anything, null, 0), 0);

    private Spot? Read(Expression expression, ImmutableArray<PathStep> steps, Variables? variables, int depth)
    {
        if (depth > MaxDepth)
        {
            return null;
        }

        if (Traversed(expression, variables, depth) is { } spot)
        {
            return spot.Path.Length == 0 && steps.IsEmpty ? null : spot.Down(steps);
        }

        return expression switch
        {
            ObjectExpression made => Of(made, steps, variables, depth + 1),
            TupleExpression tuple => First(tuple.Items, Inside(steps), variables, depth + 1),
            ForExpression loop => Of(loop, steps, variables, depth + 1),
            ConditionalExpression choice => Read(choice.Then, steps, variables, depth + 1) ?? Read(choice.Else, steps, variables, depth + 1) ?? Longest([choice.Condition], variables, depth + 1),
            CallExpression call => Of(call, steps, variables, depth + 1),
            ParenthesesExpression parentheses => Read(parentheses.Inner, steps, variables, depth + 1),
            TemplateWrapExpression wrap => Read(wrap.Wrapped, steps, variables, depth + 1),
            IndexExpression index => Read(index.Target, steps, variables, depth + 1) ?? Read(index.Key, [], variables, depth + 1),
            AttributeExpression attribute => Read(attribute.Target, steps.Insert(0, new PathStep(attribute.Name, "")), variables, depth + 1),
            VariableExpression variable => variables?.Find(variable.Name) is { List: { } list } bound ? Read(list, steps.Insert(0, Anything), bound.Around, depth + 1) : null,
            LiteralExpression => null,
            _ when steps.IsEmpty => Longest(ExpressionChildren.Of(expression), variables, depth + 1),
            _ => null,
        };
    }

    /// <summary>What an expression that does nothing but go into the block leads to; null for any other.</summary>
    private Spot? Traversed(Expression expression, Variables? variables, int depth)
    {
        if (depth > MaxDepth)
        {
            return null;
        }

        switch (expression)
        {
            case VariableExpression { Name: "self" }:
                return self;
            case VariableExpression variable:
                return variables?.Find(variable.Name)?.Spot;
            case AttributeExpression attribute:
                return Traversed(attribute.Target, variables, depth + 1)?.Named(attribute.Name);
            case IndexExpression { Key: LiteralExpression } index:
                return Traversed(index.Target, variables, depth + 1);
            case SplatExpression splat:
                return Traversed(splat.Each, new Variables("*", Traversed(splat.Source, variables, depth + 1), null, variables), depth + 1);
            case SplatItemExpression:
                return Traversed(new VariableExpression("*", default), variables, depth + 1);
            case ParenthesesExpression parentheses:
                return Traversed(parentheses.Inner, variables, depth + 1);
            default:
                return null;
        }
    }

    /// <summary>A part of an object that is made; of the object as a whole what all its parts stand in.</summary>
    private Spot? Of(ObjectExpression made, ImmutableArray<PathStep> steps, Variables? variables, int depth)
    {
        steps = Inside(steps);
        if (steps.IsEmpty)
        {
            return Common(made.Items.Select(entry => Read(entry.Value, [], variables, depth)).OfType<Spot>());
        }

        // A name that the mapping writes may have dots in it; one that an expression gives may be any.
        for (var (length, name) = (1, steps[0].Name); ; name += "." + steps[length++].Name)
        {
            if (made.Items.FirstOrDefault(entry => entry.Name == name) is { } item)
            {
                return Read(item.Value, steps.RemoveRange(0, length), variables, depth);
            }

            if (length == steps.Length || steps[length].IsPlace)
            {
                return made.Items.FirstOrDefault(entry => PlainText.Of(entry.Key) is null) is { } any ? OfNamed(any, steps, variables, depth) : null;
            }
        }
    }

    /// <summary>An entry that the user names: an element of which one attribute is its name. Of what is no object the rest of the path is the name too, as names may have dots.</summary>
    private Spot? OfNamed(ObjectItem entry, ImmutableArray<PathStep> steps, Variables? variables, int depth) =>
        entry.Value is ObjectExpression ? Read(entry.Value, steps.RemoveAt(0), variables, depth)
        : Longest([entry.Key], variables, depth)?.Path is { } name && name.LastIndexOf('.') is var dot and > 0 ? new Spot($"{name[..dot]}[\"{string.Join('.', steps.Select(step => step.Name))}\"]", null)
        : null;

    private Spot? Of(ForExpression loop, ImmutableArray<PathStep> steps, Variables? variables, int depth)
    {
        var all = Read(loop.Collection, [], variables, depth);
        if (steps.IsEmpty)
        {
            return all;
        }

        if (loop.ResultKey is { } key && !steps[0].IsPlace)
        {
            return OfNamed(new ObjectItem(key, loop.ResultValue), steps, Element(loop.ItemName, loop.Collection, Anything, variables, depth), depth);
        }

        var place = steps[0].IsPlace ? steps[0] : Anything;
        return Read(loop.ResultValue, steps[0].IsPlace ? steps.RemoveAt(0) : steps, Element(loop.ItemName, loop.Collection, loop.Condition is null ? place : Anything, variables, depth), depth);
    }

    private Variables Element(string name, Expression list, PathStep place, Variables? around, int depth) =>
        new(name, Read(list, [], around, depth + 1) is { Path.Length: > 0 } all ? all.Element(place) : null, list, around);

    private Spot? Of(CallExpression call, ImmutableArray<PathStep> steps, Variables? variables, int depth) => call.Name switch
    {
        "each" or "json" => First(call.Arguments, steps, variables, depth),
        "merge" => First(call.Arguments.Reverse(), steps, variables, depth),
        "spread" => First(call.Arguments.Reverse(), Inside(steps), variables, depth),
        "lookup" => First(call.Arguments, steps, variables, depth) ?? First(call.Arguments, [], variables, depth),
        _ => First(call.Arguments, Anywhere(steps), variables, depth),
    };

    private Spot? First(IEnumerable<Expression> expressions, ImmutableArray<PathStep> steps, Variables? variables, int depth) =>
        expressions.Select(expression => Read(expression, steps, variables, depth)).FirstOrDefault(spot => spot is not null);

    /// <summary>The spot with most names that is read anywhere in some expressions.</summary>
    private Spot? Longest(IEnumerable<Expression> expressions, Variables? variables, int depth) =>
        expressions.Select(expression => Read(expression, [], variables, depth)).OfType<Spot>().MaxBy(spot => spot.Path.Count(c => c == '.'));

    /// <summary>The steps behind the one that picks an element.</summary>
    private static ImmutableArray<PathStep> Inside(ImmutableArray<PathStep> steps) => steps is [{ IsPlace: true }, ..] ? steps.RemoveAt(0) : steps;

    /// <summary>The steps without saying which element is meant, since it is another before.</summary>
    private static ImmutableArray<PathStep> Anywhere(ImmutableArray<PathStep> steps) =>
        steps is [{ IsPlace: true }, ..] ? steps.SetItem(0, steps[0].Anywhere) : steps;

    /// <summary>The innermost block that some spots have in common, or the only one that there is; null for none.</summary>
    private Spot? Common(IEnumerable<Spot> all)
    {
        string[]? names = null;
        var spots = all.ToList();
        foreach (var spot in spots)
        {
            var others = spot.Path.Split('.');
            others = spot.IsAround ? others : others[..^1];
            names = names is null ? others : [.. names.Zip(others).TakeWhile(pair => pair.First == pair.Second).Select(pair => pair.First)];
        }

        return names is [_, ..] ? new Spot(string.Join('.', names), null) { IsAround = true } : spots is [var only] && !isPart ? only : null;
    }
}
