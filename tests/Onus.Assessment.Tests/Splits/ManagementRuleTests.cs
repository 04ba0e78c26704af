using Onus.Assessment.Splits;
using Onus.Contracts;

namespace Onus.Assessment.Tests.Splits;

/// <summary>Who looks after operating system and platform follows from who holds the responsibilities that the catalogue marks.</summary>
public sealed class ManagementRuleTests
{
    [Theory]
    [InlineData(Management.Managed, Holder.Aws, Holder.Aws, "os.patch, plat.patch are AWS's. The ground of os.patch.")]
    [InlineData(Management.Unmanaged, Holder.Customer, Holder.Aws, "os.patch is yours; plat.patch is AWS's. The ground of os.patch.")]
    [InlineData(Management.Unmanaged, Holder.Customer, Holder.Unknown, "os.patch is yours; plat.patch is not known whose. The ground of os.patch.")]
    [InlineData(Management.PartlyManaged, Holder.Aws, Holder.Customer, "plat.patch is yours; os.patch is AWS's. The ground of plat.patch.")]
    [InlineData(Management.PartlyManaged, Holder.Shared, Holder.Aws, "os.patch is shared; plat.patch is AWS's. The ground of os.patch.")]
    [InlineData(Management.Unknown, Holder.Aws, Holder.Unknown, "plat.patch is not known whose; os.patch is AWS's. The ground of plat.patch.")]
    [InlineData(Management.Managed, Holder.NotApplicable, Holder.Aws, "plat.patch is AWS's. The ground of plat.patch.")]
    [InlineData(Management.NotApplicable, Holder.NotApplicable, Holder.NotApplicable, "It has no operating system and no platform of its own that somebody would have to run.")]
    public void It_is_derived_and_says_why(Management management, Holder system, Holder platform, string because) =>
        ManagementRule.Derive([Model.Entry("data.classify", Holder.Customer), Model.Entry("os.patch", system), Model.Entry("plat.patch", platform)], Knowledge.Catalog).ShouldBe((management, because));
}
