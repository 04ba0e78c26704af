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

            while (reader.NextName())
            {
                ReadSection(ref reader);
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

    private void ReadSection(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("format_version"u8))
        {
            reader.Read();
            _version = Format.VersionAt(ref reader, input);
        }
        else if (reader.ValueTextEquals("resource_changes"u8))
        {
            HasChanges = true;
            if (Enter(ref reader, "resource_changes", JsonTokenType.StartArray, "list"))
            {
                _scanner.ReadChanges(ref reader);
            }
        }
        else if (reader.ValueTextEquals("deferred_changes"u8))
        {
            if (Enter(ref reader, "deferred_changes", JsonTokenType.StartArray, "list"))
            {
                _scanner.ReadDeferred(ref reader);
            }
        }
        else if (reader.ValueTextEquals("configuration"u8))
        {
            if (Enter(ref reader, "configuration", JsonTokenType.StartObject, "object"))
            {
                ConfigurationReader.Read(ref reader, input, Configuration);
            }
        }
        else if (reader.ValueTextEquals("planned_values"u8))
        {
            PlannedValues = reader.SkipValue();
        }
        else if (reader.ValueTextEquals("variables"u8))
        {
            Variables = reader.SkipValue();
        }
        else if (reader.ValueTextEquals("errored"u8))
        {
            reader.Read();
            Warn(ref reader);
        }
        else
        {
            reader.SkipValue();
        }
    }

    private bool Enter(ref Utf8JsonReader reader, string name, JsonTokenType expected, string shape)
    {
        reader.Read();
        if (reader.TokenType == expected)
        {
            return true;
        }

        if (reader.TokenType != JsonTokenType.Null)
        {
            input.Misshapen(name, shape, reader.TokenStartIndex);
        }

        reader.Skip();
        return false;
    }

    private void Warn(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.True)
        {
            input.Warning("-errored", "Terraform could not finish this plan; what it has is read.", reader.TokenStartIndex, "Correct what Terraform complained of and plan again.");
        }

        reader.Skip();
    }

    private bool Refuse()
    {
        input.Error("-version", $"The plan has format version \"{_version}\", of which nothing is known here; versions 0 and 1 are read.", 0, "Use a version of Onus that knows it, or scan the configuration instead.");
        return false;
    }

    private bool Nothing()
    {
        input.Note("-empty", "The plan has neither changes nor planned values.", 0);
        return false;
    }
}
