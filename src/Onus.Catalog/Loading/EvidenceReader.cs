using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Core.Secrets;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>Reads what shows something.</summary>
internal static class EvidenceReader
{
    private const int Sha256Digits = 64;

    /// <summary>The files and addresses of an attribute.</summary>
    /// <param name="most">How many there may be.</param>
    public static ImmutableArray<EvidenceItem> Read(BlockSyntax block, string name, Scope scope, string folder, LoadContext context, int most)
    {
        if (block.Body.Attribute(name) is not { } attribute || context.Evaluate(attribute.Value, scope) is not ListValue list)
        {
            return [];
        }

        if (list.Count > most)
        {
            context.Error("settings-type", $"There are more than {most} pieces of evidence.", attribute.Value.Origin, $"Put some of them together.");
        }

        return [.. list.Items.Take(most).OfType<MapValue>().Select(item => Of(item, attribute.Value.Origin, folder, context)).OfType<EvidenceItem>()];
    }

    private static EvidenceItem? Of(MapValue item, Origin origin, string folder, LoadContext context)
    {
        string? Text(string key) => (item[key] as StringValue)?.Value;
        foreach (var key in item.Entries.Select(entry => entry.Key).Where(key => key is not ("file" or "address" or "sha256")))
        {
            SettingsSchema.Unknown($"A piece of evidence has", key, ["file", "address", "sha256"], origin, context);
        }

        var (file, address, digest) = (Text("file"), Text("address"), Text("sha256")?.ToLowerInvariant());
        if (file is null == address is null)
        {
            context.Error("settings-evidence", $"A piece of evidence has {(file is null ? "neither a file nor an address" : "both a file and an address")}.", origin, $"Write {{ file = \"…\", sha256 = \"…\" }} or {{ address = \"…\", sha256 = \"…\" }}.");
            return null;
        }

        if (!IsSha256(digest))
        {
            context.Error("settings-evidence", $"The evidence \"{file ?? address}\" has no \"sha256\" of {Sha256Digits} hexadecimal digits.", origin, $"Write what sha256sum says of it; onus attest does that for files.");
            return null;
        }

        return address is not null ? new EvidenceItem(Redaction.Of(address), null, digest!)
            : Inside(file!, folder, origin, context) is { } inside ? new EvidenceItem(Redaction.OfPath(file!), inside, digest!)
            : null;
    }

    /// <summary>Whether a text is a SHA-256 in hexadecimal digits.</summary>
    public static bool IsSha256(string? text) => text is { Length: Sha256Digits } && text.All(char.IsAsciiHexDigit);

    /// <summary>A file of the repository; null, which is reported, for one outside.</summary>
    public static InputPath? Inside(string file, string folder, Origin origin, LoadContext context)
    {
        if (context.Tree.Resolve(folder, file) is { } inside)
        {
            return new InputPath(context.Tree, inside, context.Tree.ShownOf(inside));
        }

        context.Error("settings-evidence", $"The evidence \"{file}\" lies outside of the repository, and is not read.", origin, $"Put a copy of it into the repository, or name its address.");
        return null;
    }
}
