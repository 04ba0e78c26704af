using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Onus.Contracts;
using Onus.Contracts.Matrices;

namespace Onus.Engine.Tests.Matrices;

/// <summary>
/// The matrices of the sample, cell by cell beside what public sources say of the same requirements. The table of these is written here from the sources,
/// not from the code; what differs stands in differences.txt, by groups that each have a reason.
/// </summary>
public sealed partial class SplitTableTests
{
    private const string Sources = "research/frameworks/aws_split_by_control.json";

    /// <summary>Why a group of rows differs: what the source says, and what the matrix says.</summary>
    private static readonly Dictionary<(string Framework, string Published, string Ours), string> Reasons = new()
    {
        [("nist-800-171-r2", "shared", "customer")] = "AWS calls a practice partial as soon as its infrastructure has any share in it. No part of AWS's in it is named for the services of the sample: what is logged, who has which account and what is looked at is set by the customer alone.",
        [("nist-800-171-r2", "shared", "not-covered")] = "Plans of action, ends of network sessions and mobile code are not what a responsibility of the model is about; an organisation answers them by procedure or in its applications.",
        [("nist-800-171-r2", "shared", "aws")] = "The sample's services keep tenants and memory apart by themselves; on instances of its own a customer would have a part, and then the cell says shared.",
        [("nist-800-171-r2", "customer", "not-covered")] = "Both say that AWS has no part. The practice is about phones, remote devices and voice, which nothing that is deployed shows: the matrix says not covered (organisational), and never inherited.",
        [("nist-800-171-r2", "aws", "not-covered")] = "Alternative work sites are where the customer's people work. AWS guards its own sites only; the matrix does not let the customer inherit more.",
        [("nist-800-171-r2", "aws or shared", "not-covered")] = "Session locks, wireless access and external systems are not what a responsibility of the model is about.",
        [("nist-800-171-r2", "aws or shared", "customer")] = "AWS calls a practice partial as soon as its infrastructure has any share in it; these are accounts and notices of the customer's own system.",
        [("nist-800-53-r5-moderate", "shared", "customer")] = "The source speaks of Rev. 4 in 2017 and of servers in three tiers; no part of AWS's is named for the services of the sample.",
        [("nist-800-53-r5-moderate", "shared", "aws")] = "The source speaks of instances. On the sample's managed services AWS does all of it.",
        [("nist-800-53-r5-moderate", "shared", "not-covered")] = "No responsibility is about it, and no check names it.",
        [("nist-800-53-r5-moderate", "customer", "shared")] = "The source of 2017 rates organisational controls as the customer's alone; AWS's later matrix of 2026 calls most of the same practices partial. Here AWS does a part that the cell names: it patches, configures, trains and assesses on its own side.",
        [("nist-800-53-r5-moderate", "customer", "not-covered")] = "Both say that AWS has no part: policies, plans and procedures of the customer's organisation, which nothing that is deployed shows.",
        [("nist-800-53-r5-moderate", "aws", "shared")] = "What serves it touches a part only (policies of maintenance and sites), or services of the sample leave a part to the customer (marking of data).",
        [("nist-800-53-r5-moderate", "aws", "not-covered")] = "Enhancements and policies of physical protection and media that no responsibility names by themselves: never inherited without being named.",
        [("fedramp-20x-ksi", "shared", "customer")] = "A KSI is joined to many controls; the responsibilities that serve the indicator itself are the customer's.",
        [("fedramp-20x-ksi", "shared", "not-covered")] = "No responsibility is about the indicator itself.",
        [("fedramp-20x-ksi", "shared", "aws")] = "All that serves the indicator here is AWS's.",
        [("fedramp-20x-ksi", "customer", "shared")] = "AWS does a part that the cell names; the source rates organisational controls as the customer's alone.",
        [("fedramp-20x-ksi", "customer", "not-covered")] = "Both say that AWS has no part.",
        [("csa-ccm-4.1", "shared", "customer")] = "CSA rates any cloud: provider and customer each have identities, logs and keys of their own. The matrix is about the customer's use of these services.",
        [("csa-ccm-4.1", "shared", "aws")] = "For the services of the sample AWS does all that is named.",
        [("csa-ccm-4.1", "shared", "not-covered")] = "No responsibility is about it; ids of 4.0 that 4.1 does not have are among them.",
        [("csa-ccm-4.1", "aws", "shared")] = "Customers have a part in copies and in deletion on these services: they set them up.",
        [("csa-ccm-4.1", "aws", "not-covered")] = "No responsibility is about it, or 4.1 has no control of that id.",
        [("csa-ccm-4.1", "aws or shared", "not-covered")] = "No responsibility is about it, or 4.1 has no control of that id (domain IVS became I&S).",
        [("csa-ccm-4.1", "aws or shared", "customer")] = "The typical ownership is of any cloud; no part of AWS's is named for these services.",
    };

    private static readonly Lazy<string> Report = new(Compare);

    [SharedFact(Sources)]
    public void What_differs_from_public_sources_is_told_with_its_reason() => Golden.Match("Onus.Engine.Tests/Matrices/differences.txt", Report.Value);

    [SharedFact(Sources)]
    public void Seven_in_ten_practices_of_CMMC_agree_with_AWS_own_matrix_once_partial_is_read_as_shared()
    {
        var cells = Cells("nist-800-171-r2", "nist-800-171-r2", OfCmmc);

        cells.Count.ShouldBe(110);
        (cells.Count(cell => cell.Agrees) / (double)cells.Count).ShouldBeGreaterThanOrEqualTo(0.70, Report.Value);
    }

