using System.Collections.Immutable;
using System.Text;

namespace Onus.Evidence.Scopes;

/// <summary>Reads a page of HTML as far as it has tables and lists. It is hostile: depth, number and length are bounded, and what is over a bound is left out, which is told.</summary>
internal sealed class SavedPageReader
{
    private const int Deepest = 50;
    private const int MostTexts = 200_000;
    private const int LongestText = 2_000;
    private const int MostWords = 200_000;
    private readonly Stack<OpenTable> _tables = new();
    private readonly Stack<OpenList> _lists = new();
    private readonly ImmutableArray<PageTable>.Builder _readTables = ImmutableArray.CreateBuilder<PageTable>();
    private readonly ImmutableArray<ImmutableArray<string>>.Builder _readLists = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
    private readonly StringBuilder _words = new();
    private StringBuilder? _headingText;
    private string _heading = "";
    private int _count;

    private SavedPageReader()
    {
    }

    /// <summary>Whether the page has more than is read.</summary>
    private bool IsCut { get; set; }

    /// <summary>Reads a page.</summary>
    /// <param name="isCut">Whether it has more than is read.</param>
    public static SavedPage Read(string html, out bool isCut)
    {
        var reader = new SavedPageReader();
        foreach (var token in HtmlTokens.Of(html))
        {
            reader.Take(token);
        }

        reader.Finish();
        isCut = reader.IsCut;
        return new SavedPage(reader._readTables.ToImmutable(), reader._readLists.ToImmutable(), Plain(reader._words));
    }

    private void Take(HtmlToken token)
    {
        switch (token.Tag, token.IsEnd)
        {
            case ("", _):
                Say(token.Text);
                break;
            case ("h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "caption", false):
                _headingText = new StringBuilder();
                break;
            case ("h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "caption", true):
                _heading = _headingText is null ? _heading : Plain(_headingText);
                _headingText = null;
                break;
            case ("table", false):
                Open(_tables, new OpenTable(_heading));
                break;
            case ("table", true):
                EndTable();
                break;
            case ("tr", _) when _tables.TryPeek(out var table):
                table.EndCell();
                table.EndRow();
                break;
            case ("td" or "th", var isEnd) when _tables.TryPeek(out var table):
                table.EndCell();
                table.Cell = isEnd || !Counts() ? null : new StringBuilder();
                break;
            case ("ul" or "ol", false):
                Open(_lists, new OpenList());
                break;
            case ("ul" or "ol", true):
                EndList();
                break;
            case ("li", _) when _lists.TryPeek(out var list):
                EndItem(list);
                break;
            default:
                Say(" ");
                break;
        }
    }

    private void Say(string text)
    {
        Append(_headingText, text, LongestText);
        Append(_words, text, MostWords);
        if (_tables.TryPeek(out var table) && table.Cell is { } cell)
        {
            Append(cell, text, LongestText);
        }
        else if (_lists.TryPeek(out var list))
        {
            Append(list.Item, text, LongestText);
        }
    }

    private void Open<T>(Stack<T> stack, T item)
    {
        if (stack.Count < Deepest)
        {
            stack.Push(item);
            return;
        }

        IsCut = true;
    }

    private bool Counts()
    {
        IsCut |= ++_count > MostTexts;
        return _count <= MostTexts;
    }

    private void EndItem(OpenList list)
    {
        if (Plain(list.Item) is { Length: > 0 } item && Counts())
        {
            list.Items.Add(item);
        }

        list.Item.Clear();
    }

    private void EndList()
    {
        if (_lists.TryPop(out var list))
        {
            EndItem(list);
            _readLists.Add(list.Items.ToImmutable());
        }
    }

    private void EndTable()
    {
        if (_tables.TryPop(out var table))
        {
            table.EndCell();
            table.EndRow();
            _readTables.Add(new PageTable(table.Heading, table.Rows.ToImmutable()));
        }
    }

    private void Finish()
    {
        while (_tables.Count > 0)
        {
            EndTable();
        }

        while (_lists.Count > 0)
        {
            EndList();
        }
    }

    private static void Append(StringBuilder? text, string more, int most)
    {
        if (text is not null && text.Length < most)
        {
            text.Append(more.AsSpan(0, Math.Min(more.Length, most - text.Length)));
        }
    }

    /// <summary>A text on one line, without the white space around it.</summary>
    private static string Plain(StringBuilder text) => string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed class OpenList
    {
        public ImmutableArray<string>.Builder Items { get; } = ImmutableArray.CreateBuilder<string>();

        public StringBuilder Item { get; } = new();
    }

    private sealed class OpenTable(string heading)
    {
        private readonly List<string> _cells = [];

        public string Heading { get; } = heading;

        public ImmutableArray<ImmutableArray<string>>.Builder Rows { get; } = ImmutableArray.CreateBuilder<ImmutableArray<string>>();

        public StringBuilder? Cell { get; set; }

        public void EndCell()
        {
            if (Cell is { } cell)
            {
                _cells.Add(Plain(cell));
                Cell = null;
            }
        }

        public void EndRow()
        {
            if (_cells.Count > 0)
            {
                Rows.Add([.. _cells]);
                _cells.Clear();
            }
        }
    }
}
