using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Hcl.Evaluation;

namespace Onus.Catalog.Loading;

/// <summary>Reads <c>aws/access.hcl</c>: who is let in to things without a policy that stands beside them.</summary>
internal static class AccessRulesReader
{
    public const string FileName = "aws/access.hcl";

    /// <summary>The rules; none when the catalogue has none.</summary>
    public static AccessRules Read(LoadContext context)
    {
        if (!context.Tree.HasFile(FileName) || context.Parse(FileName) is not { } body)
        {
            return AccessRules.None;
        }

        AccessRules? rules = null;
        var grants = ImmutableArray.CreateBuilder<GrantRule>();
        var standing = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        var attaching = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        var policies = ImmutableSortedDictionary.CreateBuilder<string, ManagedPolicy>(StringComparer.Ordinal);
        foreach (var block in body.Blocks)
        {
            var reader = new BlockReader(block, Scope.Empty, context);
            switch (block.Type)
            {
                case "access" when rules is null:
                    rules = Common(reader);
                    break;
                case "grant":
                    grants.Add(Grant(reader));
                    break;
                case "stands_for" when !standing.ContainsKey(reader.Label):
                    standing[reader.Label] = reader.Texts("at", required: true);
                    break;
                case "attaches" when !attaching.ContainsKey(reader.Label):
                    attaching[reader.Label] = reader.Texts("at", required: true);
                    break;
                case "managed_policy" when !policies.ContainsKey(reader.Label):
                    policies[reader.Label] = new ManagedPolicy(reader.Texts("allows", required: true), reader.Texts("but"), reader.Text("source"), reader.Origin);
                    break;
                default:
                    context.Error("catalog-unknown-key", $"A \"{block.Type}\" block does not belong into {FileName}, or stands there twice.", block.Origin, $"Known are access, grant, stands_for, attaches and managed_policy.");
                    continue;
            }

            reader.Finish();
        }

        if (rules is null)
        {
            context.Error("catalog-missing", $"{FileName} has no access block.", body.Origin, $"Add one; docs/catalogue.md says what it means.");
            rules = AccessRules.None;
        }

        return rules with { Grants = grants.ToImmutable(), StandsFor = standing.ToImmutable(), Attaches = attaching.ToImmutable(), Policies = policies.ToImmutable() };
    }

    private static AccessRules Common(BlockReader reader) => new()
    {
        Everybody = reader.Texts("everybody", required: true),
        Services = reader.Texts("services", required: true),
        Documents = reader.Texts("documents"),
        Actions = reader.TextLists("actions"),
        Managed = reader.Texts("managed", required: true),
        Origin = reader.Origin,
    };

    private static GrantRule Grant(BlockReader reader)
    {
        var at = reader.Texts("who_at");
        return new GrantRule(reader.Label, reader.Text("source"), reader.Origin)
        {
            Of = reader.Texts("of"),
            When = reader.TextLists("when"),
            Unless = reader.TextLists("unless"),
            Narrowed = reader.Texts("narrowed"),
            WhoAt = at,
            Who = at.IsEmpty ? reader.Text("who") : null,
            Kind = at.IsEmpty ? reader.Word("kind", Words.Of<AccessorKind>()) : default,
            ActionsAt = reader.Texts("actions_at"),
            Actions = reader.Texts("actions"),
        };
    }
}
