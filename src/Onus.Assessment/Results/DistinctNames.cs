using Onus.Core.Model;
using Onus.Core.Secrets;

namespace Onus.Assessment.Results;

/// <summary>Tells apart what is shown alike because a secret in its name is hidden: the second is <c>(sensitive 2)</c>, in the order in which they come.</summary>
internal sealed class DistinctNames
{
    private readonly Dictionary<(string Scope, string Shown), Dictionary<string, int>> _alike = [];

    /// <summary>The address of a resource as it is shown, distinct in its deployment.</summary>
    public string Of(Resource resource) =>
        resource.Address.Contains(Redaction.Hidden, StringComparison.Ordinal) ? Of(resource.Address, resource.Key, resource.Deployment) : resource.Address;

    /// <summary>The name as it is shown.</summary>
    /// <param name="shown">The name without its secret.</param>
    /// <param name="name">The name itself.</param>
    /// <param name="scope">What the name is to be distinct in.</param>
    public string Of(string shown, string name, string scope = "")
    {
        if (!shown.Contains(Redaction.Hidden, StringComparison.Ordinal))
        {
            return shown;
        }

        if (!_alike.TryGetValue((scope, shown), out var names))
        {
            _alike[(scope, shown)] = names = new(StringComparer.Ordinal);
        }

        if (!names.TryGetValue(name, out var number))
        {
            names[name] = number = names.Count + 1;
        }

        return number == 1 ? shown : shown.Replace(Redaction.Hidden, Redaction.Numbered(number), StringComparison.Ordinal);
    }
}
