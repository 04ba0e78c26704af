using System.Text.Json;
using Onus.Core.Places;

namespace Onus.Reports.Json.Reading;

/// <summary>The texts and the places of a small object; everything else in it is skipped.</summary>
internal sealed class Fields
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Location> _places = new(StringComparer.Ordinal);

    public string? this[string name] => _texts.GetValueOrDefault(name);

    public string Needed(string name) => this[name] ?? throw new ReadingStop($"A \"{name}\" is missing here.");

    public Location? Place(string name) => _places.TryGetValue(name, out var place) ? place : null;

    /// <summary>Reads the object whose first token was the last one.</summary>
    /// <param name="json">The tokens.</param>
    /// <param name="obligations">Reads the member <c>obligations</c>; null to skip it.</param>
    public static Fields Read(JsonTokens json, Action<JsonTokens>? obligations = null)
    {
        var fields = new Fields();
        foreach (var name in json.Members())
        {
            if (json.Kind == JsonTokenType.String)
            {
                fields._texts[name] = json.Text!;
            }
            else if (json.Kind == JsonTokenType.StartObject && name is "location" or "source")
            {
                fields._places[name] = ReadPlace(json);
            }
            else if (name == "obligations" && obligations is not null)
            {
                obligations(json);
            }
            else
            {
                json.Skip();
            }
        }

        return fields;
    }

    private static Location ReadPlace(JsonTokens json)
    {
        var (file, line, column) = ("", 0, 0);
        foreach (var name in json.Members())
        {
            switch (name)
            {
                case "file":
                    file = json.String();
                    break;
                case "line":
                    line = Math.Max(json.Number, 0);
                    break;
                case "column":
                    column = Math.Max(json.Number, 0);
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        return new Location(file, line, column);
    }
}
