using Onus.Contracts;
using Onus.Contracts.Matrices;
using Onus.Core.Diagnostics;

namespace Onus.Engine.Tests.Matrices;

/// <summary>A matrix says of every requirement who does what, for which resources, and what shows it.</summary>
public sealed class MatrixTests
{
    public static TheoryData<string> Frameworks => [.. Knowledge.Catalog.Frameworks.Ids];

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void No_requirement_is_left_out_and_each_shared_one_says_what_both_do(string framework)
    {
        var matrix = Sample.Of(framework, MatrixLayout.Plain);

        matrix.Rows.Select(row => row.Id).ShouldBe(Knowledge.Catalog.Frameworks.Find(framework)!.Requirements.Select(requirement => requirement.Id));
        foreach (var row in matrix.Rows)
        {
            if (row.Holder == Holder.Shared)
            {
                row.Aws.Concat(row.ThirdParties).ShouldNotBeEmpty(row.Id);
                (row.Customer.IsEmpty ? row.Rest : "").ShouldNotBeNull(row.Id);
            }

            foreach (var part in row.Aws.Concat(row.Customer))
            {
                part.Does.Split(' ').Length.ShouldBeGreaterThan(2, $"{row.Id}: {part.Responsibility}");
                part.Standings.SelectMany(standing => standing.Services).ShouldNotBeEmpty();
                part.Standings.SelectMany(standing => standing.Services).Where(service => service.Id is not ("account" or "organization")).ShouldAllBe(service => service.Resources.Length > 0);
            }

            (row.State is RequirementState.NotCovered or RequirementState.NotApplicable).ShouldBe(row.Holder is null, row.Id);
            if (row.Holder is null)
            {
                row.Rest.ShouldNotBeNull(row.Id);
            }
        }
    }

    [Fact]
    public void What_shared_means_is_said_with_every_matrix() =>
        Sample.Of("cmmc").Meanings.ShouldContain(meaning => meaning.Word == "shared" && meaning.Means.Contains("names for these services", StringComparison.Ordinal));

    [Fact]
    public void What_is_inherited_without_a_report_on_file_says_so() =>
        Sample.Of("nist-800-53-r5-moderate", MatrixLayout.Plain, reports: false).Rows.Single(row => row.Id == "PE-3").Evidence.ShouldHaveSingleItem().Kind.ShouldBe("missing");

    [Fact]
    public void A_report_on_file_is_what_the_inherited_rests_on() =>
        Sample.Of("nist-800-53-r5-moderate", MatrixLayout.Plain).Rows.Single(row => row.Id == "PE-3").Evidence.ShouldContain(item => item.Kind == "report" && item.Until == "2027-09-30");

    [Fact]
    public void An_unmet_part_says_what_to_change_and_where()
    {
        var row = Sample.Of("nist-800-53-r5-moderate", MatrixLayout.Plain).Rows.Single(item => item.Id == "SC-28");

        row.State.ShouldBe(RequirementState.Unmet);
        var change = row.Customer.SelectMany(part => part.Changes).First();
        change.Fix.ShouldNotBeEmpty();
        change.Resources.ShouldNotBeEmpty();
    }

    [Fact]
    public void For_customers_the_team_provides_and_nothing_of_its_inside_is_named()
    {
        var matrix = Sample.Of("soc2", forCustomers: true);

        matrix.As.ShouldBe(MatrixSide.Provider);
        matrix.Rows.ShouldContain(row => row.Holder == Holder.Shared);
        matrix.Rows.SelectMany(row => row.Aws.Concat(row.Customer)).SelectMany(part => part.Standings).SelectMany(standing => standing.Services).ShouldAllBe(service => service.Resources.IsEmpty);
        matrix.Rows.SelectMany(row => row.Customer).Select(part => part.Responsibility).ShouldContain("iam.identities");
    }

    [Theory]
    [InlineData("cmmc", MatrixLayout.Cmmc)]
    [InlineData("ccm", MatrixLayout.Ccm)]
    [InlineData("fedramp-moderate", MatrixLayout.FedrampCrm)]
    [InlineData("hipaa", MatrixLayout.Plain)]
    public void A_framework_has_the_layout_of_its_readers(string framework, MatrixLayout layout) => Sample.Of(framework).Layout.ShouldBe(layout);

    [Fact]
    public void A_layout_that_is_for_another_framework_is_refused() =>
        Should.Throw<RequestException>(() => Sample.Of("soc2", MatrixLayout.Pci)).Message.ShouldBe("the layout pci is not for soc2-tsc; soc2 and plain are.");
}
