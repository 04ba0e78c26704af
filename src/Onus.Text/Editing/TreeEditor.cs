using Onus.Core.Files;
using Onus.Core.Values;

namespace Onus.Text.Editing;

/// <summary>Makes the edits that change JSON or YAML: whatever is not changed stays as it is written, comments included.</summary>
public sealed class TreeEditor
{
    private readonly string _text;
    private readonly bool _isJson;
    private readonly TreeLayout _layout;

    /// <summary>Makes an editor of a text.</summary>
    /// <param name="text">The text that the nodes were read from.</param>
    /// <param name="root">The whole of it.</param>
    public TreeEditor(string text, TextNode root)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(root);
        _text = text;
        _isJson = root.IsJson;
        _layout = new TreeLayout(text, root);
    }

    /// <summary>The members of a map as lines of JSON or YAML that could stand in another.</summary>
    public static IReadOnlyList<string> Lines(MapValue members, bool isJson)
    {
        ArgumentNullException.ThrowIfNull(members);
        var writer = new ValueWriter(isJson, new TreeLayout("", new TextNode(TextNodeKind.Map, 0, 0)));
        return [.. members.Entries.SelectMany(member => (writer.Key(member.Key) + ":" + (isJson ? " " + writer.Inline(member.Value) : writer.Block(member.Value, ""))).Split('\n'))];
    }

    /// <summary>Writes a value in the place of another.</summary>
    public TextEdit Replace(TextNode node, Value value)
    {
        ArgumentNullException.ThrowIfNull(node);
        var text = new ValueWriter(_isJson, _layout).Inline(value);
        return new TextEdit(node.Start, node.End, node.IsEmpty ? " " + text : text);
    }

    /// <summary>Adds a member behind the last one of a map.</summary>
    public TextEdit Add(TextNode map, string key, Value value)
    {
        ArgumentNullException.ThrowIfNull(map);
        var last = map.Members.IsEmpty ? null : map.Members[^1];
        return map.IsFlow
            ? InBrackets(map, last?.Start, last?.Value.End, (indent, writer) => $"{writer.Key(key)}: {writer.Inline(value, indent)}")
            : InBlock(last!.Value.End, _layout.IndentAt(last.Start), (indent, writer) => writer.Key(key) + ":" + writer.Block(value, indent));
    }

    /// <summary>Adds an element behind the last one of a list.</summary>
    public TextEdit Append(TextNode list, Value value)
    {
        ArgumentNullException.ThrowIfNull(list);
        var last = list.Items.IsEmpty ? null : list.Items[^1];
        return list.IsFlow
            ? InBrackets(list, last?.Start, last?.End, (indent, writer) => writer.Inline(value, indent))
            : InBlock(last!.End, _layout.DashBefore(list.Items[0].Start), (indent, writer) => "- " + writer.Item(value, indent));
    }

    /// <summary>Gives a key without a value a map with one member.</summary>
    public TextEdit Fill(TextMember member, string key, Value value)
    {
        ArgumentNullException.ThrowIfNull(member);
        var at = _layout.LineEnd(member.Value.End);
        return new TextEdit(at, at, new ValueWriter(_isJson, _layout).Block(Value.Map((key, value)), _layout.IndentAt(member.Start)));
    }

    /// <summary>Takes a member out of a map; null where that can't be done without writing others anew.</summary>
    public TextEdit? Remove(TextNode map, TextMember member)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(member);
        var at = map.Members.IndexOf(member);
        if (map.IsFlow)
        {
            return at + 1 < map.Members.Length ? new TextEdit(member.Start, map.Members[at + 1].Start, "")
                : at > 0 ? new TextEdit(map.Members[at - 1].Value.End, member.Value.End, "")
                : new TextEdit(member.Start, member.Value.End, "");
        }

        var start = _layout.LineStart(member.Start);
        return map.Members.Length == 1 || !_text.AsSpan(start, member.Start - start).IsWhiteSpace() ? null : new TextEdit(start, _layout.NextLine(member.Value.End), "");
    }

    private TextEdit InBrackets(TextNode node, int? lastStart, int? lastEnd, Func<string, ValueWriter, string> write)
    {
        var writer = new ValueWriter(_isJson, _layout);
        if (lastEnd is { } end)
        {
            var isOnLines = _layout.LineStart(lastStart!.Value) > node.Start;
            var indent = _layout.IndentAt(lastStart.Value);
            return new TextEdit(end, end, isOnLines ? "," + _layout.NewLine + indent + write(indent, writer) : ", " + write("", writer with { IsOneLine = true }));
        }

        var outer = _layout.IndentAt(node.Start, ofLine: true);
        var inner = outer + _layout.Step;
        return _isJson && _layout.HasLines
            ? new TextEdit(node.Start + 1, node.End - 1, _layout.NewLine + inner + write(inner, writer) + _layout.NewLine + outer)
            : new TextEdit(node.Start + 1, node.End - 1, " " + write("", writer with { IsOneLine = true }) + " ");
    }

    private TextEdit InBlock(int behind, string indent, Func<string, ValueWriter, string> write)
    {
        var at = _layout.LineEnd(behind);
        return new TextEdit(at, at, _layout.NewLine + indent + write(indent, new ValueWriter(_isJson, _layout)));
    }
}
