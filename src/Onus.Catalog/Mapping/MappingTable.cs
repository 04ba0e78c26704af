using System.Collections.Concurrent;
using System.Collections.Immutable;
using Onus.Catalog.Loading;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Mapping;

/// <summary>
/// How the types of a source become canonical ones. With an index only the files that say something of a type are parsed, when that type is asked for; without one
/// all are, when the first type is. A type's blocks are read when that type is asked for. Safe for use by several threads.
/// </summary>
public sealed class MappingTable
{
    /// <summary>The name of Terraform's tables.</summary>
    public const string Terraform = "terraform";

    /// <summary>The name of the tables of the AWS Serverless Application Model; these are read backwards only, as its transform does the rest.</summary>
    public const string Sam = "sam";

    /// <summary>The name of the tables of running accounts, whose mappings have a <see cref="Collector"/>.</summary>
    public const string Live = "live";

    private readonly string _source;
    private readonly LoadContext _context;
    private readonly Func<string, MapValue> _localsOf;
    private readonly ConcurrentDictionary<string, Lazy<MappingFile>> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (RecordMapping? Mapping, ImmutableArray<PartMapping> Parts)> _types = new(StringComparer.Ordinal);
    private readonly Lazy<Directory> _directory;

    internal MappingTable(string source, PropertyTable properties, LoadContext context, CatalogIndex? index, Func<string, MapValue> localsOf)
    {
        _source = source;
        _context = context;
        _localsOf = localsOf;
        Properties = properties;
        _directory = new(() => index?.Terraform is { } types ? new Directory(types, index!.TerraformOwners, index.TerraformParts, index.TerraformPrefixes, index.TerraformNothing) : ReadAll());
    }

    /// <summary>The properties of CloudFormation's types.</summary>
    public PropertyTable Properties { get; }

    /// <summary>The types of the source that become a resource or a part of one, sorted.</summary>
    public IEnumerable<string> Types => _directory.Value.Files.Keys.Order(StringComparer.Ordinal);

    /// <summary>The types of the source that are known to be nothing by themselves, with the reason.</summary>
    public IReadOnlyDictionary<string, string> Ignored => _directory.Value.Nothing;

    /// <summary>How records of a type become a resource; null when there is no mapping.</summary>
    /// <param name="canonical">What CloudFormation calls it, where the source tells it: without a mapping of its own the mechanical rule does for it.</param>
    public RecordMapping? Find(string type, string? canonical = null) =>
        Look(type).Mapping ?? (canonical is null ? null : new RecordMapping { Name = type, Type = new LiteralExpression(Value.Of(canonical), default) });

    /// <summary>How records of a type become properties of others; empty when they do not.</summary>
    public ImmutableArray<PartMapping> PartsOf(string type) => Look(type).Parts;

    /// <summary>The types of the source whose blocks become resources of a canonical type, in the order of the files.</summary>
    public ImmutableArray<string> TypesOf(string type) => _directory.Value.Owners.TryGetValue(type, out var names) ? [.. names.Split('|').Distinct()] : [];

    /// <summary>The types of the source whose blocks become a part of resources of a canonical type, in the order of the files.</summary>
    public ImmutableArray<string> PartsInto(string type) => _directory.Value.Parts.TryGetValue(type, out var names) ? [.. names.Split('|').Distinct()] : [];

    /// <summary>
    /// What a type without a mapping is called, so that it belongs to a service all the same: the service's prefix and the source's name
    /// (<c>AWS::S3::aws_s3_bucket_metric</c>); the source's name alone when no service claims it.
    /// </summary>
    public string NameOf(string type)
    {
        foreach (var (prefix, service) in _directory.Value.Prefixes)
        {
            if (type.StartsWith(prefix, StringComparison.Ordinal))
            {
                return service + type;
            }
        }

        return type;
    }

    /// <summary>The mappings of all types that become a resource, by the type.</summary>
    public IEnumerable<RecordMapping> Mappings => Types.Select(type => Look(type).Mapping).OfType<RecordMapping>();

