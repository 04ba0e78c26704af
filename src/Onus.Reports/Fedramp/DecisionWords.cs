using Onus.Contracts;
using Onus.Contracts.Fedramp;
using Onus.Contracts.Matrices;
using Onus.Reports.Markdown;
using Onus.Reports.Matrix;

namespace Onus.Reports.Fedramp;

/// <summary>How a decision is told, as Markdown: whose it is first, then who does what, then what shows it.</summary>
internal static class DecisionWords
{
    /// <summary>All of it in one text.</summary>
    public static string Description(Decision decision) => string.Join("\n\n", Implementation(decision).Append($"**Verification.** {Verification(decision)}").Concat(Validation(decision).Select(text => $"**Validation.** {text}")));

    /// <summary>Who does what: the first says whose it is.</summary>
    public static IEnumerable<string> Implementation(Decision decision)
    {
        var row = decision.Row;
        yield return Lead(row);
        if (List(row.Aws.Select(part => MatrixWords.Part(part, withStatus: false))) is { } aws)
        {
            yield return $"AWS does:\n\n{aws}";
        }

        if (List(row.ThirdParties.Select(part => MatrixWords.Part(part, withStatus: false))) is { } others)
        {
            yield return $"Third parties do:\n\n{others}";
        }

        if (List(row.Customer.Select(part => MatrixWords.Part(part, withStatus: true))) is { } ours)
        {
            yield return $"We do:\n\n{ours}";
        }

        if (List(row.Customer.SelectMany(part => part.Changes).Select(change => $"{change.Fix.TrimEnd('.')} [{change.Check}]: {string.Join(", ", change.Resources)}.")) is { } gaps)
        {
            yield return $"Still to be done:\n\n{gaps}";
        }

        if (row.Rest is { } rest && decision.Statement is null)
        {
            yield return MarkdownText.Words(rest);
        }

        if (decision.Statement is { } said)
        {
            yield return $"The provider says{(said.Status is { } status ? $" ({status})" : "")}: {said.Text}";
        }
    }

    /// <summary>How its obligations stand, in figures.</summary>
    public static string Verification(Decision decision) => decision.Parts.IsEmpty
        ? "Nothing that was read bears on it."
        : $"Of the obligations that serve it: {string.Join(", ", decision.Parts.Select(part => $"{part.Count} {part.Status.Name()}"))}.";

    /// <summary>What shows it, with dates.</summary>
    public static IEnumerable<string> Validation(Decision decision)
    {
        foreach (var evidence in decision.Row.Evidence)
        {
            yield return MarkdownText.Words($"{(evidence.Date is { } date ? $"{date}: " : "")}{evidence.Text}{(evidence.Until is { } until ? $" Valid until {until}." : "")}");
        }

        if (decision.Statement?.Validation is { } said)
        {
            yield return said;
        }
    }

    /// <summary>A sentence on whose it is.</summary>
    private static string Lead(MatrixRow row) => (row.State, row.Holder) switch
    {
        (RequirementState.NotCovered, _) => "**Organisational.** Nothing that is deployed can show it.",
        (_, null) => "**Not applicable to what was read.**",
        (_, Holder.Aws) => "**Inherited** from Amazon Web Services, which stands among the third-party information resources of the Certification Package Overview.",
        (_, Holder.ThirdParty) => "**Inherited** from third parties, which the Certification Package Overview names.",
        (_, Holder.Shared) => $"**Shared** ({Mode(row)}).",
        (_, Holder.Customer) => $"**Customer ({Mode(row)}).**",
        _ => "**Not known before it is deployed:** who holds it depends on a value that is not set yet.",
    };

    /// <summary>Whether the provider sets switches of AWS's, or brings its own.</summary>
    private static string Mode(MatrixRow row) => row.Customer.Select(part => part.Mode).OfType<CustomerMode>().Distinct().Order().Select(mode => mode.Name()).ToList() switch
    {
        [] => "provided",
        var modes => string.Join(" and ", modes),
    };

    private static string? List(IEnumerable<string> lines) => string.Join("\n", lines.Select(line => "- " + MarkdownText.Words(line))) is { Length: > 0 } list ? list : null;
}
