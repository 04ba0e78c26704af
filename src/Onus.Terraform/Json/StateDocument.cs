using System.Text.Json;
using Onus.Terraform.Mapping;

namespace Onus.Terraform.Json;

/// <summary>Reads a <c>terraform.tfstate</c> of version 4, resource by resource, in one pass.</summary>
internal sealed class StateDocument(JsonInput input)
{
    private const string Known = "4";
    private readonly StateResources _resources = new(input);
    private string? _version;
    private int _later = -1;

    public IReadOnlyList<TerraformBlock> Blocks => _resources.Blocks;

    /// <summary>Reads the whole text, as far as it can be read.</summary>
    /// <returns>Whether it is a state of a version that is known.</returns>
    public bool Read()
    {
        var reader = input.ReaderAt(0);
        try
        {
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                input.Misshapen("state", "object", 0);
                return false;
            }

            while (input.NextMember(ref reader) is { } member)
            {
                if (member == "version")
                {
                    _version = Format.VersionAt(ref reader, input);
                    if (_version != Known)
                    {
                        return Refuse();
                    }
                }
                else if (member == "resources")
                {
                    ReadResources(ref reader);
                }
                else
                {
                    reader.Skip();
                }
            }

            reader.Read();
        }
        catch (JsonException)
        {
            _resources.Finish();
            input.Broken(reader, "state");
        }

        return ReadLater();
    }

    private void ReadResources(ref Utf8JsonReader reader)
    {
        if (_version is null)
        {
            _later = reader.SkipAt();
        }
        else
        {
            _resources.ReadAll(ref reader, 0);
        }
    }

    /// <summary>Reads resources that stand before the version, which Terraform itself never writes.</summary>
    private bool ReadLater()
    {
        if (_version is null)
        {
            return Refuse();
        }

        if (_later >= 0)
        {
            var reader = input.ReaderAt(_later);
            try
            {
                reader.Read();
                _resources.ReadAll(ref reader, _later);
            }
            catch (JsonException)
            {
                // Where the text breaks was said when it was first gone through.
                _resources.Finish();
            }
        }

        return true;
    }

    private bool Refuse()
    {
        input.Error(
            "-version",
            $"The state has version \"{_version ?? "?"}\"; only version {Known} is read.",
            0,
            $"Write it with 'terraform show -json' of the Terraform that made it, or let a Terraform from 0.12 on upgrade it.");
        return false;
    }
}
