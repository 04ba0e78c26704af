using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>Reads the <c>scope</c> that blocks of settings have, whose attributes were checked by <see cref="SettingsSchema"/>.</summary>
internal static class ScopeReader
{
    /// <summary>The scope of a block; a mistake is reported.</summary>
    public static EvidenceScope Read(BlockSyntax block, Scope scope, LoadContext context)
    {
        var blocks = block.Body.BlocksOf("scope").ToList();
        if (blocks is not [var only])
        {
            context.Error(
                blocks.Count == 0 ? "settings-missing" : "settings-contradiction",
                $"{block.Type} \"{block.Label(0)}\" {(blocks.Count == 0 ? "does not say what it speaks of" : "has several scopes")}.",
                blocks.Count == 0 ? block.Origin : blocks[^1].Origin,
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
                $"The scope of {block.Type} \"{block.Label(0)}\" {(read.Organisation ? "is the organisation as a whole, and a part of it too" : "names nothing")}.",
                only.Origin,
                $"Write organisation = true alone, or account, environment, service, resources or tags.");
        }

        return read;
    }
}
