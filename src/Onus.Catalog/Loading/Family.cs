using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>
/// A <c>checks</c> block: checks of one shape, each with an id of its own. Every <c>each</c> becomes a <c>check</c> block: what it gives takes the place
/// of <c>each.NAME</c> in the family's attributes and examples, or of the family's attribute of that name; its examples come to the family's.
/// </summary>
internal static class Family
{
    /// <summary>The type of the block.</summary>
    public const string BlockType = "checks";
    private const string Member = "each";

    /// <summary>The <c>each</c> blocks of a family.</summary>
    /// <param name="family">The <c>checks</c> block.</param>
    public static IReadOnlyList<BlockSyntax> Members(BlockSyntax family, LoadContext context)
    {
        var members = family.Body.BlocksOf(Member).ToList();
        if (members.Count == 0)
        {
            context.Error("catalog-missing", $"The family \"{family.Label(0)}\" has no checks.", family.Origin, $"Add each \"ID\" {{ … }} for every check.");
        }

        return members;
    }

    /// <summary>A check of what several have in common and what one gives, as if it had been written by itself.</summary>
    /// <param name="family">What they have in common.</param>
    /// <param name="member">What the one gives.</param>
    /// <param name="scope">The constants of the folder.</param>
    /// <returns>The check, and the names of its attributes that the family reads: those that its blocks read come to them when the blocks are asked for.</returns>
    public static (BlockSyntax Check, IReadOnlySet<string> Read) Expand(Body family, BlockSyntax member, Scope scope, LoadContext context)
    {
        var values = new FamilyMember(member, scope, context);
        var attributes = family.Attributes
            .Where(attribute => member.Body.Attribute(attribute.Name) is null)
            .Select(values.Rewrite)
            .ToList();
        var own = member.Body.Blocks.Select(values.Rewrite).ToList();
        var blocks = family.Blocks
            .Where(block => block.Type != Member)
            .Select(values.Rewrite)
            .Where(block => !own.Any(block.IsNamedLike))
            .ToList();
        var body = new Body([.. attributes, .. values.Attributes], [.. blocks, .. own], member.Body.Origin);
        return (new BlockSyntax("check", member.Labels, body, member.Origin), values.Used);
    }
}
