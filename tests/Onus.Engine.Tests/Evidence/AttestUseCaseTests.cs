using System.Text;
using Onus.Contracts.Digests;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Engine.Evidence;
using Onus.Engine.Tests.Settings;

namespace Onus.Engine.Tests.Evidence;

/// <summary>An attestation is written into the settings as a person would write it, with the hashes of its evidence, and with its entry in the log.</summary>
public sealed class AttestUseCaseTests
{
    private const string Settings = """
        # Our settings.
        profile = "recommended" # as agreed

        attestation "first" {
          responsibility = "ctl.training"
          statement      = "All were trained."
          owner          = "Bo"
          performed      = "2026-01-01" # a Thursday
          valid_until    = "2026-12-31"

          scope {
            organisation = true
          }
        }

        environment "production" { paths = ["app"] }

        """;

    private static readonly KnowledgeRequest Knowledge = new(Date: "2026-10-01");

    private static readonly AttestRequest Review = new("review", Knowledge)
    {
        Responsibilities = ["iam.review", "iam.revoke"],
        Organisation = true,
        Statement = "All \"rights\" were looked over.",
        Owner = "Ada",
        ValidUntil = "2027-03-31",
        Evidence = ["evidence/minutes.txt"],
    };

    [Fact]
    public void A_block_comes_behind_those_of_its_kind_and_all_else_stays_as_it_is()
    {
        var change = AttestUseCase.Run(Review, SettingsHost.Of(("onus.hcl", Settings), ("evidence/minutes.txt", "minutes\n")));

        var sha = Convert.ToHexStringLower(Digest.Sha256("minutes\n"u8));
        var block = $$"""
            attestation "review" {
              responsibility = ["iam.review", "iam.revoke"]
              statement      = "All \"rights\" were looked over."
              owner          = "Ada"
              performed      = "2026-10-01"
              valid_until    = "2027-03-31"
              evidence       = [{ file = "evidence/minutes.txt", sha256 = "{{sha}}" }]

              scope {
                organisation = true
              }
            }
            """;
        change.Block.ShouldBe(block);
        Written(change).ShouldBe(Settings.Replace("\n}\n\nenvironment", $"\n}}\n\n{block}\n\nenvironment", StringComparison.Ordinal));
        change.Records.Single().Name.ShouldBe("review");
        change.Log.Path.ShouldEndWith(".onus/evidence.jsonl");
    }

    [Fact]
    public async Task What_it_writes_and_records_counts()
    {
        var change = AttestUseCase.Run(Review, SettingsHost.Of(("evidence/minutes.txt", "minutes\n")));

        var result = await Recorded.ScanWithAsync(Written(change), "2026-10-01", ("evidence/minutes.txt", "minutes\n"), (".onus/evidence.jsonl", Encoding.UTF8.GetString(LogOfRecords.Of(change.Records.Select(record => (record.Kind, record.Name, record.Digest))))));

        result.Attestations.Single().State.ShouldBe(Contracts.RecordState.Current);
        result.Attestations.Single().Obligations.ShouldBe(2);
    }

    [Fact]
    public void One_that_is_there_is_attested_anew_in_its_place()
    {
        var change = AttestUseCase.Run(new AttestRequest("first", Knowledge) { ValidUntil = "2027-12-31", Reached = "96%", Audience = "developers" }, SettingsHost.Of(("onus.hcl", Settings)));

        var written = Written(change);
        written.ShouldContain("  performed      = \"2026-10-01\" # a Thursday\n  valid_until    = \"2027-12-31\"\n");
        written.ShouldContain("reached        = \"96%\"");
        written.ShouldStartWith("# Our settings.\nprofile = \"recommended\" # as agreed\n");
    }

    [Fact]
    public void One_that_was_written_by_hand_is_recorded_as_it_stands()
    {
        var change = AttestUseCase.Run(new AttestRequest("first", Knowledge) { OnlyRecords = true }, SettingsHost.Of(("onus.hcl", Settings)));

        var writer = new NoWriter();
        change.Write(writer);
        writer.Written.ShouldBeNull();
        change.Records.Single().By.ShouldBe("Bo");
    }

