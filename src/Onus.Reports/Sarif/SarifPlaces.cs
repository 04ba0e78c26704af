using System.Text.Json;
using Onus.Contracts;
using Onus.Reports.Findings;

namespace Onus.Reports.Sarif;

/// <summary>Writes places.</summary>
internal static class SarifPlaces
{
    /// <summary>What relative files are relative to.</summary>
    public const string Root = "%SRCROOT%";

    /// <summary>The place of a file: where it begins, unless more is known; readers want a line.</summary>
    public static void Physical(Utf8JsonWriter json, string file, Place? place) => json.Object("physicalLocation", () =>
    {
        Artifact(json, file);
        json.Object("region", () => Region(json, place is { Line: > 0 } ? place : new Place(file, 1, 1)));
    });

    public static void Artifact(Utf8JsonWriter json, string file) => json.Object("artifactLocation", () =>
    {
        var (uri, isRelative) = FileUri.Of(file);
        json.WriteString("uri", uri);
        if (isRelative)
        {
            json.WriteString("uriBaseId", Root);
        }
    });

    public static void Region(Utf8JsonWriter json, Place place)
    {
        json.WriteNumber("startLine", place.Line);
        json.WriteNumber("startColumn", Math.Max(place.Column, 1));
        if (place.End is { } end && (end.Line, end.Column).CompareTo((place.Line, place.Column)) >= 0)
        {
            json.WriteNumber("endLine", end.Line);
            json.WriteNumber("endColumn", Math.Max(end.Column, 1));
        }
    }
}
