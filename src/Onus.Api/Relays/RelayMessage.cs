using System.Text.Json;
using Onus.Api.Roles;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.Api.Relays;

/// <summary>What stands in messages. Each has a number, which its answer has as well.</summary>
internal static class RelayMessage
{
    /// <summary>Asks which Region a profile is for.</summary>
    public const string AskRegion = "region";

    /// <summary>Says which profiles and limits all calls have.</summary>
    public const string AskOpen = "open";

    /// <summary>Asks for a call.</summary>
    public const string AskCall = "call";

    /// <summary>Says that nobody waits any more for the answer of the same number.</summary>
    public const string AskCancel = "cancel";

    /// <summary>The members of a message; an empty map where it is none.</summary>
    public static MapValue Of(ReadOnlySpan<byte> line, StringPool pool)
    {
        try
        {
            var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = RelayStream.MaxDepth });
            return reader.Read() && RelayValues.Read(ref reader, pool) is MapValue map ? map : MapValue.Empty;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return MapValue.Empty;
        }
    }

    /// <summary>Writes roles.</summary>
    public static void WriteRoles(Utf8JsonWriter writer, IReadOnlyList<RoleStep> steps)
    {
        writer.WriteStartArray("roles");
        foreach (var step in steps)
        {
            writer.WriteStartObject();
            writer.WriteString("arn", step.Arn);
            writer.WriteString("external", step.ExternalId);
            writer.WriteNumber("seconds", (int)step.Duration.TotalSeconds);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>The roles of a message; null where it names none.</summary>
    public static IReadOnlyList<RoleStep>? Roles(MapValue message) => message["roles"] is ListValue roles
        ? [.. roles.Items.OfType<MapValue>().Select(role => new RoleStep(role.TextOf("arn") ?? "") { ExternalId = role.TextOf("external"), Duration = TimeSpan.FromSeconds(role.WholeOf("seconds") ?? 0) })]
        : null;
}
