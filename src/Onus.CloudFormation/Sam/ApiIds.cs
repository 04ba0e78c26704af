using System.Text;

namespace Onus.CloudFormation.Sam;

/// <summary>Parts of ids and ARNs that are made of stages and paths.</summary>
internal static class ApiIds
{
    /// <summary>A text as a part of a logical id: letters and digits only.</summary>
    public static string Part(string text)
    {
        var id = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                id.Append(c);
            }
        }

        return id.ToString();
    }

    /// <summary>A path with a star in the place of each of its parameters.</summary>
    public static string Pattern(string path)
    {
        var pattern = new StringBuilder(path.Length);
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '{' && path.IndexOf('}', i) is var end and > 0)
            {
                pattern.Append('*');
                i = end;
            }
            else
            {
                pattern.Append(path[i]);
            }
        }

        return pattern.ToString();
    }

    /// <summary>The names of a path's parameters.</summary>
    public static IEnumerable<string> ParametersOf(string path)
    {
        for (var at = path.IndexOf('{'); at >= 0 && path.IndexOf('}', at) is var end and > 0; at = path.IndexOf('{', end))
        {
            yield return path[(at + 1)..end];
        }
    }
}
