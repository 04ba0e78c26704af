using System.Collections.Immutable;
using Onus.Assessment.Ledger;
using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Places;

namespace Onus.Assessment.Comparison;

/// <summary>A ledger as one side of a comparison.</summary>
public static class LedgerSide
{
    /// <summary>The side that a ledger makes.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="deployments">What it was made of.</param>
    /// <param name="places">Turns origins into places.</param>
    /// <param name="title">What it was made of, as the user named it.</param>
    /// <param name="root">The folder that both sides have under different names; what deployments are called begins behind it. Empty for none.</param>
    public static Side Of(ResponsibilityLedger ledger, IReadOnlyList<Deployment> deployments, SourceMap places, string title, string root = "")
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(deployments);
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(root);
        var scopes = ledger.Scopes.Where(scope => scope.Entry.CustomerHoldsPart).Select(scope => new SideScope(scope.Scope, scope.Entry.Responsibility, scope.Status, scope.Reason));
        return new Side(title, ledger.Day, [.. ledger.Resources.Select(resource => Of(resource, ledger, places, root))], [.. scopes], ledger.Catalog.FindSource)
        {
            Moves = [.. deployments.SelectMany(deployment => deployment.Moves.Select(move => new SideMove(Behind(root, deployment.Id), move.From, move.To)))],
        };
    }

    private static SideResource Of(AssessedResource assessed, ResponsibilityLedger ledger, SourceMap places, string root)
    {
        var findings = ImmutableArray.CreateBuilder<SideFinding>();
        for (var i = 0; i < assessed.Verdicts.Length; i++)
        {
            if (assessed.Verdicts[i] is FindingStatus.Fail or FindingStatus.Unknown or FindingStatus.Waived)
            {
                var index = i;
                var check = assessed.Checks[i];
                findings.Add(new SideFinding(check.Id, check.Responsibility, assessed.Verdicts[i], check.Severity, () => Details(assessed, index, ledger, places)));
            }
        }

        var resource = assessed.Resource;
        return new SideResource(Behind(root, resource.Deployment), resource.Address, resource.Type, assessed.Split, places.Locate(resource.Origin), assessed.Statuses, findings.ToImmutable());
    }

    private static FindingDetails Details(AssessedResource resource, int check, ResponsibilityLedger ledger, SourceMap places)
    {
        var finding = ledger.Explain(resource, check);
        return new FindingDetails(finding.Message, places.Locate(finding.Origin));
    }

    private static string Behind(string root, string deployment) =>
        root.Length == 0 || root == "." ? deployment
        : deployment == root ? ""
        : deployment.StartsWith(root + "/", StringComparison.Ordinal) ? deployment[(root.Length + 1)..]
        : deployment;
}
