using System.Text;
using Onus.Api.Calls;
using Onus.Catalog.Mapping;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Hcl.Functions;

namespace Onus.Live.Collecting;

/// <summary>Reads answers that hold a table as bytes: each line becomes an object by the names of the first, with what the answer says of the table as a whole.</summary>
internal static class AnswerTable
{
    private static readonly Encoding Strict = new UTF8Encoding(false, throwOnInvalidBytes: true);

    /// <summary>The answer with the table as a list of objects in its place; a failure where it is no table.</summary>
    public static ApiAnswer Unfolded(ApiRead read, ApiAnswer answer)
    {
        if (read.Table.Length == 0 || answer.Output is not { } output)
        {
            return answer;
        }

        return output[read.Table] is StringValue text && RowsOf(text.Value) is { } rows
            ? ApiAnswer.Of(output.With(read.Table, Value.List([.. rows.Items.Select(row => Beside(output, read.Table, (MapValue)row))])))
            : ApiAnswer.Failed(Caller.Unexpected);
    }

    private static ListValue? RowsOf(string encoded)
    {
        try
        {
            return CsvDecoder.Decode(Strict.GetString(Convert.FromBase64String(encoded)), Origin.None);
        }
        catch (Exception problem) when (problem is FormatException or ArgumentException or FunctionException)
        {
            return null;
        }
    }

    private static MapValue Beside(MapValue output, string table, MapValue row)
    {
        var builder = new MapBuilder(row.Count + output.Count);
        foreach (var (name, value) in output.Entries.Where(entry => entry.Key != table))
        {
            builder.Set(name, value);
        }

        return builder.SetAll(row).Build(row.Origin);
    }
}
