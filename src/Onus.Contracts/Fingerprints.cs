using System.Globalization;
using System.Text;
using Onus.Contracts.Digests;

namespace Onus.Contracts;

/// <summary>
/// Names the findings of an assessment, each differently, so that they are known again when lines have moved and files have other names: by the check,
/// and by the resource's type and address in its deployment. Where two resources are alike in that, their order tells them apart.
/// </summary>
public sealed class Fingerprints
{
    private readonly Dictionary<ResourceAssessment, int> _ordinals = new(ReferenceEqualityComparer.Instance);

    /// <summary>Makes the names of an assessment.</summary>
    public Fingerprints(AssessmentResult assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var seen = new Dictionary<(string Type, string Address), int>();
        foreach (var resource in assessment.Resources)
        {
            var key = (resource.Type, resource.Address);
            seen[key] = seen.TryGetValue(key, out var before) ? _ordinals[resource] = before + 1 : 0;
        }
    }

    /// <summary>The name of a finding: sixteen hexadecimal digits.</summary>
    public string Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var ordinal = _ordinals.GetValueOrDefault(finding.Resource).ToString(CultureInfo.InvariantCulture);
        var hash = Digest.Sha256(Encoding.UTF8.GetBytes(string.Join('\0', finding.Rule.Id, finding.Resource.Type, finding.Resource.Address, ordinal)));
        return Convert.ToHexStringLower(hash.AsSpan(0, 8));
    }
}
