using System.Text;

namespace Onus.Terraform.Evaluation;

/// <summary>The keys of instances as Terraform writes them in addresses.</summary>
internal static class InstanceKey
{
    /// <summary>A text key in brackets and quotes.</summary>
    public static string Of(string key)
    {
        var text = new StringBuilder(key.Length + 4).Append("[\"");
        for (var i = 0; i < key.Length; i++)
        {
            var c = key[i];
            switch (c)
            {
                case '"' or '\\':
                    text.Append('\\').Append(c);
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                case '$' or '%' when i + 1 < key.Length && key[i + 1] == '{':
                    text.Append(c).Append(c);
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        return text.Append("\"]").ToString();
    }
}
