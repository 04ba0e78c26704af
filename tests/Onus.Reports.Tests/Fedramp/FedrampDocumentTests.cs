using System.Text;
using Onus.Contracts;
using Onus.Contracts.Fedramp;
using Onus.Contracts.Matrices;
using Onus.Core.Diagnostics;
using Onus.Engine.Fedramp;
using Onus.Reports.Fedramp;

namespace Onus.Reports.Tests.Fedramp;

/// <summary>FedRAMP's documents say what was read shows and what the provider says, and nothing else; FedRAMP's own schemas take them.</summary>
public sealed class FedrampDocumentTests
{
    private const string Folder = "Onus.Reports.Tests/Fedramp";
    private const string Bucket = "resource \"aws_s3_bucket\" \"orders\" {\n  bucket = \"orders\"\n}\n";
    private const string Queue = "resource \"aws_sqs_queue\" \"orders\" {\n  name = \"orders\"\n}\n";
    private const string Waived = "# onus:waive=s3-bucket-encrypted-with-kms,s3-bucket-access-logging-enabled until=2026-12-31 Holds nothing but test data\n" + Bucket;
    private const string Open = "resource \"aws_security_group\" \"all\" {\n  name = \"all\"\n  ingress {\n    from_port   = 22\n    to_port     = 22\n    protocol    = \"tcp\"\n    cidr_blocks = [\"0.0.0.0/0\"]\n  }\n}\n";

    [FedrampSchemaFact]
    public void The_record_is_taken_by_its_schema() => FedrampSchemaFactAttribute.Validate("security-decision-record", FedrampSample.Bytes(DecisionRecordWriter.Write, FedrampSample.Record));

    [FedrampSchemaFact]
    public void The_overview_is_taken_by_its_schema() => FedrampSchemaFactAttribute.Validate("certification-package-overview", FedrampSample.Bytes(PackageOverviewWriter.Write, FedrampSample.OverviewOf(FedrampSample.Settings)));

    [FedrampSchemaFact]
    public void Accepted_vulnerabilities_are_taken_by_their_schema() => FedrampSchemaFactAttribute.Validate("accepted-vulnerability-info", FedrampSample.Bytes(AcceptedVulnerabilitiesWriter.Write, FedrampSample.AcceptedOf(Waived)));

    [FedrampSchemaFact]
    public void A_notice_is_taken_by_its_schema() => FedrampSchemaFactAttribute.Validate("significant-change-notifications", FedrampSample.Bytes(ChangeNoticeWriter.Write, FedrampSample.NoticeOf(Bucket, Bucket + Queue).Notice!));

    [Fact]
    public void The_record_tells_of_some_controls_and_indicators()
    {
        var record = FedrampSample.Record;
        var some = record with
        {
            Controls = [.. record.Controls.Where(control => control.Row.Id is "AC-1" or "PE-3" or "SC-28")],
            Indicators = [.. record.Indicators.Where(indicator => indicator.Row.Id is "KSI-CED-RAT" or "KSI-CNA-ULN")],
        };
        Golden.Match($"{Folder}/sdr.golden.json", FedrampSample.Golden(FedrampSample.Bytes(DecisionRecordWriter.Write, some)));
    }

    [Fact]
    public void The_overview_tells_what_the_provider_says() => Golden.Match($"{Folder}/cpo.golden.json", FedrampSample.Golden(FedrampSample.Bytes(PackageOverviewWriter.Write, FedrampSample.OverviewOf(FedrampSample.Settings))));

    [Fact]
    public void Waivers_are_accepted_vulnerabilities() => Golden.Match($"{Folder}/accepted.golden.json", FedrampSample.Golden(FedrampSample.Bytes(AcceptedVulnerabilitiesWriter.Write, FedrampSample.AcceptedOf(Waived))));

    [Fact]
    public void A_difference_is_a_notice_of_a_change()
    {
        var request = new NoticeRequest(null!) { Reason = "Orders are to wait.", Plan = new ChangePlan("In one step.", "2026-12-01", "2026-12-02"), Approver = "Ada Example, CISO" };
        Golden.Match($"{Folder}/notice.golden.json", FedrampSample.Golden(FedrampSample.Bytes(ChangeNoticeWriter.Write, FedrampSample.NoticeOf(Bucket, Bucket + Queue, request).Notice!)));
    }

    [Fact]
    public void Every_control_of_the_class_and_every_indicator_has_its_place()
    {
        FedrampSample.Record.Controls.Select(control => control.Row.Id).ShouldBe(Knowledge.Catalog.Frameworks.Find("fedramp-rev5-low")!.Requirements.Select(requirement => requirement.Id));
        FedrampSample.Record.Indicators.Select(indicator => indicator.Row.Id).ShouldBe(Knowledge.Catalog.Frameworks.Find("fedramp-20x-ksi")!.Requirements.Select(requirement => requirement.Id));
    }

