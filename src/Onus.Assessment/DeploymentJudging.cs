using Onus.Assessment.Ledger;
using Onus.Assessment.Relations;
using Onus.Core.Bounds;
using Onus.Core.Diagnostics;
using Onus.Core.Model;

namespace Onus.Assessment;

/// <summary>The resources of one deployment while they are judged, in blocks side by side, as far as what that may cost suffices.</summary>
/// <param name="index">The deployment.</param>
/// <param name="rule">What judging it may cost.</param>
/// <param name="diagnostics">Where complaints go.</param>
internal sealed class DeploymentJudging(DeploymentIndex index, BudgetRule rule, DiagnosticBag diagnostics)
{
    private const int BlockSize = 256;
    private const int StepsOfResource = 2_000;
    private readonly DeployedResource[] _resources = [.. index.Deployment.Resources.Select(resource => new DeployedResource(resource, index))];
    private readonly AssessedResource[] _assessed = new AssessedResource[index.Deployment.Resources.Count];
    private readonly long[] _costs = new long[index.Deployment.Resources.Count];
    private readonly JudgingQuota _quota = new(
        rule.Steps + (rule.StepsPerByte * index.Deployment.Length) + (StepsOfResource * (long)index.Deployment.Resources.Count),
        BlocksOf(index.Deployment));

    /// <summary>How many blocks there are.</summary>
    public int Blocks => BlocksOf(index.Deployment);

    /// <summary>What judging took so far, in steps.</summary>
    public long Steps => _costs.Sum();

    /// <summary>Has the properties of a block's resources made, which are the same for all who ask for them.</summary>
    public void Prepare(int block)
    {
        for (var i = block * BlockSize; i < Math.Min(_resources.Length, (block + 1) * BlockSize); i++)
        {
            _ = _resources[i].Resource.Properties;
        }
    }

    /// <summary>Judges a block. Blocks are to be taken in their order, so that none is judged in vain.</summary>
    /// <returns>How many resources it has.</returns>
    public int Judge(int block, ResourceAssessor assessor, CancellationToken cancellation)
    {
        var (first, end) = (block * BlockSize, Math.Min(_resources.Length, (block + 1) * BlockSize));
        for (var i = first; i < end && !_quota.IsSpentUpTo(block); i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var budget = _quota.Budget();
            _assessed[i] = Contained(assessor, _resources[i], budget);
            _costs[i] = _quota.Spend(block, budget);
        }

        return end - first;
    }

    /// <summary>The assessed resources, in their order; what the quota did not suffice for is left, and that is said.</summary>
    public AssessedResource[] Finish(ResourceAssessor assessor)
    {
        var sufficed = _quota.Suffices(_costs);
        for (var i = sufficed; i < _assessed.Length; i++)
        {
            _assessed[i] = assessor.Leave(_resources[i]);
        }

        if (sufficed < _assessed.Length)
        {
            diagnostics.Error(
                Budget.Code,
                $"Judging {index.Deployment.Id} takes more steps than the size of its files allows; the checks of {_assessed.Length - sufficed} resources were not evaluated.",
                _resources[sufficed].Resource.Origin,
                $"Make the counts, policies and rules of the deployment smaller, or split it.");
        }

        return _assessed;
    }

    /// <summary>Judges a resource; one that Onus fails at is as good as one of a service that the catalogue does not have.</summary>
    private AssessedResource Contained(ResourceAssessor assessor, DeployedResource resource, Budget budget) =>
        diagnostics.Contain(resource.Resource.Origin, () => assessor.Assess(resource, budget)) ?? new AssessedResource(resource, null, null, Standing.None);

    private static int BlocksOf(Deployment deployment) => (deployment.Resources.Count + BlockSize - 1) / BlockSize;
}
