using System.Collections.Immutable;
using Onus.Core.Places;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Mapping;

/// <summary>How the resources of a type are read from a running account: which call lists them, which further calls tell what the list leaves out, and which permissions that needs.</summary>
public sealed record Collector
{
    /// <summary>What it is called: all that it holds is not for one line.</summary>
    public override string ToString() => Items;

    /// <summary>The scope of what is the same in all Regions of an account, and asked for once.</summary>
    public const string Global = "global";

    /// <summary>The scope of what every Region has its own of.</summary>
    public const string Regional = "regional";

    /// <summary>The evidence that events of AWS Health are, as its API answers.</summary>
    public const string EventEvidence = "health";

    /// <summary>The evidence that results of scanners of software are.</summary>
    public const string SoftwareEvidence = "software";

    /// <summary>The call that lists them.</summary>
    public required ApiRead List { get; init; }

    /// <summary>Where the things are in the answer, by names with dots; <c>[]</c> goes through a list. Empty for the whole answer.</summary>
    public string Items { get; init; } = "";

    /// <summary>The member of a thing that names it; several with spaces between where only all of them tell it apart. Empty where there is one in a Region or account only.</summary>
    public string Id { get; init; } = "";

    /// <summary>Whether the answer is one thing itself: there is one in a Region or account, or in what it is asked of, and no list.</summary>
    public bool IsSingle => Id.Length == 0 && !Items.EndsWith("[]", StringComparison.Ordinal);

    /// <summary>Whether only several members tell a thing apart, so that none of them is its name.</summary>
    public bool HasSeveralIds => Id.Contains(' ', StringComparison.Ordinal);

    /// <summary><see cref="Regional"/>, <see cref="Global"/>, or the one Region that knows the service.</summary>
    public string Scope { get; init; } = Regional;

    /// <summary>The type of which each thing is asked for its own of these, as <c>self.parent</c>; null where no other is needed.</summary>
    public string? Parent { get; init; }

    /// <summary>Whether it is collected only because others need it: it becomes no resource.</summary>
    public bool IsHelper { get; init; }

    /// <summary>What its things are evidence of, if they are no resources: <see cref="EventEvidence"/> or <see cref="SoftwareEvidence"/>. Their properties are a document as the readers of such evidence take it. Empty for resources.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>Whether it is collected where nobody says what is to be.</summary>
    public bool IsCore { get; init; }

    /// <summary>Which of the things that are listed are of this type; null for all.</summary>
    public Expression? Only { get; init; }

    /// <summary>The Region that a thing is in, where the list is of all; null for the one that was asked.</summary>
    public Expression? Region { get; init; }

    /// <summary>What a thing is called besides its id: its ARN, its aliases; a text or a list of texts.</summary>
    public Expression? Names { get; init; }

    /// <summary>Why nobody has declared a thing, as a phrase (<c>the default VPC</c>); null, or what gives null, where somebody has.</summary>
    public Expression? Undeclared { get; init; }

    /// <summary>The types that a template may declare and that are no things of their own in an account: what they say is told as part of this type.</summary>
    public ImmutableArray<string> Tells { get; init; } = [];

    /// <summary>The paths of properties that checks read and that have the same name in the answer.</summary>
    public ImmutableArray<string> Equal { get; init; } = [];

    /// <summary>The properties that only say how something is made: what is running was made long ago, and shows its effect in others.</summary>
    public ImmutableArray<string> Absent { get; init; } = [];

