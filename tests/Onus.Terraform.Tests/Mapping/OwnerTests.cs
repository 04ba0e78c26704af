using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Values;
using Onus.Terraform.Mapping;

namespace Onus.Terraform.Tests.Mapping;

/// <summary>Whose part a block is, in configuration as it is evaluated.</summary>
public sealed class OwnerTests
{
    private const string Doubtful = "variable \"make\" { type = bool }\n";

    [Theory]
    [InlineData("one(aws_s3_bucket.b[*].id)")]
    [InlineData("join(\"\", aws_s3_bucket.b[*].bucket)")]
    [InlineData("aws_s3_bucket.b[count.index].id")]
    [InlineData("try(aws_s3_bucket.b[0].id, \"\")")]
    [InlineData("var.make ? aws_s3_bucket.b[0].id : \"\"")]
    public void A_part_of_a_bucket_that_may_not_be_there_belongs_to_it(string name)
    {
        var resources = Map($"{Doubtful}resource \"aws_s3_bucket\" \"b\" {{\n  count = var.make ? 1 : 0\n}}\nresource \"aws_s3_bucket_versioning\" \"b\" {{\n  count = var.make ? 1 : 0\n  bucket = {name}\n  versioning_configuration {{ status = \"Enabled\" }}\n}}\n");

        resources.ShouldHaveSingleItem().Properties["VersioningConfiguration"].ShouldNotBeNull();
    }

    [Fact]
    public void A_part_for_each_of_some_resources_belongs_to_its_own()
    {
        var resources = Map("variable \"names\" { type = set(string) }\nresource \"aws_s3_bucket\" \"b\" {\n  for_each = var.names\n}\nresource \"aws_s3_bucket_versioning\" \"b\" {\n  for_each = aws_s3_bucket.b\n  bucket = each.value.id\n  versioning_configuration { status = \"Enabled\" }\n}\n");

        resources.ShouldHaveSingleItem().Properties["VersioningConfiguration"].ShouldNotBeNull();
    }

    [Fact]
    public void A_name_that_is_one_of_two_is_still_the_owners()
    {
        var resource = Map("variable \"stage\" { type = string }\nresource \"aws_s3_bucket\" \"b\" {\n  bucket = var.stage == \"live\" ? \"a\" : \"b\"\n}\nresource \"aws_s3_bucket_versioning\" \"b\" {\n  bucket = aws_s3_bucket.b.bucket\n  versioning_configuration { status = \"Enabled\" }\n}\n").ShouldHaveSingleItem();

        resource.Properties["VersioningConfiguration"].ShouldBeOfType<MapValue>();
    }

    [Theory]
    [InlineData("aws_ecr_repository.us.name", "provider = aws.us")]
    [InlineData("aws_ecr_repository.us.name", "")]
    [InlineData("\"shop\"", "provider = aws.us")]
    public void A_part_of_a_namesake_belongs_to_the_one_it_names_or_that_of_its_Region(string name, string provider)
    {
        var resources = Map($"provider \"aws\" {{\n  region = \"eu-west-1\"\n}}\nprovider \"aws\" {{\n  alias = \"us\"\n  region = \"us-east-1\"\n}}\nresource \"aws_ecr_repository\" \"eu\" {{\n  name = \"shop\"\n}}\nresource \"aws_ecr_repository\" \"us\" {{\n  provider = aws.us\n  name = \"shop\"\n}}\nresource \"aws_ecr_repository_policy\" \"p\" {{\n  {provider}\n  repository = {name}\n  policy = jsonencode({{ Statement = [] }})\n}}\n");

        resources.Single(resource => resource.Address == "aws_ecr_repository.us").Properties["RepositoryPolicyText"].ShouldNotBeNull();
        resources.Single(resource => resource.Address == "aws_ecr_repository.eu").Properties["RepositoryPolicyText"].ShouldBeNull();
    }

    [Theory]
    [InlineData("aws_ecr_repository", "aws_ecr_repository_policy", "name", "repository", "RepositoryPolicyText", false)]
    [InlineData("aws_iam_user", "aws_iam_user_policy_attachment", "name", "user", "ManagedPolicyArns", true)]
    public void A_part_never_belongs_to_a_namesake_in_another_Region_unless_names_know_none(string owner, string part, string name, string named, string property, bool isSame)
    {
        var reading = TerraformReading.Of($"provider \"aws\" {{\n  region = \"eu-west-1\"\n}}\nprovider \"aws\" {{\n  alias = \"us\"\n  region = \"us-east-1\"\n}}\nresource \"{owner}\" \"eu\" {{\n  {name} = \"shop\"\n}}\nresource \"{part}\" \"p\" {{\n  provider = aws.us\n  {named} = \"shop\"\n  policy = jsonencode({{ Statement = [] }})\n  policy_arn = \"arn:aws:iam::aws:policy/ReadOnlyAccess\"\n}}\n");

        var resources = new TerraformMapper(Mapped.Catalog, new DiagnosticBag()).Map(reading.Deployments.Single().Id, reading.Blocks.ToList());

        // What is not joined stays in sight.
        resources.Count.ShouldBe(isSame ? 1 : 2);
        (resources[0].Properties[property] is not null).ShouldBe(isSame);
    }

