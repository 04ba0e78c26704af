using Onus.Contracts;
using Onus.Contracts.Answers;
using Onus.Core.Diagnostics;
using Onus.Engine.Explain;

namespace Onus.Engine.Tests.Explain;

/// <summary>What <c>onus explain</c> says of AWS's further models, and of responsibilities that belong to them.</summary>
public sealed class ModelTests
{
    private static readonly ExplainUseCase Explainer = new(Knowledge.Catalog, "2026-11-29");

    [Theory]
    [InlineData("resilience", "resilience")]
    [InlineData("Resiliency", "resilience")]
    [InlineData("ai", "generative-ai")]
    [InlineData("generative-ai", "generative-ai")]
    [InlineData("agents", "agentic-ai")]
    public void A_model_is_explained_by_each_of_its_names(string name, string id) => Model(name).Id.ShouldBe(id);

    [Fact]
    public void It_says_who_holds_what_by_kind_of_service()
    {
        var backup = Model("resilience").Areas.SelectMany(area => area.Responsibilities).Single(item => item.Id == "data.backup");

        backup.Default.Select(entry => $"{entry.Key}: {entry.Value.Name()}").ShouldBe(["infrastructure: customer", "container: shared", "abstracted: shared"], ignoreOrder: true);
        backup.Extension.ShouldBeFalse();
        Model("resilience").Areas.SelectMany(area => area.Responsibilities).Single(item => item.Id == "ops.quotas").Extension.ShouldBeTrue();
    }

    [Theory]
    [InlineData("1", null, null)]
    [InlineData("2", "ai.model-hosting", Holder.Aws)]
    [InlineData("3", "ai.model-hosting", Holder.Aws)]
    [InlineData("4", "ai.training-data", Holder.Customer)]
    [InlineData("5", "ai.model-hosting", Holder.Shared)]
    public void Each_scope_says_who_holds_what_there(string scope, string? responsibility, Holder? holder)
    {
        var found = Model("ai").Scopes.Single(item => item.Id == scope);

        (responsibility is null ? null : found.Holders?[responsibility]).ShouldBe(holder);
        (found.Holders is null).ShouldBe(found.Type is null);
    }

    [Fact]
    public void A_responsibility_names_its_models_and_that_it_is_an_extension()
    {
        var quotas = Explainer.Explain("ops.quotas").ShouldBeOfType<ResponsibilityExplanation>();
        var patching = Explainer.Explain("os.patch").ShouldBeOfType<ResponsibilityExplanation>();

        quotas.Extension.ShouldBeTrue();
        quotas.Models.Select(model => model.Id).ShouldBe(["resilience", "generative-ai"]);
        patching.Extension.ShouldBeFalse();
        patching.Models.ShouldBeEmpty();
    }

    [Fact]
    public void A_misspelt_model_is_said() =>
        Should.Throw<RequestException>(() => Explainer.Explain("resilienc")).Message.ShouldContain("resilience");

    private static ModelExplanation Model(string name) => Explainer.Explain(name).ShouldBeOfType<ModelExplanation>();
}
