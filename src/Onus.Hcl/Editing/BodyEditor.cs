using System.Text;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Hcl.Editing;

/// <summary>Makes the edits that change bodies of HCL: whatever is not changed stays as it is written, comments included, and what comes to it stands as <c>terraform fmt</c> puts it.</summary>
/// <param name="text">The text that the bodies were parsed from, without byte order mark.</param>
/// <param name="before">What people wrote: of it no line is laid out anew; null where all of the text is theirs.</param>
public sealed class BodyEditor(string text, string? before = null)
{
    private const string Step = "  ";
    private readonly string _newLine = text.AsSpan().Count("\r\n") * 2 > text.AsSpan().Count('\n') ? "\r\n" : "\n";

    /// <summary>A value as an expression on one line.</summary>
    public static string Literal(Value value) => value switch
    {
        StringValue said => Quoted(said.Value),
        ListValue list => $"[{string.Join(", ", list.Items.Select(Literal))}]",
        MapValue { Count: 0 } => "{}",
        MapValue map => $"{{ {string.Join(", ", map.Entries.Select(entry => $"{(HclPrinter.IsName(entry.Key) ? entry.Key : Quoted(entry.Key))} = {Literal(entry.Value)}"))} }}",
        BooleanValue flag => flag.Value ? "true" : "false",
        NumberValue number => number.Value.ToString(),
        _ => "null",
    };

    /// <summary>Gives an attribute another expression.</summary>
    public TextEdit Set(AttributeSyntax attribute, string expression)
    {
        ArgumentNullException.ThrowIfNull(attribute);
        return new TextEdit(ValueStart(attribute), (int)attribute.Origin.End, expression);
    }

    /// <summary>Adds an element behind the last one of a list that is written out.</summary>
    public TextEdit Append(AttributeSyntax attribute, TupleExpression list, string expression)
    {
        ArgumentNullException.ThrowIfNull(attribute);
        ArgumentNullException.ThrowIfNull(list);
        var end = (int)attribute.Origin.End - 1;
        if (list.Items.IsEmpty)
        {
            return new TextEdit(ValueStart(attribute), end + 1, $"[{expression}]");
        }

        var last = Trimmed(end);
        var hasComma = text[last - 1] == ',';
        return Lines(last, end) ? new TextEdit(last, last, $"{(hasComma ? "" : ",")}{_newLine}{IndentOf(last - 1)}{expression}{(hasComma ? "," : "")}") : new TextEdit(last, last, $"{(hasComma ? "" : ",")} {expression}");
    }

    /// <summary>Adds an item behind the last one of an object that is written out on one line; null for one on several.</summary>
    public TextEdit? Append(AttributeSyntax attribute, ObjectExpression made, string name, string expression)
    {
        ArgumentNullException.ThrowIfNull(attribute);
        ArgumentNullException.ThrowIfNull(made);
        var end = (int)attribute.Origin.End - 1;
        var last = Trimmed(end);
        return Lines((int)attribute.Origin.Offset, end) ? null : new TextEdit(last, end, $"{(made.Items.IsEmpty || text[last - 1] == ',' ? "" : ",")} {name} = {expression} ");
    }

    /// <summary>Adds an attribute to a block, behind the others that stand before its inner blocks.</summary>
    public TextEdit Add(BlockSyntax block, string name, string expression)
    {
        ArgumentNullException.ThrowIfNull(block);
        var (open, close) = Braces(block);
        if (!Lines(open, close))
        {
            return Unfold(block, open, close, [$"{name} = {expression}"]);
        }

        var blocks = block.Body.Blocks.Select(inner => inner.Origin.Offset).DefaultIfEmpty(long.MaxValue).Min();
        if (block.Body.Attributes.LastOrDefault(attribute => attribute.Origin.Offset < blocks) is not { } last)
        {
            var behind = LineEnd(open);
            return new TextEdit(behind, behind, $"{_newLine}{IndentOf(open)}{Step}{name} = {expression}{(block.Body.Blocks.IsEmpty ? "" : _newLine)}");
        }

        if (OwnGroup(block, last) is { Count: > 0 } group)
        {
            return Laid(group, name, expression);
        }

        var at = LineEnd((int)last.Origin.End);
        var indent = IndentOf((int)last.Origin.Offset);
        var width = text.IndexOf('=', (int)last.Origin.Offset) - (int)last.Origin.Offset - 1;
        return Lines((int)last.Origin.Offset, (int)last.Origin.End) || name.Length > width
            ? new TextEdit(at, at, $"{_newLine}{_newLine}{indent}{name} = {expression}")
            : new TextEdit(at, at, $"{_newLine}{indent}{name.PadRight(width)} = {expression}");
    }

