using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>Reads <c>aws/acceptable-use.hcl</c>: the heads of the provider's policy, and what a machine can see of them.</summary>
internal static class AcceptableUseReader
{
    public const string FileName = "aws/acceptable-use.hcl";

    /// <summary>The policy; null when the catalogue has none.</summary>
    public static AcceptableUse? Read(LoadContext context)
    {
        if (!context.Tree.HasFile(FileName) || context.Parse(FileName) is not { } body)
        {
            return null;
        }

        AcceptableUse? policy = null;
        var heads = ImmutableArray.CreateBuilder<UseHead>();
        var signals = ImmutableArray.CreateBuilder<UseSignal>();
        foreach (var block in body.Blocks)
        {
            var reader = new BlockReader(block, Scope.Empty, context);
            switch (block.Type)
            {
                case "acceptable_use" when policy is null:
                    policy = Frame(reader);
                    break;
                case "head":
                    heads.Add(Head(reader));
                    break;
                case "signal":
                    signals.Add(Signal(reader, context));
                    break;
                default:
                    context.Error("catalog-unknown-key", $"A \"{block.Type}\" block does not belong into {FileName}, or stands there twice.", block.Origin, $"Known are acceptable_use, head and signal.");
                    break;
            }
        }

        if (policy is null)
        {
            context.Error("catalog-missing", $"{FileName} has no acceptable_use block.", body.Origin, $"Add one; docs/catalogue.md says what it means.");
            return null;
        }

        context.RequireOnce("Head", "declared", heads.Select(item => (item.Id, item.Origin)), $"Give one of the two another id.");
        context.RequireOnce("Signal", "declared", signals.Select(item => (item.Id, item.Origin)), $"Give one of the two another id.");
        return policy with { Heads = heads.ToImmutable(), Signals = signals.ToImmutable() };
    }

    private static AcceptableUse Frame(BlockReader reader)
    {
        var policy = new AcceptableUse
        {
            Title = reader.Text("title"),
            Names = reader.Texts("names", required: true),
            Plain = reader.Text("plain"),
            Suspension = reader.Text("suspension"),
            Reply = reader.Text("reply"),
            Responsibilities = reader.Texts("responsibilities", required: true),
            Sources = reader.Texts("sources", required: true),
            Origin = reader.Origin,
        };
        reader.Finish();
        return policy;
    }

    private static UseHead Head(BlockReader reader)
    {
        var head = new UseHead(reader.Label, reader.Text("title"), reader.Text("means"), reader.Text("attest"), reader.Texts("responsibilities", required: true), reader.Origin);
        reader.Finish();
        return head;
    }

    private static UseSignal Signal(BlockReader reader, LoadContext context)
    {
        var signal = new UseSignal(
            reader.Label,
            reader.Text("title"),
            reader.Text("means"),
            reader.Texts("heads", required: true),
            reader.Texts("checks"),
            reader.Texts("events"),
            reader.Blocks("live").Select(block => Live(block, context)).FirstOrDefault(),
            reader.Texts("sources", required: true),
            reader.Origin);
        if (signal is { Checks.IsEmpty: true, Events.IsEmpty: true, Live: null })
        {
            reader.Missing("checks, events or live");
        }

        reader.Finish();
        return signal;
    }

    private static LiveSign Live(BlockSyntax block, LoadContext context)
    {
        var reader = new BlockReader(block, Scope.Empty, context);
        var live = new LiveSign(reader.Label, reader.Text("path"), reader.Texts("values", required: true));
        reader.Finish();
        return live;
    }
}
