using System.Collections.Immutable;
using Onus.Assessment.Splits;
using Onus.Catalog;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Values;

namespace Onus.Assessment.Tests.Splits;

/// <summary>The steps from the model's default to the holder, one by one.</summary>
public sealed class SplitBuilderTests : IDisposable
{
    private const string Id = "os.patch";
    private readonly SmallCatalog _small = new();
    private readonly ServiceCatalog _catalog;

    public SplitBuilderTests() => _catalog = _small.Open();

    public void Dispose() => _small.Dispose();

    [Theory]
    [InlineData(ServiceModel.Infrastructure, Holder.Customer, CustomerMode.Configured, null, "You act.")]
    [InlineData(ServiceModel.Container, Holder.Shared, CustomerMode.Configured, "AWS acts.", "You act.")]
    [InlineData(ServiceModel.Abstracted, Holder.Aws, null, "AWS acts.", null)]
    public void The_models_default_is_the_first_step(ServiceModel model, Holder holder, CustomerMode? mode, string? aws, string? customer)
    {
        var entry = Builder(model).Build();

        (entry.Responsibility, entry.Holder, entry.Mode, entry.Parts).ShouldBe((Id, holder, mode, new Parts(aws, customer)));
        entry.Candidates.ShouldBeEmpty();
        entry.Basis.ShouldBe([new BasisStep(BasisKind.ModelDefault, holder, $"Box falls under the {model.Name()} model: it is a box.", "page", "2026", "derived")]);
    }

    [Theory]
    [InlineData("is only host, code", "host", "code")]
    [InlineData("only configures something else", "setting")]
    public void A_type_that_has_nothing_of_the_kind_is_out_of_it(string why, params string[] traits)
    {
        var builder = Builder();
        builder.Exclude(Model.Type(traits));
        var entry = builder.Build();

        (entry.Holder, entry.Mode, entry.Parts).ShouldBe((Holder.NotApplicable, null, new Parts(null, null)));
        entry.Basis[^1].ShouldBe(new BasisStep(BasisKind.ResourceType, Holder.NotApplicable, $"a box has nothing of the kind: it {why}.", "page", "2026", "derived"));
        entry.Basis.Length.ShouldBe(2);
    }

    [Theory]
    [InlineData(Id, Truth.False)]
    [InlineData("another", Truth.True)]
    public void An_override_that_does_not_apply_leaves_no_trace(string responsibility, Truth truth)
    {
        var builder = Builder();
        builder.Apply(Model.Override(responsibility, Holder.Aws, "true"), truth);

        builder.Build().Basis.Length.ShouldBe(1);
    }

    [Theory]
    [InlineData(null, false, BasisKind.ServiceOverride)]
    [InlineData("self.On == true", false, BasisKind.ConfigurationOverride)]
    [InlineData(null, true, BasisKind.TeamOverride)]
    [InlineData("self.On == true", true, BasisKind.TeamOverride)]
    public void An_override_that_applies_is_a_step_of_its_kind(string? when, bool isTeam, BasisKind kind)
    {
        var builder = Builder();
        builder.Apply(Model.Override(Id, Holder.Aws, when) with { IsTeam = isTeam, Confidence = "derived", Validity = new Validity("2020-01-01", "2030-01-01") }, Truth.True);
        var entry = builder.Build();

        entry.Holder.ShouldBe(Holder.Aws);
        entry.Basis[^1].ShouldBe(new BasisStep(kind, Holder.Aws, "change says so.", "page", "2026", "derived", "change") { Since = "2020-01-01", Until = "2030-01-01" });
    }

    [Fact]
    public void The_last_override_that_applies_decides_and_all_stay_as_steps()
    {
        var builder = Builder();
        builder.Apply(Model.Override(Id, Holder.Aws, id: "first") with { Modes = Of(CustomerMode.Provided), Parts = Of(new Parts("A.", "C.")) }, Truth.True);
        builder.Apply(Model.Override(Id, Holder.Shared, id: "second"), Truth.True);
        var entry = builder.Build();

        (entry.Holder, entry.Mode, entry.Parts).ShouldBe((Holder.Shared, CustomerMode.Provided, new Parts("AWS acts.", "You act.")));
        entry.Basis.Select(step => step.Id).ShouldBe([null, "first", "second"]);
    }

    [Theory]
    [InlineData(Holder.Aws, "A.", "C.", "A.", null)]
    [InlineData(Holder.Customer, "A.", "C.", null, "C.")]
    [InlineData(Holder.Shared, "A.", null, "A.", "You act.")]
    [InlineData(Holder.Shared, null, "C.", "AWS acts.", "C.")]
    [InlineData(Holder.NotApplicable, "A.", "C.", null, null)]
    public void Parts_that_an_override_spells_out_are_kept_where_their_holder_holds_one(Holder holder, string? aws, string? customer, string? awsPart, string? customerPart)
    {
        var builder = Builder();
        builder.Apply(Model.Override(Id, holder) with { Parts = Of(new Parts(aws, customer)) }, Truth.True);

        builder.Build().Parts.ShouldBe(new Parts(awsPart, customerPart));
    }

    [Fact]
    public void What_is_not_known_to_apply_leaves_the_holders_that_are_possible()
    {
        var builder = Builder();
        builder.Apply(Model.Override(Id, Holder.Shared, "self.A == 1", "first"), Truth.Unknown);
        builder.Apply(Model.Override(Id, Holder.Aws, "self.B == 2", "second"), Truth.Unknown);
        var entry = builder.Build();

        (entry.Holder, entry.Mode).ShouldBe((Holder.Unknown, CustomerMode.Configured));
        entry.Candidates.ShouldBe([Holder.Aws, Holder.Customer, Holder.Shared]);
        entry.Basis.Select(step => step.Doubt).ShouldBe([null, "it is not known whether self.A == 1", "it is not known whether self.B == 2"]);
        entry.Parts.ShouldBe(new Parts("AWS acts.", "You act."));
    }

    [Fact]
    public void Where_the_customer_can_hold_nothing_there_is_no_way_to_do_it()
    {
        var builder = Builder(ServiceModel.Abstracted);
        builder.Apply(Model.Override(Id, Holder.NotApplicable, "self.A == 1"), Truth.Unknown);

        (builder.Build().Holder, builder.Build().Mode).ShouldBe((Holder.Unknown, null));
    }

    [Fact]
    public void A_doubt_between_the_same_holders_is_none()
    {
        var builder = Builder();
        builder.Apply(Model.Override(Id, Holder.Customer, "self.A == 1"), Truth.Unknown);
        var entry = builder.Build();

        (entry.Holder, entry.Basis.Length).ShouldBe((Holder.Customer, 1));
        entry.Candidates.ShouldBeEmpty();
    }

    [Fact]
    public void A_certain_override_ends_an_earlier_doubt()
    {
        var builder = Builder();
        builder.Apply(Model.Override(Id, Holder.Shared, "self.A == 1", "first"), Truth.Unknown);
        builder.Apply(Model.Override(Id, Holder.Aws, "self.B == 2", "second"), Truth.True);
        var entry = builder.Build();

        entry.Holder.ShouldBe(Holder.Aws);
        entry.Candidates.ShouldBeEmpty();
        entry.Basis.Select(step => step.Id).ShouldBe([null, "first", "second"]);
    }

    private SplitBuilder Builder(ServiceModel model = ServiceModel.Infrastructure) => new(_catalog, Model.Responsibility(Id), Model.Service(), model);

    private static ImmutableSortedDictionary<string, T> Of<T>(T value) => ImmutableSortedDictionary<string, T>.Empty.Add(Id, value);
}
