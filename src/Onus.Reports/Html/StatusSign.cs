using Onus.Contracts;

namespace Onus.Reports.Html;

/// <summary>How a status looks in a page: a sign and a word beside its colour, so that nothing hangs on the colour.</summary>
/// <param name="Status">The status.</param>
/// <param name="Letter">Its letter in the data of the page.</param>
/// <param name="Sign">Its sign.</param>
internal sealed record StatusSign(ObligationStatus Status, char Letter, string Sign)
{
    /// <summary>All, from what asks most for attention.</summary>
    public static IReadOnlyList<StatusSign> All { get; } =
    [
        new(ObligationStatus.Unmet, 'u', "▲"),
        new(ObligationStatus.Expired, 'e', "◇"),
        new(ObligationStatus.Unknown, 'k', "?"),
        new(ObligationStatus.Open, 'o', "○"),
        new(ObligationStatus.Waived, 'w', "~"),
        new(ObligationStatus.Attested, 'a', "◆"),
        new(ObligationStatus.Met, 'm', "✓"),
        new(ObligationStatus.Inherited, 'i', "↓"),
    ];

    private static readonly Dictionary<ObligationStatus, char> Letters = All.ToDictionary(sign => sign.Status, sign => sign.Letter);

    /// <summary>The letter of a status; <c>n</c> where there is nothing of the kind.</summary>
    public static char LetterOf(ObligationStatus status) => Letters.GetValueOrDefault(status, 'n');
}
