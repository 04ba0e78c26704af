using System.Text.RegularExpressions;
using Onus.Contracts;

namespace Onus.Assessment.Tests.Corpus;

/// <summary>Templates of real projects: all are read, all that the catalogue claims has a model, and all that is said has a ground.</summary>
public sealed partial class CorpusTests(ITestOutputHelper output)
{
    /// <summary>What is in the corpora and is not AWS's: other vendors' and users' own types, and names that do not exist.</summary>
    [GeneratedRegex("^(?!AWS::|Alexa::|aws_|awscc_)|^AWS::.*::MODULE$", RegexOptions.CultureInvariant)]
    private static partial Regex Foreign();

    [SharedTheory("corpus/cloudformation", "corpus/cdk", "corpus/terraform")]
    [InlineData("corpus/cloudformation", 3_000)]
    [InlineData("corpus/cdk", 100)]
    [InlineData("corpus/terraform", 6_000)]
    public void Whatever_AWS_has_has_a_model_and_all_that_is_said_has_a_ground(string corpus, int least)
    {
        var path = Checkout.Shared(corpus);
        var ledger = Scanned.Below(path).Ledger;

        output.WriteLine($"{ledger.Resources.Length} resources, {ledger.Splits.Count} splits, {ledger.Resources.Count(resource => resource.Split is null)} not classified");
        ledger.Resources.Length.ShouldBeGreaterThanOrEqualTo(least);
        ledger.Resources
            .Where(resource => resource.Split is null && !Foreign().IsMatch(resource.Resource.Type))
            .Select(resource => resource.Resource.Type)
            .Distinct()
            .ShouldBeEmpty();
        ledger.Resources.ShouldAllBe(resource => resource.Split == null || ledger.Splits.Contains(resource.Split));
        var entries = ledger.Splits.SelectMany(split => split.Entries.Select(entry => (split.Id, Entry: entry)))
            .Concat(ledger.Scopes.Select(scope => (Id: scope.Scope.Name(), scope.Entry)))
            .ToList();
        entries.SelectMany(item => Faults(item.Entry).Select(fault => $"{item.Id} {item.Entry.Responsibility}: {fault}")).ShouldBeEmpty();
        ledger.Splits.ShouldAllBe(split => split.Entries.Length == ledger.Splits[0].Entries.Length);
    }

    [SharedFact("corpus/cloudformation")]
    public void Every_finding_of_the_corpus_is_explained_as_it_was_judged()
    {
        var path = Checkout.Shared("corpus/cloudformation");
        var ledger = Scanned.Below(path).Ledger;
        var otherwise = new List<string>();
        foreach (var resource in ledger.Resources)
        {
            for (var i = 0; i < resource.Verdicts.Length; i++)
            {
                var finding = ledger.Explain(resource, i);
                if (finding.Status != resource.Verdicts[i])
                {
                    otherwise.Add($"{resource.Resource.Key} {finding.Check}: judged {resource.Verdicts[i]}, explained {finding.Status}");
                }
            }
        }

        otherwise.ShouldBeEmpty();
    }

    /// <summary>What is wrong with an entry.</summary>
    private static IEnumerable<string> Faults(SplitEntry entry)
    {
        if (entry.Basis.IsDefaultOrEmpty || entry.Basis[0].Kind != BasisKind.ModelDefault)
        {
            yield return "does not begin with the model's default";
        }

        if (entry.Basis.Any(step => step.Reason.Length == 0 || Knowledge.Catalog.FindSource(step.Source) is not { } source || (source.IsOpened ? !Day().IsMatch(step.AsOf) : step.Confidence != "derived")))
        {
            yield return "has a step without reason, source or date";
        }

        if (entry.Holder == Holder.Unknown ? entry.Candidates.Length < 2 : entry.Basis[^1].Holder != entry.Holder || !entry.Candidates.IsEmpty)
        {
            yield return "does not end with its holder";
        }

        if (entry.Holder == Holder.Shared && (entry.Parts.Aws is null || entry.Parts.Customer is null))
        {
            yield return "is shared, but not both parts are spelled out";
        }

        if (entry.CustomerHoldsPart == entry.Mode is null)
        {
            yield return "has no mode for the customer's part";
        }
    }

    [GeneratedRegex(@"^\d{4}(-\d\d){0,2}$", RegexOptions.NonBacktracking)]
    private static partial Regex Day();
}
