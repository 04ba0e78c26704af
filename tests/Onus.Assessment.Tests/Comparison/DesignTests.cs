using Onus.Assessment.Comparison;
using Onus.Contracts;
using Onus.Contracts.Designs;
using Onus.Core.Model;
using Onus.Core.Values;

namespace Onus.Assessment.Tests.Comparison;

/// <summary>Designs side by side: how several resources roll up, and what shifts from one design to the next.</summary>
public sealed class DesignTests
{
    [Theory]
    [InlineData("aws", "aws")]
    [InlineData("aws aws", "aws")]
    [InlineData("customer customer", "customer")]
    [InlineData("aws customer", "shared")]
    [InlineData("shared", "shared")]
    [InlineData("shared aws", "shared")]
    [InlineData("aws|customer", "aws|customer")]
    [InlineData("aws aws|customer", "aws|shared")]
    [InlineData("customer aws|customer", "customer|shared")]
    [InlineData("aws customer aws|customer", "shared")]
    [InlineData("shared aws|customer", "shared")]
    [InlineData("aws|customer aws|customer", "aws|customer|shared")]
    [InlineData("aws|shared", "aws|shared")]
    public void All_alike_is_so_mixed_is_shared_and_doubt_lists_what_is_possible(string parts, string expected)
    {
        var held = DesignObligation.Of("os.patch", [.. parts.Split(' ').Select((part, at) => new PartObligation(new DesignPart($"p{at}", null!), Entry(part)))]);

        var holders = held.Holder == Holder.Unknown ? held.Candidates : [held.Holder];
        holders.Select(holder => holder.Name()).ShouldBe(expected.Split('|'), ignoreOrder: true);
    }

    [Fact]
    public void A_mixed_obligation_names_the_resource_that_keeps_it()
    {
        var scanned = Scanned.Of("Resources:\n  Own: {Type: AWS::EC2::Instance}\n  Bought: {Type: AWS::RDS::DBInstance, Properties: {Engine: mysql}}\n");
        var design = new DesignBuilder(Knowledge.Catalog, "2026-08-31").Of("stack", "stack", [new Deployment("d", "t", [.. scanned.Ledger.Resources.Select(resource => resource.Resource)])]);

        design.Obligations["os.patch"].Holder.ShouldBe(Holder.Shared);
        design.Obligations["os.patch"].Keepers.Select(part => part.Name).ShouldBe(["Own"]);
        design.Obligations["os.patch"].Deciding.Part.Name.ShouldBe("Own");
    }

    [Fact]
    public void Resources_of_which_everything_is_alike_are_one_part()
    {
        var scanned = Scanned.Of("Resources:\n  A: {Type: AWS::SQS::Queue}\n  B: {Type: AWS::SQS::Queue}\n  X: {Type: AWS::Mystery::Box}\n");
        var design = new DesignBuilder(Knowledge.Catalog, "2026-08-31").Of("stack", "stack", [new Deployment("d", "t", [.. scanned.Ledger.Resources.Select(resource => resource.Resource)])]);

        design.Parts.ShouldHaveSingleItem().Label.ShouldBe("A and 1 more");
        design.Resources.ShouldBe(2);
        design.NotClassified.ShouldBe(["AWS::Mystery::Box"]);
    }

    [Fact]
    public void What_shifts_is_counted_from_each_design_to_its_neighbour()
    {
        var comparison = Compare(("ec2", "mysql"), ("rds", "mysql"), ("rds", "custom-oracle"));

        comparison.Steps.Length.ShouldBe(2);
        comparison.Steps[0].OfKind(ShiftKind.HandedOver).Select(shift => shift.Responsibility.Id).ShouldContain("os.patch");
        comparison.Steps[1].OfKind(ShiftKind.TakenOn).Select(shift => shift.Responsibility.Id).ShouldContain("os.patch");
        foreach (var step in comparison.Steps)
        {
            var (from, to) = (comparison.Designs[step.From].Count, comparison.Designs[step.To].Count);
            (Weight(to) - Weight(from)).ShouldBe(step.Shifts.Sum(shift => Load(shift.After) - Load(shift.Before)));
        }

        static int Weight(HolderCount count) => count.Shared + (2 * count.Customer);
        static int Load(DesignObligation? held) => held?.Holder switch { Holder.Customer => 2, Holder.Shared => 1, _ => 0 };
    }

    [Fact]
    public void Rows_in_which_nothing_shifts_are_marked_as_such()
    {
        var comparison = Compare(("rds", "mysql"), ("rds", "mysql"));

        comparison.Rows.ShouldNotBeEmpty();
        comparison.Shifting.ShouldBeEmpty();
        comparison.Steps.ShouldHaveSingleItem().Shifts.ShouldBeEmpty();
    }

    [Fact]
    public void An_unknown_holder_is_a_row_of_its_own_with_who_is_possible()
    {
        var builder = new DesignBuilder(Knowledge.Catalog, "2026-08-31");
        var engine = Value.Map(("Engine", Value.Unknown(UnknownCode.Invalid, $"nobody said")));
        var comparison = new DesignComparer(Knowledge.Catalog, "2026-08-31").Compare([builder.OfType("AWS::RDS::DBInstance", engine, "a"), builder.OfType("AWS::RDS::DBInstance", engine, "b")]);

        var row = comparison.Shifting.Single(row => row.Responsibility.Id == "os.patch");
        row.Obligations[0]!.Holder.ShouldBe(Holder.Unknown);
        row.Obligations[0]!.Candidates.ShouldBe([Holder.Aws, Holder.Customer], ignoreOrder: true);
        comparison.Designs[0].Count.Unknown.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Every_service_and_every_variant_makes_a_design()
    {
        var builder = new DesignBuilder(Knowledge.Catalog, "2026-08-31");
        foreach (var service in Knowledge.Catalog.Services)
        {
            builder.OfService(service, service.Id).Obligations.Values.ShouldAllBe(held => held.Reason.Source.Length > 0);
            foreach (var variant in Knowledge.Catalog.VariantsOf(service.Id))
            {
                var design = builder.OfVariant(variant);
                design.NotClassified.ShouldBeEmpty(variant.Name);
                design.Obligations.ShouldNotBeEmpty(variant.Name);
            }
        }
    }

    private static DesignComparison Compare(params (string Service, string Variant)[] variants)
    {
        var builder = new DesignBuilder(Knowledge.Catalog, "2026-08-31");
        return new DesignComparer(Knowledge.Catalog, "2026-08-31").Compare(
            [.. variants.Select(name => builder.OfVariant(Knowledge.Catalog.VariantsOf(name.Service).Single(variant => variant.Id == name.Variant)))]);
    }

    private static SplitEntry Entry(string text)
    {
        var holders = text.Split('|').Select(word => Enum.GetValues<Holder>().Single(holder => holder.Name() == word)).ToArray();
        var step = new BasisStep(BasisKind.ModelDefault, holders[0], "because", "page", "2026", "documented");
        return new SplitEntry("os.patch", holders.Length == 1 ? holders[0] : Holder.Unknown, new Parts(), [step]) { Candidates = holders.Length == 1 ? [] : [.. holders] };
    }
}
