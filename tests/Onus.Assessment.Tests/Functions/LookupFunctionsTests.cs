using Onus.Core.Values;

namespace Onus.Assessment.Tests.Functions;

/// <summary>What is found in lists, and what is known of values.</summary>
public sealed class LookupFunctionsTests
{
    [Theory]
    [InlineData("find([{A = 1, B = 1}, {A = 2, B = 2}, {A = 2, B = 3}], {A = 2}).B == 2", Truth.True)]
    [InlineData("find([{A = 1}], {A = 2}) == null", Truth.True)]
    [InlineData("find([{A = 1}], {B = null}).A == 1", Truth.True)]
    [InlineData("find({A = 1}, {A = 1}).A == 1", Truth.True)]
    [InlineData("find(null, {A = 1}) == null", Truth.True)]
    [InlineData("find([\"x\"], {A = 1}) == null", Truth.True)]
    [InlineData("find([{A = 1, B = 1}], {A = 1, B = 2}) == null", Truth.True)]
    [InlineData("find(unknown(\"x\"), {A = 1}) == null", Truth.Unknown)]
    [InlineData("find([unknown(\"x\")], {A = 1}) == null", Truth.Unknown)]
    [InlineData("find([{A = unknown(\"x\")}, {A = 1}], {A = 1}) == null", Truth.Unknown)]
    [InlineData("find([{A = 1}, unknown(\"x\")], {A = 1}).A == 1", Truth.True)]
    [InlineData("find([{A = 1}], {A = unknown(\"x\")}) == null", Truth.Unknown)]
    [InlineData("find([{A = 2, B = unknown(\"x\")}], {A = 1, B = 1}) == null", Truth.True)]
    [InlineData("is_literal(\"x\")", Truth.True)]
    [InlineData("is_literal(\"{{resolve:secretsmanager:x}}\")", Truth.False)]
    [InlineData("is_literal(1)", Truth.False)]
    [InlineData("is_literal(null)", Truth.False)]
    [InlineData("is_literal(unknown(\"x\"))", Truth.Unknown)]
    [InlineData("is_known(\"x\")", Truth.True)]
    [InlineData("is_known(null)", Truth.True)]
    [InlineData("is_known(unknown(\"x\"))", Truth.False)]
    public void It_is_told_as_far_as_it_is_known(string condition, Truth truth) => Model.Test(condition).ShouldBe(truth);
}
