using System.Text;
using System.Text.RegularExpressions;
using Onus.Assessment.Ledger;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Catalog.Wording;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Assessment.Wording;

/// <summary>Says what canonical paths are called in the words of what the resources were read from. Safe for use by several threads.</summary>
/// <param name="ledger">The resources among which others are found; null for a type that is asked about by itself.</param>
internal sealed partial class ReaderWords(ServiceCatalog catalog, ResponsibilityLedger? ledger = null)
{
    private const int MostKeys = 40;
    private const int MaxDepth = 6;
    private readonly Lazy<Dictionary<string, Resource>> _byKey = new(() => ledger is null ? [] : ByKey(ledger));

    /// <summary>A path that a condition read, in the words of the source; the path itself where the source has none.</summary>
    /// <param name="path">A property of the resource, one of another behind its address, or what a function made of either.</param>
    /// <param name="value">Where what was read stands.</param>
    public string Path(Resource resource, string path, Origin value)
    {
        if (resource.Blocks is null || path.Length == 0)
        {
            return path;
        }

        if (Own(resource, path, value) is { } own)
        {
            return own.ToString();
        }

        if (Other(resource, path) is var (other, rest))
        {
            return rest.Length == 0 ? other.Address : Own(other, rest, value) is { } there ? $"{other.Address}.{there.Path}" : path;
        }

        return path.Contains('(', StringComparison.Ordinal) ? Expression(resource, path, null) : path;
    }

    /// <summary>Whether the source has a name for a path, be it the same.</summary>
    public bool Knows(Resource resource, string path) => resource.Blocks is null || Own(resource, path, default) is not null || Other(resource, path) is not null;

    /// <summary>The block in which a value that a condition read is set, and the path in it; the resource's own block alone where that is not known.</summary>
    public (string Address, string Path) Setting(Resource resource, string path, Origin value)
    {
        var (holder, rest) = resource.Blocks is null ? (resource, "") : Other(resource, path) ?? (resource, path);
        return holder.Blocks is not { } blocks || rest.Length == 0 || Own(holder, rest, value) is not { } words ? (holder.Address, "")
            : words.IsOwn ? (holder.Address, words.Path)
            : blocks.PartAt(words.Type, value) is { } part ? (part.Address, words.Path)
            : (holder.Address, "");
    }

    /// <summary>What to change about a resource that a check fails for.</summary>
    public string Fix(Resource resource, Check check) =>
        resource.Blocks is null ? check.Fix : Types(resource, check.FixText.In((type, path) => type is null || type == resource.Type ? Own(resource, FixText.IsMeta(path) ? $"meta.{path}" : path, default)?.ToString() : OfType(resource.Blocks.Source, type, path)));

    private string? OfType(string source, string type, string path)
    {
        var words = catalog.WordsOf(source);
        return words.TypeOf(type) is { } named ? words.Of(named, type, path)?.ToString() : null;
    }

    /// <summary>A text with the canonical types in it as the source calls them.</summary>
    private string Types(Resource resource, string text) => !text.Contains("AWS::", StringComparison.Ordinal) ? text
        : TypeNames().Replace(text, match => catalog.WordsOf(resource.Blocks!.Source).TypeOf(match.Value) ?? match.Value);

    [GeneratedRegex("AWS::[A-Za-z0-9]+::[A-Za-z0-9]+")]
    private static partial Regex TypeNames();

    /// <summary>A value with the names in it in the words of the source.</summary>
    /// <param name="path">Its canonical path.</param>
    public Value Value(Resource resource, string path, Value value) =>
        resource.Blocks is null || value is not (MapValue or ListValue) ? value
        : Other(resource, path) is var (other, rest) ? Renamed(other, rest, value, 0)
        : Renamed(resource, path, value, 0);

