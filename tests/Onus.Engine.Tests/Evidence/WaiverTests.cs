using Onus.Contracts;
using Onus.Evidence.Log;

namespace Onus.Engine.Tests.Evidence;

/// <summary>Waivers of settings: of responsibilities, with an end, recorded where there is a log, and said at the head of every report where nothing narrows them.</summary>
public sealed class WaiverTests
{
    private const string Day = "2026-10-01";

    private static string Waiver(string more) => $$"""
        waiver "w" {
          responsibilities = ["data.encrypt-client", "net.exposure", "iam.review"]
          reason           = "It holds public pictures."
          {{more}}
        }
        """;

    [Fact]
    public async Task One_of_a_responsibility_accepts_what_fails_and_that_nothing_verifies_it()
    {
        var before = (await Recorded.ScanWithAsync("", Day)).Resources.Single();
        var result = await Recorded.ScanWithAsync(Waiver("until = \"2026-12-31\""), Day);
        var after = result.Resources.Single();

        for (var i = 0; i < after.Verdicts.Length; i++)
        {
            var isNamed = after.Rules[i].Responsibility is "net.exposure" or "data.encrypt-client";
            (after.Verdicts[i] == FindingStatus.Waived).ShouldBe(isNamed && before.Verdicts[i] is FindingStatus.Fail or FindingStatus.Unknown, after.Rules[i].Id);
        }

        after.StatusOf("data.encrypt-client").ShouldBe(ObligationStatus.Waived);
        result.Scopes.Single(scope => scope.Entry.Responsibility == "iam.review").Status.ShouldBe(ObligationStatus.Waived);
        result.Settings!.Everywhere!.Value.ShouldBe(["w"]);
    }

    [Fact]
    public async Task An_expired_one_counts_again_and_is_listed()
    {
        var result = await Recorded.ScanWithAsync(Waiver("until = \"2026-09-30\"\n  owner = \"Ada\""), Day);

        result.Resources.Single().StatusOf("data.encrypt-client").ShouldBe(ObligationStatus.Open);
        result.FindingsOf(FindingStatus.Waived).ShouldBeEmpty();
        var due = DueItem.Of(result).Single();
        (due.Kind, due.Name, due.Owner, due.Days).ShouldBe(("waiver", "w", "Ada", -1));
    }

    [Fact]
    public async Task One_for_some_files_does_not_reach_the_account_and_is_not_everywhere()
    {
        var result = await Recorded.ScanWithAsync(Waiver("until = \"2026-12-31\"\n  paths = [\"app/*.tf\"]"), Day);

        result.Resources.Single().StatusOf("data.encrypt-client").ShouldBe(ObligationStatus.Waived);
        result.Scopes.Single(scope => scope.Entry.Responsibility == "iam.review").Status.ShouldBe(ObligationStatus.Open);
        result.Settings!.Everywhere.ShouldBeNull();
    }

    [Fact]
    public async Task One_without_an_end_counts_with_a_warning()
    {
        var result = await Recorded.ScanWithAsync(Waiver(""), Day);

        result.Resources.Single().StatusOf("data.encrypt-client").ShouldBe(ObligationStatus.Waived);
        result.Diagnostics.ShouldContain(item => item.Code == "waiver-without-end");
    }

    [Fact]
    public async Task Where_there_is_a_log_one_without_an_entry_does_not_count()
    {
        var settings = Waiver("until = \"2026-12-31\"");

        var missing = await Recorded.ScanWithAsync(settings, Day, (EvidenceLog.FileName, ""));
        missing.Resources.Single().StatusOf("data.encrypt-client").ShouldBe(ObligationStatus.Open);
        missing.Scopes.Single(scope => scope.Entry.Responsibility == "iam.review").Status.ShouldBe(ObligationStatus.Open);
        missing.Waivers.Single().State.ShouldBe(RecordState.NotRecorded);
        missing.Diagnostics.ShouldContain(item => item.Code == "evidence-not-recorded" && item.Location != null);

        var recorded = await Recorded.ScanAsync(settings, Day);
        recorded.Resources.Single().StatusOf("data.encrypt-client").ShouldBe(ObligationStatus.Waived);
        recorded.Waivers.Single().State.ShouldBe(RecordState.Current);
    }
}
