using System.Collections.Frozen;
using Onus.Catalog;
using Onus.Catalog.Mapping;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Sources.Mapping;

namespace Onus.Terraform.Mapping;

/// <summary>Makes records of evaluated blocks of Terraform, and resources of those, as the catalogue's <c>terraform.hcl</c> files say. Safe for use by several threads.</summary>
/// <param name="region">The Region that the user names; null for none.</param>
public sealed class TerraformMapper(ServiceCatalog catalog, DiagnosticBag diagnostics, string? region = null)
{
    private const string CloudControl = "awscc_";
    private const string DataSource = "data.";

    private static readonly RecordConventions Conventions = new("terraform")
    {
        NotProperties = FrozenSet.Create(StringComparer.Ordinal, "id", "arn", "region", "timeouts", "tags_all", "owner_id"),
        TagAttribute = "tags",
        AllTagsAttribute = "tags_all",
    };

    private readonly ResourceMapper _mapper = new(catalog, Conventions, diagnostics);

    /// <summary>The resources that a deployment's blocks become, in the order of the blocks. Other providers' blocks become none, and data sources only where the tables say what (<c>data.aws_ami</c>).</summary>
    public IReadOnlyList<Resource> Map(string deployment, IEnumerable<TerraformBlock> blocks) =>
        _mapper.Map(deployment, blocks.Where(block => IsAmazon(block.Type) && (!block.IsData || IsMapped(block))).Select(RecordOf));

    private bool IsMapped(TerraformBlock data) => catalog.MappingsOf(MappingTable.Terraform).Find(TypeOf(data)) is not null;

    private static string TypeOf(TerraformBlock block) => block.IsData ? DataSource + block.Type : block.Type;

    private static bool IsAmazon(string type) =>
        type.StartsWith("aws_", StringComparison.Ordinal) || type.StartsWith(CloudControl, StringComparison.Ordinal);

    private SourceRecord RecordOf(TerraformBlock block) => new(block.Address, TypeOf(block), block.Values, block.Origin)
    {
        CanonicalType = block.Type.StartsWith(CloudControl, StringComparison.Ordinal) ? catalog.Properties.FindType(block.Type[CloudControl.Length..]) : null,
        Container = block.ModulePath,
        RegionValue = RegionOf(block),
        Account = ProviderAccount.Of(block.ProviderConfig),
        DefinitionsMajor = block.ProviderMajor,
        Identifiers = [.. new[] { block.Values["id"], block.Values["arn"] }.OfType<StringValue>().Select(text => text.Value).Where(text => text.Length > 0).Distinct()],
        DefaultTags = DefaultTagsOf(block.ProviderConfig["default_tags"]),
        Doubt = block.Doubt,
        Waivers = block.Waivers,
        Generated = block.Dynamic,
    };

    /// <summary>The Region of the block itself (version 6 of the provider), else that of its provider instance, else the one that the user names. What only the deployment tells of a block is the provider's.</summary>
    private Value? RegionOf(TerraformBlock block) => block.Values["region"] switch
    {
        StringValue own => own,
        UnknownValue { Reason.Code: not UnknownCode.KnownAfterDeployment } own => own,
        _ => block.ProviderConfig["region"] is { IsNull: false } configured ? configured
            : region is null ? null
            : Value.Of(region, Origin.None.As(OriginKind.Given)),
    };

    private static MapValue? DefaultTagsOf(Value? given) => (given is ListValue { Items: [MapValue first, ..] } ? first : given as MapValue)?["tags"] as MapValue;
}
