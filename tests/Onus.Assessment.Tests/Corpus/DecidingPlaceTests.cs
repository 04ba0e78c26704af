using System.Globalization;
using System.Text;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Values;

namespace Onus.Assessment.Tests.Corpus;

/// <summary>Where a finding points, there the value stands that decided: put another there, and the check no longer fails for it.</summary>
public sealed class DecidingPlaceTests(ITestOutputHelper output)
{
    private const int Drawn = 500;

    [SharedFact("corpus/terraform")]
    public void Changing_the_text_at_the_place_to_what_should_pass_flips_the_finding()
    {
        var corpus = Checkout.Shared("corpus/terraform");
        var candidates = Directory.EnumerateDirectories(corpus).Order(StringComparer.Ordinal).SelectMany(Candidates).ToList();
        var chance = new Random(20261129);
        var drawn = candidates.OrderBy(_ => chance.Next()).Take(Drawn).ToList();
        var failures = drawn.GroupBy(candidate => candidate.Repository).SelectMany(WithoutFlip).ToList();

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{candidates.Count} findings whose value is written in the input; of {drawn.Count} drawn {drawn.Count - failures.Count} flip"));
        failures.ForEach(failure => output.WriteLine($"{failure.Check} {failure.Address} {failure.Place} {failure.Value} -> {failure.Better}"));
        drawn.Count.ShouldBe(Drawn);
        failures.ShouldBeEmpty();
    }

    private sealed record Candidate(string Repository, string Deployment, string Address, string Check, Cause Cause, Place Place, string Value, string Better);

    private static IEnumerable<Candidate> Candidates(string repository)
    {
        foreach (var resource in Scanned.Below(repository, root: repository).Result.Resources)
        {
            foreach (var finding in resource.Findings().Where(finding => finding.Status == FindingStatus.Fail))
            {
                if (finding.Details is { Cause: { IsMissing: false, Value: { } value } cause, Location: { End: not null } place }
                    && place.File.StartsWith(repository, StringComparison.Ordinal)
                    && Knowledge.Catalog.FindChecks(finding.Rule.Id) is [var check, ..]
                    && Better(check, cause.Canonical ?? cause.Path, value) is { } better
                    && TextAt(place) == value)
                {
                    yield return new Candidate(repository, resource.Deployment, resource.Address, finding.Rule.Id, cause, place, value, better);
                }
            }
        }
    }

    /// <summary>What should stand there instead: what the check's remedy says, or the opposite of what is wrong; null where only a person knows.</summary>
    private static string? Better(Check check, string canonical, string value) =>
        check.Remedy.Entries.Where(entry => entry.Key == canonical && entry.Value is (BooleanValue or NumberValue or StringValue)).Select(entry => entry.Value.ToString()).FirstOrDefault() is { } remedy ? remedy
        : value switch
        {
            "true" => "false",
            "false" => "true",
            "\"0.0.0.0/0\"" => "\"10.20.30.0/24\"",
            "\"::/0\"" => "\"fd00:1::/64\"",
            _ => null,
        };

    /// <summary>Those of one repository that do not flip. It is copied once, since making files takes longer than scanning them.</summary>
    private static List<Candidate> WithoutFlip(IGrouping<string, Candidate> candidates)
    {
        using var folder = new TemporaryFolder();
        Copy(candidates.Key, folder.Path);
        return [.. candidates.Where(candidate => !Flips(candidate, folder.Path))];
    }

    private static bool Flips(Candidate candidate, string copy)
    {
        var file = Path.Combine(copy, Path.GetRelativePath(candidate.Repository, candidate.Place.File));
        var before = File.ReadAllBytes(file);
        var lines = File.ReadAllText(file).Split('\n');
        var line = lines[candidate.Place.Line - 1];
        lines[candidate.Place.Line - 1] = string.Concat(line.AsSpan(0, candidate.Place.Column - 1), candidate.Better, line.AsSpan(candidate.Place.End!.Column - 1));
        File.WriteAllText(file, string.Join('\n', lines), new UTF8Encoding(false));
        var deployment = Path.Combine(copy, Path.GetRelativePath(candidate.Repository, candidate.Deployment));
        var after = Scanned.Below(deployment, root: copy).Result.Resources.FirstOrDefault(resource => resource.Address == candidate.Address && resource.Deployment == deployment);
        File.WriteAllBytes(file, before);

        // Another value may be wrong as well: then it is the next cause.
        return after is null || after.Findings().All(finding => finding.Rule.Id != candidate.Check || finding.Status != FindingStatus.Fail || finding.Details.Cause != candidate.Cause);
    }

    private static string? TextAt(Place place)
    {
        var lines = File.ReadAllText(place.File).Split('\n');
        return place.Line <= lines.Length && place.End!.Line == place.Line && place.End.Column - 1 <= lines[place.Line - 1].Length ? lines[place.Line - 1][(place.Column - 1)..(place.End.Column - 1)] : null;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(file => new FileInfo(file) is { LinkTarget: null, Length: < 200_000 }))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
