using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Onus.Catalog.Model;
using Onus.Core.Files;

namespace Onus.Catalog.Loading;

/// <summary>
/// Where a catalogue says what: which folder knows a name, so that only the folders that an input names are read. It is a product of the build
/// (<c>onus catalog index</c>), not of hands; a catalogue without one is read as a whole. A section is taken apart when it is first asked.
/// </summary>
internal sealed class CatalogIndex
{
    public const string FileName = "index.tsv";
    private const string Head = "# onus/catalog-index/1";
    private const string SectionMark = "## ";
    private const string End = "## end";
    private static readonly IReadOnlyDictionary<string, string> None = FrozenDictionary<string, string>.Empty;
    private readonly Dictionary<string, Lazy<IReadOnlyDictionary<string, string>>> _sections = new(StringComparer.Ordinal);

    private CatalogIndex()
    {
    }

    /// <summary>The ids of the services, in order.</summary>
    public ImmutableArray<string> Services { get; private set; } = [];

    /// <summary>The service of each type that is listed by name.</summary>
    public IReadOnlyDictionary<string, string> Types => Section("types");

    /// <summary>The service of each beginning of types' names.</summary>
    public IReadOnlyDictionary<string, string> Prefixes => Section("prefixes");

    /// <summary>The service of each title.</summary>
    public IReadOnlyDictionary<string, string> Titles => Section("titles");

    /// <summary>The service of each other name, in any case.</summary>
    public IReadOnlyDictionary<string, string> Names => Section("names");

    /// <summary>The service whose folder declares a source.</summary>
    public IReadOnlyDictionary<string, string> Sources => Section("sources");

    /// <summary>The services, separated by a bar, whose checks are called so, by us or another tool, in any case; null when they were not counted.</summary>
    public IReadOnlyDictionary<string, string>? Checks => _sections.ContainsKey("checks") ? Section("checks") : null;

    /// <summary>The ids, separated by a bar, of the checks that are about a type; null when they were not counted.</summary>
    public IReadOnlyDictionary<string, string>? CheckedTypes => _sections.ContainsKey("checked-types") ? Section("checked-types") : null;

    /// <summary>The services, separated by a bar, whose checks name a requirement, by <c>FRAMEWORK:ID</c>; null when they were not counted.</summary>
    public IReadOnlyDictionary<string, string>? Requirements => _sections.ContainsKey("requirements") ? Section("requirements") : null;

    /// <summary>The files, separated by a bar, that map or fold a Terraform type; null when they were not counted.</summary>
    public IReadOnlyDictionary<string, string>? Terraform => _sections.ContainsKey("terraform") ? Section("terraform") : null;

    /// <summary>The Terraform types, separated by a bar, whose blocks become resources of a type.</summary>
    public IReadOnlyDictionary<string, string> TerraformOwners => Section("terraform-owners");

    /// <summary>The Terraform types, separated by a bar, whose blocks become a part of resources of a type.</summary>
    public IReadOnlyDictionary<string, string> TerraformParts => Section("terraform-parts");

    /// <summary>The CloudFormation prefix of each beginning of Terraform types' names.</summary>
    public IReadOnlyDictionary<string, string> TerraformPrefixes => Section("terraform-prefixes");

    /// <summary>The reason why a Terraform type is nothing by itself.</summary>
    public IReadOnlyDictionary<string, string> TerraformNothing => Section("terraform-nothing");

    /// <summary>The index of services that were read.</summary>
    /// <param name="sources">The service whose folder declares each source.</param>
    public static CatalogIndex Of(IReadOnlyList<Service> services, IReadOnlyDictionary<string, string> sources)
    {
        var index = new CatalogIndex { Services = [.. services.Select(service => service.Id)] };
        index.Add("types", services.SelectMany(service => service.Types.Select(type => (type.Name, service.Id))), StringComparer.Ordinal);
        index.Add("prefixes", services.SelectMany(service => service.Prefixes.Select(prefix => (prefix, service.Id))), StringComparer.Ordinal);
        index.Add("titles", services.Select(service => (service.Title, service.Id)), StringComparer.OrdinalIgnoreCase);
        index.Add("names", services.SelectMany(service => service.Names.Select(name => (name, service.Id))), StringComparer.OrdinalIgnoreCase);
        index.Add("sources", sources.Select(entry => (entry.Key, entry.Value)), StringComparer.Ordinal);
        return index;
    }

