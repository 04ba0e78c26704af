using Onus.Contracts;
using Onus.Assessment.Ledger;

namespace Onus.Assessment.Unknowns;

/// <summary>
/// How much of what checks and overrides read is known, and why the rest is not. What counts is an attribute: a path of a resource that a rule reads, once,
/// however many rules read it.
/// </summary>
public sealed class UnknownSurvey
{
    private UnknownSurvey(int resources, int read, int findings, int open, IReadOnlyList<UnknownGroup> groups)
    {
        Resources = resources;
        Read = read;
        Findings = findings;
        OpenFindings = open;
        Groups = groups;
        Unknown = groups.Sum(group => group.Attributes);
    }

    /// <summary>How many resources have rules.</summary>
    public int Resources { get; }

    /// <summary>How many attributes were read.</summary>
    public int Read { get; }

    /// <summary>How many of them are not known.</summary>
    public int Unknown { get; }

    /// <summary>How many findings there are, those left out that do not apply.</summary>
    public int Findings { get; }

    /// <summary>How many of them are unknown.</summary>
    public int OpenFindings { get; }

    /// <summary>The unknown ones by the kind of reason, the most frequent first.</summary>
    public IReadOnlyList<UnknownGroup> Groups { get; }

    /// <summary>Evaluates every rule for every resource once more, and keeps what was read.</summary>
    /// <param name="ledger">What was assessed.</param>
    /// <param name="cancellation">Ends it at the next resource.</param>
    public static UnknownSurvey Of(ResponsibilityLedger ledger, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var tally = new UnknownTally();
        var resources = 0;
        foreach (var resource in ledger.Resources)
        {
            cancellation.ThrowIfCancellationRequested();
            if (resource is { IsLeft: false, Rules: { } rules })
            {
                resources++;
                foreach (var rule in ledger.Evaluator.Trace(rules, resource.Input))
                {
                    tally.Add(resource.Input, rule);
                }
            }
        }

        var verdicts = ledger.Resources.SelectMany(resource => resource.Verdicts).Where(verdict => verdict != FindingStatus.NotApplicable).ToList();
        return new UnknownSurvey(resources, tally.Read, verdicts.Count, tally.OpenFindings, tally.Groups());
    }

    /// <summary>The share of attributes that are not known for a reason that lies in the reading, and not in what the input leaves to others.</summary>
    public double ShareOfOwn => Read == 0 ? 0 : (double)Groups.Where(group => !group.IsInput).Sum(group => group.Attributes) / Read;
}
