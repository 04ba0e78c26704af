using Onus.Api.Calls;
using Onus.Catalog.Mapping;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Values;
using Onus.Live.Checkpoints;
using Onus.Live.Collecting;
using Onus.Live.Planning;
using Onus.Sources;

namespace Onus.Live.Organizations;

/// <summary>
/// Asks an organisation for the things of all its accounts at once, by the credentials of its management account or of a delegated administrator. What it may not be asked,
/// or has not switched on, is left to the accounts.
/// </summary>
/// <param name="client">Calls by these credentials.</param>
/// <param name="plan">What is asked.</param>
/// <param name="request">Of which account the credentials are, and where is asked.</param>
/// <param name="accounts">The accounts that are read: what others have is left out.</param>
/// <param name="checkpoint">What was read before; null where nothing is kept.</param>
public sealed class OrganizationSource(IApiClient client, CollectionPlan plan, LiveRequest request, IReadOnlyList<string> accounts, Checkpoint? checkpoint = null)
{
    private const string AccountName = "account";
    private const int CallsAtOnce = 4;

    /// <summary>Asks for all that can be asked so.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<OrganizationReading> ReadAsync(ReadContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var reading = new OrganizationReading();
        foreach (var planned in plan.OfOrganization)
        {
            var region = planned.Collector.Scope == Collector.Global ? request.GlobalRegion : planned.Collector.Scope;
            if (planned.Collector.Scope != Collector.Global && request.Partition != "aws")
            {
                continue;
            }

            ListKey KeyOf(string account) => new(account, region, $"organization {RegionReader.KeyOf(planned.Collector)}");
            if (checkpoint is not null && accounts.All(account => checkpoint.Find(KeyOf(account)) is not null))
            {
                reading.Add(planned.Type, [.. accounts.Select(account => (account, checkpoint.Find(KeyOf(account))!))]);
                continue;
            }

            Message why = $"";
            IReadOnlyList<(string Account, ListReading Reading)>? parts = null;
            var fault = await Containment.RunAsync<string>(async () =>
            {
                (parts, why) = await new Asking(this, planned, region, context).ReadAsync().ConfigureAwait(false);
                return "";
            }, fault => fault).ConfigureAwait(false);
            if (parts is null)
            {
                reading.Lose(planned.Type, fault.Length > 0 ? $"Onus itself fails at what the organisation told ({fault})" : why);
                continue;
            }

            reading.Add(planned.Type, parts);
            foreach (var (account, part) in parts)
            {
                checkpoint?.Keep(KeyOf(account), part);
            }
        }

