using Onus.Core.Values;

namespace Onus.Assessment.Tests.Functions;

/// <summary>Whether a version is supported is told from the catalogue's tables, or said not to be known.</summary>
public sealed class LifecycleFunctionsTests
{
    [Theory]
    [InlineData("supported(\"mysql\", \"8.4.5\", date)", Truth.True)]
    [InlineData("supported(\"MySQL\", \"5.7.44\", date)", Truth.False)]
    [InlineData("supported(\"mysql\", \"5.1\", date)", Truth.False)]
    [InlineData("supported(\"mysql\", \"99.1\", date)", Truth.Unknown)]
    [InlineData("supported(\"oracle-ee\", \"19\", date)", Truth.Unknown)]
    [InlineData("supported(\"oracle-ee\", null, date)", Truth.True)]
    [InlineData("supported(null, \"19\", date)", Truth.Unknown)]
    [InlineData("supported(unknown(\"why\"), \"8.4\", date)", Truth.Unknown)]
    [InlineData("supported(\"mysql\", unknown(\"why\"), date)", Truth.Unknown)]
    [InlineData("supported(\"mysql\", 5.7, date)", Truth.False)]
    [InlineData("supported(\"mysql\", 8, \"2026-01-01\")", Truth.True)]
    [InlineData("supported(\"postgres\", 13, date)", Truth.False)]
    [InlineData("supported(\"eks\", 1.3, date)", Truth.Unknown)]
    [InlineData("supported(\"eks\", \"1.33\", \"2026-07-29\") && !supported(\"eks\", \"1.33\", \"2026-07-30\")", Truth.True)]
    [InlineData("supported(\"eks\", \"1.12\", date)", Truth.False)]
    [InlineData("supported(\"emr\", \"emr-7.0.0\", \"2026-09-01\") || supported(\"emr\", \"emr-6.15.0\", \"2026-09-01\")", Truth.False)]
    [InlineData("supported(\"msk\", \"4.9\", date)", Truth.Unknown)]
    [InlineData("supported(\"lambda\", \"python3.10\", date)", Truth.True)]
    [InlineData("supported(\"lambda\", \"python3.10\", timeadd(\"${date}T00:00:00Z\", \"4320h\"))", Truth.False)]
    [InlineData("supported(\"lambda\", \"java8.al2\", date) && !supported(\"lambda\", \"java8\", date)", Truth.True)]
    [InlineData("supported(\"mysql\", \"8.4\", \"soon\")", Truth.Unknown)]
    [InlineData("supported(\"mysql\", [\"8.4\"], date)", Truth.Unknown)]
    public void A_version_is_supported_or_not_or_not_known(string condition, Truth truth) => Model.Test(condition).ShouldBe(truth);

    [Theory]
    [InlineData("supported(sensitive(\"hunter2\"), \"99.1\", date)")]
    [InlineData("supported(\"mysql\", sensitive(\"hunter2\"), date)")]
    [InlineData("unknown(sensitive(\"hunter2\"))")]
    public void What_is_secret_is_not_in_the_reason(string condition)
    {
        Model.Test(condition).ShouldBe(Truth.Unknown);
        Model.Reason(condition).ShouldNotContain("hunter2");
        Model.Reason(condition).ShouldContain("secret");
    }

    [Fact]
    public void What_is_not_known_says_which_table_does_not_know()
    {
        var unlisted = Model.Reason("supported(\"mysql\", \"99.1\", date)");
        unlisted.ShouldContain("mysql");
        unlisted.ShouldContain("99.1");
        Model.Reason("supported(\"oracle-ee\", \"19\", date)").ShouldContain("oracle-ee");
    }
}
