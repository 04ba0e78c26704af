using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Secrets;
using Onus.Core.Values;

namespace Onus.Catalog.Loading;

/// <summary>Reads <c>override</c> blocks.</summary>
internal static class OverrideReader
{
    private static readonly string[] Examples = ["applies", "does-not-apply", "unknown"];

    /// <summary>Reads an override of the catalogue.</summary>
    public static HolderOverride Read(BlockReader reader, LocalsReader locals, LoadContext context)
    {
        var result = ReadCommon(reader, locals, context) with
        {
            Source = reader.Text("source"),
            Confidence = reader.Confidence(context),
            Party = reader.OptionalText("party"),
            MadeExamples = new(() => ExampleReader.Read(reader, context, Examples)),
        };
        CheckParty(result, context);
        if (!context.IsVerified)
        {
            ExampleReader.Require(result.Examples, reader, context, result.When is null ? [] : ["applies", "does-not-apply"]);
        }

        reader.Finish();
        return result;
    }

    /// <summary>Reads an override of a team's settings: it cites the settings themselves and may do without examples.</summary>
    public static HolderOverride ReadTeam(BlockReader reader, LocalsReader locals, LoadContext context, string source)
    {
        var result = ReadCommon(reader, locals, context) with { Source = source, Confidence = "team", Party = reader.OptionalText("party") is { } party ? Redaction.Of(party) : null, IsTeam = true, MadeExamples = new(() => ExampleReader.Read(reader, context, Examples)) };
        _ = reader.Blocks("example");
        CheckParty(result, context);
        result = result with
        {
            Because = Redaction.Of(result.Because),
            Parts = result.Parts.SetItems(result.Parts.Select(part => KeyValuePair.Create(part.Key, new Parts(Shown(part.Value.Aws), Shown(part.Value.Customer)) { Party = Shown(part.Value.Party) }))),
        };
        if (result.On.IsEmpty)
        {
            reader.Missing("on");
        }

        reader.Finish();
        return result;
    }

    /// <summary>A third party is named, and only where one holds something.</summary>
    private static void CheckParty(HolderOverride change, LoadContext context)
    {
        if (change.Party is null == change.Holders.ContainsValue(Holder.ThirdParty))
        {
            context.Error("catalog-party", $"Override \"{change.Id}\" {(change.Party is null ? "has a third party as holder and does not name it" : "names a third party that holds nothing")}.", change.Origin, $"Say party = \"…\" where a holder is third-party, and nowhere else.");
        }
    }

    private static string? Shown(string? text) => text is null ? null : Redaction.Of(text);

    private static HolderOverride ReadCommon(BlockReader reader, LocalsReader locals, LoadContext context)
    {
        var result = new HolderOverride
        {
            Id = reader.Label,
            On = reader.Texts("on"),
            When = reader.Expression("when"),
            Holders = reader.Words("holders", ResponsibilityReader.Holders),
            Modes = reader.Words("modes", Words.Of<CustomerMode>()),
            Parts = ReadParts(reader, context),
            Because = reader.Text("because"),
            Source = "",
            Uninherits = reader.NamedTexts("uninherits"),
            Validity = new Validity(reader.OptionalDayText("since", context), reader.OptionalDayText("until", context)),
            Locals = locals.Locals,
            Origin = reader.Origin,
        };
        if (result.Holders.IsEmpty)
        {
            reader.Missing("holders");
        }

        return result;
    }

    private static ImmutableSortedDictionary<string, Parts> ReadParts(BlockReader reader, LoadContext context)
    {
        var parts = ImmutableSortedDictionary.CreateBuilder<string, Parts>(StringComparer.Ordinal);
        foreach (var (id, value) in reader.Map("parts").Entries)
        {
            if (value is MapValue map && map.Entries.All(entry => entry.Key is "aws" or "customer" or "party" && entry.Value is StringValue))
            {
                parts[id] = new Parts((map["aws"] as StringValue)?.Value, (map["customer"] as StringValue)?.Value) { Party = (map["party"] as StringValue)?.Value };
            }
            else
            {
                context.Error("catalog-type", $"The parts of \"{id}\" are not given as aws, customer and party.", reader.OriginOf("parts"), $"Write {{ aws = \"…\", customer = \"…\" }}.");
            }
        }

        return parts.ToImmutable();
    }
}
