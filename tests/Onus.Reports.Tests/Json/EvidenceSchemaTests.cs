using System.Collections.Immutable;
using System.Text.Json;
using Onus.Contracts;
using Onus.Contracts.Json;
using Onus.Reports.Terminal;

namespace Onus.Reports.Tests.Json;

/// <summary>What people attest, accept and keep on file is as the schema says, and the terminal tells it.</summary>
public sealed class EvidenceSchemaTests
{
    private static readonly Place Here = new("onus.hcl", 3, 1, null);

    [Fact]
    public void All_of_it_is_as_the_schema_says()
    {
        using var output = new MemoryStream();
        AssessmentWriter.Write(Result(), output);

        using var document = JsonDocument.Parse(output.ToArray());
        JsonSchema.Validate(Path.Combine(Checkout.Root, "docs", "assessment.schema.json"), document.RootElement).ShouldBeEmpty();
    }

    [Fact]
    public void The_terminal_tells_who_attests_what_is_on_file_and_what_falls_due()
    {
        using var output = new StringWriter();
        TerminalReport.Write(Result(), new TerminalWriter(output, colors: false, width: 160), new TerminalOptions());
        var text = output.ToString();

        text.ShouldContain("current       review: Ada, until 2026-12-01; iam.review of the organisation: 1 obligation; 96% of developers reached");
        text.ShouldContain("not-recorded  by hand: Bo");
        text.ShouldContain("INHERITED");
        text.ShouldContain("evidence is missing: no report that counts speaks of s3");
        text.ShouldContain("expects backups: data.backup (open)");
        text.ShouldContain("ended         orders: mysql 8.0 on resources aws_instance.*, 2 resources; support ended on 2026-07-31, at extra cost until 2029-07-31; Cy");
        text.ShouldContain("2026-12-01  attestation review (Ada): ends in 30 days; 1 obligation");
        text.ShouldContain("2026-10-31  waiver website (Ada): expired 1 day ago");
        text.ShouldContain("nobody");
        text.IndexOf("component orders", StringComparison.Ordinal).ShouldBeLessThan(text.IndexOf("waiver website (Ada)", StringComparison.Ordinal));
    }

    private static AssessmentResult Result()
    {
        var bare = Scanned.Of("Resources:\n  A: {Type: AWS::S3::Bucket}\n").Result;
        return bare.WithResources([bare.Resources[0].Standing(bare.Resources[0].Obligations, ImmutableSortedDictionary<string, int>.Empty.Add("data.encrypt-client", 0))]) with
        {
            Date = "2026-11-01",
            Scopes = [.. bare.Scopes.Select(scope => scope.Entry.Responsibility == "iam.review" ? scope with { Party = "security", Attestation = 0, Status = ObligationStatus.Attested } : scope)],
            Attestations =
            [
                new("review", ["iam.review"], "the organisation", "All was looked over.", "Ada", "2026-09-01", "2026-12-01", RecordState.Current)
                {
                    Audience = "developers", Reached = 96, Obligations = 1, Covered = 1, Evidence = [new EvidenceNote("r.md", new string('0', 64), EvidenceState.Verified)], Location = Here,
                },
                new("by hand", ["iam.revoke"], "the organisation", "All was taken away.", "Bo", "2026-09-01", "2026-12-01", RecordState.NotRecorded) { Reason = "the log has no entry of it", Location = Here },
            ],
            Waivers = [new("website", "It is public.", "2026-10-31", RecordState.Expired) { Checks = ["s3-*"], Owner = "Ada", Ticket = "SEC-1", Everywhere = true, Location = Here }],
            Reports =
            [
                new("soc", "aws", "SOC 2 Type II", "2025-10-01", "2026-03-31", "2027-03-31", "Bo", "2026-06-10", RecordState.Current)
                {
                    Kept = "share", Sha256 = new string('0', 64), Version = "1", Services = ["rds"], Expects = [new ExpectedControl("backups", ["data.backup"], ObligationStatus.Open)], Location = Here,
                },
            ],
            Components = [new("orders", "mysql", "8.0", "Cy", "resources aws_instance.*", SupportState.Ended, 2) { Until = "2026-07-31", Extended = "2029-07-31", Location = Here }],
            Contexts = [new("customers", ["personal data"], ["four hours"], "service s3", 1) { Criticality = "high", Location = Here }],
        };
    }
}
