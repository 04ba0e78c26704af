using System.Collections.Frozen;
using System.Collections.Immutable;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Mapping;

/// <summary>How records of one type become a resource.</summary>
public sealed record RecordMapping
{
    /// <summary>The source's type, such as <c>aws_db_instance</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Gives the CloudFormation type; may depend on the record.</summary>
    public required Expression Type { get; init; }

    /// <summary>Properties that the mechanical rule does not find or gets wrong.</summary>
    public Assignments Set { get; init; } = Assignments.None;

    /// <summary>What the provider or service fills in where the record says nothing.</summary>
    public Assignments Defaults { get; init; } = Assignments.None;

    /// <summary>What stands beside the properties (<c>DeletionPolicy</c>).</summary>
    public Assignments Meta { get; init; } = Assignments.None;

    /// <summary>Attributes that must not be matched mechanically.</summary>
    public ImmutableArray<string> Drop { get; init; } = [];

    /// <summary>
    /// Lists of objects that the source fills in where nobody sets them: where it says of one that it is left to the source (<see cref="OriginKind.ProviderDefault"/>), nothing is set.
    /// </summary>
    public ImmutableArray<string> Computed { get; init; } = [];

    /// <summary>Further resources that a record becomes.</summary>
    public ImmutableArray<ProductMapping> Also { get; init; } = [];

    /// <summary>How the records are had, where the source is a running account; null for other sources.</summary>
    public Collector? Collector { get; init; }

    /// <summary>The names of the attributes that it takes as lists, such as <c>ingress</c>.</summary>
    public IReadOnlySet<string> Lists { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The names of the attributes that it can only take as lists of objects: a single object there is one of them.</summary>
    public IReadOnlySet<string> Blocks { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The constants that the expressions may use.</summary>
    public MapValue Locals { get; init; } = MapValue.Empty;

    /// <summary>Where it is declared.</summary>
    public Origin Origin { get; init; }
}

/// <summary>How records of one type become properties of another resource, their owner.</summary>
public sealed record PartMapping
{
    /// <summary>The source's type, such as <c>aws_s3_bucket_versioning</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The owner's CloudFormation type.</summary>
    public required string Into { get; init; }

    /// <summary>Names the owner: by a reference or its name, a list of those, or an object of properties that the owner has.</summary>
    public required Expression On { get; init; }

    /// <summary>The property by which the owner is named; null for the one of the catalogue.</summary>
    public string? OwnerName { get; init; }

    /// <summary>Whether nothing is lost when the owner is not found, since another mapping of the type says the same of another owner.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Properties that the owner gets.</summary>
    public Assignments Set { get; init; } = Assignments.None;

    /// <summary>Elements that the owner's lists get.</summary>
    public Assignments Append { get; init; } = Assignments.None;

    /// <summary>What the record becomes when its owner is not found; empty for an owner of which nothing else is known.</summary>
    public ImmutableArray<ProductMapping> Alone { get; init; } = [];

    /// <summary>The names of the attributes that it takes as lists, such as <c>ingress</c>.</summary>
    public IReadOnlySet<string> Lists { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The names of the attributes that it can only take as lists of objects: a single object there is one of them.</summary>
    public IReadOnlySet<string> Blocks { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The constants that the expressions may use.</summary>
    public MapValue Locals { get; init; } = MapValue.Empty;

    /// <summary>Where it is declared.</summary>
    public Origin Origin { get; init; }
}

/// <summary>Resources that are made of a part of a record.</summary>
/// <param name="For">The elements of which each becomes a resource; null for one resource.</param>
/// <param name="When">Whether they are made; null for always.</param>
public sealed record ProductMapping(string Type, Expression? For, Expression? When, Assignments Set, Origin Origin)
{
    /// <summary>Why nobody has declared them, as of a <see cref="Collector"/>'s things; null, or what gives null, where somebody has.</summary>
    public Expression? Undeclared { get; init; }
}

/// <summary>Properties with the expressions that give them.</summary>
/// <param name="Items">Name and expression, in the order of the file.</param>
/// <param name="Whole">An expression that gives all of them as an object, when they are not written out.</param>
public sealed record Assignments(ImmutableArray<Assignment> Items, Expression? Whole = null)
{
    /// <summary>Nothing is assigned.</summary>
    public static Assignments None { get; } = new([]);

    /// <summary>Whether nothing is assigned.</summary>
    public bool IsEmpty => Items.IsEmpty && Whole is null;
}

/// <summary>One property with the expression that gives it.</summary>
/// <param name="Reads">The attributes of the record that the expression reads.</param>
public sealed record Assignment(string Name, Expression Value, ImmutableArray<string> Reads);
