using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Onus.Text;

/// <summary>The comments of a YAML text.</summary>
public static class YamlComments
{
    /// <summary>The comments of a text that has been parsed without an error: what stands behind the sign, and where the sign stands.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<(string Text, int Offset)> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var comments = new List<(string, int)>();
        var scanner = new Scanner(new StringReader(text), skipComments: false);
        try
        {
            while (scanner.MoveNext())
            {
                if (scanner.Current is Comment comment)
                {
                    comments.Add((comment.Value.TrimStart('#').Trim(), Start(text, comment.Start.Index)));
                }
            }
        }
        catch (Exception problem) when (YamlEvents.IsRefusal(problem))
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
