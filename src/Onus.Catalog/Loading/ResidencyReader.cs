using System.Collections.Immutable;
using Onus.Catalog.Model.Residency;
using Onus.Contracts;
using Onus.Contracts.Residency;
using Onus.Core.Diagnostics;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>Reads a service's <c>residency.hcl</c>: where its resources keep and send their data.</summary>
internal static class ResidencyReader
{
    public const string FileName = "residency.hcl";

    /// <summary>What it says; nothing when the folder has no such file.</summary>
    public static ServiceResidency Read(string service, LoadContext context)
    {
        if (context.ParseOptional(service, FileName) is not { } body)
        {
            return ServiceResidency.None;
        }

        var flows = ImmutableArray.CreateBuilder<DataFlow>();
        var departures = ImmutableArray.CreateBuilder<Departure>();
        var prefixes = ImmutableArray.CreateBuilder<FlowPrefix>();
        foreach (var block in body.Blocks)
        {
            var reader = new BlockReader(block, Scope.Empty, context);
            switch (block.Type)
            {
                case "flow":
                    flows.Add(new DataFlow(WordOf(reader, ResidencyKind.Delivery, $"what becomes of data", context), reader.Texts("on", required: true), reader.Texts("paths", required: true), reader.Word("takes", Words.Of<FlowForm>()), reader.Text("source"), block.Origin)
                    {
                        Element = Scalars(reader, "element"),
                        Except = reader.Texts("except"),
                    });
                    break;
                case "leaves":
                    departures.Add(new Departure(WordOf(reader, DepartureReach.Edge, $"how far data gets", context), reader.Texts("on", required: true), Lists(reader, "when"), reader.Text("because"), reader.Text("source"), block.Origin) { Keeps = reader.Flag("keeps") });
                    break;
                case "prefix":
                    prefixes.Add(new FlowPrefix(reader.Label, reader.Texts("regions"), reader.OptionalText("partition"), reader.Text("source"), block.Origin)
                    {
                        Profiles = [.. reader.Blocks("profiles").Select(profiles => Profiles(profiles, context))],
                    });
                    break;
                default:
                    context.Error("catalog-unknown-key", $"A \"{block.Type}\" block does not belong into a {FileName}.", block.Origin, $"Known are flow, leaves and prefix.");
                    continue;
            }

            reader.Finish();
        }

        return new ServiceResidency(flows.ToImmutable(), departures.ToImmutable(), prefixes.ToImmutable());
    }

    private static FlowProfiles Profiles(BlockSyntax block, LoadContext context)
    {
        var reader = new BlockReader(block, Scope.Empty, context);
        var profiles = new FlowProfiles(reader.Texts("ids", required: true), [.. reader.Blocks("route").Select(route => Route(route, context))]);
        reader.Finish();
        return profiles;
    }

    private static FlowRoute Route(BlockSyntax block, LoadContext context)
    {
        var reader = new BlockReader(block, Scope.Empty, context);
        var route = new FlowRoute(reader.Texts("from", required: true), reader.Texts("to", required: true));
        reader.Finish();
        return route;
    }

    private static T WordOf<T>(BlockReader reader, T otherwise, Message what, LoadContext context)
        where T : struct, Enum
    {
        if (Words.Of<T>().TryGetValue(reader.Label, out var word))
        {
            return word;
        }

        context.Error("catalog-label", $"\"{reader.Label}\" does not say {what}.", reader.Origin, $"Write one of {string.Join(", ", Words.Of<T>().Keys)}.");
        return otherwise;
    }

    private static ImmutableSortedDictionary<string, string> Scalars(BlockReader reader, string name) => reader.Map(name).Entries.ToImmutableSortedDictionary(
        entry => entry.Key,
        entry => Text(entry.Value),
        StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> Lists(BlockReader reader, string name) => reader.Map(name).Entries.ToImmutableSortedDictionary(
        entry => entry.Key,
        entry => entry.Value is ListValue list ? [.. list.Items.Select(Text)] : ImmutableArray.Create(Text(entry.Value)),
        StringComparer.Ordinal);

    private static string Text(Value value) => value switch
    {
        NullValue => "",
        StringValue text => text.Value,
        BooleanValue flag => flag.Value ? "true" : "false",
        _ => value.ToString(),
    };
}
