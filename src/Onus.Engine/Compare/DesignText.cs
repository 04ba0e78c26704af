using System.Text;

namespace Onus.Engine.Compare;

/// <summary>Takes the words of a design apart: <c>DBInstance Engine=mysql "Description=two words"</c>.</summary>
internal static class DesignText
{
    /// <summary>The words; what stands in single or double quotes, or in a JSON value's brackets, is not taken apart.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var (quote, depth, inJson) = ('\0', 0, false);
        foreach (var c in text)
        {
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
                if (inJson || quote != '\0')
                {
                    word.Append(c);
                }
            }
            else if (c is '"' or '\'')
            {
                (quote, inJson) = (c, depth > 0);
                if (inJson)
                {
                    word.Append(c);
                }
            }
            else if (char.IsWhiteSpace(c) && depth == 0)
            {
                Finish();
            }
            else
            {
                depth += c is '{' or '[' ? 1 : c is '}' or ']' ? -1 : 0;
                word.Append(c);
            }
        }

        Finish();
        return words;

        void Finish()
        {
            if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
    }
}
