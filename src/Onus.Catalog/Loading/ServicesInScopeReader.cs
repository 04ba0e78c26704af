using Onus.Catalog.Model;
using Onus.Core.Secrets;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>Reads <c>services_in_scope</c> blocks of settings, whose attributes were checked by <see cref="SettingsSchema"/>.</summary>
internal static class ServicesInScopeReader
{
    /// <summary>What a block says; null where it has mistakes, which are reported.</summary>
    public static ServicesInScope? Read(BlockSyntax block, Scope scope, LoadContext context)
    {
        var before = context.Errors;
        var reader = new BlockReader(block, scope, context);
        var digest = reader.Text("sha256").ToLowerInvariant();
        if (!EvidenceReader.IsSha256(digest))
        {
            context.Error("settings-evidence", $"services_in_scope \"{reader.Label}\" has no \"sha256\" of 64 hexadecimal digits.", reader.OriginOf("sha256"), $"Write what sha256sum says of the page.");
        }

        var read = new ServicesInScope(
            reader.Label,
            Redaction.Of(reader.Text("provider")),
            Redaction.Of(reader.OptionalText("program") ?? ""),
            reader.Text("as_of"),
            digest,
            reader.TextLists("services"),
            reader.NamedTexts("pending"),
            reader.Texts("unmatched"),
            reader.Origin);
        return context.Errors == before ? read : null;
    }
}
