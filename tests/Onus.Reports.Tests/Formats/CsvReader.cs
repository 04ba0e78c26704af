using System.Text;

namespace Onus.Reports.Tests.Formats;

/// <summary>Reads comma-separated values as RFC 4180 describes them.</summary>
internal static class CsvReader
{
    public static List<List<string>> Read(string text)
    {
        var rows = new List<List<string>>();
        var (row, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (isQuoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append(text[++i]);
            }
            else if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (isQuoted || (c != ',' && c != '\r'))
            {
                cell.Append(c);
            }
            else
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == '\r')
                {
                    text[++i].ShouldBe('\n');
                    rows.Add(row);
                    row = [];
                }
            }
        }

        isQuoted.ShouldBeFalse();
        row.ShouldBeEmpty();
        return rows;
    }
}
