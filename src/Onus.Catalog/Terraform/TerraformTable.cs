using System.Collections.Frozen;
using System.Collections.Immutable;
using Onus.Catalog.Loading;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Terraform;

/// <summary>
/// How Terraform's types become canonical ones: all <c>terraform.hcl</c> files. They are parsed when the first type is asked for, and a type's blocks are
/// read when that type is. Safe for use by several threads.
/// </summary>
public sealed class TerraformTable
{
    private readonly LoadContext _context;
    private readonly Lazy<Index> _index;

    internal TerraformTable(LoadContext context, Func<string, MapValue> localsOf)
    {
        _context = context;
        Properties = new PropertyTable(Path.Combine(context.Root, "terraform", "properties.tsv"));
        _index = new(() => new Index(TerraformTableReader.Read(context, localsOf)));
    }

    /// <summary>The properties of CloudFormation's types.</summary>
    public PropertyTable Properties { get; }

    /// <summary>The Terraform types that have a mapping or a fold, sorted.</summary>
    public IEnumerable<string> Types => _index.Value.Mappings.Keys.Union(_index.Value.Folds.Keys).Order(StringComparer.Ordinal);

    /// <summary>The Terraform types that are known to be nothing by themselves, with the reason.</summary>
    public IReadOnlyDictionary<string, string> Ignored => _index.Value.Ignored;

    /// <summary>How blocks of a type become a resource; null when there is no mapping.</summary>
    /// <param name="type">A Terraform type.</param>
    public TerraformMapping? Find(string type)
    {
        if (_index.Value.Mappings.TryGetValue(type, out var mapping))
        {
            return mapping.Value;
        }

        return type.StartsWith("awscc_", StringComparison.Ordinal) && Properties.FindType(type["awscc_".Length..]) is { } found
            ? new TerraformMapping { Name = type, Type = new LiteralExpression(Value.Of(found), default) }
            : null;
    }

    /// <summary>How blocks of a type become properties of others; empty when they do not.</summary>
    /// <param name="type">A Terraform type.</param>
    public ImmutableArray<TerraformFold> FoldsOf(string type) => _index.Value.Folds.TryGetValue(type, out var folds) ? folds.Value : [];

    /// <summary>
    /// What a type without a mapping is called, so that it belongs to a service all the same: the service's prefix and Terraform's name
    /// (<c>AWS::S3::aws_s3_bucket_metric</c>); Terraform's name alone when no service claims it.
    /// </summary>
    /// <param name="type">A Terraform type.</param>
    public string NameOf(string type)
    {
        foreach (var (prefix, service) in _index.Value.Prefixes)
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
        foreach (var mapping in _index.Value.Mappings.Values)
        {
            validator.Validate(mapping.Value);
        }

        foreach (var fold in _index.Value.Folds.Values.SelectMany(folds => folds.Value))
        {
            validator.Validate(fold);
        }
    }

    private sealed class Index(TerraformTableReader reader)
    {
        public FrozenDictionary<string, Lazy<TerraformMapping>> Mappings { get; } = reader.Mappings.ToFrozenDictionary(StringComparer.Ordinal);

        public FrozenDictionary<string, Lazy<ImmutableArray<TerraformFold>>> Folds { get; } = reader.Folds
            .ToFrozenDictionary(entry => entry.Key, entry => new Lazy<ImmutableArray<TerraformFold>>(() => [.. entry.Value.Select(fold => fold.Value)]), StringComparer.Ordinal);

        public IReadOnlyDictionary<string, string> Ignored { get; } = reader.Ignored;

        public ImmutableArray<(string Prefix, string Service)> Prefixes { get; } = [.. reader.Prefixes.OrderByDescending(entry => entry.Prefix.Length)];
    }
}
