using Onus.Contracts;
using Onus.Contracts.Digests;
using Onus.Core.Diagnostics;

namespace Onus.Engine.Tests.Evidence;

/// <summary>What people attest counts where nothing verifies it: as long as it holds, is recorded, and its evidence is what it was.</summary>
public sealed class AttestationTests
{
    private const string Minutes = "Rights of all accounts were looked over.\n";
    private const string Review = """
        attestation "access review" {
          responsibility = "iam.review"
          statement      = "All rights were looked over, and what nobody needs was taken away."
          owner          = "Ada Example"
          performed      = "2026-09-01"
          valid_until    = "2026-12-01"
          evidence       = [{ file = "evidence/review.txt", sha256 = "SHA" }]
          scope { organisation = true }
        }
        """;

    private static string Sha(string text) => Convert.ToHexStringLower(Digest.Sha256(System.Text.Encoding.UTF8.GetBytes(text)));

    private static string Written => Review.Replace("SHA", Sha(Minutes), StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-08-31", ObligationStatus.Open)]
    [InlineData("2026-09-01", ObligationStatus.Attested)]
    [InlineData("2026-12-01", ObligationStatus.Attested)]
    [InlineData("2026-12-02", ObligationStatus.Expired)]
    public async Task It_holds_from_the_day_on_which_it_was_performed_to_its_last_day(string day, ObligationStatus expected)
    {
        var result = await Recorded.ScanAsync(Written, day, ("evidence/review.txt", Minutes));

        var scope = result.Scopes.Single(scope => scope.Entry.Responsibility == "iam.review");
        scope.Status.ShouldBe(expected);
        scope.Attestation.ShouldBe(expected == ObligationStatus.Open ? null : 0);
        result.Attestations.Single().Owner.ShouldBe("Ada Example");
    }

    [Theory]
    [InlineData("something else\n", EvidenceState.Changed, "another content")]
    [InlineData(null, EvidenceState.Missing, "not there")]
    public async Task It_expires_when_its_evidence_is_not_what_was_attested(string? content, EvidenceState expected, string because)
    {
        var result = await Recorded.ScanAsync(Written, "2026-10-01", content is null ? [] : [("evidence/review.txt", content)]);

        result.Scopes.Single(scope => scope.Entry.Responsibility == "iam.review").Status.ShouldBe(ObligationStatus.Expired);
        var note = result.Attestations.Single();
        note.Evidence!.Value.Single().State.ShouldBe(expected);
        note.Reason!.ShouldContain(because);
        result.Diagnostics.ShouldContain(item => item.Code == "attestation-expired" && item.Location != null);
        DueItem.Of(result).Single().IsPast.ShouldBeTrue();
    }

    [Fact]
    public async Task What_has_no_entry_in_the_log_does_not_count_and_is_said()
    {
        var result = await Recorded.ScanAsync(Written, "2026-10-01", log: false, ("evidence/review.txt", Minutes));

        result.Scopes.Single(scope => scope.Entry.Responsibility == "iam.review").Status.ShouldBe(ObligationStatus.Open);
        result.Attestations.Single().State.ShouldBe(RecordState.NotRecorded);
        result.Diagnostics.ShouldContain(item => item.Code == "evidence-not-recorded");
    }

    [Fact]
    public async Task A_block_that_was_changed_by_hand_is_not_the_one_that_was_recorded()
    {
        var (settings, log) = (Written, Recorded.LogOf(Written));

        (await StatusAsync(settings.Replace("# nothing", "", StringComparison.Ordinal) + "# a comment\n")).ShouldBe(RecordState.Current);
        (await StatusAsync(settings.Replace("2026-12-01", "2036-12-01", StringComparison.Ordinal))).ShouldBe(RecordState.NotRecorded);

        async Task<RecordState> StatusAsync(string text) =>
            (await Recorded.ScanWithAsync(text, "2026-10-01", ("evidence/review.txt", Minutes), (".onus/evidence.jsonl", log))).Attestations.Single().State;
    }

    [Fact]
    public async Task What_checks_have_decided_stays_as_it_is()
    {
        const string Encrypted = """
            attestation "everything is fine" {
              responsibility = ["data.encrypt-client", "net.exposure", "iam.resource-policy", "data.backup"]
              statement      = "All is well."
              owner          = "Ada"
              performed      = "2026-09-01"
              valid_until    = "2026-12-01"
              scope { service = "s3" }
            }
            """;
        var before = await Recorded.ScanAsync("", "2026-10-01");
        var after = await Recorded.ScanAsync(Encrypted, "2026-10-01");

        var (bare, attested) = (before.Resources.Single(), after.Resources.Single());
        for (var i = 0; i < bare.Obligations.Length; i++)
        {
            var responsibility = bare.Split!.CustomerEntries[i].Responsibility;
            var isAttested = bare.Obligations[i] == ObligationStatus.Open && responsibility is "data.encrypt-client" or "data.backup";
            attested.Obligations[i].ShouldBe(isAttested ? ObligationStatus.Attested : bare.Obligations[i], responsibility);
        }

        attested.StatusOf("data.encrypt-client").ShouldBe(ObligationStatus.Attested);
        bare.Obligations.ShouldContain(ObligationStatus.Unmet);
        var note = after.Attestations.Single();
        (note.Obligations, note.Covered).ShouldBe((attested.Attested!.Count, 4));
    }

    [Theory]
    [InlineData("account = \"111111111111\"", true)]
    [InlineData("account = \"2*\"", false)]
    [InlineData("environment = \"production\"", true)]
    [InlineData("environment = \"test\"", false)]
    [InlineData("service = \"sqs\"", false)]
    [InlineData("resources = \"aws_s3_bucket.*\"", true)]
    [InlineData("tags = { team = [\"a\", \"b\"] }", false)]
    [InlineData("account = \"*\"\n environment = \"test\"", false)]
    public async Task It_speaks_of_what_fits_each_criterion_of_its_scope(string scope, bool expected)
    {
        var settings = $$"""
            account "111111111111" { paths = ["app"] }
            environment "production" { paths = ["app"] }
            attestation "a" {
              responsibility = "data.encrypt-client"
              statement      = "Nothing here has to be."
              owner          = "Ada"
              performed      = "2026-09-01"
              valid_until    = "2026-12-01"
              scope { {{scope}} }
            }
            """.Replace("{ " + scope + " }", "{\n" + scope + "\n}", StringComparison.Ordinal);

        var result = await Recorded.ScanAsync(settings, "2026-10-01");

        result.Resources.Single().StatusOf("data.encrypt-client").ShouldBe(expected ? ObligationStatus.Attested : ObligationStatus.Open);
        result.Diagnostics.Any(item => item.Code == "settings-matches-nothing").ShouldBe(!expected);
    }

    [Theory]
    [InlineData("2026-09-01", "2026-13-01", "settings-type")]
    [InlineData("2026-09-01", "2026-13", "settings-type")]
    [InlineData("2026-09-01", "2026-08-31", "settings-contradiction")]
    [InlineData("\"iam.review\"", "\"iam.rewiew\"", "settings-dangling")]
    [InlineData("scope { organisation = true }", "", "settings-missing")]
    [InlineData("scope { organisation = true }", "scope { }", "settings-missing")]
    [InlineData("scope { organisation = true }", "scope { organization = true }", "settings-unknown-key")]
    [InlineData("sha256 = \"SHA\"", "sha256 = \"abc\"", "settings-evidence")]
    [InlineData("owner          = \"Ada Example\"", "", "settings-missing")]
    public async Task Mistakes_in_it_are_mistakes_of_the_settings(string part, string instead, string code)
    {
        var at = Review.LastIndexOf(part, StringComparison.Ordinal);
        var settings = (part.StartsWith("2026", StringComparison.Ordinal) ? Review.Replace("2026-12-01", instead, StringComparison.Ordinal) : Review.Remove(at, part.Length).Insert(at, instead)).Replace("SHA\"", Sha(Minutes) + "\"", StringComparison.Ordinal);

        var problem = await Should.ThrowAsync<RequestException>(() => Recorded.ScanWithAsync(settings, "2026-10-01"));

        problem.Diagnostics.ShouldContain(item => item.Code == code && item.Location!.File == "onus.hcl");
    }

    [Fact]
    public async Task What_ends_within_ninety_days_is_due_and_what_ends_later_is_not()
    {
        DueItem.Of(await Recorded.ScanAsync(Written, "2026-09-01", ("evidence/review.txt", Minutes))).ShouldBeEmpty();
        DueItem.Of(await Recorded.ScanAsync(Written, "2026-09-02", ("evidence/review.txt", Minutes))).Single().Days.ShouldBe(90);
        DueItem.Of(await Recorded.ScanAsync(Written, "2026-12-05", ("evidence/review.txt", Minutes))).Single().Days.ShouldBe(-4);
    }

    [Fact]
    public async Task A_stored_result_tells_who_attests_and_until_when()
    {
        var result = await Recorded.ScanAsync(Written, "2026-10-01", ("evidence/review.txt", Minutes));

        var stored = result.Stored(out var text);

        text.ShouldContain("\"owner\":\"Ada Example\"");
        text.ShouldContain("\"due\":[");
        var (before, after) = (result.Attestations.Single(), stored.Attestations.Single());
        (after.Name, after.Owner, after.ValidUntil, after.State, after.Obligations, after.Location).ShouldBe((before.Name, before.Owner, before.ValidUntil, before.State, before.Obligations, before.Location));
        stored.Scopes.Single(scope => scope.Entry.Responsibility == "iam.review").Attestation.ShouldBe(0);
    }
}
