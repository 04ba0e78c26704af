using System.Collections.Immutable;
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
            ScopeOf(block, reader, scope, context),
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

    private static EvidenceScope ScopeOf(BlockSyntax block, BlockReader reader, Scope scope, LoadContext context)
    {
        var blocks = block.Body.BlocksOf("scope").ToList();
        if (blocks is not [var only])
        {
            context.Error(
                blocks.Count == 0 ? "settings-missing" : "settings-contradiction",
                $"attestation \"{reader.Label}\" {(blocks.Count == 0 ? "does not say what it speaks of" : "has several scopes")}.",
                blocks.Count == 0 ? reader.Origin : blocks[^1].Origin,
                $"Write one scope {{ … }}: organisation = true, or account, environment, service, resources or tags.");
            return new EvidenceScope(false, [], [], [], [], ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty);
        }

        var inner = new BlockReader(only, scope, context);
        var read = new EvidenceScope(inner.Flag("organisation"), inner.Texts("account"), inner.Texts("environment"), inner.Texts("service"), inner.Texts("resources"), inner.TextLists("tags"));
        var criteria = read.Accounts.Length + read.Environments.Length + read.Services.Length + read.Resources.Length + read.Tags.Count;
        if (read.Organisation == criteria > 0)
        {
            context.Error(
                read.Organisation ? "settings-contradiction" : "settings-missing",
                $"The scope of attestation \"{reader.Label}\" {(read.Organisation ? "is the organisation as a whole, and a part of it too" : "names nothing")}.",
                only.Origin,
                $"Write organisation = true alone, or account, environment, service, resources or tags.");
        }

        return read;
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
