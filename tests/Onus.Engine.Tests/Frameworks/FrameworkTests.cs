using System.Text;
using Onus.Contracts;
using Onus.Contracts.Answers;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Engine.Explain;
using Onus.Engine.Inputs;
using Onus.Engine.Scan;

namespace Onus.Engine.Tests.Frameworks;

/// <summary>Frameworks are scored by requirement, and what nothing here covers is said to be so: it is never left out, and never inherited.</summary>
public sealed class FrameworkTests
{
    private const string Template = """
        Resources:
          Bucket:
            Type: AWS::S3::Bucket
            Properties: {BucketName: !Ref Nowhere}
          Database:
            Type: AWS::RDS::DBInstance
            Properties: {Engine: mysql, StorageEncrypted: false}
        """;

    /// <summary>One scan for all frameworks.</summary>
    private static readonly Lazy<Task<AssessmentResult>> All = new(() => Scan([.. Knowledge.Catalog.Frameworks.Ids]));

    [Theory]
    [InlineData("nist-800-53-r5", 1014)]
    [InlineData("nist-800-53-r5-moderate", 287)]
    [InlineData("fedramp-rev5-low", 155)]
    [InlineData("fedramp-rev5-moderate", 322)]
    [InlineData("fedramp-rev5-high", 409)]
    [InlineData("fedramp-20x-ksi", 46)]
    [InlineData("nist-800-171-r2", 110)]
    [InlineData("nist-800-171-r3", 97)]
    [InlineData("nist-csf-2", 106)]
    [InlineData("hipaa-security-rule", 65)]
    [InlineData("cis-aws-7", 70)]
    [InlineData("pci-dss-4", 280)]
    [InlineData("iso-27001-2022", 93)]
    [InlineData("iso-27017-2015", 7)]
    [InlineData("soc2-tsc", 61)]
    [InlineData("csa-ccm-4.1", 207)]
    [InlineData("c5-2020", 121)]
    [InlineData("nis2-2024-2690", 53)]
    [InlineData("dora-2022-2554", 26)]
    public void Each_framework_has_all_its_requirements(string id, int count) => Knowledge.Catalog.Frameworks.Find(id)!.Requirements.Length.ShouldBe(count);

    [Fact]
    public void The_objectives_of_SP_800_171_are_all_there() =>
        Knowledge.Catalog.Frameworks.Find("nist-800-171-r2")!.Requirements.Sum(requirement => requirement.Objectives!.Value.Length).ShouldBe(320);

    [Fact]
    public async Task Every_requirement_is_told_and_stands_as_the_gravest_of_what_serves_it()
    {
        var framework = await Scored("nist-800-53-r5-moderate");

        framework.Requirements.Length.ShouldBe(287);
        var physical = framework.Find("PE-3")!;
        physical.State.ShouldBe(RequirementState.Inherited);
        physical.Holder.ShouldBe(Holder.Aws);
        physical.Parts.ShouldHaveSingleItem().Services.Keys.ShouldBe(["rds", "s3"]);
        var encryption = framework.Find("sc-28")!;
        encryption.State.ShouldBe(RequirementState.Unmet);
        encryption.Parts[0].Status.ShouldBe(ObligationStatus.Unmet);
        encryption.Parts[0].Services.ShouldContainKey("rds");
    }

    [Fact]
    public async Task What_nothing_serves_is_not_covered_and_never_inherited()
    {
        foreach (var framework in (await All.Value).Frameworks)
        {
            foreach (var requirement in framework.Requirements)
            {
                (requirement.State == RequirementState.NotCovered).ShouldBe(!requirement.IsCovered, $"{framework.Id} {requirement.Id}");
                if (requirement.State == RequirementState.NotCovered)
                {
                    requirement.Holder.ShouldBeNull();
                    requirement.Parts.ShouldBeEmpty();
                }

                if (requirement.State == RequirementState.Inherited)
                {
                    requirement.Parts.ShouldAllBe(part => part.Status == ObligationStatus.Inherited);
                    requirement.Partial.ShouldBeFalse($"{framework.Id} {requirement.Id}");
                }
            }
        }
    }

