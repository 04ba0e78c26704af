using Onus.Contracts;

namespace Onus.Assessment.Comparison;

/// <summary>Names the deployments of two sides alike. Two folders or files that are compared have names of their own, and what is in them is called after them.</summary>
internal sealed class DeploymentNames
{
    private readonly Func<string, string> _base;
    private readonly Func<string, string> _head;

    private DeploymentNames(Func<string, string> ofBase, Func<string, string> ofHead) => (_base, _head) = (ofBase, ofHead);

    public string OfBase(string deployment) => _base(deployment);

    public string OfHead(string deployment) => _head(deployment);

    public static DeploymentNames Align(AssessmentResult before, AssessmentResult after)
    {
        var left = Names(before);
        var right = Names(after);
        if (left.Overlaps(right))
        {
            return new DeploymentNames(name => name, name => name);
        }

        if (left.Count == 1 && right.Count == 1)
        {
            return new DeploymentNames(_ => "", _ => "");
        }

        var (leftFolder, rightFolder) = (CommonFolder(left), CommonFolder(right));
        return new DeploymentNames(name => name[leftFolder..], name => name[rightFolder..]);
    }

    private static HashSet<string> Names(AssessmentResult side) => side.Resources.Select(resource => resource.Deployment).ToHashSet(StringComparer.Ordinal);

    /// <summary>The length of the folder, with its slash, that all names begin with.</summary>
    private static int CommonFolder(HashSet<string> names)
    {
        if (names.Count == 0)
        {
            return 0;
        }

        var first = names.First();
        var length = first.LastIndexOf('/') + 1;
        foreach (var name in names)
        {
            while (length > 0 && !name.AsSpan().StartsWith(first.AsSpan(0, length)))
            {
                length = length == 1 ? 0 : first.LastIndexOf('/', length - 2) + 1;
            }
        }

        return length;
    }
}
