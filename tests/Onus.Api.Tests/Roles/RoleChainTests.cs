using Onus.Api.Roles;

namespace Onus.Api.Tests.Roles;

public sealed class RoleChainTests
{
    private const string Start = "111111111111";

    [Theory]
    [InlineData(null, "arn:aws:iam::222222222222:role/a")]
    [InlineData(null, "arn:aws:iam::222222222222:role/a", "arn:aws:iam::333333333333:role/b")]
    [InlineData(null, "arn:aws:iam::111111111111:role/a", "arn:aws:iam::222222222222:role/path/b", "arn:aws:iam::222222222222:role/c")]
    [InlineData("loops", "arn:aws:iam::222222222222:role/a", "arn:aws:iam::111111111111:role/b")]
    [InlineData("loops", "arn:aws:iam::222222222222:role/a", "arn:aws:iam::333333333333:role/b", "arn:aws:iam::222222222222:role/c")]
    [InlineData("loops", "arn:aws:iam::222222222222:role/a", "arn:aws:iam::222222222222:role/a")]
    [InlineData("not the ARN of a role", "arn:aws:iam::222222222222:user/a")]
    [InlineData("not the ARN of a role", "role/a")]
    public void A_chain_that_comes_back_is_refused(string? problem, params string[] arns)
    {
        var said = RoleChain.Problem(Start, [.. arns.Select(arn => new RoleStep(arn))])?.Text;
        if (problem is null)
        {
            said.ShouldBeNull();
        }
        else
        {
            said.ShouldNotBeNull().ShouldContain(problem);
        }
    }

    [Fact]
    public void A_chain_without_end_is_refused() =>
        RoleChain.Problem(Start, [.. Enumerable.Range(0, 9).Select(i => new RoleStep($"arn:aws:iam::{222222222222 + i}:role/a"))])!.Text.ShouldContain("longer");
}