    [Fact]
    public void Who_begins_a_log_takes_the_waivers_into_it_that_stand_there()
    {
        const string Waiver = "waiver \"w\" {\n  checks = \"s3-*\"\n  reason = \"r\"\n}\n";
        AttestUseCase.Run(Review with { Evidence = [] }, SettingsHost.Of(("onus.hcl", Waiver))).Records.Select(record => (record.Kind, record.Name)).ShouldBe([("waiver", "w"), ("attestation", "review")]);
        AttestUseCase.Run(Review with { Evidence = [] }, SettingsHost.Of(("onus.hcl", Waiver), (".onus/evidence.jsonl", ""))).Records.ShouldHaveSingleItem();
    }

    public static TheoryData<string, AttestRequest> Wrong() => new()
    {
        { "needs --owner", Review with { Owner = null } },
        { "needs --organisation", Review with { Organisation = false } },
        { "is not there", Review with { Evidence = ["evidence/none.txt"] } },
        { "write its SHA-256 behind it", Review with { Evidence = ["https://example.org/minutes"] } },
        { "would have mistakes", Review with { Responsibilities = ["iam.rewiew"] } },
        { "would have mistakes", Review with { ValidUntil = "soon" } },
        { "would have mistakes", Review with { ValidUntil = "2026-09-30" } },
        { "no attestation \"none\"", new AttestRequest("none", Knowledge) { OnlyRecords = true } },
        { "its scope is changed", new AttestRequest("first", Knowledge) { Organisation = true } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Nothing_is_written_where_something_is_wrong(string expected, AttestRequest request) =>
        Should.Throw<RequestException>(() => AttestUseCase.Run(request, SettingsHost.Of(("onus.hcl", Settings), ("evidence/minutes.txt", "minutes\n")))).Message.ShouldContain(expected);

    [Fact]
    public void A_waiver_is_written_with_owner_ticket_and_end()
    {
        var request = new WaiveRequest("website", Knowledge) { Checks = ["s3-bucket-acl-not-public"], Responsibilities = ["data.backup"], Paths = ["web/*.tf"], Reason = "It is public.", Owner = "Ada", Until = "2027-01-31", Ticket = "SEC-12" };
        var host = SettingsHost.Of(("onus.hcl", Settings));

        var change = WaiveUseCase.Run(request, host);

        change.Block.ShouldBe("""
            waiver "website" {
              checks           = ["s3-bucket-acl-not-public"]
              responsibilities = ["data.backup"]
              paths            = ["web/*.tf"]
              reason           = "It is public."
              owner            = "Ada"
              ticket           = "SEC-12"
              until            = "2027-01-31"
            }
            """);
        Written(change).ShouldBe(Settings + "\n" + change.Block + "\n");
        Should.Throw<RequestException>(() => WaiveUseCase.Run(request with { Until = null }, host)).Message.ShouldContain("needs --until");
        Should.Throw<RequestException>(() => WaiveUseCase.Run(request with { Until = "2026-09-30" }, host)).Message.ShouldContain("would not count");
        Should.Throw<RequestException>(() => WaiveUseCase.Run(request with { Checks = ["no-such-check"] }, host)).Message.ShouldContain("would have mistakes");
    }

    private static string Written(SettingsChange change)
    {
        var writer = new NoWriter();
        change.Write(writer);
        return Encoding.UTF8.GetString(writer.Written.ShouldNotBeNull());
    }

    private sealed class NoWriter : IFileWriter
    {
        public byte[]? Written { get; private set; }

        public void Replace(string path, Action<Stream> write)
        {
            using var stream = new MemoryStream();
            write(stream);
            Written = stream.ToArray();
        }

        public void Append(string path, ReadOnlySpan<byte> content, CancellationToken cancellation = default) => throw new NotSupportedException();
    }
}
