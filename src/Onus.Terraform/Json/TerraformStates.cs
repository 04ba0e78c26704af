using System.Text.Json;
using Onus.Sources;
using Onus.Terraform.Mapping;

namespace Onus.Terraform.Json;

/// <summary>Reads states of Terraform: <c>terraform.tfstate</c>, and what <c>terraform show -json</c> writes of a state.</summary>
public static class TerraformStates
{
    private const string Prefix = "terraform-state";

    /// <summary>Whether a file is a state, by the names at its beginning.</summary>
    public static bool Recognises(CandidateFile file) => DocumentKinds.Of(file) is DocumentKind.State or DocumentKind.ShownState;

    /// <summary>Reads every instance that the state knows. What can't be read gives a diagnostic, and the rest is read.</summary>
    /// <returns>The deployment; null when there is nothing that can be read.</returns>
    public static TerraformDeployment? Read(CandidateFile file, ReadContext context)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(context);
        if (JsonInput.Open(file, context, Prefix) is not { } input)
        {
            return null;
        }

        var blocks = DocumentKinds.Of(file) == DocumentKind.ShownState ? ReadShown(input) : ReadState(input);
        return blocks is null ? null : new TerraformDeployment(file.Shown, new ConfigurationPlaces(file, context).Waived(blocks));
    }

    private static IReadOnlyList<TerraformBlock>? ReadState(JsonInput input)
    {
        var state = new StateDocument(input);
        return state.Read() ? state.Blocks : null;
    }

    private static IReadOnlyList<TerraformBlock>? ReadShown(JsonInput input)
    {
        var values = new ModuleValues(input, "state");
        var reader = input.ReaderAt(0);
        try
        {
            reader.Read();
            while (input.NextMember(ref reader) is { } member)
            {
                if (member == "values")
                {
                    values.Read(ref reader);
                }
                else if (member != "format_version")
                {
                    reader.Skip();
                }
                else if (Format.VersionAt(ref reader, input) is var version && !Format.IsKnown(version))
                {
                    input.Error("-version", $"The state has format version \"{version}\", of which nothing is known here; versions 0 and 1 are read.", 0, $"Use a version of Onus that knows it.");
                    return null;
                }
            }

            reader.Read();
        }
        catch (JsonException)
        {
            input.Broken(reader, "state");
        }

        return values.Blocks;
    }
}
