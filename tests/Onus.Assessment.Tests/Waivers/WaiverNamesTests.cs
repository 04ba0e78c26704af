using System.Collections.Immutable;
using Onus.Assessment.Waivers;
using Onus.Catalog.Model;
using Onus.Core.Model;

namespace Onus.Assessment.Tests.Waivers;

/// <summary>Which checks a waiver speaks of, in each tool's own spelling.</summary>
public sealed class WaiverNamesTests
{
    [Theory]
    [InlineData("onus", "*", true)]
    [InlineData("onus", "box-patched", true)]
    [InlineData("onus", "Box-Patched", false)]
    [InlineData("onus", "BOX-OLD", true)]
    [InlineData("onus", "CKV_AWS_1", false)]
    [InlineData("checkov", "ckv_aws_1", true)]
    [InlineData("checkov", "CKV_AWS_11", false)]
    [InlineData("checkov", "*", false)]
    [InlineData("trivy", "*", true)]
    [InlineData("trivy", "AVD-AWS-0001", true)]
    [InlineData("trivy", "aws-0001", true)]
    [InlineData("trivy", "avd-aws-00*", true)]
    [InlineData("trivy", "AWS-00*", true)]
    [InlineData("trivy", "AWS-1*", false)]
    [InlineData("trivy", "aws-box-patched", true)]
    [InlineData("tfsec", "AVD-AWS-0001", true)]
    [InlineData("tfsec", "aws-box-*", true)]
    [InlineData("tfsec", "aws-box", false)]
    [InlineData("cdk-nag", "BoxPatched", true)]
    [InlineData("cdk-nag", "HIPAA.Security-BoxPatched", true)]
    [InlineData("cdk-nag", "HIPAA.SecurityBoxPatched", false)]
    [InlineData("cdk-nag", "-BoxPatched", true)]
    [InlineData("cdk-nag", "HIPAA.Security-boxpatched", false)]
    [InlineData("cdk-nag", "*", false)]
    [InlineData("cfn-nag", "W1", false)]
    [InlineData("cfn-guard", "BOX_PATCHED", true)]
    [InlineData("kics", "4f0c", true)]
    [InlineData("kics", "*", true)]
    [InlineData("kics", "4f0d", false)]
    [InlineData("terrascan", "*", false)]
    public void A_waiver_speaks_of_the_checks_that_its_tool_calls_so(string tool, string id, bool covers)
    {
        var check = Model.Check("box-patched", "os.patch") with
        {
            Crosswalk = Crosswalk.None with
            {
                Aliases = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty
                    .Add("onus", ["box-old"])
                    .Add("checkov", ["CKV_AWS_0", "CKV_AWS_1"])
                    .Add("trivy", ["AVD-AWS-0001"])
                    .Add("tfsec", ["aws-box-patched"])
                    .Add("guard", ["BOX_PATCHED"])
                    .Add("kics", ["4f0c"])
                    .Add("cdk-nag", ["BoxPatched"]),
            },
        };

        WaiverNames.Covers(new Waiver(tool, id, null, null, default), check).ShouldBe(covers);
    }
}
