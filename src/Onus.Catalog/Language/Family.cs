using System.Collections.Immutable;
using Onus.Catalog.Loading;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Language;

/// <summary>
/// A <c>checks</c> block: checks of one shape, each with an id of its own. Every <c>each</c> becomes a <c>check</c> block: what it gives takes the place
/// of <c>each.NAME</c> in the family's attributes and examples, or of the family's attribute of that name; its examples come to the family's.
/// </summary>
internal static class Family
{
    public const string BlockType = "checks";
    private const string Member = "each";

    /// <summary>The checks of a family, as if they had been written one by one.</summary>
    /// <param name="family">The <c>checks</c> block.</param>
    /// <param name="scope">The constants of the folder.</param>
    public static IEnumerable<BlockSyntax> Expand(BlockSyntax family, Scope scope, LoadContext context)
    {
        if (!family.Body.BlocksOf(Member).Any())
        {
            context.Error("catalog-missing", $"The family \"{family.Label(0)}\" has no checks.", family.Origin, $"Add each \"ID\" {{ … }} for every check.");
        }

        return family.Body.BlocksOf(Member).Select(member => Expand(family.Body, member, scope, context));
    }

    private static BlockSyntax Expand(Body family, BlockSyntax member, Scope scope, LoadContext context)
    {
        var values = new MemberValues(member, scope, context);
        var attributes = family.Attributes
            .Where(attribute => member.Body.Attribute(attribute.Name) is null)
            .Select(attribute => attribute with { Value = values.Rewrite(attribute.Value) })
            .ToList();
        var own = member.Body.Blocks.Select(values.Rewrite).ToList();
        var blocks = family.Blocks
            .Where(block => block.Type != Member)
            .Select(values.Rewrite)
            .Where(block => !own.Any(other => IsSame(block, other)))
            .ToList();
        attributes.AddRange(member.Body.Attributes
            .Where(attribute => !values.Used.Contains(attribute.Name) || family.Attribute(attribute.Name) is not null)
            .Select(attribute => attribute with { Value = values.Rewrite(attribute.Value) }));
        return new BlockSyntax("check", member.Labels, new Body([.. attributes], [.. blocks, .. own], member.Body.Origin), member.Origin);
    }

    private static bool IsSame(BlockSyntax left, BlockSyntax right) =>
        left.Type == right.Type && left.Labels.Select(label => label.Text).SequenceEqual(right.Labels.Select(label => label.Text));

    /// <summary>What one <c>each</c> gives.</summary>
    private sealed class MemberValues(BlockSyntax member, Scope scope, LoadContext context)
        : Substitution(member.Body.Attributes.DistinctBy(attribute => attribute.Name).ToImmutableDictionary(attribute => $"{Member}.{attribute.Name}", attribute => attribute.Value))
    {
        private const string Start = "${each.";

        /// <summary>The names that the family reads.</summary>
        public HashSet<string> Used { get; } = new(StringComparer.Ordinal);

        public BlockSyntax Rewrite(BlockSyntax block) => block with
        {
            Labels = [.. block.Labels.Select(label => label with { Text = Text(label.Text, label) })],
            Body = block.Body with
            {
                Attributes = [.. block.Body.Attributes.Select(attribute => attribute with { Value = Rewrite(attribute.Value) })],
                Blocks = [.. block.Body.Blocks.Select(Rewrite)],
            },
        };

        protected override Expression? Find(string variable, AttributeExpression attribute)
        {
            var found = base.Find(variable, attribute);
            if (variable == Member)
            {
                Used.Add(attribute.Name);
                if (found is null)
                {
                    Missing(attribute.Name);
                    return new InvalidExpression(attribute.Origin);
                }
            }

            return found;
        }

        private string Text(string label, BlockLabel written)
        {
            var start = label.IndexOf(Start, StringComparison.Ordinal);
            if (start < 0 || label.IndexOf('}', start) is not (> 0 and var end))
            {
                return label;
            }

            var name = label[(start + Start.Length)..end];
            var expression = Rewrite(new AttributeExpression(new VariableExpression(Member, written.Origin), name, written.Origin));
            var text = expression is InvalidExpression ? "" : context.Evaluate(expression, scope) switch
            {
                StringValue value => value.Value,
                NumberValue number => number.Value.ToString(),
                _ => Wrong(name),
            };
            return label[..start] + text + Text(label[(end + 1)..], written);
        }

        private string Wrong(string name)
        {
            context.Error("catalog-type", $"\"{name}\" of {Member} \"{member.Label(0)}\" stands in a label and is no text.", member.Origin, $"Write a text.");
            return "";
        }

        private void Missing(string name) =>
            context.Error("catalog-missing", $"{Member} \"{member.Label(0)}\" gives no \"{name}\", which its family reads.", member.Origin, $"Add {name} = …");
    }
}
