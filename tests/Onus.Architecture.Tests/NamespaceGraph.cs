using System.Text.RegularExpressions;

namespace Onus.Architecture.Tests;

/// <summary>Which namespaces of one project use types of which others of it, as its source says.</summary>
internal sealed partial class NamespaceGraph
{
    private readonly SortedDictionary<string, SortedSet<string>> _uses = new(StringComparer.Ordinal);

    private NamespaceGraph()
    {
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^using (?:static )?([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"^(?:(?:public|internal|static|sealed|abstract|partial|readonly|ref) )*(?:class|record struct|record|struct|interface|enum|delegate \S+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    /// <summary>A name, with the members that are taken of it or the names that it is qualified by.</summary>
    [GeneratedRegex(@"(?<![.\w])[A-Z]\w*(?:\.[A-Z]\w*)*")]
    private static partial Regex Words();

    /// <summary>Comments and plain texts, in which a name is no use of a type.</summary>
    [GeneratedRegex("""//.*|["]{3}[\s\S]*?["]{3}|"(?:[^"\\\n]|\\.)*["]""")]
    private static partial Regex Silent();

    /// <summary>Reads the source of a project.</summary>
    public static NamespaceGraph Of(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => Silent().Replace(File.ReadAllText(file), ""))
            .Where(text => Namespace().IsMatch(text))
            .Select(text => (Name: Namespace().Match(text).Groups[1].Value, Text: text))
            .ToList();
        var homes = files.SelectMany(file => Declaration().Matches(file.Text).Select(type => (Type: type.Groups[1].Value, file.Name)))
            .ToLookup(entry => entry.Type, entry => entry.Name, StringComparer.Ordinal);
        var names = files.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        var graph = new NamespaceGraph();
        foreach (var (name, text) in files)
        {
            var named = Using().Matches(text).Select(line => line.Groups[1].Value).Where(names.Contains).ToHashSet(StringComparer.Ordinal);
            string[] seen = [.. named, .. Around(name)];
            var used = Words().Matches(text).SelectMany(words => HomesOf(words.Value.Split('.'), homes, name, seen));
            (graph._uses.TryGetValue(name, out var uses) ? uses : graph._uses[name] = new(StringComparer.Ordinal)).UnionWith(named.Concat(used));
        }

        return graph;
    }

    /// <summary>Where the type stands that some words name: by itself where its namespace is seen, or behind the end of its namespace's name.</summary>
    private static IEnumerable<string> HomesOf(string[] words, ILookup<string, string> homes, string here, string[] seen)
    {
        var own = homes[words[0]];
        var bare = own.Contains(here) ? [] : own.Where(seen.Contains);
        var qualified = Enumerable.Range(1, words.Length - 1)
            .SelectMany(i => homes[words[i]].Where(home => home != here && ("." + home).EndsWith("." + string.Join('.', words[..i]), StringComparison.Ordinal)));
        return bare.Concat(qualified);
    }

    /// <summary>The namespaces from which a way leads back to themselves, each with those that it uses on such a way.</summary>
    public IEnumerable<string> Cycles()
    {
        var reached = _uses.Keys.ToDictionary(name => name, Reached, StringComparer.Ordinal);
        return reached.Where(entry => entry.Value.Contains(entry.Key))
            .Select(entry => $"{entry.Key} -> {string.Join(", ", _uses[entry.Key].Where(used => reached[used].Contains(entry.Key)))}");
    }

    private HashSet<string> Reached(string from)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([from]);
        while (open.TryPop(out var name))
        {
            foreach (var next in _uses[name].Where(reached.Add))
            {
                open.Push(next);
            }
        }

        return reached;
    }

    /// <summary>The namespaces that a namespace stands in, whose types it sees without a using.</summary>
    private static IEnumerable<string> Around(string name)
    {
        for (var end = name.LastIndexOf('.'); end > 0; end = name.LastIndexOf('.', end - 1))
        {
            yield return name[..end];
        }
    }
}