        return reading;
    }

    /// <summary>One list of an organisation, and what hangs on it.</summary>
    private sealed class Asking
    {
        private readonly OrganizationSource _source;
        private readonly OrganizationRead _read;
        private readonly PlannedCollector _planned;
        private readonly string _region;
        private readonly ReadContext _context;
        private readonly SharedValues _shared;
        private readonly Caller _caller;
        private readonly ResourceMaker _maker;
        private readonly RegionReader _reader;

        public Asking(OrganizationSource source, PlannedCollector planned, string region, ReadContext context)
        {
            (_source, _read, _region, _context) = (source, planned.Collector.Organization!, region, context);
            _planned = planned with { Collector = planned.Collector with { List = _read.List, FollowUps = _read.FollowUps }, FollowUps = _read.FollowUps, Joins = [], Unasked = [], Children = [] };
            var calls = new AccountCalls(source.Client, source.Request, context.Cancellation);
            (_shared, _caller) = (calls.Shared, new Caller(calls, source.Plan.Shared));
            _maker = new ResourceMaker(context.Catalog, source.Request, _shared, context.Diagnostics);
            _reader = new RegionReader(_caller, _maker, source.Request, region);
        }

        /// <returns>What it told of each account that is read; null where it does not tell, with the reason.</returns>
        public async Task<(IReadOnlyList<(string Account, ListReading Reading)>? Parts, Message Why)> ReadAsync()
        {
            var (unmet, untold) = await UnmetAsync().ConfigureAwait(false);
            if (unmet is not null)
            {
                return (null, $"{unmet}");
            }

            var (items, failure) = await _caller.WholeAsync(_read.List, _planned.Collector.Items, _region, InputOf(_read.List, new Draft(MapValue.Empty, _region))).ConfigureAwait(false);
            if (failure is not null)
            {
                return (null, Told(_read.List, failure));
            }

            if (items.IsEmpty && untold is not null)
            {
                // Nobody says whether it would tell of any.
                return (null, Told(_read.Requires!.Read, untold));
            }

            var listed = items.OfType<MapValue>().Take(_source.Request.IsTrial ? 1 : int.MaxValue).Select(item => new Draft(item, _region)).ToList();
            var (own, everybodys, lost) = await SplitAsync(listed).ConfigureAwait(false);
            if (lost is not null)
            {
                return (null, Told(_read.Accounts.Read, lost));
            }

            foreach (var followUp in _planned.FollowUps)
            {
                // Services do not always take what is one account's and what is everybody's in one request.
                await _reader.FollowAsync(_planned, followUp, own).ConfigureAwait(false);
                await _reader.FollowAsync(_planned, followUp, everybodys).ConfigureAwait(false);
            }

            return _caller.Failures.FirstOrDefault(call => call.Failure.Kind is ApiFailureKind.Denied or ApiFailureKind.NoCredentials) is { } denied
                ? (null, Told(denied.Read, denied.Failure))
                : (PartsOf(own, everybodys), $"");
        }

        /// <returns>What does not hold, and why that can't be told.</returns>
        private async Task<(string? Unmet, ApiFailure? Untold)> UnmetAsync()
        {
            if (_read.Requires is not { } requires)
            {
                return (null, null);
            }

            string? unmet = null;
            ApiFailure? untold = null;
            await foreach (var answer in _caller.PagesAsync(requires.Read, _region, InputOf(requires.Read, new Draft(MapValue.Empty, _region))).ConfigureAwait(false))
            {
                untold = answer.Failure;
                if (answer.Output is { } output && _maker.Evaluate(requires.Holds, new Draft(output, _region), _planned.Mapping) is not BooleanValue { Value: true })
                {
                    unmet = requires.Otherwise;
                }
            }

            return (unmet, untold);
        }

        /// <summary>The things once for each account that has them and is read, and those that are everybody's.</summary>
        private async Task<(List<Draft> Own, List<Draft> Everybodys, ApiFailure? Lost)> SplitAsync(List<Draft> listed)
        {
            var found = new (IReadOnlyList<Value>? Accounts, ApiFailure? Failure)[listed.Count];
            await Parallel.ForEachAsync(Enumerable.Range(0, listed.Count), new ParallelOptions { MaxDegreeOfParallelism = CallsAtOnce, CancellationToken = _context.Cancellation }, async (i, _) =>
            {
                if (_maker.Evaluate(_read.Accounts.When, listed[i], _planned.Mapping) is not BooleanValue { Value: false })
                {
                    var (ids, failure) = await _caller.WholeAsync(_read.Accounts.Read, _read.Accounts.Items, _region, InputOf(_read.Accounts.Read, listed[i])).ConfigureAwait(false);
                    found[i] = (ids, failure);
                }
            }).ConfigureAwait(false);
            var own = new List<Draft>();
            var everybodys = new List<Draft>();
            for (var i = 0; i < listed.Count; i++)
            {
                if (found[i].Failure is { } failure)
                {
                    return ([], [], failure);
                }

                if (found[i].Accounts is not { } ids)
                {
                    everybodys.Add(listed[i]);
                    continue;
                }

                own.AddRange(ids.OfType<StringValue>().Select(id => id.Value).Distinct(StringComparer.Ordinal).Where(_source.Accounts.Contains).Select(id => new Draft(listed[i].Values.With(AccountName, Value.Of(id)), _region)));
            }

            return (own, everybodys, null);
        }

        private IReadOnlyList<(string Account, ListReading Reading)> PartsOf(List<Draft> own, List<Draft> everybodys)
        {
            var byAccount = own.ToLookup(draft => ((StringValue)draft.Values[AccountName]!).Value, StringComparer.Ordinal);
            var parts = new List<(string Account, ListReading Reading)>(_source.Accounts.Count);
            foreach (var account in _source.Accounts)
            {
                var maker = new ResourceMaker(_context.Catalog, _source.Request with { Account = account }, _shared, _context.Diagnostics);
                var drafts = byAccount[account].Concat(everybodys).Where(draft => !draft.IsGone).ToList();
                IReadOnlyList<Resource> resources = [.. drafts.SelectMany(draft => maker.Make(_planned, draft, []))];

                // The calls count once; those that failed are told of every account that misses what they would have told.
                var isFirst = parts.Count == 0;
                parts.Add((account, new ListReading(resources, 0, drafts.Any(draft => draft.Missing.Count > 0 || draft.Unknown is not null) ? _caller.Failures : [], isFirst ? _caller.Calls : 0, isFirst ? _caller.SharedCalls : new Dictionary<SharedList, int>())));
            }

            return parts;
        }

        private MapValue InputOf(ApiRead read, Draft draft) => _maker.Evaluate(read.Input, draft, _planned.Mapping) as MapValue ?? MapValue.Empty;

        private Message Told(ApiRead read, ApiFailure failure) => ReadFailure.ReasonOf(read, _region, failure).Detail;
    }

    private IApiClient Client => client;

    private CollectionPlan Plan => plan;

    private LiveRequest Request => request;

    private IReadOnlyList<string> Accounts => accounts;
}
