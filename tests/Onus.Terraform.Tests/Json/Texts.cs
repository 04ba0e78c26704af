using System.Text;
using Onus.Core.Values;

namespace Onus.Terraform.Tests.Json;

internal static class Texts
{
    /// <summary>The texts of all values of all blocks, those below other values too, and of all diagnostics.</summary>
    public static string AllOf(Input input)
    {
        var text = new StringBuilder();
        foreach (var block in input.Blocks)
        {
            Append(text, block.Values);
            Append(text, block.ProviderConfig);
            text.AppendLine(block.ToString());
        }

        foreach (var diagnostic in input.Diagnostics)
        {
            text.AppendLine(diagnostic.ToString());
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Value value)
    {
        text.AppendLine(value.ToString());
        switch (value)
        {
            case MapValue map:
                foreach (var (_, inner) in map.Entries)
                {
                    Append(text, inner);
                }

                break;
            case ListValue list:
                foreach (var inner in list.Items)
                {
                    Append(text, inner);
                }

                break;
        }
    }
}
