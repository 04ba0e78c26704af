using Onus.Sources.Waivers;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Onus.CloudFormation.Templates;

/// <summary>The comments of a YAML text that may suppress findings. A text without any is not looked at twice.</summary>
internal static class YamlComments
{
    /// <summary>The comments of a text that has been parsed without an error.</summary>
    public static IReadOnlyList<TextComment> Read(string text)
    {
        if (!SuppressionSyntax.MayHold(text))
        {
            return [];
        }

        var comments = new List<TextComment>();
        var targets = new CommentTargets(text, static line => line is ['#', ..]);
        var scanner = new Scanner(new StringReader(text), skipComments: false);
        try
        {
            while (scanner.MoveNext())
            {
                if (scanner.Current is Comment comment && SuppressionSyntax.MayHold(comment.Value))
                {
                    var at = Start(text, comment.Start.Index);
                    comments.Add(new TextComment(comment.Value.TrimStart('#').Trim(), at, targets.Below(at)));
                }
            }
        }
        catch (Exception problem) when (problem is YamlException or InvalidOperationException)
        {
            // With comments the scanner stumbles over texts that it reads without them; what came before stands.
        }

        return comments;
    }

    /// <summary>The place of the sign itself, wherever the scanner says that the comment begins.</summary>
    private static int Start(string text, long index)
    {
        var at = (int)Math.Clamp(index, 0, text.Length);
        var next = text.AsSpan(at).IndexOf('#');
        return next < 0 ? at : at + next;
    }
}

/// <summary>A comment.</summary>
/// <param name="Below">Where that begins which it stands directly above; -1 when it stands above nothing.</param>
internal sealed record TextComment(string Text, long Offset, long Below);
