using Onus.Contracts;
using Onus.Engine.Inputs;
using Onus.Engine.Live;
using Onus.Engine.Tests.Settings;

namespace Onus.Engine.Tests.Live;

/// <summary>Who says until when a version is supported stands in the finding, where the account was told by AWS.</summary>
public sealed class ToldVersionTests
{
    [Fact]
    public async Task A_finding_says_that_the_account_was_told_the_end_of_support()
    {
        var account = new ToldAccount()
            .With("ListClusters", """{"clusters": ["shop"]}""")
            .With("DescribeCluster", """{"cluster": {"name": "shop", "version": "1.36"} }""")
            .With("DescribeClusterVersions", """{"clusterVersions": [{"clusterVersion": "1.36", "versionStatus": "EXTENDED_SUPPORT", "endOfStandardSupportDate": "2026-01-02T00:00:00Z"}]}""");
        var question = new LiveQuestion(new InputRequest { Knowledge = new KnowledgeRequest(Date: "2026-11-29") }) { Regions = ["eu-west-1"], Types = new TypeChoice([], ["AWS::EKS::Cluster"], false) };

        var answer = await LiveUseCase.RunAsync(question, AccountTargets.Of("123456789012", account), SettingsHost.Of());

        var finding = answer.Result.FindingsOf(FindingStatus.Fail).Single(finding => finding.Rule.Id == "eks-cluster-version-in-standard-support");
        finding.Details.Because.Select(read => $"{read.Path} {read.Value}").ShouldBe(["meta.VersionSupport.ToldBy \"eks:DescribeClusterVersions\"", "meta.VersionSupport.Status \"EXTENDED_SUPPORT\"", "meta.VersionSupport.StandardUntil \"2026-01-02T00:00:00Z\""]);
    }
}
