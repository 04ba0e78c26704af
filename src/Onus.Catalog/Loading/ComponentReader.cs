using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Secrets;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>Reads <c>component</c> and <c>context</c> blocks of settings, whose attributes were checked by <see cref="SettingsSchema"/>.</summary>
internal static class ComponentReader
{
    /// <summary>The component; null where it has mistakes, which are reported.</summary>
    public static TeamComponent? Component(BlockSyntax block, Scope scope, LoadContext context)
    {
        var before = context.Errors;
        var reader = new BlockReader(block, scope, context);
        var component = new TeamComponent(reader.Label, Redaction.Of(reader.Text("product")), Redaction.Of(reader.Text("version")), Redaction.Of(reader.Text("owner")), ScopeReader.Read(block, scope, context), reader.Origin);
        return context.Errors == before ? component : null;
    }

    /// <summary>The context; null where it has mistakes, which are reported.</summary>
    public static TeamContext? Context(BlockSyntax block, Scope scope, LoadContext context)
    {
        var before = context.Errors;
        var reader = new BlockReader(block, scope, context);
        var read = new TeamContext(
            reader.Label,
            [.. reader.Texts("data").Select(Redaction.Of)],
            reader.OptionalText("criticality") is { } criticality ? Redaction.Of(criticality) : null,
            [.. reader.Texts("needs").Select(Redaction.Of)],
            ScopeReader.Read(block, scope, context),
            reader.Origin)
        {
            Severity = reader.Words("severity", Words.Of<Severity>()),
            Evidence = reader.Texts("evidence"),
            EvidenceDays = block.Body.Attribute("evidence_days") is null ? null : reader.Integer("evidence_days"),
        };
        if (read.Data.IsEmpty && read.Criticality is null && read.Needs.IsEmpty)
        {
            context.Error("settings-missing", $"context \"{read.Name}\" says nothing of its scope.", reader.Origin, $"Add data, criticality or needs.");
        }

        if (read.EvidenceDays is not null && read.Evidence.IsEmpty)
        {
            context.Error("settings-missing", $"context \"{read.Name}\" says how old evidence may be, and asks for none.", reader.OriginOf("evidence_days"), $"Add evidence: the responsibilities that it is about.");
        }

        return context.Errors == before ? read : null;
    }
}
