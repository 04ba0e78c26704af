using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>Logical ids of what belongs to a domain rather than to an API. AWS puts a hash of the domain's name into them; here they are counted.</summary>
internal static class DomainIds
{
    public static string Of(SamStack stack, string prefix, Value domain)
    {
        var key = prefix + ":" + ValueKey.Of(domain);
        if (stack.Shared.Domains.TryGetValue(key, out var id))
        {
            return id;
        }

        var number = stack.Shared.DomainCounts[prefix] = stack.Shared.DomainCounts.GetValueOrDefault(prefix) + 1;
        return stack.Shared.Domains[key] = number == 1 ? prefix : prefix + "N" + number;
    }
}
