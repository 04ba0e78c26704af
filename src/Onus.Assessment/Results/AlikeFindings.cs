using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Onus.Assessment.Checks;
using Onus.Assessment.Ledger;
using Onus.Assessment.Relations;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Places;

namespace Onus.Assessment.Results;

/// <summary>
/// What was told of a check's verdict on one resource, for all that say the same in what the check reads: that differs by its places alone. Not safe for use by several threads.
/// </summary>
internal sealed class AlikeFindings
{
    private readonly Dictionary<TypeRules, OfType> _types = new(ReferenceEqualityComparer.Instance);

    /// <summary>What was told of a verdict on another resource that says the same; null where nothing was.</summary>
    /// <param name="mayKeep">Whether what is told of it is to be kept.</param>
    public ToldFinding? Find(AssessedResource resource, int check, out bool mayKeep)
    {
        if (!_types.TryGetValue(resource.Rules!, out var type))
        {
            _types[resource.Rules!] = type = new OfType(resource.Rules!);
        }

        return type.Find(resource.Input, check, out mayKeep);
    }

    /// <summary>Keeps what is told of the verdict that was asked about last, if it can be told of others.</summary>
    /// <param name="verdict">The verdict, explained.</param>
    /// <param name="details">What is told of it.</param>
    public void Keep(AssessedResource resource, int check, ExplainedVerdict verdict, FindingDetails details) => _types[resource.Rules!].Keep(resource.Resource, check, verdict, details);

    /// <summary>The checks of one type.</summary>
    private sealed class OfType(TypeRules rules)
    {
        private readonly RuleAsker _asker = rules.Program.NewAsker();
        private readonly RuleGroup[] _groups = GroupsOf(rules);
        private readonly GroupMemory<ToldFinding>?[] _memories = new GroupMemory<ToldFinding>?[rules.Checks.Length];
        private DeployedResource? _subject;
        private Standpoint _standpoint;

        public ToldFinding? Find(DeployedResource resource, int check, out bool mayKeep)
        {
            if (!ReferenceEquals(_subject, resource))
            {
                _subject = resource;
                _asker.Look(resource);
            }

            if (_standpoint != Standpoint.Of(resource))
            {
                _standpoint = Standpoint.Of(resource);
                Array.Clear(_memories);
            }

            return (_memories[check] ??= new GroupMemory<ToldFinding>(_groups[check])).Find(_asker, out mayKeep);
        }

        public void Keep(Resource subject, int check, ExplainedVerdict verdict, FindingDetails details)
        {
            var paths = new string?[verdict.Because.Length];
            for (var i = 0; i < paths.Length; i++)
            {
                var read = verdict.Because[i];
                if (!IsOwn(read.Path, check) || (read.Origin.IsInInput && !Leads(subject, read.Path, read.Origin)))
                {
                    return;
                }

                paths[i] = read.Origin.IsInInput ? read.Path : null;
            }

            if (verdict.Origin == subject.Origin)
            {
                _memories[check]!.Keep(new ToldFinding(details, ImmutableCollectionsMarshal.AsImmutableArray(paths), null));
            }
            else if (Candidates(verdict).FirstOrDefault(path => Leads(subject, path, verdict.Origin)) is { } place)
            {
                _memories[check]!.Keep(new ToldFinding(details, ImmutableCollectionsMarshal.AsImmutableArray(paths), place));
            }
        }

        /// <summary>Whether a path begins with what the check is known to read of the resource itself.</summary>
        private bool IsOwn(string path, int check)
        {
            foreach (var member in _groups[check].Paths)
            {
                if (path.StartsWith(member, StringComparison.Ordinal) && (path.Length == member.Length || path[member.Length] is '.' or '['))
                {
                    return true;
                }
            }

            return false;
        }

        private static bool Leads(Resource subject, string path, Origin place) => ValuePath.At(subject.Properties, path)?.Origin == place;

        /// <summary>What may stand where a finding points.</summary>
        private static IEnumerable<string> Candidates(ExplainedVerdict verdict)
        {
            if (verdict.Decided is { } decided)
            {
                yield return decided.Path;
            }

            foreach (var element in verdict.Clause is { } clause ? ElementsOf(clause) : [])
            {
                yield return element.Name;
            }
        }

        private static IEnumerable<ClauseElement> ElementsOf(Clause clause) =>
            (clause.Element is { } element ? (IEnumerable<ClauseElement>)[element] : []).Concat(clause.Parts.SelectMany(ElementsOf));

        private static RuleGroup[] GroupsOf(TypeRules rules)
        {
            var groups = new RuleGroup[rules.Checks.Length];
            foreach (var group in rules.Program.Groups)
            {
                foreach (var check in group.Checks)
                {
                    groups[check] = group;
                }
            }

            return groups;
        }
    }
}

/// <summary>What is told of a verdict on one resource, and where the places are that it has on another which says the same.</summary>
/// <param name="Details">What is told, with the places of the one.</param>
/// <param name="Paths">For each value that was read the path that leads to it; null where it has no place.</param>
/// <param name="Place">The path to what the finding points at; null for the resource itself.</param>
internal sealed record ToldFinding(FindingDetails Details, ImmutableArray<string?> Paths, string? Place)
{
    private readonly bool _hasPlaces = Paths.Any(path => path is not null);

    /// <summary>The same for another resource.</summary>
    /// <param name="placeOf">A place as it is told.</param>
    public FindingDetails For(Resource resource, Func<Origin, Place?> placeOf)
    {
        var because = Details.Because;
        if (_hasPlaces)
        {
            var placed = ImmutableArray.CreateBuilder<ReadValue>(because.Length);
            for (var i = 0; i < because.Length; i++)
            {
                placed.Add(Paths[i] is { } path ? because[i] with { Location = PlaceAt(path) } : because[i]);
            }

            because = placed.MoveToImmutable();
        }

        return Details with { Location = Place is null ? placeOf(resource.Origin) : PlaceAt(Place), Because = because };

        Place? PlaceAt(string path) => placeOf(ValuePath.At(resource.Properties, path)?.Origin ?? default);
    }
}
