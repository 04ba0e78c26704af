using System.Collections.Concurrent;
using System.Collections.Immutable;
using Onus.Catalog.Loading;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Terraform;

/// <summary>
/// How Terraform's types become canonical ones. With an index only the files that say something of a type are parsed, when that type is asked for; without one
/// all are, when the first type is. A type's blocks are read when that type is asked for. Safe for use by several threads.
/// </summary>
public sealed class TerraformTable
{
    private readonly LoadContext _context;
    private readonly Func<string, MapValue> _localsOf;
    private readonly ConcurrentDictionary<string, Lazy<TerraformTableReader>> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (TerraformMapping? Mapping, ImmutableArray<TerraformFold> Folds)> _types = new(StringComparer.Ordinal);
    private readonly Lazy<Directory> _directory;

    internal TerraformTable(LoadContext context, CatalogIndex index, Func<string, MapValue> localsOf)
    {
        _context = context;
        _localsOf = localsOf;
        Properties = new PropertyTable(Path.Combine(context.Root, "terraform", "properties.tsv"));
        _directory = new(() => index.Terraform is { } types ? new Directory(types, index.TerraformPrefixes, index.TerraformNothing) : ReadAll());
    }

    /// <summary>The properties of CloudFormation's types.</summary>
    public PropertyTable Properties { get; }

    /// <summary>The Terraform types that have a mapping or a fold, sorted.</summary>
    public IEnumerable<string> Types => _directory.Value.Files.Keys.Order(StringComparer.Ordinal);

    /// <summary>The Terraform types that are known to be nothing by themselves, with the reason.</summary>
    public IReadOnlyDictionary<string, string> Ignored => _directory.Value.Nothing;

    /// <summary>How blocks of a type become a resource; null when there is no mapping.</summary>
    /// <param name="type">A Terraform type.</param>
    public TerraformMapping? Find(string type)
    {
        if (Look(type).Mapping is { } mapping)
        {
            return mapping;
        }

        return type.StartsWith("awscc_", StringComparison.Ordinal) && Properties.FindType(type["awscc_".Length..]) is { } found
            ? new TerraformMapping { Name = type, Type = new LiteralExpression(Value.Of(found), default) }
            : null;
    }

    /// <summary>How blocks of a type become properties of others; empty when they do not.</summary>
    /// <param name="type">A Terraform type.</param>
    public ImmutableArray<TerraformFold> FoldsOf(string type) => Look(type).Folds;

    /// <summary>
    /// What a type without a mapping is called, so that it belongs to a service all the same: the service's prefix and Terraform's name
    /// (<c>AWS::S3::aws_s3_bucket_metric</c>); Terraform's name alone when no service claims it.
    /// </summary>
    /// <param name="type">A Terraform type.</param>
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

    /// <summary>Reads everything and reports all mistakes.</summary>
    /// <param name="isListed">Whether a service lists a type, so that it may be one that CloudFormation does not have.</param>
    public void Validate(Func<string, bool> isListed)
    {
        var validator = new TerraformValidator(_context, Properties, isListed);
        foreach (var (mapping, folds) in Types.Select(Look))
        {
            if (mapping is not null)
            {
                validator.Validate(mapping);
            }

            foreach (var fold in folds)
            {
                validator.Validate(fold);
            }
        }
    }

    /// <summary>Counts what is said of Terraform's types.</summary>
    internal void AddTo(CatalogIndex index)
    {
        var all = ReadAll();
        index.AddTerraform(
            all.Files.Select(entry => (entry.Key, entry.Value)),
            all.Prefixes.Select(entry => (entry.Prefix, entry.Service)),
            all.Nothing.Select(entry => (entry.Key, entry.Value)));
    }

    private (TerraformMapping? Mapping, ImmutableArray<TerraformFold> Folds) Look(string type) => _types.GetOrAdd(type, name =>
    {
        if (!_directory.Value.Files.TryGetValue(name, out var files))
        {
            return (null, []);
        }

        TerraformMapping? mapping = null;
        var folds = ImmutableArray.CreateBuilder<TerraformFold>();
        foreach (var file in files.Split('|').Select(FileOf))
        {
            if (file.Mappings.TryGetValue(name, out var found))
            {
                mapping ??= found.Mapping.Value;
            }

            if (file.Folds.TryGetValue(name, out var further))
            {
                folds.AddRange(further.Select(fold => fold.Value));
            }
        }

        return (mapping, folds.ToImmutable());
    });

    private TerraformTableReader FileOf(string file) =>
        _files.GetOrAdd(file, path => new Lazy<TerraformTableReader>(() => TerraformTableReader.Read(path, _context, _localsOf))).Value;

    private Directory ReadAll()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var mapped = new HashSet<string>(StringComparer.Ordinal);
        var prefixes = new Dictionary<string, string>(StringComparer.Ordinal);
        var nothing = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in TerraformTableReader.Files(_context.Root))
        {
            var file = FileOf(path);
            foreach (var (type, (origin, _)) in file.Mappings)
            {
                if (!mapped.Add(type))
                {
                    TerraformTableReader.Twice(type, origin, _context);
                }
            }

            foreach (var type in file.Mappings.Keys.Union(file.Folds.Keys))
            {
                files[type] = files.TryGetValue(type, out var before) ? before + "|" + path : path;
            }

            file.Prefixes.ForEach(entry => prefixes.TryAdd(entry.Prefix, entry.Service));
            foreach (var (type, reason) in file.Ignored)
            {
                nothing[type] = reason;
            }
        }

        return new Directory(files, prefixes, nothing);
    }

    /// <summary>Which file says what.</summary>
    private sealed class Directory(IReadOnlyDictionary<string, string> files, IReadOnlyDictionary<string, string> prefixes, IReadOnlyDictionary<string, string> nothing)
    {
        public IReadOnlyDictionary<string, string> Files { get; } = files;

        public ImmutableArray<(string Prefix, string Service)> Prefixes { get; } = [.. prefixes.Select(entry => (entry.Key, entry.Value)).OrderByDescending(entry => entry.Key.Length)];

        public IReadOnlyDictionary<string, string> Nothing { get; } = nothing;
    }
}
