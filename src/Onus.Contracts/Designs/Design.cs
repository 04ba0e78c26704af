using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Onus.Contracts.Designs;

/// <summary>One of several ways to build something: a service, a type with properties, a variant of a service, or what a file or folder deploys.</summary>
/// <param name="Name">The name by which the user asked for it.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Parts">What it consists of, once for each distinct split.</param>
/// <param name="NotClassified">The types of resources that no service claims, whose obligations are therefore not counted.</param>
public sealed record Design(string Name, string Title, ImmutableArray<DesignPart> Parts, ImmutableArray<string> NotClassified)
{
    /// <summary>Its obligations by responsibility; those that do not concern it are left out.</summary>
    [JsonIgnore]
    public ImmutableSortedDictionary<string, DesignObligation> Obligations { get; } = Roll(Parts);

    /// <summary>The obligations by holder.</summary>
    [JsonPropertyName("obligations")]
    public HolderCount Count => HolderCount.Of(Obligations.Values.Select(item => item.Holder));

    /// <summary>How many resources it consists of.</summary>
    public int Resources => Parts.Sum(part => part.Count);

    private static ImmutableSortedDictionary<string, DesignObligation> Roll(ImmutableArray<DesignPart> parts) => parts
        .SelectMany(part => part.Split.Entries.Where(entry => entry.Holder != Holder.NotApplicable).Select(entry => new PartObligation(part, entry)))
        .GroupBy(item => item.Entry.Responsibility, StringComparer.Ordinal)
        .ToImmutableSortedDictionary(group => group.Key, group => DesignObligation.Of(group.Key, [.. group]), StringComparer.Ordinal);
}

/// <summary>A part of a design: one resource, or several of which everything is alike.</summary>
/// <param name="Name">The address of the first, or its type or service where it stands alone.</param>
/// <param name="Split">Who holds what of it.</param>
/// <param name="Count">How many resources it is.</param>
public sealed record DesignPart(string Name, [property: JsonIgnore] Split Split, int Count = 1)
{
    /// <summary>Its CloudFormation type, or its service where it stands for a service as such.</summary>
    public string Type => Split.Type;

    /// <summary>Who looks after operating system and platform.</summary>
    public Management Managed => Split.Management;

    /// <summary>The id of the split.</summary>
    [JsonPropertyName("split")]
    public string SplitId => Split.Id;

    /// <summary>The name, with how many more there are alike.</summary>
    [JsonIgnore]
    public string Label => Count == 1 ? Name : $"{Name} and {Count - 1} more";
}

/// <summary>An obligation of one part.</summary>
/// <param name="Part">The part.</param>
/// <param name="Entry">Who holds it, with the ground.</param>
public sealed record PartObligation(DesignPart Part, SplitEntry Entry);

/// <summary>An obligation of a design: of all its parts together.</summary>
/// <param name="Responsibility">The responsibility.</param>
/// <param name="Holder">The holder: whoever holds it of all parts, else both.</param>
/// <param name="Candidates">The holders that are possible, when it is not known.</param>
/// <param name="Parts">The parts that it concerns; never empty.</param>
public sealed record DesignObligation(string Responsibility, Holder Holder, ImmutableArray<Holder> Candidates, ImmutableArray<PartObligation> Parts)
{
    /// <summary>The part that decides: the first that is held as the whole is, or of which the customer keeps something.</summary>
    public PartObligation Deciding => Parts.FirstOrDefault(item => item.Entry.Holder == Holder)
        ?? Parts.FirstOrDefault(item => item.Entry.CustomerHoldsPart)
        ?? Parts[0];

    /// <summary>The step that settled it.</summary>
    public BasisStep Reason => Deciding.Entry.Basis[^1];

    /// <summary>Where parts differ: those that the customer keeps, or keeps something of.</summary>
    public IEnumerable<DesignPart> Keepers => Parts.Any(item => item.Entry.Holder != Holder)
        ? Parts.Where(item => item.Entry.CustomerHoldsPart).Select(item => item.Part)
        : [];

    /// <summary>The obligation of some parts together.</summary>
    /// <param name="responsibility">The responsibility.</param>
    /// <param name="parts">The parts that it concerns.</param>
    public static DesignObligation Of(string responsibility, ImmutableArray<PartObligation> parts)
    {
        var (allAws, allCustomer, mixed) = (true, true, false);
        var (surelyAws, surelyCustomer) = (false, false);
        foreach (var entry in parts.Select(item => item.Entry))
        {
            // Whoever runs it in AWS's stead is as far from the customer as AWS is.
            var possible = (entry.Holder == Holder.Unknown ? entry.Candidates.Where(candidate => candidate != Holder.NotApplicable) : [entry.Holder])
                .Select(candidate => candidate == Holder.ThirdParty ? Holder.Aws : candidate).Distinct().ToList();
            allAws &= possible.Contains(Holder.Aws) || possible.Count == 0;
            allCustomer &= possible.Contains(Holder.Customer) || possible.Count == 0;
            surelyAws |= possible is [Holder.Aws];
            surelyCustomer |= possible is [Holder.Customer];
            mixed |= possible.Contains(Holder.Shared);
        }

        var holders = parts.Select(item => item.Entry).ToList();
        mixed |= (surelyAws && surelyCustomer) || Mixes(holders);
        ImmutableArray<Holder> possibleHolders = [.. allAws ? [Holder.Aws] : Array.Empty<Holder>(), .. allCustomer ? [Holder.Customer] : Array.Empty<Holder>(), .. mixed ? [Holder.Shared] : Array.Empty<Holder>()];
        return possibleHolders.Length == 1
            ? new DesignObligation(responsibility, possibleHolders[0] == Holder.Aws && holders.Exists(entry => entry.Holder == Holder.ThirdParty) ? Holder.ThirdParty : possibleHolders[0], [], parts)
            : new DesignObligation(responsibility, Holder.Unknown, possibleHolders, parts);
    }

    /// <summary>Whether one part may be AWS's while another is the customer's.</summary>
    private static bool Mixes(List<SplitEntry> entries)
    {
        var aws = Indexes(entries, Holder.Aws);
        var customer = Indexes(entries, Holder.Customer);
        return aws.Count > 0 && customer.Count > 0 && (aws.Count > 1 || customer.Count > 1 || aws[0] != customer[0]);
    }

    private static List<int> Indexes(List<SplitEntry> entries, Holder holder) =>
        [.. Enumerable.Range(0, entries.Count).Where(at => entries[at].Holder == holder || entries[at].Candidates.Contains(holder))];
}