    /// <summary>Adds a block behind all that is in another.</summary>
    /// <param name="lines">Its lines, indented as if it stood at the margin.</param>
    public TextEdit AddBlock(BlockSyntax block, IReadOnlyList<string> lines)
    {
        ArgumentNullException.ThrowIfNull(block);
        var (open, close) = Braces(block);
        if (!Lines(open, close))
        {
            return Unfold(block, open, close, lines);
        }

        var at = LineEnd(Trimmed(close));
        var isEmpty = block.Body.Attributes.IsEmpty && block.Body.Blocks.IsEmpty;
        return new TextEdit(at, at, string.Concat(lines.Select(line => _newLine + (line.Length == 0 ? "" : IndentOf(open) + Step + line)).Prepend(isEmpty ? "" : _newLine)));
    }

    /// <summary>Adds a block behind another, with a line between.</summary>
    /// <param name="lines">Its lines.</param>
    public TextEdit AddBehind(BlockSyntax block, IReadOnlyList<string> lines)
    {
        ArgumentNullException.ThrowIfNull(block);
        var at = LineEnd((int)block.Origin.End);
        return new TextEdit(at, at, string.Concat(lines.Select(line => _newLine + line).Prepend(_newLine)));
    }

    /// <summary>Takes the lines of an attribute or a block out.</summary>
    public TextEdit Remove(Origin origin)
    {
        var start = LineStart((int)origin.Offset);
        var end = LineEnd((int)origin.End);
        return text.AsSpan(start, (int)origin.Offset - start).IsWhiteSpace()
            ? new TextEdit(start, text.IndexOf('\n', end) is var next and >= 0 ? next + 1 : text.Length, "")
            : new TextEdit((int)origin.Offset, (int)origin.End, "");
    }

    /// <summary>The attributes on the lines up to one, where none of them is people's own.</summary>
    private List<AttributeSyntax> OwnGroup(BlockSyntax block, AttributeSyntax last)
    {
        var group = new List<AttributeSyntax>();
        var line = LineStart((int)last.Origin.Offset);
        foreach (var attribute in block.Body.Attributes.Reverse().SkipWhile(attribute => attribute != last).TakeWhile(attribute => LineStart((int)attribute.Origin.Offset) == line && LineEnd((int)attribute.Origin.End) == LineEnd((int)attribute.Origin.Offset)))
        {
            group.Insert(0, attribute);
            line = line == 0 ? -1 : LineStart(line - 1);
        }

        var ours = before is not null && group.TrueForAll(attribute => !before.Contains(text[LineStart((int)attribute.Origin.Offset)..LineEnd((int)attribute.Origin.End)], StringComparison.Ordinal));
        return ours ? group : [];
    }

    /// <summary>Writes attributes below each other, with one more.</summary>
    private TextEdit Laid(List<AttributeSyntax> group, string name, string expression)
    {
        var lines = group.Select(attribute => (attribute.Name, Value: text[ValueStart(attribute)..(int)attribute.Origin.End])).Append((Name: name, Value: expression)).ToList();
        var width = lines.Max(line => line.Name.Length);
        var indent = IndentOf((int)group[0].Origin.Offset);
        return new TextEdit((int)group[0].Origin.Offset, (int)group[^1].Origin.End, string.Join(_newLine + indent, lines.Select(line => $"{line.Name.PadRight(width)} = {line.Value}")));
    }

    private static string Quoted(string said)
    {
        var quoted = new StringBuilder("\"");
        TextPrinter.WriteQuoted(quoted, said, '"');
        return quoted.Append('"').ToString();
    }

    /// <summary>Puts the braces of a block that stands on one line on lines of their own, with further lines between.</summary>
    private TextEdit Unfold(BlockSyntax block, int open, int close, IReadOnlyList<string> lines)
    {
        var indent = IndentOf((int)block.Origin.Offset);
        var inside = text[(open + 1)..close].Trim();
        var made = new StringBuilder();
        foreach (var line in inside.Length == 0 ? lines : lines.Prepend(inside))
        {
            made.Append(_newLine).Append(line.Length == 0 ? "" : indent + Step + line);
        }

        return new TextEdit(open + 1, close, made.Append(_newLine).Append(indent).ToString());
    }

    private int ValueStart(AttributeSyntax attribute)
    {
        var at = text.IndexOf('=', (int)attribute.Origin.Offset) + 1;
        while (at < attribute.Origin.End && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    private (int Open, int Close) Braces(BlockSyntax block)
    {
        var head = block.Labels.IsEmpty ? block.Origin.Offset + block.Type.Length : block.Labels[^1].Origin.End;
        return (text.IndexOf('{', (int)head), (int)block.Origin.End - 1);
    }

    private bool Lines(int start, int end) => text.AsSpan()[start..end].Contains('\n');

    private int LineStart(int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    private int LineEnd(int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end > at && text[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>Behind the last thing before a place.</summary>
    private int Trimmed(int at)
    {
        while (at > 0 && char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private string IndentOf(int at)
    {
        var line = text.AsSpan()[LineStart(at)..];
        return line[..Math.Max(0, line.IndexOfAnyExcept(' ', '\t'))].ToString();
    }
}
