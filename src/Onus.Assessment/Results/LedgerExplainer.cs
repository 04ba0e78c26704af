using System.Collections.Concurrent;
using System.Collections.Immutable;
using Onus.Assessment.Checks;
using Onus.Assessment.Ledger;
using Onus.Assessment.Wording;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Secrets;
using Onus.Core.Values;

namespace Onus.Assessment.Results;

/// <summary>Tells what stands behind the verdicts of a ledger by asking again.</summary>
/// <param name="words">Says it in the words of the input.</param>
/// <param name="sketch">Says what mends it in the language of the input; null where nobody can.</param>
internal sealed class LedgerExplainer(ResponsibilityLedger ledger, SourceMap places, ReaderWords words, Func<string, Resource, Check, string?>? sketch) : IExplainer
{
    private readonly ConcurrentBag<AlikeFindings> _alike = [];

    public FindingDetails Explain(ResourceAssessment resource, int check)
    {
        var assessed = ledger.Resources[resource.Index];
        if (!IsToldByPlacesAlone(assessed, check))
        {
            return ExplainAnew(resource, check, out _);
        }

        var alike = _alike.TryTake(out var idle) ? idle : new AlikeFindings();
        var told = alike.Find(assessed, check, out var mayKeep) is { } known ? known.For(assessed.Resource, PlaceOf) : null;
        if (told is null)
        {
            told = ExplainAnew(resource, check, out var verdict);
            if (mayKeep && verdict is not null)
            {
                alike.Keep(assessed, check, verdict, told);
            }
        }

        _alike.Add(alike);
        return told;
    }

    /// <summary>What stands behind a verdict, whatever was told of others.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="check">The index of the check among <see cref="ResourceAssessment.Rules"/>.</param>
    /// <param name="verdict">The verdict, explained; null where Onus fails to.</param>
    internal FindingDetails ExplainAnew(ResourceAssessment resource, int check, out ExplainedVerdict? verdict)
    {
        verdict = Containment.Run(() => ledger.Explain(ledger.Resources[resource.Index], check), out var fault);
        if (verdict is null)
        {
            return new FindingDetails(SourceOf(resource), [], new Reason(UnknownCode.Invalid, $"Onus itself fails to explain it ({fault})"));
        }

        var (subject, because) = (ledger.Resources[resource.Index].Resource, verdict.Because);
        return new FindingDetails(
            PlaceOf(verdict.Origin),
            Each(because, read => Of(subject, read)),
            ResultBuilder.ReasonOf(verdict.Doubt),
            verdict.Waiver is { } waiver ? new WaiverNote(waiver.Tool, Redaction.Of(waiver.Id), waiver.Reason is null ? null : Redaction.Of(waiver.Reason), waiver.Expires, PlaceOf(waiver.Origin)) : null,
            verdict.Clause is { } clause ? Of(subject, clause, because, null) : null)
        {
            Fix = words.Fix(subject, ledger.Resources[resource.Index].Checks[check]) is var fix && fix != resource.Rules[check].Fix ? fix : null,
            Cause = verdict.Decided is { } decided ? CauseOf(subject, decided) : null,
            Chain = ChainOf(ledger.Resources[resource.Index].Input.Index.Deployment, subject, verdict),
        };
    }

    /// <summary>Whether a verdict on a resource is told as on another that says the same, but for places: in canonical words, and with no way that a value came.</summary>
    private static bool IsToldByPlacesAlone(AssessedResource resource, int check) =>
        !resource.IsLeft && resource.Verdicts[check] != FindingStatus.Waived && resource.Resource.Blocks is null && resource.Input.Index.Deployment.Trail is null;

    public ImmutableArray<string> NamesOf(ResourceAssessment resource) => ledger.Resources[resource.Index].Input.Index.LiteralNamesOf(ledger.Resources[resource.Index].Resource);

    public string? UndeclaredOf(ResourceAssessment resource) => ledger.Resources[resource.Index].Resource.Undeclared;

    private Place? PlaceOf(Origin origin) => ResultBuilder.PlaceOf(places, origin);

