using Onus.Contracts;
using Onus.Contracts.Designs;

namespace Onus.Assessment.Tests.Splits;

/// <summary>Whoever runs a service in AWS's stead holds what AWS would, by name.</summary>
public sealed class ThirdPartyTests
{
    private static readonly Split Workspace = Question.Of("AWS::AWSExternalAnthropic::Workspace");

    [Fact]
    public void A_third_party_holds_what_it_runs_and_is_named()
    {
        var entry = Workspace.For("infra.hardware");

        entry.Holder.ShouldBe(Holder.ThirdParty);
        entry.Party.ShouldBe("Anthropic");
        entry.Parts.Aws.ShouldBeNull();
        entry.Parts.Party.ShouldNotBeNullOrEmpty();
        entry.CustomerHoldsPart.ShouldBeFalse();
        Workspace.Management.ShouldBe(Management.Managed);
    }

    [Fact]
    public void What_it_does_not_hold_stays_the_customers_and_names_nobody()
    {
        Workspace.For("data.residency").Holder.ShouldBe(Holder.Customer);
        Workspace.For("data.residency").Party.ShouldBeNull();
    }

    [Fact]
    public void It_counts_as_nobodys_but_its_own()
    {
        var count = HolderCount.Of(Workspace);

        count.ThirdParty.ShouldBe(Workspace.Entries.Count(entry => entry.Holder == Holder.ThirdParty));
        count.Total.ShouldBe(Workspace.Entries.Count(entry => entry.Holder != Holder.NotApplicable));
    }

    [Fact]
    public void Of_a_design_it_holds_what_no_part_leaves_to_the_customer()
    {
        DesignObligation Together(params string[] types) =>
            DesignObligation.Of("os.patch", [.. types.Select(type => Question.Of(type)).Select(split => new PartObligation(new DesignPart(split.Type, split), split.For("os.patch")))]);

        Together("AWS::AWSExternalAnthropic::Workspace", "AWS::S3::Bucket").Holder.ShouldBe(Holder.ThirdParty);
        Together("AWS::AWSExternalAnthropic::Workspace", "AWS::EC2::Instance").Holder.ShouldBe(Holder.Shared);
    }
}
