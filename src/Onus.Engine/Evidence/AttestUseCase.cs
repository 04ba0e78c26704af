using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Values;
using Onus.Evidence.Attestations;
using Onus.Evidence.Records;
using Onus.Hcl.Editing;

namespace Onus.Engine.Evidence;

/// <summary>Works out the block of an attestation and its entry in the log. Nothing is written.</summary>
public static class AttestUseCase
{
    private const string Type = "attestation";

    /// <summary>The change of the settings.</summary>
    /// <exception cref="RequestException">Something is missing or wrong, and the message says what.</exception>
    public static SettingsChange Run(AttestRequest request, IHost host)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(host);
        var settings = SettingsFile.Open(request.Knowledge, host);
        var isThere = settings.Find(Type, request.Name) is not null;
        if (request.OnlyRecords && !isThere && settings.Find(RecordKinds.ProviderReport, request.Name) is not null)
        {
            return RecordReport(request, settings, host);
        }

        if (request.OnlyRecords && !isThere)
        {
            throw new RequestException($"there is no attestation \"{request.Name}\" and no provider_report of that name in {settings.Place.Shown}.");
        }

        if (!request.OnlyRecords)
        {
            Write(request, settings, isThere, host);
        }

        var team = settings.Read(request.Knowledge, host);
        var attestation = team.Attestations.First(item => item.Name == request.Name);
        // What stands there already may be recorded after its days; what is attested now has to hold now.
        if (AttestationStanding.Of(attestation, request.OnlyRecords ? attestation.ValidUntil : request.Knowledge.Date!, new Everything(), new EvidenceFiles()) is { State: not RecordState.Current, Reason: { } reason })
        {
            throw new RequestException($"the attestation would not count: {reason}. Nothing is written.");
        }

