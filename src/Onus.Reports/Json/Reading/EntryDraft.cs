using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Core.Model;

namespace Onus.Reports.Json.Reading;

/// <summary>Reads an entry of a split, with its basis.</summary>
internal static class EntryDraft
{
    public static SplitEntry Read(JsonTokens json)
    {
        string? responsibility = null, holder = null, mode = null;
        var parts = new Parts(null, null);
        ImmutableArray<Holder> candidates = [];
        ImmutableArray<BasisStep> basis = [];
        foreach (var name in json.Members())
        {
            switch (name)
            {
                case "responsibility":
                    responsibility = json.String();
                    break;
                case "holder":
                    holder = json.String();
                    break;
                case "mode":
                    mode = json.String();
                    break;
                case "candidates":
                    candidates = [.. json.Elements().Select(_ => Words.Of(Words.Holders, json.String(), "holder"))];
                    break;
                case "parts":
                    var fields = Fields.Read(json);
                    parts = new Parts(fields["aws"], fields["customer"]);
                    break;
                case "basis":
                    basis = [.. json.Elements().Select(_ => Step(Fields.Read(json)))];
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        if (responsibility is null || basis.IsEmpty)
        {
            throw new ReadingStop("An entry of a split has no responsibility or no basis.");
        }

        CustomerMode? how = mode is null ? null : Words.Of(Words.Modes, mode, "mode");
        return new SplitEntry(responsibility, Words.Of(Words.Holders, holder, "holder"), how, parts, basis) { Candidates = candidates };
    }

    private static BasisStep Step(Fields fields) => new(
        Words.Of(Words.Steps, fields["step"], "step"),
        Words.Of(Words.Holders, fields["holder"], "holder"),
        fields["reason"] ?? "",
        fields["source"] ?? "",
        fields["asOf"] ?? "",
        fields["confidence"] ?? "",
        fields["id"])
    {
        Doubt = fields["doubt"],
        Since = fields["since"],
        Until = fields["until"],
    };
}
