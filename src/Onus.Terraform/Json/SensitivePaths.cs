using System.Text.Json;

namespace Onus.Terraform.Json;

/// <summary>Reads the paths of what a state of version 4 says is sensitive.</summary>
internal static class SensitivePaths
{
    private const int MaxSteps = 100;
    private const int MaxIndex = 10_000;

    /// <summary>A mask for each path in the list at hand. A step that can't be read ends its path, so that more is hidden rather than less.</summary>
    public static List<Mask>? Read(ref Utf8JsonReader reader, int start, JsonInput input)
    {
        List<Mask>? masks = null;
        if (!reader.Is(JsonTokenType.StartArray))
        {
            return masks;
        }

        while (reader.NextItem())
        {
            if (reader.Is(JsonTokenType.StartArray))
            {
                (masks ??= []).Add(ReadPath(ref reader, start + reader.TokenStartIndex, input));
            }
        }

        return masks;
    }

    private static Mask ReadPath(ref Utf8JsonReader reader, long offset, JsonInput input)
    {
        var steps = new List<(string? Name, int Index)>();
        var goesOn = true;
        while (reader.NextItem())
        {
            if (!reader.IsObject())
            {
                goesOn = false;
                continue;
            }

            var step = ReadStep(ref reader, input);
            goesOn &= steps.Count < MaxSteps && (step.Name is not null || step.Index >= 0);
            if (goesOn)
            {
                steps.Add(step);
            }
        }

        var mask = Mask.Whole(offset);
        for (var i = steps.Count - 1; i >= 0; i--)
        {
            mask = steps[i].Name is { } name ? Mask.Member(name, mask) : Mask.Element(steps[i].Index, mask);
        }

        return mask;
    }

    /// <summary>A step is <c>{"type": "get_attr", "value": "name"}</c> or <c>{"type": "index", "value": {"value": 0, "type": "number"}}</c>.</summary>
    private static (string? Name, int Index) ReadStep(ref Utf8JsonReader reader, JsonInput input)
    {
        var step = (Name: (string?)null, Index: -1);
        while (input.NextMember(ref reader) is { } member)
        {
            switch (member == "value" ? reader.TokenType : JsonTokenType.None)
            {
                case JsonTokenType.StartObject:
                    step = ReadStep(ref reader, input);
                    break;
                case JsonTokenType.String:
                    step.Name = input.TextOf(ref reader);
                    break;
                case JsonTokenType.Number:
                    step.Index = reader.TryGetInt32(out var index) && index is >= 0 and <= MaxIndex ? index : -1;
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return step;
    }
}
