using System.Collections.Immutable;
using Onus.Contracts.Matrices;

namespace Onus.Engine.Matrices;

/// <summary>What the words of a matrix mean: printed with every one.</summary>
internal static class MatrixMeanings
{
    public static ImmutableArray<MatrixMeaning> All { get; } =
    [
        new("aws", "AWS holds every obligation that serves the requirement here. You inherit what it does, and show it by AWS's report, not by your own work."),
        new("shared", "AWS does the part that the row names for these services, and you do the part that stands beside it. A requirement is not called shared merely because AWS runs the infrastructure beneath everything: public matrices that call that \"partial\" call more requirements shared than this one does."),
        new("customer", "Everything that serves the requirement here is yours; AWS has no part in it beyond running the services."),
        new("third-party", "Somebody else than you and AWS holds it: the row names them."),
        new("unknown", "Who holds it depends on a value that is not known before it is deployed."),
        new("not-covered", "Not covered (organisational): no responsibility and no check of Onus serves the requirement. It is your organisation's own, by policy, contract or procedure, and it is never inherited."),
        new("not-applicable", "Nothing that was read bears what serves the requirement. Where something of the kind exists elsewhere, it is not in this matrix."),
        new("direct, partial, derived", "How surely a responsibility serves a requirement: it is what the requirement asks for; it touches a part of it; it serves a requirement of another framework that the publisher maps this one to. No framework's owner and no assessor has reviewed this."),
        new("inherited, met, unmet, unknown, attested, expired, open, waived", "How an obligation stands: AWS's or a third party's; verified; verifiably not done; not known before it is deployed; said by a person with evidence; said once and out of date; yours, and nothing shows it; not done, and accepted. A requirement stands as the gravest of its obligations."),
    ];

    /// <summary>What they mean in a matrix for the team's own customers.</summary>
    public static ImmutableArray<MatrixMeaning> ForCustomers { get; } =
    [
        new("third-party", "The provider of this service does it, with AWS beneath. Its customers inherit it; what shows it is named beside it."),
        new("shared", "This service does the part that the row names, and its customer does the part that stands beside it."),
        new("customer", "The customer of this service does it, in its own use of the service."),
        .. All.Where(meaning => meaning.Word is "not-covered" or "not-applicable" || meaning.Word.Contains(',', StringComparison.Ordinal)),
    ];
}