    /// <summary>The words of the layouts are those of the crosswalk that research has from public workbooks (responsibility.md, 2.1).</summary>
    [SharedTheory("research/responsibility.md")]
    [InlineData("aws", 3, "Yes")]
    [InlineData("shared", 3, "Partial")]
    [InlineData("customer, mode *configured*", 3, "No")]
    [InlineData("aws", 6, "CSP-owned")]
    [InlineData("shared", 6, "Shared CSP and CSC")]
    [InlineData("customer, mode *configured*", 6, "CSC-owned")]
    public void The_crosswalk_of_words_is_as_published(string verdict, int column, string word)
    {
        var row = File.ReadLines(Checkout.Shared("research/responsibility.md")).Single(line => line.StartsWith($"| {verdict}", StringComparison.Ordinal) && line.Contains("FedRAMP", StringComparison.Ordinal) | line.Contains("-owned", StringComparison.Ordinal) | line.Contains("Shared CSP", StringComparison.Ordinal));

        row.Split('|')[column + 1].Trim().ShouldStartWith(word);
    }

    private static string Compare()
    {
        var report = new StringBuilder();
        foreach (var (name, framework, source, holders) in new (string Name, string Framework, string Source, Func<JsonElement, string?> Holders)[]
        {
            ("SP 800-171 beside AWS's own matrix for CMMC (2026), partial read as shared", "nist-800-171-r2", "nist-800-171-r2", OfCmmc),
            ("SP 800-53 moderate beside AWS's Quick Start (2017, Rev. 4)", "nist-800-53-r5-moderate", "nist-800-53", OfQuickStart),
            ("FedRAMP 20x KSIs beside the same, by their ids of SP 800-53", "fedramp-20x-ksi", "nist-800-53", OfQuickStart),
            ("CCM beside CSA's typical ownership (4.0, any cloud)", "csa-ccm-4.1", "csa-ccm-4.0", OfCsa),
        })
        {
            var cells = Cells(framework, source, holders);
            var agreeing = cells.Count(cell => cell.Agrees);
            report.Append(CultureInfo.InvariantCulture, $"{name}: {agreeing} of {cells.Count} agree ({100.0 * agreeing / cells.Count:0.0} %)\n");
            foreach (var group in cells.Where(cell => !cell.Agrees).GroupBy(cell => (cell.Published, cell.Ours)).OrderBy(group => group.Key))
            {
                Reasons.ShouldContainKey((framework, group.Key.Published, group.Key.Ours), string.Join(", ", group.Select(cell => cell.Id)));
                report.Append($"  {group.Key.Published}, here {group.Key.Ours}: {string.Join(", ", group.Select(cell => cell.Id))}\n    {Reasons[(framework, group.Key.Published, group.Key.Ours)]}\n");
            }

            report.Append('\n');
        }

        return report.ToString();
    }

    /// <summary>Each requirement that the source rates, with what it says and what the matrix says.</summary>
    private static List<Cell> Cells(string framework, string source, Func<JsonElement, string?> holders)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Checkout.Shared(Sources)));
        var published = document.RootElement.GetProperty("controls").GetProperty(source).EnumerateObject().ToDictionary(entry => Spelt(entry.Name), entry => holders(entry.Value), StringComparer.Ordinal);
        var rows = Sample.Of(framework, MatrixLayout.Plain).Rows;
        if (framework == "fedramp-20x-ksi")
        {
            var related = Knowledge.Catalog.Frameworks.Find(framework)!.Requirements.ToDictionary(item => item.Id, item => item.Related ?? [], StringComparer.Ordinal);
            published = rows.ToDictionary(row => row.Id, row => Together(related[row.Id].Select(id => published.GetValueOrDefault(id))), StringComparer.Ordinal);
        }

        var ours = rows.ToDictionary(row => row.Id, row => row.Holder?.Name() ?? "not-covered", StringComparer.Ordinal);
        return [.. (framework == "csa-ccm-4.1" ? published.Keys : rows.Select(row => row.Id)).Where(id => published.GetValueOrDefault(id) is not null).Select(id => new Cell(id, published[id]!, ours.GetValueOrDefault(id, "not-covered")))];
    }

    private static string? Together(IEnumerable<string?> holders) => holders.OfType<string>().Distinct().ToList() switch
    {
        [] => null,
        [var only] => only,
        _ => "shared",
    };

    private static string Spelt(string id) => Enhancement().Replace(id, "($1)") is var spelt && id.Length > 2 && char.IsAsciiLetterLower(id[0]) ? spelt.ToUpperInvariant() : id;

    private static string? OfCmmc(JsonElement control) => control.GetProperty("aws-cmmc-crm-2026").GetString()! is var text && text.StartsWith("aws-or-shared", StringComparison.Ordinal) ? "aws or shared" : text;

    private static string? OfQuickStart(JsonElement control) =>
        control.TryGetProperty("aws-quickstart-nist-2017", out var rating) && rating.GetProperty("holder").ValueKind == JsonValueKind.String ? rating.GetProperty("holder").GetString() : null;

    private static string? OfCsa(JsonElement control) =>
        string.Join(" or ", control.EnumerateArray().Select(word => word.GetString() switch { "CSP-Owned" => "aws", "CSC-Owned" => "customer", _ => "shared" }).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\.(\d+)$")]
    private static partial Regex Enhancement();

    /// <summary>What a source says of a requirement, and what the matrix says.</summary>
    private sealed record Cell(string Id, string Published, string Ours)
    {
        public bool Agrees => Published.Split(" or ").Contains(Ours);
    }
}
