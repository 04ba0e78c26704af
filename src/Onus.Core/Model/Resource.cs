using System.Collections.Immutable;
using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Secrets;
using Onus.Core.Values;

namespace Onus.Core.Model;

/// <summary>One thing that is deployed, in canonical form: a CloudFormation type and its properties, whatever it was read from.</summary>
public sealed class Resource
{
    private readonly string _address;
    private ImmutableArray<Waiver> _waivers = [];
    private MapValue? _written;
    private MapValue? _properties;

    /// <summary>Makes a resource.</summary>
    /// <param name="deployment">The id of the deployment that it belongs to.</param>
    /// <param name="address">Its address in the deployment: a logical id, with the nested stacks before it (<c>Network/Vpc</c>).</param>
    /// <param name="type">Its CloudFormation type.</param>
    /// <param name="properties">Its canonical properties; secrets in them are marked here, whoever made them, when they are first asked for.</param>
    /// <param name="origin">Where it is declared.</param>
    public Resource(string deployment, string address, string type, MapValue properties, Origin origin)
    {
        Deployment = deployment;
        Address = Redaction.Of(address);
        Type = type;
        _written = properties;
        Origin = origin;
        _address = address;
    }

    /// <summary>The id of the deployment that it belongs to.</summary>
    public string Deployment { get; }

    /// <summary>Its address in the deployment, as it is shown: without a secret that stands in it.</summary>
    public string Address { get; }

    /// <summary>What references to it name: <c>DEPLOYMENT#ADDRESS</c>.</summary>
    public string Key
    {
        get => field ??= KeyOf(Deployment, _address);
        init;
    }

    /// <summary>Its CloudFormation type, such as <c>AWS::RDS::DBInstance</c>.</summary>
    public string Type { get; }

    /// <summary>Its canonical properties, secrets marked: the same instance for all that ask, from whatever thread.</summary>
    public MapValue Properties => Volatile.Read(ref _properties) ?? Marked();

    /// <summary>What stands beside the properties: <c>DeletionPolicy</c>, <c>UpdateReplacePolicy</c>.</summary>
    public MapValue Meta { get; init; } = MapValue.Empty;

    /// <summary>Why nobody has declared it, as a phrase (<c>the default VPC</c>); null where somebody has, or where its source can't tell.</summary>
    public string? Undeclared => (Meta[UndeclaredMeta] as StringValue)?.Value;

    /// <summary>The name by which <see cref="Meta"/> has <see cref="Undeclared"/>.</summary>
    public const string UndeclaredMeta = "Undeclared";

    /// <summary>Where it is declared.</summary>
    public Origin Origin { get; }

    /// <summary>The Region that its source puts it in; null where that is not told or not known.</summary>
    public string? Region => (RegionValue as StringValue)?.Value;

    /// <summary>What its source says of the Region that it is in, with where it says so; null where it says nothing.</summary>
    public Value? RegionValue { get; init; }

    /// <summary>
    /// In whose account it is, where its source reaches into several: the account's number, or else what tells the way of signing in to it from others; null for the account of whoever
    /// deploys, and where the source knows of one only.
    /// </summary>
    public string? Account { get; init; }

    /// <summary>Whether another resource of the deployment is in the same account; unknown where the two are signed in to in different ways, and not both accounts are told.</summary>
    public Truth IsInAccountOf(Resource other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Account == other.Account ? Truth.True : Partition.IsAccount(Account) && Partition.IsAccount(other.Account) ? Truth.False : Truth.Unknown;
    }

    /// <summary>Why it is not certain that it is deployed at all (an undecided condition); null when it is certain.</summary>
    public UnknownReason? Doubt { get; init; }

    /// <summary>What others call it literally, besides its name: its id and its ARN, where the source tells them (a state, a live account).</summary>
    public ImmutableArray<string> Identifiers { get; init; } = [];

    /// <summary>The addresses of all the blocks that it was made of, besides its own.</summary>
    public ImmutableArray<string> Parts { get; init; } = [];

    /// <summary>What its source calls it, and the blocks that it was made of; null where it was written in canonical words.</summary>
    public SourceBlocks? Blocks { get; init; }

    /// <summary>What is accepted of it, as written beside it; whether one counts is for the assessment to say.</summary>
    public ImmutableArray<Waiver> Waivers
    {
        get => _waivers;
        init => _waivers = value;
    }

    /// <summary>The same resource with further properties marked as secrets.</summary>
    /// <param name="paths">Their paths, with dots; lists are looked through.</param>
    public Resource Hiding(ImmutableArray<string> paths)
    {
        var copy = (Resource)MemberwiseClone();
        foreach (var path in paths)
        {
            copy._properties = (MapValue)SecretMarker.At(copy.Properties, path.Split('.'));
        }

        return copy;
    }

    /// <summary>Where it is deployed to and whose it is, as settings say.</summary>
    public Placement Placement { get; private set; } = Placement.None;

    /// <summary>The same resource in another place.</summary>
    public Resource Placed(Placement placement)
    {
        if (placement == Placement)
        {
            return this;
        }

        var copy = (Resource)MemberwiseClone();
        copy.Placement = placement;
        return copy;
    }

    /// <summary>The same resource with more of it accepted.</summary>
    /// <param name="waivers">What is accepted besides.</param>
    public Resource Accepting(ImmutableArray<Waiver> waivers)
    {
        var copy = (Resource)MemberwiseClone();
        copy._waivers = [.. _waivers, .. waivers];
        return copy;
    }

    /// <summary>The same resource with other properties.</summary>
    /// <param name="properties">The properties, secrets marked.</param>
    public Resource With(MapValue properties)
    {
        var copy = (Resource)MemberwiseClone();
        copy._properties = properties;
        return copy;
    }

    /// <summary>The key of a resource.</summary>
    /// <param name="address">The address in it.</param>
    public static string KeyOf(string deployment, string address) => deployment + "#" + address;

    private MapValue Marked()
    {
        // Who finds nothing any more comes behind one who has marked it.
        if (Volatile.Read(ref _written) is { } written)
        {
            Interlocked.CompareExchange(ref _properties, SecretMarker.Mark(written), null);
            Volatile.Write(ref _written, null);
        }

        return _properties!;
    }
}
