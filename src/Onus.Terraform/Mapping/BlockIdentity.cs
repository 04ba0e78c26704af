using System.Collections.Immutable;
using Onus.Core.Values;

namespace Onus.Terraform.Mapping;

/// <summary>What others call a block literally: its id and its ARN, where they are known, as in states.</summary>
internal static class BlockIdentity
{
    private static readonly string[] Attributes = ["id", "arn"];

    public static ImmutableArray<string> Of(TerraformBlock block)
    {
        ImmutableArray<string> found = [];
        foreach (var name in Attributes)
        {
            if (block.Values[name] is StringValue { Value: { Length: > 0 } text } && !found.Contains(text))
            {
                found = found.Add(text);
            }
        }

        return found;
    }

    /// <summary>Whether a property, or an element of one, is a text.</summary>
    public static bool IsWrittenIn(MapValue properties, string text)
    {
        foreach (var value in properties.Values)
        {
            if (value is StringValue only ? only.Value == text : value is ListValue list && list.Items.Any(item => item is StringValue element && element.Value == text))
            {
                return true;
            }
        }

        return false;
    }
}
