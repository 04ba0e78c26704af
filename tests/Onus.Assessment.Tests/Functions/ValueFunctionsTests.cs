using Onus.Contracts;
using Onus.Core.Values;

namespace Onus.Assessment.Tests.Functions;

/// <summary>What is found in lists, and what is known of values.</summary>
public sealed class ValueFunctionsTests
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
    [InlineData("is_literal(\"\")", Truth.True)]
    [InlineData("is_written_out(\"x\")", Truth.True)]
    [InlineData("is_written_out(\"\")", Truth.False)]
    [InlineData("is_written_out(unknown(\"x\"))", Truth.Unknown)]
    [InlineData("is_echoed(\"x\")", Truth.False)]
    [InlineData("is_echoed(null)", Truth.False)]
    [InlineData("is_echoed(unknown(\"x\"))", Truth.Unknown)]
    [InlineData("is_literal(null)", Truth.False)]
    [InlineData("is_literal(unknown(\"x\"))", Truth.Unknown)]
    [InlineData("is_known(\"x\")", Truth.True)]
    [InlineData("is_known(null)", Truth.True)]
    [InlineData("is_known(unknown(\"x\"))", Truth.False)]
    public void It_is_told_as_far_as_it_is_known(string condition, Truth truth) => Model.Test(condition).ShouldBe(truth);

    [Theory]
    [InlineData(UnknownCode.LookedUp, Truth.False)]
    [InlineData(UnknownCode.Imported, Truth.False)]
    [InlineData(UnknownCode.ParameterWithoutDefault, Truth.Unknown)]
    public void What_is_looked_up_or_imported_is_not_written_out(UnknownCode code, Truth truth) =>
        Model.Test("is_literal(self.P)", Value.Unknown(code, $"x")).ShouldBe(truth);

    [Theory]
    [InlineData("holds_secret(\"AKIAIOSFODNN7EXAMPLE\")", Truth.True)]
    [InlineData("holds_secret(\"AKIAIOSFODNN7EXAMPLE\", unknown(\"x\"))", Truth.True)]
    [InlineData("holds_secret(\"hunter2-hunter2\", \"DB_PASSWORD\")", Truth.True)]
    [InlineData("holds_secret(\"hunter2-hunter2\", \"COLOUR\")", Truth.False)]
    [InlineData("holds_secret(\"hunter2-hunter2\", unknown(\"x\"))", Truth.Unknown)]
    [InlineData("holds_secret(\"hunter2-hunter2\")", Truth.False)]
    [InlineData("holds_secret(unknown(\"x\"), \"DB_PASSWORD\")", Truth.Unknown)]
    [InlineData("holds_secret(7, \"DB_PASSWORD\")", Truth.False)]
    [InlineData("names_secret(\"DB_PASSWORD\")", Truth.True)]
    [InlineData("names_secret(\"COLOUR\")", Truth.False)]
    [InlineData("names_secret(unknown(\"x\"))", Truth.Unknown)]
    public void A_secret_is_told_by_its_look_or_its_name(string condition, Truth truth) => Model.Test(condition).ShouldBe(truth);

    [Fact]
    public void What_another_resource_gives_is_no_secret_that_is_written_out()
    {
        var reference = Value.Unknown(UnknownCode.KnownAfterDeployment, $"the id of \"B\"", default, Refinement.To("d#B"));

        Model.Test("holds_secret(self.P, \"DB_PASSWORD\")", reference).ShouldBe(Truth.False);
        Model.Test("holds_secret(self.P, \"DB_PASSWORD\")", Value.Unknown(UnknownCode.KnownAfterDeployment, $"x")).ShouldBe(Truth.Unknown);
    }

    [Theory]
    [InlineData("anytrue([for x in concat(unknown(\"x\"), [\"a\"]) : x == \"a\"])", Truth.True)]
    [InlineData("alltrue([for x in concat(unknown(\"x\"), [\"a\"]) : x == \"a\"])", Truth.Unknown)]
    [InlineData("alltrue([for x in concat(unknown(\"x\"), [\"a\"]) : x == \"b\"])", Truth.False)]
    [InlineData("alltrue([for x in sort(distinct(concat([\"a\"], unknown(\"x\")))) : x != \"a\"])", Truth.False)]
    [InlineData("anytrue([for y in [for x in concat([\"a\"], unknown(\"x\")) : upper(x)] : y == \"A\"])", Truth.True)]
    [InlineData("anytrue([for x in concat(unknown(\"x\"), [\"\"]) : x == \"\"])", Truth.Unknown)]
    [InlineData("length(concat(unknown(\"x\"), [\"a\"])) > 0", Truth.Unknown)]
    public void What_is_in_a_list_for_sure_may_decide_and_never_passes_for_the_rest(string condition, Truth truth) => Model.Test(condition).ShouldBe(truth);
}