    [Fact]
    public void What_is_inherited_says_so_first()
    {
        var json = FedrampSample.Json(FedrampSample.Bytes(DecisionRecordWriter.Write, FedrampSample.Record));
        var control = json.GetProperty("securityControls").EnumerateArray().Single(item => item.GetProperty("controlId").GetString() == "PE-3");

        control.GetProperty("controlImplementationStatus").GetString().ShouldBe("Implemented");
        control.GetProperty("controlImplementationDescription").GetString()!.ShouldStartWith("**Inherited** from Amazon Web Services");
    }

    [Fact]
    public void Indicators_have_tests_and_evidence_of_what_was_read_and_no_word_of_an_assessor()
    {
        var json = FedrampSample.Json(FedrampSample.Bytes(DecisionRecordWriter.Write, FedrampSample.Record));
        var indicators = json.GetProperty("keySecurityIndicators").EnumerateArray().ToList();

        indicators.ShouldAllBe(indicator => indicator.GetProperty("ksiAssessment").GetArrayLength() == 0);
        var tested = indicators.Where(indicator => indicator.GetProperty("ksiTests").GetArrayLength() > 0).ToList();
        tested.ShouldNotBeEmpty();
        tested.SelectMany(indicator => indicator.GetProperty("ksiEvidence").EnumerateArray()).ShouldContain(evidence => evidence.GetProperty("evidenceText").GetString()!.Contains("template.yaml:", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_provider_says_counts_where_nothing_refutes_it_and_not_where_checks_do()
    {
        FedrampSample.Record.Controls.Single(control => control.Row.Id == "AC-1").Status.ShouldBe(ImplementationStatus.Implemented);
        FedrampSample.Record.Controls.Single(control => control.Row.Id == "SC-28").Status.ShouldNotBe(ImplementationStatus.Implemented);
    }

    [Fact]
    public void Nothing_is_said_of_the_status_of_what_nothing_shows()
    {
        var json = FedrampSample.Json(FedrampSample.Bytes(DecisionRecordWriter.Write, FedrampSample.Record));

        var unsaid = json.GetProperty("onus").GetProperty("withoutStatus").EnumerateArray().Select(id => id.GetString()).ToList();
        unsaid.ShouldContain("PS-1");
        json.GetProperty("securityControls").EnumerateArray().Single(item => item.GetProperty("controlId").GetString() == "PS-1").TryGetProperty("controlImplementationStatus", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData(RequirementState.NotCovered, ObligationStatus.Inherited, null)]
    [InlineData(RequirementState.Unmet, ObligationStatus.Unmet, ImplementationStatus.NotImplemented)]
    [InlineData(RequirementState.Unmet, ObligationStatus.Met, ImplementationStatus.PartiallyImplemented)]
    [InlineData(RequirementState.Open, ObligationStatus.Open, null)]
    [InlineData(RequirementState.Expired, ObligationStatus.Expired, ImplementationStatus.PartiallyImplemented)]
    [InlineData(RequirementState.Attested, ObligationStatus.Attested, ImplementationStatus.Implemented)]
    public void A_status_is_that_of_the_obligations(RequirementState state, ObligationStatus standing, ImplementationStatus? status) =>
        FedrampUseCase.StatusOf(new MatrixRow("X", state, Holder.Customer) { Customer = [new MatrixPart("r", "R", "Does.", [new MatrixStanding(standing, [])])] }).ShouldBe(status);

    [Fact]
    public void AWS_stands_among_the_third_parties_by_the_id_of_its_package_and_what_that_does_not_cover_apart()
    {
        var overview = FedrampSample.OverviewOf(FedrampSample.Settings);

        overview.Certified[0].FedrampId.ShouldBe("FR9999999999");
        overview.Certified[0].UseCase.ShouldContain("us-gov-west-1");
        overview.NonCertified.ShouldContain(resource => resource.Name == "Example mail relay" && resource.Provider == "Example Mail");
    }

    [Fact]
    public void What_the_schema_asks_for_and_nobody_said_is_asked_for_all_at_once()
    {
        var problem = Should.Throw<RequestException>(() => FedrampSample.OverviewOf("certification \"c\" {\n  package = \"https://e.example/c.json\"\n  type = \"20x\"\n  class = \"A\"\n}\n"));

        problem.Diagnostics.Select(item => item.Code).Distinct().ShouldBe(["certification-missing"]);
        problem.Diagnostics.Length.ShouldBe(12);
        problem.Diagnostics.ShouldAllBe(item => item.Remedy!.StartsWith("Add ", StringComparison.Ordinal) && item.Location!.Line == 1);
    }

    [Fact]
    public void Without_a_certification_the_settings_are_asked_for_one() =>
        Should.Throw<RequestException>(() => FedrampSample.RecordOf("")).Message.ShouldContain("certification \"NAME\"");

    [Theory]
    [InlineData("package = \"trust.example.com\"\n  type = \"Rev5\"\n  class = \"B\"", "settings-certification")]
    [InlineData("package = \"https://ada:pw@trust.example.com/c\"\n  type = \"Rev5\"\n  class = \"B\"", "settings-certification")]
    [InlineData("package = \"https://e.example/c\"\n  type = \"rev5\"\n  class = \"B\"", "settings-type")]
    [InlineData("type = \"Rev5\"\n  class = \"B\"", "settings-missing")]
    [InlineData("package = \"https://e.example/c\"\n  type = \"Rev5\"\n  class = \"B\"\n  logo = \"https://e.example/logo\"", "settings-certification")]
    [InlineData("package = \"https://e.example/c\"\n  type = \"Rev5\"\n  class = \"B\"\n  categories = [\"Grants\"]", "settings-certification")]
    [InlineData("package = \"https://e.example/c\"\n  type = \"Rev5\"\n  class = \"B\"\n  deployment_model = \"Public\"", "settings-certification")]
    [InlineData("package = \"https://e.example/c\"\n  type = \"Rev5\"\n  class = \"B\"\n  assessor = \"A\"", "settings-missing")]
    [InlineData("package = \"https://e.example/c\"\n  type = \"Rev5\"\n  class = \"B\"\n  contact \"Security\" { email = \"nobody\" }", "settings-certification")]
    [InlineData("package = \"https://e.example/c\"\n  type = \"Rev5\"\n  class = \"B\"\n  statement \"AC-999\" { text = \"t\" }", "settings-dangling")]
    [InlineData("package = \"https://e.example/c\"\n  type = \"Rev5\"\n  class = \"B\"\n  parameters = { \"zz-1_odp\" = \"v\" }", "settings-dangling")]
    [InlineData("package = \"https://e.example/c\"\n  type = \"Rev5\"\n  class = \"B\"\n  outside_aws_package = [\"sqz\"]", "settings-dangling")]
    [InlineData("package = \"https://e.example/c\"\n  type = \"Rev5\"\n  class = \"B\"\n  port \"https\" {\n service = \"s\"\n transport = \"TCP\"\n }", "settings-certification")]
    public void A_mistake_in_the_settings_is_told_where_it_stands(string said, string code)
    {
        var problem = Should.Throw<RequestException>(() => FedrampSample.RecordOf($"certification \"c\" {{\n  {said}\n}}\n"));

        problem.Diagnostics.ShouldContain(item => item.Code == code && item.Location != null && item.Remedy != null);
        problem.ToString().ShouldNotContain("ada:pw");
    }

    [Fact]
    public void A_secret_in_the_settings_is_not_printed()
    {
        var record = FedrampSample.RecordOf(FedrampSample.Settings.Replace("The policy AC-POL-1, reviewed yearly.", "Key AKIAQYLPMN5HHHFPZAM2 ghp_16C7e42F292c6912E7710c838347Ae178B4a", StringComparison.Ordinal));

        Encoding.UTF8.GetString(FedrampSample.Bytes(DecisionRecordWriter.Write, record)).ShouldNotContain("ghp_16C7e42F292c6912E7710c838347Ae178B4a");
    }

    [Fact]
    public void A_change_that_opens_something_to_anybody_is_proposed_as_transformative_and_the_provider_has_the_last_word()
    {
        FedrampSample.NoticeOf(Bucket, Bucket + Open).Notice!.Type.ShouldBe(ChangeType.Transformative);
        var notice = FedrampSample.NoticeOf(Bucket, Bucket + Open, new NoticeRequest(null!) { Type = ChangeType.Adaptive }).Notice!;
        notice.Type.ShouldBe(ChangeType.Adaptive);
        notice.TypeExplanation.ShouldStartWith("The provider calls it adaptive. By what changes it would be transformative");
    }

    [Fact]
    public void A_service_outside_of_the_AWS_package_is_proposed_as_transformative() =>
        FedrampSample.NoticeOf(Bucket, Bucket + Queue).Notice!.Type.ShouldBe(ChangeType.Transformative);

    [Fact]
    public void A_change_that_changes_nothing_needs_no_notice()
    {
        var result = FedrampSample.NoticeOf(Bucket, "\n" + Bucket);

        result.Notice.ShouldBeNull();
        result.IsRoutine.ShouldBeTrue();
    }

    [Fact]
    public void The_same_input_makes_the_same_bytes() =>
        FedrampSample.Bytes(DecisionRecordWriter.Write, FedrampSample.RecordOf(FedrampSample.Settings)).ShouldBe(FedrampSample.Bytes(DecisionRecordWriter.Write, FedrampSample.Record));

    [Theory]
    [InlineData("sc-28_odp.02", "SC-28")]
    [InlineData("ac-06.01_odp.02", "AC-6(1)")]
    [InlineData("ac-2(1)_odp", "AC-2(1)")]
    public void A_parameter_belongs_to_its_control(string parameter, string control) => FedrampIds.ControlOf(parameter).ShouldBe(control);
}
