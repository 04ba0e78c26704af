using System.Text.Json;

namespace Onus.Terraform.Json;

/// <summary>One pass over a plan that notes what is where in it; values are read afterwards, instance by instance.</summary>
internal sealed class PlanDocument(JsonInput input)
{
    private readonly ChangeScanner _scanner = new(input);
    private string? _version;

    public List<PlannedChange> Changes => _scanner.Changes;

    public PlanConfiguration Configuration { get; } = new();

    /// <summary>Whether the plan lists changes; a plan without them may still have planned values.</summary>
    public bool HasChanges { get; private set; }

    /// <summary>The offset of the planned values; -1 when there are none.</summary>
    public int PlannedValues { get; private set; } = -1;

    /// <summary>The offset of the values of the root module's variables; -1 when there are none.</summary>
    public int Variables { get; private set; } = -1;

    /// <summary>Reads the whole text, as far as it can be read.</summary>
    /// <returns>Whether it is a plan of a format that is known.</returns>
    public bool Read()
    {
        var reader = input.ReaderAt(0);
        try
        {
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                input.Misshapen("plan", "object", 0);
                return false;
            }

            while (input.NextMember(ref reader) is { } name)
            {
                ReadSection(name, ref reader);
                if (_version is not null && !Format.IsKnown(_version))
                {
                    return Refuse();
                }
            }

            reader.Read();
        }
        catch (JsonException)
        {
            input.Broken(reader, "plan");
        }

        return HasChanges || PlannedValues >= 0 || Nothing();
    }

    private void ReadSection(string name, ref Utf8JsonReader reader)
    {
        switch (name)
        {
            case "format_version":
                _version = Format.VersionAt(ref reader, input);
                break;
            case "resource_changes":
                HasChanges = true;
                _scanner.ReadChanges(ref reader);
                break;
            case "deferred_changes":
                _scanner.ReadDeferred(ref reader);
                break;
            case "configuration" when reader.TokenType == JsonTokenType.StartObject:
                ConfigurationReader.Read(ref reader, input, Configuration);
                break;
            case "configuration" when reader.TokenType != JsonTokenType.Null:
                input.Misshapen(name, "object", reader.SkipAt());
                break;
            case "planned_values":
                PlannedValues = reader.SkipAt();
                break;
            case "variables":
                Variables = reader.SkipAt();
                break;
            case "errored" when reader.TokenType == JsonTokenType.True:
                input.Warning("-errored", $"Terraform could not finish this plan; what it has is read.", reader.TokenStartIndex, $"Correct what Terraform complained of and plan again.");
                break;
            default:
                reader.Skip();
                break;
        }
    }

    private bool Refuse()
    {
        input.Error("-version", $"The plan has format version \"{_version}\", of which nothing is known here; versions 0 and 1 are read.", 0, $"Use a version of Onus that knows it, or scan the configuration instead.");
        return false;
    }

    private bool Nothing()
    {
        input.Note("-empty", $"The plan has neither changes nor planned values.", 0);
        return false;
    }
}
