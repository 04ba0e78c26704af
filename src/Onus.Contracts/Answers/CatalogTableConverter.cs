using System.Text.Json;
using System.Text.Json.Serialization;

namespace Onus.Contracts.Answers;

/// <summary>Writes a list of the catalogue's as objects, one a row, under the word for what they are. Nobody reads it back.</summary>
internal sealed class CatalogTableConverter : JsonConverter<CatalogTable>
{
    public override CatalogTable Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, CatalogTable value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("schema", "onus/catalog-list/1");
        writer.WriteStartArray(value.What);
        foreach (var row in value.Rows)
        {
            writer.WriteStartObject();
            for (var i = 0; i < row.Length; i++)
            {
                writer.WriteString(value.Columns[i], row[i]);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
