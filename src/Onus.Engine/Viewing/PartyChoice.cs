using Onus.Contracts;
using Onus.Core.Diagnostics;

namespace Onus.Engine.Viewing;

/// <summary>Cuts an assessment to what one party holds.</summary>
internal static class PartyChoice
{
    /// <summary>What a party holds; all where none is named.</summary>
    /// <exception cref="RequestException">There is no such party.</exception>
    public static AssessmentResult Cut(AssessmentResult result, string? party)
    {
        if (party is null)
        {
            return result;
        }

        var known = PartyCut.PartiesOf(result).ToList();
        return known.Count > 0 && (party == PartyCut.Nobody || known.Contains(party)) ? PartyCut.Of(result, party)
            : result.Diagnostics.Any(item => item.Code == "account-tags-unknown") ? throw new RequestException($"nothing is known to belong to {party}, since tags of accounts could not be read; without --party it is said why.")
            : known.Count == 0 ? throw new RequestException($"the settings name no party of what was scanned; party blocks in onus.hcl do.")
            : throw new RequestException($"nothing that was scanned is of a party \"{party}\"; there are {string.Join(", ", known)} and {PartyCut.Nobody}.");
    }
}