        var block = settings.Find(Type, request.Name)!;
        return new SettingsChange(
            settings,
            settings.Text[(int)block.Origin.Offset..(int)block.Origin.End],
            [.. RecordAdoption.Of(team, request.Knowledge.Date!, attestation.Owner), new RecordDraft(RecordKinds.Attestation, attestation.Name, attestation.Digest, request.Knowledge.Date!, attestation.Owner)]);
    }

    private static SettingsChange RecordReport(AttestRequest request, SettingsFile settings, IHost host)
    {
        var team = settings.Read(request.Knowledge, host);
        var report = team.Reports.First(item => item.Name == request.Name);
        if (report.File is { } file && new EvidenceFiles().Look(file).State != EvidenceState.Verified)
        {
            throw new RequestException($"the report would not count: {file.Name} is not there, can't be read, or has another content than its sha256 says. Nothing is written.");
        }

        var (block, day) = (settings.Find(RecordKinds.ProviderReport, request.Name)!, request.Knowledge.Date!);
        return new SettingsChange(
            settings,
            settings.Text[(int)block.Origin.Offset..(int)block.Origin.End],
            [.. RecordAdoption.Of(team, day, report.ReviewedBy), new RecordDraft(RecordKinds.ProviderReport, report.Name, report.Digest, day, report.ReviewedBy)]);
    }

    private static void Write(AttestRequest request, SettingsFile settings, bool isThere, IHost host)
    {
        PlainTexts.Require(("NAME", request.Name), ("--statement", request.Statement), ("--owner", request.Owner), ("--audience", request.Audience), ("--reached", request.Reached));
        var evidence = EvidenceOf(request, settings, host);
        if (isThere)
        {
            if (HasScope(request))
            {
                throw new RequestException($"the attestation \"{request.Name}\" is there already; its scope is changed in {settings.Place.Shown} itself, and recorded by onus attest --record \"{request.Name}\".");
            }

            settings.Set(Type, request.Name, Attributes(request, request.Performed ?? request.Knowledge.Date, evidence));
            return;
        }

        foreach (var (flag, lacks) in new[]
        {
            ("--responsibility", request.Responsibilities.IsEmpty), ("--statement", request.Statement is null), ("--owner", request.Owner is null), ("--valid-until", request.ValidUntil is null),
            ("--organisation, --of-account, --environment, --service, --resource or --tag", !HasScope(request)),
        }.Where(item => item.Item2))
        {
            throw new RequestException($"a new attestation needs {flag}.");
        }

        settings.Add(Type, [.. BlockLines.Of(Type, request.Name, Attributes(request, request.Performed ?? request.Knowledge.Date, evidence), ("scope", ScopeOf(request)))]);
    }

    private static bool HasScope(AttestRequest request) =>
        request.Organisation || request.Accounts.Length + request.Environments.Length + request.Services.Length + request.Resources.Length + request.Tags.Length > 0;

    private static List<(string, string)> Attributes(AttestRequest request, string? performed, string? evidence)
    {
        (string Name, string? Expression)[] all =
        [
            ("responsibility", request.Responsibilities.IsEmpty ? null : BlockLines.Texts(request.Responsibilities)),
            ("statement", BlockLines.Text(request.Statement)),
            ("owner", BlockLines.Text(request.Owner)),
            ("performed", BlockLines.Text(performed)),
            ("valid_until", BlockLines.Text(request.ValidUntil)),
            ("audience", BlockLines.Text(request.Audience)),
            ("reached", BlockLines.Text(request.Reached)),
            ("evidence", evidence),
        ];
        return [.. all.Where(item => item.Expression is not null).Select(item => (item.Name, item.Expression!))];
    }

    private static List<(string, string)> ScopeOf(AttestRequest request)
    {
        if (request.Organisation)
        {
            return [("organisation", "true")];
        }

        (string Name, IReadOnlyList<string> Values)[] all = [("account", request.Accounts), ("environment", request.Environments), ("service", request.Services), ("resources", request.Resources)];
        List<(string, string)> scope = [.. all.Where(item => item.Values.Count > 0).Select(item => (item.Name, BlockLines.Texts(item.Values)))];
        if (!request.Tags.IsEmpty)
        {
            var tags = request.Tags.Select(tag => tag.IndexOf('=', StringComparison.Ordinal) is var at and > 0 ? (tag[..at], (Value)Value.Of(tag[(at + 1)..])) : throw new RequestException($"\"{tag}\", which follows --tag, is not of the form NAME=VALUE."));
            scope.Add(("tags", BodyEditor.Literal(Value.Map([.. tags]))));
        }

        return scope;
    }

    /// <summary>The evidence with its hashes: those of the request, or of an attestation that is done again the same files as they are now.</summary>
    private static string? EvidenceOf(AttestRequest request, SettingsFile settings, IHost host)
    {
        if (request.Evidence.IsEmpty)
        {
            return null;
        }

        var files = new EvidenceFiles();
        return "[" + string.Join(", ", request.Evidence.Select(item => Of(item, settings, files, host))) + "]";
    }

    private static string Of(string item, SettingsFile settings, EvidenceFiles files, IHost host)
    {
        if (item.Contains("://", StringComparison.Ordinal))
        {
            var at = item.LastIndexOf('=');
            return at > 0 ? $"{{ address = {BlockLines.Text(item[..at])}, sha256 = {BlockLines.Text(item[(at + 1)..])} }}" : throw new RequestException($"nobody opens {item}: write its SHA-256 behind it, ADDRESS=SHA256.");
        }

        var named = host.Named(item);
        var location = named.Tree.LocationOf(named.Path);
        var relative = TreePath.Relative(settings.Folder, location);
        var tree = settings.Place.Tree;
        if (tree.Resolve(TreePath.FolderOf(settings.Place.Path), relative) is not { } inside || TreePath.Inside(tree.Location, location) is null)
        {
            throw new RequestException($"{item} lies outside of the repository, and can't be evidence: put a copy of it into the repository, or name its address.");
        }

        return files.DigestOf(new InputPath(tree, inside, item)) is { } digest
            ? $"{{ file = {BlockLines.Text(relative)}, sha256 = {BlockLines.Text(digest)} }}"
            : throw new RequestException($"{item} is not there, can't be read, or is larger than {EvidenceFiles.MaxSize} bytes.");
    }

    /// <summary>For which all is recorded: what is looked at before it is.</summary>
    private sealed class Everything : IRecordBook
    {
        public bool IsThere => true;

        public bool IsRecorded(string kind, string name, string digest) => true;
    }
}
