using System.Text;

namespace Onus.Fuzz.Mutation;

/// <summary>Changes of whole lines and their indentation: what YAML and blocks live by.</summary>
internal static class LineChanges
{
    public static byte[] Change(byte[] content, Random random)
    {
        var lines = Encoding.Latin1.GetString(content).Split('\n').ToList();
        var at = random.Next(lines.Count);
        var count = Math.Min(lines.Count - at, 1 + random.Next(6));
        switch (random.Next(7))
        {
            case 0:
                lines.RemoveRange(at, count);
                break;
            case 1:
                lines.InsertRange(random.Next(lines.Count + 1), lines.GetRange(at, count));
                break;
            case 2:
                var moved = lines.GetRange(at, count);
                lines.RemoveRange(at, count);
                lines.InsertRange(random.Next(lines.Count + 1), moved);
                break;
            case 3:
                Indent(lines, at, count, random);
                break;
            case 4:
                lines.InsertRange(at, Enumerable.Repeat(lines[at], 1 + random.Next(40)));
                break;
            case 5:
                lines[at] = lines[at].TrimEnd() + "\r";
                break;
            default:
                lines.Insert(at, Tricks.Line(random));
                break;
        }

        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }

    private static void Indent(List<string> lines, int at, int count, Random random)
    {
        var (more, tab) = (random.Next(-4, 9), random.Next(8) == 0);
        for (var i = at; i < at + count; i++)
        {
            lines[i] = more >= 0 ? new string(tab ? '\t' : ' ', more) + lines[i] : lines[i][Math.Min(lines[i].Length - lines[i].TrimStart().Length, -more)..];
        }
    }
}
