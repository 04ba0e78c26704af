using Onus.Contracts;

namespace Onus.Reports.Html;

/// <summary>The letters that the data of a page has for the words of the model.</summary>
internal static class Letters
{
    /// <summary>The letter of a holder.</summary>
    public static char Of(Holder holder) => holder switch
    {
        Holder.Aws => 'a',
        Holder.Customer => 'c',
        Holder.Shared => 's',
        Holder.ThirdParty => 't',
        Holder.Unknown => 'u',
        _ => 'n',
    };

    /// <summary>The letter of a verdict: a capital where the finding is hidden.</summary>
    public static char Of(FindingStatus verdict, bool isShown) => verdict switch
    {
        FindingStatus.Pass => 'p',
        FindingStatus.Fail => isShown ? 'f' : 'F',
        FindingStatus.Unknown => isShown ? 'u' : 'U',
        FindingStatus.Waived => 'w',
        _ => 'n',
    };
}