    /// <summary>The text of an expression of the catalogue with its properties in the words of the source.</summary>
    /// <param name="element">The canonical path of the element that the expression is about; null for none.</param>
    public string Expression(Resource resource, string text, string? element)
    {
        if (resource.Blocks is null)
        {
            return text;
        }

        var around = element is null ? null : Path(resource, element, default) + ".";
        var output = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '"')
            {
                var close = EndOfText(text, at);
                output.Append(text, at, close - at);
                at = close;
            }
            else if (!char.IsAsciiLetterLower(text[at]) || (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '_' or '.')))
            {
                output.Append(text[at++]);
            }
            else
            {
                var end = EndOfTraversal(text, at);
                output.Append(Traversal(resource, text[at..end], element, around));
                at = end;
            }
        }

        return output.ToString();
    }

    private string Traversal(Resource resource, string text, string? element, string? around)
    {
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0 || dot + 1 >= text.Length || !char.IsAsciiLetterUpper(text[dot + 1]))
        {
            return text;
        }

        var (variable, path) = (text[..dot], text[(dot + 1)..]);
        var canonical = variable == "self" || element is null ? path : $"{element}.{path}";
        var words = Path(resource, canonical, default);
        return words == canonical ? text : around is not null && words.StartsWith(around, StringComparison.Ordinal) ? words[around.Length..] : words;
    }

    private static int EndOfText(string text, int at)
    {
        for (at++; at < text.Length && text[at] != '"'; at++)
        {
            at += text[at] == '\\' ? 1 : 0;
        }

        return Math.Min(at + 1, text.Length);
    }

    private static int EndOfTraversal(string text, int at)
    {
        for (; at < text.Length; at++)
        {
            if (text[at] == '[' && text.IndexOf(']', at) is var close and > 0 && text.AsSpan()[(at + 1)..close] is "*" or [>= '0' and <= '9', ..])
            {
                at = text.IndexOf(']', at);
            }
            else if (!char.IsAsciiLetterOrDigit(text[at]) && text[at] is not ('_' or '.'))
            {
                break;
            }
        }

        return at;
    }

    private SourcePath? Own(Resource resource, string path, Origin value) =>
        OwnWords.Of(catalog, resource, path, value);

    /// <summary>The other resource whose address a path begins with, and the rest of the path; null when it begins with none.</summary>
    private (Resource Other, string Path)? Other(Resource resource, string path)
    {
        for (var end = path.Length; end > 0; end = path.LastIndexOfAny(['.', '['], end - 1))
        {
            if (_byKey.Value.TryGetValue(Resource.KeyOf(resource.Deployment, path[..end]), out var other))
            {
                return (other, path[end..].TrimStart('.'));
            }
        }

        return null;
    }

    private Value Renamed(Resource resource, string path, Value value, int depth)
    {
        switch (value)
        {
            case MapValue { Count: <= MostKeys } map when depth < MaxDepth:
                var renamed = new MapBuilder(map.Count);
                for (var i = 0; i < map.Count; i++)
                {
                    var inner = path.Length == 0 ? map.Keys[i] : $"{path}.{map.Keys[i]}";
                    renamed.TryAdd(Own(resource, inner, map.Values[i].Origin) is { } words ? NameOf(words) : map.Keys[i], Renamed(resource, inner, map.Values[i], depth + 1));
                }

                return Kept(renamed.Build(map.Origin), value);
            case ListValue { Count: <= MostKeys } list when depth < MaxDepth:
                return Kept(Core.Values.Value.List([.. list.Items.Select((item, at) => Renamed(resource, $"{path}[{at}]", item, depth + 1))], list.Origin), value);
            default:
                return value;
        }
    }

    private static Value Kept(Value renamed, Value value) => value.IsSensitive ? renamed.AsSensitive() : renamed;

    /// <summary>The last name of a path.</summary>
    private static string NameOf(SourcePath words)
    {
        var name = words.Path[(words.Path.LastIndexOf('.') + 1)..];
        return name.IndexOf('[', StringComparison.Ordinal) is var bracket and > 0 ? name[..bracket] : name.Length == 0 ? words.Type : name;
    }

    private static Dictionary<string, Resource> ByKey(ResponsibilityLedger ledger)
    {
        var found = new Dictionary<string, Resource>(StringComparer.Ordinal);
        foreach (var assessed in ledger.Resources)
        {
            found.TryAdd(Resource.KeyOf(assessed.Resource.Deployment, assessed.Resource.Address), assessed.Resource);
        }

        return found;
    }
}