    /// <summary>The paths of properties that no call tells, with the reason as a phrase.</summary>
    public ImmutableSortedDictionary<string, string> Unreadable { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The member that holds a thing's properties as JSON text, in CloudFormation's own words, as Cloud Control gives them: what is not in it may be left out in silence. Empty where answers tell the members themselves.</summary>
    public string Members { get; init; } = "";

    /// <summary>What AWS Config recorded of a thing (<c>self</c>, by its own names) in the shape of the answer, where it writes it otherwise; null where only the letters of names differ.</summary>
    public Expression? Recorded { get; init; }

    /// <summary>The type as AWS Config calls it; empty where that is its own name.</summary>
    public string RecordedAs { get; init; } = "";

    /// <summary>The calls about one thing, or a few together, in the order in which they are made.</summary>
    public ImmutableArray<FollowUp> FollowUps { get; init; } = [];

    /// <summary>The calls that are made once for all.</summary>
    public ImmutableArray<Join> Joins { get; init; } = [];

    /// <summary>The codes of errors that say of a thing, when something is asked about it, that it is not there any more: it was deleted after it was listed.</summary>
    public ImmutableArray<string> Gone { get; init; } = [];

    /// <summary>The same list once more with other inputs, or in the one Region that answers that.</summary>
    public ImmutableArray<ListAgain> Again { get; init; } = [];

    /// <summary>How the same is asked at once for all accounts of an organisation; null where it can't be.</summary>
    public OrganizationRead? Organization { get; init; }

    /// <summary>Where it is declared.</summary>
    public Origin Origin { get; init; }

    /// <summary>Where things are that a list in a Region would have told of; null where that is all Regions.</summary>
    public string? RegionOf(string asked) => Scope == Global ? null : asked;
}

/// <summary>A list that is asked for once more.</summary>
/// <param name="Scope">The one Region that is asked.</param>
/// <param name="Input">What it is asked with.</param>
public sealed record ListAgain(string Scope, Expression Input);

/// <summary>One read-only operation of AWS's, and how its answer is read.</summary>
/// <param name="Service">The service, by the name that the models of its API have: <c>ec2</c>.</param>
/// <param name="Operation">The operation: <c>DescribeInstances</c>.</param>
/// <param name="Actions">The permissions that it needs, by IAM's names.</param>
/// <param name="Input">The members of the request as an object; null for none.</param>
/// <param name="Page">How the next page is asked for; null where there is one only.</param>
/// <param name="NotSet">The codes of errors that mean that nothing is set.</param>
public sealed record ApiRead(string Service, string Operation, ImmutableArray<string> Actions, Expression? Input, Paging? Page, ImmutableArray<string> NotSet)
{
    /// <summary>The member of the answer that holds a table as text: lines of values with commas between them, the first of which has the names. Each further line is read as an object. Empty where there is none.</summary>
    public string Table { get; init; } = "";

    /// <summary>What codes of errors mean that are nobody's fault, as phrases: that a service is not on, or that what it would tell was never made.</summary>
    public ImmutableSortedDictionary<string, string> Says { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}

/// <summary>How an operation gives its answer in pages.</summary>
/// <param name="In">The member of the request that takes the token.</param>
/// <param name="Out">The member of the answer that gives it, by names with dots.</param>
/// <param name="More">The member of the answer that says whether there is more; null where the token alone says it.</param>
public sealed record Paging(string In, string Out, string? More);

/// <summary>A call about one thing that was listed.</summary>
/// <param name="Read">The call; its input may read <c>self</c>.</param>
public sealed record FollowUp(ApiRead Read)
{
    /// <summary>Where in the answer that is which counts, by names with dots; empty for the whole answer. Of a list the first.</summary>
    public string Root { get; init; } = "";

    /// <summary>The attribute of the record that it becomes: a property of the same shape, or else the operation's name, for expressions to read.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it becomes a property as it is.</summary>
    public bool IsProperty { get; init; }

    /// <summary>Whether the members of the answer are the thing itself, of which the list gave no more than the name.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Which things it is asked about; null for all.</summary>
    public Expression? When { get; init; }

    /// <summary>How many things one call may be about; 1 where only one.</summary>
    public int Batch { get; init; } = 1;

    /// <summary>The member of the answer's elements that names the thing, where a call is about several.</summary>
    public string Match { get; init; } = "";

    /// <summary>What AWS Config recorded in its place, by the names of the supplementary configuration (<c>self.BucketVersioningConfiguration</c>): an empty object where it records that nothing is set, null where it does not tell.</summary>
    public Expression? Recorded { get; init; }

    /// <summary>Where it is declared.</summary>
    public Origin Origin { get; init; }
}

/// <summary>A call that is made once for all things of a type in a Region, of whose answer each gets what names it, as a list.</summary>
/// <param name="Read">The call.</param>
/// <param name="Items">Where the elements are in the answer.</param>
/// <param name="Key">The path in an element that names the thing.</param>
/// <param name="On">What the thing is named by; reads <c>self</c>.</param>
public sealed record Join(ApiRead Read, string Items, string Key, Expression On)
{
    /// <summary>The attribute of the record that it becomes.</summary>
    public required string Name { get; init; }

    /// <summary>Where it is declared.</summary>
    public Origin Origin { get; init; }
}