    /// <summary>Reads everything and reports all mistakes.</summary>
    /// <param name="isListed">Whether a service lists a type, so that it may be one that CloudFormation does not have.</param>
    public void Validate(Func<string, bool> isListed)
    {
        var validator = new MappingValidator(_context, Properties, isListed);
        foreach (var (mapping, parts) in Types.Select(Look))
        {
            if (mapping is not null)
            {
                validator.Validate(mapping);
            }

            foreach (var part in parts)
            {
                validator.Validate(part);
            }
        }
    }

    /// <summary>Counts what is said of the types.</summary>
    internal void AddTo(CatalogIndex index)
    {
        var all = ReadAll();
        index.AddTerraform(
            all.Files.Select(entry => (entry.Key, entry.Value)),
            all.Owners.Select(entry => (entry.Key, entry.Value)),
            all.Parts.Select(entry => (entry.Key, entry.Value)),
            all.Prefixes.Select(entry => (entry.Prefix, entry.Service)),
            all.Nothing.Select(entry => (entry.Key, entry.Value)));
    }

    private (RecordMapping? Mapping, ImmutableArray<PartMapping> Parts) Look(string type) => _types.GetOrAdd(type, name =>
    {
        if (!_directory.Value.Files.TryGetValue(name, out var files))
        {
            return (null, []);
        }

        RecordMapping? mapping = null;
        var parts = ImmutableArray.CreateBuilder<PartMapping>();
        foreach (var file in files.Split('|').Select(FileOf))
        {
            if (file.Mappings.TryGetValue(name, out var found))
            {
                mapping ??= found.Mapping.Value;
            }

            if (file.Parts.TryGetValue(name, out var further))
            {
                parts.AddRange(further.Select(part => part.Value));
            }
        }

        return (mapping, parts.ToImmutable());
    });

    private MappingFile FileOf(string file) =>
        _files.GetOrAdd(file, path => new Lazy<MappingFile>(() => MappingFile.Read(_source, path, _context, _localsOf))).Value;

    private Directory ReadAll()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var mapped = new HashSet<string>(StringComparer.Ordinal);
        var prefixes = new Dictionary<string, string>(StringComparer.Ordinal);
        var nothing = new Dictionary<string, string>(StringComparer.Ordinal);
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in MappingFile.All(_source, _context.Tree))
        {
            var file = FileOf(path);
            foreach (var (type, (origin, mapping)) in file.Mappings)
            {
                if (PlainText.Of(mapping.Value.Type) is { } canonical)
                {
                    Join(owners, canonical, type);
                }

                if (!mapped.Add(type))
                {
                    MappingFile.Twice(type, origin, _context);
                }
            }

            foreach (var type in file.Mappings.Keys.Union(file.Parts.Keys))
            {
                Join(files, type, path);
            }

            foreach (var (type, into) in file.Parts.SelectMany(entry => entry.Value.Select(part => part.Value.Into).Distinct().Select(into => (entry.Key, into))))
            {
                Join(parts, into, type);
            }

            file.Prefixes.ForEach(entry => prefixes.TryAdd(entry.Prefix, entry.Service));
            foreach (var (type, reason) in file.Ignored)
            {
                nothing[type] = reason;
            }
        }

        return new Directory(files, owners, parts, prefixes, nothing);
    }

    private static void Join(Dictionary<string, string> all, string key, string name) => all[key] = all.TryGetValue(key, out var before) ? before + "|" + name : name;

    /// <summary>Which file says what.</summary>
    private sealed class Directory(IReadOnlyDictionary<string, string> files, IReadOnlyDictionary<string, string> owners, IReadOnlyDictionary<string, string> parts, IReadOnlyDictionary<string, string> prefixes, IReadOnlyDictionary<string, string> nothing)
    {
        public IReadOnlyDictionary<string, string> Files { get; } = files;

        public IReadOnlyDictionary<string, string> Owners { get; } = owners;

        public IReadOnlyDictionary<string, string> Parts { get; } = parts;

        public ImmutableArray<(string Prefix, string Service)> Prefixes { get; } = [.. prefixes.Select(entry => (entry.Key, entry.Value)).OrderByDescending(entry => entry.Key.Length)];

        public IReadOnlyDictionary<string, string> Nothing { get; } = nothing;
    }
}