    private Cause CauseOf(Resource subject, ValueRead read)
    {
        // What the provider fills in is written nowhere either; what an account tells is there, though it stands in no file.
        var isMissing = read.Value is NullValue || (!read.Origin.IsInInput && read.Origin.Kind != OriginKind.Live) || read.Origin.Kind == OriginKind.ProviderDefault;
        var canonical = isMissing ? Missing(subject, read.Path) : read.Path;
        var path = words.Path(subject, canonical, read.Origin);
        return new Cause(Redaction.Of(path), isMissing, path == canonical ? null : Redaction.Of(canonical), isMissing ? null : words.Value(subject, read.Path, read.Value).ToString());
    }

    /// <summary>The outermost of what is missing that the source has a block for; as it is in canonical words where it has none for any of it.</summary>
    private string Missing(Resource subject, string path)
    {
        var outermost = MissingValue.Outermost(subject.Properties, path);
        for (var end = outermost.Length; end <= path.Length; end = path.AsSpan(Math.Min(end + 1, path.Length)).IndexOfAny('.', '[') is var next and >= 0 ? end + 1 + next : end < path.Length ? path.Length : path.Length + 1)
        {
            if (words.Knows(subject, path[..end]))
            {
                return path[..end];
            }
        }

        return outermost;
    }

    /// <summary>The way that the value came; nothing where there is no more to it than the block.</summary>
    private ImmutableArray<ChainStep> ChainOf(Deployment deployment, Resource subject, ExplainedVerdict verdict)
    {
        if (deployment.Trail is not { } trail)
        {
            return [];
        }

        var (address, path) = verdict.Decided is { } read ? words.Setting(subject, read.Path, read.Origin) : (subject.Address, "");
        var steps = trail.Of(address, path, verdict.Decided?.Origin ?? default);
        return steps.Count < 2 ? [] : [.. steps.Select(step => new ChainStep(Redaction.Of(step.Name), PlaceOf(step.Origin)))];
    }

    private ReadValue Of(Resource subject, ValueRead read)
    {
        var path = words.Path(subject, read.Path, read.Origin);
        return new ReadValue(Redaction.Of(path), words.Value(subject, read.Path, read.Value).ToString(), read.Origin.IsInInput ? PlaceOf(read.Origin) : null)
        {
            Canonical = path == read.Path ? null : Redaction.Of(read.Path),
        };
    }

    private DecidedClause Of(Resource subject, Clause clause, ImmutableArray<ValueRead> because, string? around)
    {
        var element = clause.Element?.Name ?? around;
        return new DecidedClause(
            words.Expression(subject, clause.Text, element),
            clause.Truth == Truth.Unknown ? null : clause.Truth == Truth.True,
            clause.Element is { } named ? Redaction.Of(words.Path(subject, named.Name, named.Origin)) : null,
            IndexesOf(clause.Reads, because),
            Each(clause.Parts, part => Of(subject, part, because, element)),
            clause.Omitted);
    }

    private static ImmutableArray<int> IndexesOf(ImmutableArray<ValueRead> reads, ImmutableArray<ValueRead> because)
    {
        var indexes = ImmutableArray.CreateBuilder<int>(reads.Length);
        foreach (var read in reads)
        {
            if (IndexOf(because, read.Path) is var at and >= 0)
            {
                indexes.Add(at);
            }
        }

        return indexes.DrainToImmutable();
    }

    /// <summary>Something for each of many: in a loop, since this is gone through for each finding.</summary>
    private static ImmutableArray<TResult> Each<T, TResult>(ImmutableArray<T> items, Func<T, TResult> of)
    {
        if (items.IsEmpty)
        {
            return [];
        }

        var made = ImmutableArray.CreateBuilder<TResult>(items.Length);
        foreach (var item in items)
        {
            made.Add(of(item));
        }

        return made.MoveToImmutable();
    }

    private static int IndexOf(ImmutableArray<ValueRead> because, string path)
    {
        for (var i = 0; i < because.Length; i++)
        {
            if (because[i].Path == path)
            {
                return i;
            }
        }

        return -1;
    }

    public string? RemedyOf(ResourceAssessment resource, int check)
    {
        var assessed = ledger.Resources[resource.Index];
        return sketch?.Invoke(assessed.Input.Index.Deployment.Kind, assessed.Resource, assessed.Checks[check]) is { } lines ? Redaction.Of(lines) : null;
    }

    public Place? SourceOf(ResourceAssessment resource) => PlaceOf(ledger.Resources[resource.Index].Resource.Origin);

    public Reason? DoubtOf(ResourceAssessment resource, SplitEntry entry) => ResultBuilder.ReasonOf(ledger.DoubtOf(ledger.Resources[resource.Index], entry));
}
