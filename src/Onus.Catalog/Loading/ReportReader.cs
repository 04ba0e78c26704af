using Onus.Catalog.Model;
using Onus.Core.Secrets;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>Reads <c>provider_report</c> blocks of settings, whose attributes were checked by <see cref="SettingsSchema"/>.</summary>
internal static class ReportReader
{
    /// <summary>The report; null where it has mistakes, which are reported.</summary>
    /// <param name="folder">The folder of the settings in their tree.</param>
    public static TeamReport? Read(BlockSyntax block, Scope scope, string folder, LoadContext context)
    {
        var before = context.Errors;
        var reader = new BlockReader(block, scope, context);
        var (from, until, reviewed, valid) = (reader.Text("from"), reader.Text("until"), reader.Text("reviewed"), reader.Text("valid_until"));
        foreach (var (late, later, early, earlier) in new[] { ("until", until, "from", from), ("valid_until", valid, "reviewed", reviewed), ("reviewed", reviewed, "from", from) }.Where(pair => string.CompareOrdinal(pair.Item2, pair.Item4) < 0))
        {
            context.Error("settings-contradiction", $"\"{late}\" of provider_report \"{reader.Label}\" is {later}, before \"{early}\", {earlier}.", reader.OriginOf(late), $"Correct one of the two days.");
        }

        var (file, digest, kept) = (reader.OptionalText("file"), reader.OptionalText("sha256")?.ToLowerInvariant(), reader.OptionalText("kept"));
        if (file is null && string.IsNullOrWhiteSpace(kept))
        {
            context.Error("settings-missing", $"Nothing says where provider_report \"{reader.Label}\" is kept.", reader.Origin, $"Add kept = \"…\", or file and sha256.");
        }

        if ((file is not null || digest is not null) && !EvidenceReader.IsSha256(digest))
        {
            context.Error("settings-evidence", $"provider_report \"{reader.Label}\" has no \"sha256\" of 64 hexadecimal digits.", reader.OriginOf("sha256"), $"Write what sha256sum says of the report.");
        }

        var inside = file is null ? null : EvidenceReader.Inside(file, folder, reader.OriginOf("file"), context);
        var report = new TeamReport(
            reader.Label,
            Redaction.Of(reader.Text("provider")),
            Redaction.Of(reader.Text("series")),
            from,
            until,
            valid,
            Redaction.Of(reader.Text("reviewed_by")),
            reviewed,
            reader.Texts("services"),
            reader.TextLists("expects"),
            CanonicalBlock.DigestOf(block, scope, context),
            reader.Origin)
        {
            Version = reader.OptionalText("version") is { } version ? Redaction.Of(version) : null,
            Kept = kept is null ? null : Redaction.Of(kept),
            File = inside is null ? null : new EvidenceItem(Redaction.OfPath(file!), inside, digest ?? ""),
            Sha256 = digest,
            InScope = reader.OptionalText("in_scope"),
        };
        return context.Errors == before ? report : null;
    }
}
