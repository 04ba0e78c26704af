using System.Globalization;
using Onus.Catalog.Model;
using Onus.Core.Secrets;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>Reads <c>attestation</c> blocks of settings, whose attributes were checked by <see cref="SettingsSchema"/>.</summary>
internal static class AttestationReader
{
    private const int MostEvidence = 200;

    /// <summary>The attestation; null where it has mistakes, which are reported.</summary>
    /// <param name="folder">The folder of the settings in their tree.</param>
    public static TeamAttestation? Read(BlockSyntax block, Scope scope, string folder, LoadContext context)
    {
        var before = context.Errors;
        var reader = new BlockReader(block, scope, context);
        var (performed, until) = (reader.Text("performed"), reader.Text("valid_until"));
        if (string.CompareOrdinal(until, performed) < 0)
        {
            context.Error("settings-contradiction", $"attestation \"{reader.Label}\" is valid until {until}, before it was performed on {performed}.", reader.OriginOf("valid_until"), $"Correct one of the two days.");
        }

        foreach (var empty in new[] { "statement", "owner" }.Where(name => string.IsNullOrWhiteSpace(reader.Text(name))))
        {
            context.Error("settings-missing", $"\"{empty}\" of attestation \"{reader.Label}\" says nothing.", reader.OriginOf(empty), $"Write it out.");
        }

        var attestation = new TeamAttestation(
            reader.Label,
            reader.Texts("responsibility"),
            ScopeReader.Read(block, scope, context),
            Redaction.Of(reader.Text("statement")),
            Redaction.Of(reader.Text("owner")),
            performed,
            until,
            EvidenceReader.Read(block, "evidence", scope, folder, context, MostEvidence),
            CanonicalBlock.DigestOf(block, scope, context),
            reader.Origin)
        {
            Audience = reader.OptionalText("audience") is { } audience ? Redaction.Of(audience) : null,
            Reached = Reached(reader, context),
        };
        return context.Errors == before ? attestation : null;
    }

    private static int? Reached(BlockReader reader, LoadContext context)
    {
        if (reader.OptionalText("reached") is not { } text)
        {
            return null;
        }

        if (int.TryParse(text.TrimEnd('%', ' '), NumberStyles.None, CultureInfo.InvariantCulture, out var share) && share <= 100)
        {
            return share;
        }

        context.Error("settings-type", $"\"reached\" of attestation \"{reader.Label}\" is no share in per cent.", reader.OriginOf("reached"), $"Write it as \"96%\".");
        return null;
    }
}
