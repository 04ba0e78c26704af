using System.Text.Json;

namespace Onus.Bench.Mixed;

/// <summary>One shape of the mix: a resource as Terraform and as CloudFormation write it, with placeholders for what differs from one to the next.</summary>
/// <param name="Kind">What it is; all shapes of a kind are equally frequent.</param>
/// <param name="Weight">How often the kind comes, in parts of all weights.</param>
/// <param name="Insecure">Whether checks fail on it.</param>
/// <param name="TerraformType">Its type in Terraform.</param>
/// <param name="Values">What is planned, as JSON.</param>
/// <param name="Sensitive">Which of these can hold something sensitive, as JSON.</param>
/// <param name="Unknown">What is only known after it was made, as JSON.</param>
/// <param name="CloudFormation">The whole resource in a template, as JSON, without its last brace.</param>
internal sealed record MixedResource(string Kind, int Weight, bool Insecure, string TerraformType, string Values, string Sensitive, string Unknown, string CloudFormation)
{
    /// <summary>All shapes, from the file beside this one.</summary>
    public static IReadOnlyList<MixedResource> Load()
    {
        using var stream = typeof(MixedResource).Assembly.GetManifestResourceStream("mix.json")!;
        using var document = JsonDocument.Parse(stream);
        return [.. document.RootElement.EnumerateArray().Select(Of)];
    }

    private static MixedResource Of(JsonElement shape)
    {
        var (terraform, values) = (shape.GetProperty("terraform"), shape.GetProperty("terraform").GetProperty("values"));
        var sensitive = values.EnumerateObject().Where(value => value.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object && value.Value.GetRawText().Length > 2)
            .Select(value => $"\"{value.Name}\":{(value.Value.ValueKind == JsonValueKind.Object ? "{}" : "[" + string.Join(',', value.Value.EnumerateArray().Select(_ => "{}")) + "]")}");
        return new MixedResource(
            shape.GetProperty("kind").GetString()!,
            shape.GetProperty("weight").GetInt32(),
            shape.GetProperty("insecure").GetBoolean(),
            terraform.GetProperty("type").GetString()!,
            values.GetRawText(),
            "{" + string.Join(',', sensitive) + "}",
            "{" + string.Join(',', terraform.GetProperty("unknown").EnumerateArray().Select(name => $"\"{name.GetString()}\":true")) + "}",
            shape.GetProperty("cloudformation").GetRawText()[..^1]);
    }
}