    [Fact]
    public async Task A_baseline_is_a_selection_that_stands_as_the_whole_does()
    {
        var whole = await Scored("nist-800-53-r5");

        foreach (var requirement in (await Scored("fedramp-rev5-moderate")).Requirements)
        {
            whole.Find(requirement.Id)!.State.ShouldBe(requirement.State);
        }
    }

    [Fact]
    public async Task Where_nothing_serves_a_requirement_itself_its_publishers_mapping_counts_and_is_marked()
    {
        var framework = await Scored("nist-800-171-r3");

        framework.Find("03.10.07")!.Served!.Value.ShouldContain(new ServingResponsibility("phys.facility", ServingStrength.Derived));
        framework.Find("03.10.07")!.State.ShouldNotBe(RequirementState.NotCovered);
    }

    [Theory]
    [InlineData("CMMC", "nist-800-171-r2")]
    [InlineData("ccm", "csa-ccm-4.1")]
    [InlineData("FEDRAMP-MODERATE", "fedramp-rev5-moderate")]
    public void A_framework_is_found_by_its_other_names(string name, string id) => Knowledge.Catalog.Frameworks.FindByName(name)!.Id.ShouldBe(id);

    [Fact]
    public async Task A_misspelt_framework_is_said()
    {
        var problem = await Should.ThrowAsync<RequestException>(() => Scan("nist-800-53-r6"));

        problem.Message.ShouldBe("there is no framework \"nist-800-53-r6\"; did you mean nist-800-53-r5?");
    }

    [Fact]
    public async Task Settings_name_frameworks_and_flags_win()
    {
        const string Settings = """
            frameworks = ["cmmc", "nis3"]
            team {
              name    = "Shop"
              decided = "2026-11-01"
            }
            """;
        var said = await Scan(Settings, []);

        said.Frameworks.Select(framework => framework.Id).ShouldBe(["nist-800-171-r2"]);
        said.Diagnostics.ShouldContain(item => item.Code == "settings-dangling" && item.Message.Contains("nis2", StringComparison.Ordinal));
        (await Scan(Settings, ["soc2"])).Frameworks.Select(framework => framework.Id).ShouldBe(["soc2-tsc"]);
    }

    [Fact]
    public async Task Nobody_who_does_not_ask_gets_any() => (await Scan()).Frameworks.ShouldBeEmpty();

    [Fact]
    public void A_framework_and_its_requirements_are_explained()
    {
        var explainer = new ExplainUseCase(Knowledge.Catalog, "2026-11-29");

        explainer.Explain("cmmc").ShouldBeOfType<FrameworkExplanation>().Requirements.Count(requirement => requirement.NotCovered).ShouldBeGreaterThan(0);
        var requirement = explainer.Explain("cmmc:3.10.1").ShouldBeOfType<RequirementExplanation>();
        requirement.Label.ShouldBe("PE.L1-3.10.1");
        requirement.Responsibilities.ShouldContain("phys.facility");
        requirement.Objectives!.Value.Length.ShouldBe(4);
        explainer.Explain("nist-800-53-r5:PE-17").ShouldBeOfType<RequirementExplanation>().NotCovered.ShouldBeTrue();
        Should.Throw<RequestException>(() => explainer.Explain("cmmc:3.99.1")).Message.ShouldContain("has no requirement \"3.99.1\"");
    }

    private static async Task<FrameworkAssessment> Scored(string id) => (await All.Value).Frameworks.Single(framework => framework.Id == id);

    private static Task<AssessmentResult> Scan(params string[] frameworks) => Scan(null, frameworks);

    private static Task<AssessmentResult> Scan(string? settings, string[] frameworks)
    {
        var files = new Dictionary<string, string> { ["t.yaml"] = Template };
        if (settings is not null)
        {
            files["onus.hcl"] = settings;
        }

        return ScanUseCase.RunAsync(new InputRequest { Paths = ["t.yaml"], Frameworks = frameworks, Knowledge = new KnowledgeRequest(Date: "2026-11-29") }, new MemoryHost(new MemoryTree(files.Select(file => KeyValuePair.Create(file.Key, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Value))))));
    }
}
