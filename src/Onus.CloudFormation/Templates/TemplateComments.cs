using Onus.Sources.Waivers;
using Onus.Text;

namespace Onus.CloudFormation.Templates;

/// <summary>The comments of a template that may suppress findings. A text without any is not looked at twice.</summary>
internal static class TemplateComments
{
    /// <summary>The comments of a text that has been parsed without an error.</summary>
    public static IReadOnlyList<TextComment> Read(string text)
    {
        if (!SuppressionSyntax.MayHold(text))
        {
            return [];
        }

        var targets = new CommentTargets(text, static line => line is ['#', ..]);
        return [.. YamlComments.Read(text).Where(comment => SuppressionSyntax.MayHold(comment.Text)).Select(comment => new TextComment(comment.Text, comment.Offset, targets.Below(comment.Offset)))];
    }
}

/// <summary>A comment.</summary>
/// <param name="Below">Where that begins which it stands directly above; -1 when it stands above nothing.</param>
internal sealed record TextComment(string Text, long Offset, long Below);