    /// <summary>Counts the checks too.</summary>
    public void AddChecks(IReadOnlyCollection<Check> checks)
    {
        AddGroups("checks", checks.SelectMany(check => check.Aliases.Values.SelectMany(ids => ids).Append(check.Id).Select(name => (name, check.Service))), StringComparer.OrdinalIgnoreCase);
        AddGroups("requirements", checks.SelectMany(check => check.Requirements.SelectMany(entry => entry.Value.Select(id => ($"{entry.Key}:{id}", check.Service)))), StringComparer.Ordinal);
        AddGroups("checked-types", checks.SelectMany(check => check.Types.Select(type => (type, check.Id))), StringComparer.Ordinal);
    }

    /// <summary>Counts what is said of Terraform's types.</summary>
    public void AddTerraform(IEnumerable<(string Type, string Files)> types, IEnumerable<(string Into, string Types)> owners, IEnumerable<(string Into, string Types)> parts, IEnumerable<(string Prefix, string Service)> prefixes, IEnumerable<(string Type, string Reason)> nothing)
    {
        Add("terraform", types, StringComparer.Ordinal);
        Add("terraform-owners", owners, StringComparer.Ordinal);
        Add("terraform-parts", parts, StringComparer.Ordinal);
        Add("terraform-prefixes", prefixes, StringComparer.Ordinal);
        Add("terraform-nothing", nothing, StringComparer.Ordinal);
    }

    /// <summary>Reads the index of a catalogue; null when it has none, or one that was not written to the end.</summary>
    public static CatalogIndex? Read(FileTree tree) => tree.HasFile(FileName) && tree.View(FileName) is { } bytes ? Parse(Encoding.UTF8.GetString(bytes.Span)) : null;

    /// <summary>Writes it.</summary>
    /// <param name="output">Where it goes.</param>
    public void Write(TextWriter output)
    {
        output.Write($"{Head}\n{SectionMark}services\n");
        foreach (var service in Services)
        {
            output.Write($"{service}\t\n");
        }

        foreach (var (name, section) in _sections.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            output.Write($"{SectionMark}{name}\n");
            foreach (var (key, value) in section.Value.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            {
                output.Write($"{key}\t{value}\n");
            }
        }

        output.Write(End + "\n");
    }

    private static CatalogIndex? Parse(string text)
    {
        if (!text.StartsWith(Head + "\n", StringComparison.Ordinal) || !text.EndsWith(End + "\n", StringComparison.Ordinal))
        {
            return null;
        }

        var index = new CatalogIndex();
        var at = text.IndexOf(SectionMark, StringComparison.Ordinal);
        while (at + End.Length + 1 < text.Length)
        {
            var start = text.IndexOf('\n', at) + 1;
            var name = text[(at + SectionMark.Length)..(start - 1)];
            var next = text.IndexOf("\n" + SectionMark, start - 1, StringComparison.Ordinal) + 1;
            var content = text.AsMemory(start, next - start);
            if (name == "services")
            {
                index.Services = [.. Lines(content).Select(entry => entry.Key)];
            }
            else
            {
                var comparer = name is "titles" or "names" or "checks" ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
                index.Add(name, Lines(content), comparer);
            }

            at = next;
        }

        return index;
    }

    private static IEnumerable<(string Key, string Value)> Lines(ReadOnlyMemory<char> content)
    {
        while (!content.IsEmpty)
        {
            var end = content.Span.IndexOf('\n');
            var line = content[..end];
            var tab = line.Span.IndexOf('\t');
            yield return (new string(line.Span[..tab]), new string(line.Span[(tab + 1)..]));
            content = content[(end + 1)..];
        }
    }

    /// <summary>Adds all that stands at a key, each once, separated by bars.</summary>
    private void AddGroups(string section, IEnumerable<(string Key, string Value)> entries, StringComparer comparer) =>
        Add(section, entries.GroupBy(entry => entry.Key, comparer).Select(group => (group.Key, string.Join('|', group.Select(entry => entry.Value).Distinct()))), comparer);

    private void Add(string section, IEnumerable<(string Key, string Value)> entries, StringComparer comparer) => _sections[section] = new(() =>
    {
        var map = new Dictionary<string, string>(comparer);
        foreach (var (key, value) in entries)
        {
            map.TryAdd(key, value);
        }

        return map;
    });

    private IReadOnlyDictionary<string, string> Section(string name) => _sections.TryGetValue(name, out var section) ? section.Value : None;
}
