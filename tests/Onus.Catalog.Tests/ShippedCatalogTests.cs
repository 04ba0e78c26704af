using Onus.Contracts;
using Onus.Core.Diagnostics;

namespace Onus.Catalog.Tests;

/// <summary>What the catalogue of the checkout promises.</summary>
public sealed class ShippedCatalogTests
{
    private static readonly ServiceCatalog Catalog = Knowledge.Catalog;

    [Theory]
    [InlineData("ec2", ServiceModel.Infrastructure)]
    [InlineData("ebs", ServiceModel.Infrastructure)]
    [InlineData("autoscaling", ServiceModel.Infrastructure)]
    [InlineData("vpc", ServiceModel.Infrastructure)]
    [InlineData("elb", null)]
    [InlineData("rds", ServiceModel.Container)]
    [InlineData("emr", ServiceModel.Container)]
    [InlineData("elasticbeanstalk", ServiceModel.Container)]
    [InlineData("s3", ServiceModel.Abstracted)]
    [InlineData("glacier", ServiceModel.Abstracted)]
    [InlineData("dynamodb", ServiceModel.Abstracted)]
    [InlineData("sqs", ServiceModel.Abstracted)]
    [InlineData("ses", ServiceModel.Abstracted)]
    [InlineData("iam", null)]
    [InlineData("ssm", null)]
    [InlineData("kms", null)]
    [InlineData("lambda", ServiceModel.Abstracted)]
    [InlineData("cloudtrail", null)]
    [InlineData("cloudfront", null)]
    public void Each_service_has_the_model_that_the_documents_give_it_and_checks_of_its_own(string id, ServiceModel? model)
    {
        var service = Catalog.FindService(id).ShouldNotBeNull();

        service.Model.ShouldBe(model ?? service.Model);
        service.Types.ShouldNotBeEmpty();
        Catalog.ChecksOf(id).ShouldNotBeEmpty();
    }

    [Fact]
    public void It_has_at_least_150_checks() => Catalog.AllChecks().Count().ShouldBeGreaterThanOrEqualTo(150);

    [Fact]
    public void Every_check_is_known_to_another_tool_or_serves_a_requirement() => Catalog.AllChecks()
        .Where(check => check.Aliases.IsEmpty && check.Requirements.IsEmpty)
        .Select(check => check.Id)
        .ShouldBeEmpty();

    [Fact]
    public void Nothing_in_it_is_dangling_or_declared_twice()
    {
        var diagnostics = new DiagnosticBag();

        new CatalogValidator(Catalog, diagnostics).Validate();

        diagnostics.Items.Select(item => item.Message).ShouldBeEmpty();
    }

    [Fact]
    public void Every_source_has_a_public_address_and_dates_unless_nobody_opened_it() => Catalog.Sources
        .Where(source => !source.Url.StartsWith("https://", StringComparison.Ordinal) || (source.IsOpened ? !IsDate(source.AsOf) || !IsDate(source.Seen) : source.AsOf.Length + source.Seen.Length > 0))
        .Select(source => $"{source.Id}: {source.Url} {source.AsOf} {source.Seen}")
        .ShouldBeEmpty();

    private static bool IsDate(string text) => text.Length is 4 or 7 or 10 && DateOnly.TryParse(text + "-01-01"[..(10 - text.Length)], out _);
}
