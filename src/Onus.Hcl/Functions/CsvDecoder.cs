using Onus.Hcl.Conversion;
using System.Collections.Immutable;
using System.Text;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Hcl.Functions;

/// <summary>Reads comma-separated values (RFC 4180) with a line of names, as Terraform's <c>csvdecode</c> does.</summary>
public static class CsvDecoder
{
    /// <summary>The lines behind the first as objects, by the names that the first has.</summary>
    /// <exception cref="FunctionException">It is no such table.</exception>
    public static ListValue Decode(string csv, Origin origin)
    {
        var at = 0;
        var names = ReadRecord(csv, ref at) ?? throw new FunctionException($"missing header line", 0);
        if (names.Distinct(StringComparer.Ordinal).Count() != names.Count)
        {
            throw new FunctionException($"two columns have the same name", 0);
        }

        var rows = ImmutableArray.CreateBuilder<Value>();
        var builder = new MapBuilder(names.Count);
        while (ReadRecord(csv, ref at) is { } record)
        {
            if (record.Count != names.Count)
            {
                throw new FunctionException($"row {rows.Count + 1} has {record.Count} fields instead of {names.Count}", 0);
            }

            for (var i = 0; i < names.Count; i++)
            {
                builder.Set(names[i], Value.Of(record[i], origin));
            }

            rows.Add(builder.Build(origin));
            Limits.CheckItems((long)rows.Count * names.Count);
        }

        return Value.List(rows.DrainToImmutable(), origin, CollectionKind.Homogeneous);
    }

    /// <summary>The next record that is not an empty line; null at the end.</summary>
    private static List<string>? ReadRecord(string csv, ref int at)
    {
        while (at < csv.Length && (csv[at] == '\n' || csv.AsSpan(at).StartsWith("\r\n")))
        {
            at += csv[at] == '\n' ? 1 : 2;
        }

        if (at >= csv.Length)
        {
            return null;
        }

        var fields = new List<string>();
        while (true)
        {
            fields.Add(at < csv.Length && csv[at] == '"' ? ReadQuoted(csv, ref at) : ReadBare(csv, ref at));
            if (at < csv.Length && csv[at] == ',')
            {
                at++;
                continue;
            }

            at += at < csv.Length && csv[at] == '\r' ? 2 : 1;
            return fields;
        }
    }

    private static string ReadBare(string csv, ref int at)
    {
        var length = csv.AsSpan(at).IndexOfAny(',', '\n');
        var end = length < 0 ? csv.Length : at + length;
        var field = csv.AsSpan(at, end - at);
        if (end < csv.Length && csv[end] == '\n' && field.EndsWith("\r"))
        {
            field = field[..^1];
            end--;
        }

        at = end;
        return field.Contains('"') ? throw new FunctionException($"a quote stands inside a field that is not quoted", 0) : field.ToString();
    }

    private static string ReadQuoted(string csv, ref int at)
    {
        var text = new StringBuilder();
        at++;
        while (true)
        {
            var quote = csv.IndexOf('"', at);
            if (quote < 0)
            {
                throw new FunctionException($"a quoted field does not end", 0);
            }

            text.Append(csv, at, quote - at);
            at = quote + 1;
            if (at < csv.Length && csv[at] == '"')
            {
                text.Append('"');
                at++;
            }
            else if (at == csv.Length || csv[at] is ',' or '\n' || csv.AsSpan(at).StartsWith("\r\n"))
            {
                return text.Replace("\r\n", "\n").ToString();
            }
            else
            {
                throw new FunctionException($"something follows the end of a quoted field", 0);
            }
        }
    }
}
