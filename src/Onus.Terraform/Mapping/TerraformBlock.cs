using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Terraform.Mapping;

/// <summary>One instance of a resource or data source of Terraform, evaluated, in Terraform's own names.</summary>
/// <param name="Address">Its address as Terraform writes it: <c>module.a["x"].aws_s3_bucket.b[0]</c>; without a key where <c>count</c> or <c>for_each</c> is not known.</param>
/// <param name="Type">Its type, such as <c>aws_s3_bucket</c>.</param>
/// <param name="Name">Its name in the module.</param>
/// <param name="Values">
/// The attributes that the configuration sets, and nested blocks as lists of maps. What only the deployment gives is
/// <see cref="UnknownCode.KnownAfterDeployment"/> and refers to the block by <see cref="Resource.KeyOf"/> and to the attribute by its Terraform name.
/// </param>
public sealed record TerraformBlock(string Address, string Type, string Name, bool IsData, MapValue Values, Origin Origin)
{
    /// <summary>The attributes, with what their names tell to be secrets marked, whichever reader they come from.</summary>
    public MapValue Values { get; init; } = SecretMarker.Mark(Values);

    /// <summary>Why it is not certain that it is deployed, or how often (an unknown <c>count</c> or <c>for_each</c>); null when it is certain.</summary>
    public UnknownReason? Doubt { get; init; }

    /// <summary>What is accepted of it, as comments at the block and at the calls of its modules say.</summary>
    public ImmutableArray<Waiver> Waivers { get; init; } = [];

    /// <summary>
    /// The names of the blocks that the configuration makes with <c>dynamic</c>, at any depth; null where that can't be told. A plan says of what is not known
    /// (<see cref="OriginKind.ProviderDefault"/>) that the configuration does not set it, although a <c>dynamic</c> block may.
    /// </summary>
    public IReadOnlySet<string>? Dynamic { get; init; }

    /// <summary>The address of the module that it stands in, such as <c>module.a["x"]</c>; empty for the root module.</summary>
    public string ModulePath { get; init; } = "";

    /// <summary>The newest major version of the provider that the configuration allows; null for whichever is the newest.</summary>
    public int? ProviderMajor { get; init; }

    /// <summary>The evaluated arguments of the provider instance that it uses (<c>region</c>, <c>default_tags</c>); empty when none is configured.</summary>
    public MapValue ProviderConfig { get; init; } = MapValue.Empty;
}

/// <summary>One root module of Terraform with all its modules.</summary>
/// <param name="Id">Unique in the run: the folder as the user named it.</param>
/// <param name="Blocks">The instances of its resources and data sources, in the order of the source, those of called modules behind those of the caller.</param>
public sealed record TerraformDeployment(string Id, IReadOnlyList<TerraformBlock> Blocks)
{
    /// <summary>How long the files are together that it was read from, in bytes.</summary>
    public long Length { get; init; }

    /// <summary>What <c>moved</c> blocks say was only given another address, with the addresses of the modules that say so before them.</summary>
    public IReadOnlyList<(string From, string To)> Moves { get; init; } = [];

    /// <summary>Tells how values came to where they are; null where the source does not tell.</summary>
    public ITrail? Trail { get; init; }
}
