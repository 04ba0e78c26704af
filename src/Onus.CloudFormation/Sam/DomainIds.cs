using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>Logical ids of what belongs to a domain rather than to an API. AWS puts a hash of the domain's name into them; here they are counted.</summary>
internal static class DomainIds
{
    /// <summary>The custom domain of an API with its name and certificate; null when it has none, or one that lacks them.</summary>
    public static (MapValue Domain, Value Name, Value Certificate)? DomainOf(SamResource api)
    {
        if (api["Domain"] is not MapValue domain || SamStack.IsFunction(domain))
        {
            return null;
        }

        if (SamStack.Given(domain["DomainName"]) is { } name && SamStack.Given(domain["CertificateArn"]) is { } certificate)
        {
            return (domain, name, certificate);
        }

        api.Refuse($"its Domain needs a DomainName and a CertificateArn.", domain);
        return null;
    }

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