    [Theory]
    [InlineData("bucket = \"shop\"", "var.name", true)]
    [InlineData("bucket = var.other", "var.name", true)]
    [InlineData("bucket = \"shop\"", "\"${var.name}-logs\"", false)]
    [InlineData("bucket = \"shop-logs\"", "\"${var.name}-logs\"", true)]
    [InlineData("bucket_prefix = \"shop\"", "var.name", false)]
    [InlineData("", "var.name", false)]
    public void A_part_whose_owner_a_parameter_names_leaves_those_in_doubt_that_may_be_called_so(string own, string name, bool isDoubted)
    {
        var reading = TerraformReading.Of($"variable \"name\" {{ type = string }}\nvariable \"other\" {{ type = string }}\nresource \"aws_s3_bucket\" \"b\" {{\n  {own}\n}}\nresource \"aws_s3_bucket_versioning\" \"v\" {{\n  bucket = {name}\n  versioning_configuration {{ status = \"Enabled\" }}\n}}\n");

        var resources = new TerraformMapper(Mapped.Catalog, new DiagnosticBag()).Map(reading.Deployments.Single().Id, reading.Blocks.ToList());

        resources.Count.ShouldBe(2);
        (resources.Single(resource => resource.Address == "aws_s3_bucket.b").Properties["VersioningConfiguration"] is UnknownValue).ShouldBe(isDoubted);
    }

    [Theory]
    [InlineData("\"${var.name}-logs\"", "\"${var.name}-logs\"")]
    [InlineData("var.name", "\"${var.name}\"")]
    public void A_part_belongs_to_the_owner_whose_name_is_the_same_text(string own, string name)
    {
        var resource = Map($"variable \"name\" {{ type = string }}\nresource \"aws_s3_bucket\" \"b\" {{\n  bucket = {own}\n}}\nresource \"aws_s3_bucket_versioning\" \"v\" {{\n  bucket = {name}\n  versioning_configuration {{ status = \"Enabled\" }}\n}}\n").ShouldHaveSingleItem();

        resource.Properties["VersioningConfiguration"].ShouldBeOfType<MapValue>();
    }

    [Fact]
    public void A_part_that_names_its_owner_by_several_properties_belongs_to_the_one_that_it_refers_to()
    {
        var resources = Map($"{Doubtful}resource \"aws_api_gateway_method\" \"m\" {{\n  count = var.make ? 1 : 0\n  rest_api_id = \"a\"\n  resource_id = \"r\"\n  http_method = \"POST\"\n}}\nresource \"aws_api_gateway_method_response\" \"m\" {{\n  count = var.make ? 1 : 0\n  rest_api_id = \"a\"\n  resource_id = \"r\"\n  http_method = aws_api_gateway_method.m[0].http_method\n  status_code = \"200\"\n}}\n");

        resources.ShouldHaveSingleItem().Properties["MethodResponses"].ShouldBeOfType<ListValue>();
    }

    [Fact]
    public void A_single_block_may_be_an_object_in_JSON()
    {
        var reading = TerraformReading.Of(new Sources.ReadOptions(), ("main.tf.json", """
            {"resource": {
              "aws_s3_bucket": {"b": {"lifecycle_rule": {"enabled": true, "expiration": {"days": 3}}, "tags": {"a": "b"}}},
              "aws_s3_bucket_versioning": {"b": {"bucket": "${aws_s3_bucket.b.id}", "versioning_configuration": {"status": "Enabled"}}}}}
            """));

        var resource = Map(reading).ShouldHaveSingleItem();
        ((MapValue)resource.Properties["VersioningConfiguration"]!)["Status"]!.ToString().ShouldBe("\"Enabled\"");
        ((ListValue)((MapValue)resource.Properties["LifecycleConfiguration"]!)["Rules"]!).Count.ShouldBe(1);
        ((ListValue)resource.Properties["Tags"]!).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("~> 5.0", "true")]
    [InlineData("~> 6.0", "nothing")]
    [InlineData(">= 5.0", "nothing")]
    public void Defaults_are_those_of_the_pinned_provider(string constraint, string expected)
    {
        var resource = Map($"terraform {{\n  required_providers {{\n    aws = {{ source = \"hashicorp/aws\", version = \"{constraint}\" }}\n  }}\n}}\nresource \"aws_redshift_cluster\" \"c\" {{}}\n").ShouldHaveSingleItem();

        (resource.Properties["PubliclyAccessible"]?.ToString() ?? "nothing").ShouldBe(expected);
    }

    private static IReadOnlyList<Resource> Map(string text) => Map(TerraformReading.Of(text));

    private static IReadOnlyList<Resource> Map(TerraformReading reading)
    {
        var diagnostics = new DiagnosticBag();
        var resources = new TerraformMapper(Mapped.Catalog, diagnostics).Map(reading.Deployments.Single().Id, reading.Blocks.ToList());
        diagnostics.Items.ShouldBeEmpty();
        return resources;
    }
}
