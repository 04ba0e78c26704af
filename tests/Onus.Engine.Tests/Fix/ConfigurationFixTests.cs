namespace Onus.Engine.Tests.Fix;

/// <summary>Remedies as changes of Terraform's configuration.</summary>
public sealed class ConfigurationFixTests
{
    private const string Versions = "s3-bucket-versioning-enabled";
    private const string Volume = "ebs-volume-encrypted";

    [Theory]
    [InlineData("resource \"aws_ebs_volume\" \"v\" {\n  size = 8 # GiB\n}\n", "resource \"aws_ebs_volume\" \"v\" {\n  size = 8 # GiB\n\n  encrypted = true\n}\n")]
    [InlineData("resource \"aws_ebs_volume\" \"v\" {\n  encrypted = false\n}\n", "resource \"aws_ebs_volume\" \"v\" {\n  encrypted = true\n}\n")]
    [InlineData("resource \"aws_ebs_volume\" \"v\" { size = 8 }\n", "resource \"aws_ebs_volume\" \"v\" {\n  size = 8\n  encrypted = true\n}\n")]
    [InlineData("\uFEFFresource \"aws_ebs_volume\" \"v\" {\r\n  availability_zone = \"eu-west-1a\"\r\n}\r\n", "\uFEFFresource \"aws_ebs_volume\" \"v\" {\r\n  availability_zone = \"eu-west-1a\"\r\n  encrypted         = true\r\n}\r\n")]
    public async Task The_value_is_written_and_nothing_else_changes(string before, string after)
    {
        var made = await Fixed.OfAsync("main.tf", before, Volume);

        made["main.tf"].ShouldBe(after);
        made.Mended.ShouldBe([Volume]);
    }

    [Theory]
    [InlineData("resource \"aws_ebs_volume\" \"v\" {\n  size = 8\n}\n", Volume, true)]
    [InlineData("resource \"aws_s3_bucket\" \"b\" {\n  bucket = \"b\"\n}\n", Versions, false)]
    public async Task What_makes_a_new_resource_is_said_with_what_to_do(string before, string check, bool replaces)
    {
        var fix = (await Fixed.OfAsync("main.tf", before, check)).Report.Fixes.ShouldHaveSingleItem();

        fix.Replaces.ShouldBe(replaces);
        fix.Advice.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_block_of_its_own_is_added_below_and_named_alike()
    {
        var made = await Fixed.OfAsync("main.tf", "resource \"aws_s3_bucket\" \"b\" {\n  bucket = \"b\"\n}\n\noutput \"o\" { value = 1 }\n", Versions);

        made["main.tf"].ShouldBe("""
            resource "aws_s3_bucket" "b" {
              bucket = "b"
            }

            resource "aws_s3_bucket_versioning" "b" {
              bucket = aws_s3_bucket.b.id

              versioning_configuration {
                status = "Enabled"
              }
            }

            output "o" { value = 1 }

            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("count = 2", "  count = length(aws_s3_bucket.b)\n\n  bucket = aws_s3_bucket.b[count.index].id\n")]
    [InlineData("for_each = toset([\"x\"])", "  for_each = aws_s3_bucket.b\n\n  bucket = each.value.id\n")]
    public async Task It_is_repeated_as_the_resource_is(string repeat, string lines) =>
        (await Fixed.OfAsync("main.tf", $"resource \"aws_s3_bucket\" \"b\" {{\n  {repeat}\n}}\n", Versions))["main.tf"].ShouldContain(lines);

    [Fact]
    public async Task A_block_of_its_own_that_is_there_is_changed_wherever_it_stands()
    {
        const string Part = "resource \"aws_s3_bucket_versioning\" \"other\" {\n  bucket = aws_s3_bucket.b.id\n  versioning_configuration {\n    status = \"Suspended\"\n  }\n}\n";

        var made = await Fixed.OfAsync([("main.tf", "resource \"aws_s3_bucket\" \"b\" {\n}\n"), ("parts.tf", Part)], Versions);

        made["parts.tf"].ShouldBe(Part.Replace("Suspended", "Enabled", StringComparison.Ordinal));
        made["main.tf"].ShouldBe("resource \"aws_s3_bucket\" \"b\" {\n}\n");
    }

    [Fact]
    public async Task Values_are_in_Terraforms_words()
    {
        var made = await Fixed.OfAsync("main.tf", "resource \"aws_lb\" \"l\" {\n  drop_invalid_header_fields = false\n}\n", "alb-drops-invalid-headers");

        made["main.tf"].ShouldBe("resource \"aws_lb\" \"l\" {\n  drop_invalid_header_fields = true\n}\n");
    }

    [Theory]
    [InlineData("variable \"e\" {\n  default = false\n}\nresource \"aws_ebs_volume\" \"v\" {\n  encrypted = var.e\n}\n", "encrypted is given by var.e; set it to true where that comes from.")]
    [InlineData("resource \"aws_ebs_volume\" \"v\" {\n  encrypted = tobool(\"false\")\n}\n", "encrypted is given by tobool(\"false\"); set it to true where that comes from.")]
    public async Task A_value_that_is_not_written_there_is_left_with_the_reason(string text, string reason)
    {
        var made = await Fixed.OfAsync("main.tf", text, Volume);

        made["main.tf"].ShouldBe(text);
        made.Report.Left.Single().Reason.ShouldBe(reason);
    }

    [Fact]
    public async Task A_block_that_is_generated_is_left()
    {
        const string Text = "resource \"aws_s3_bucket\" \"b\" {\n}\nresource \"aws_s3_bucket_versioning\" \"b\" {\n  bucket = aws_s3_bucket.b.id\n  dynamic \"versioning_configuration\" {\n    for_each = [\"Suspended\"]\n    content {\n      status = versioning_configuration.value\n    }\n  }\n}\n";

        (await Fixed.OfAsync("main.tf", Text, Versions)).Report.Left.Single().Reason.ShouldContain("dynamic");
    }

    [Fact]
    public async Task A_module_of_the_team_is_changed_once_for_all_its_calls()
    {
        var made = await Fixed.OfAsync(
            [("main.tf", "module \"a\" {\n  source = \"./m\"\n}\nmodule \"b\" {\n  source = \"./m\"\n}\n"), ("m/main.tf", "resource \"aws_ebs_volume\" \"v\" {\n}\n")],
            Volume);

        made["m/main.tf"].ShouldBe("resource \"aws_ebs_volume\" \"v\" {\n  encrypted = true\n}\n");
        made.Report.Fixes.Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_module_that_Terraform_fetched_is_left()
    {
        const string Module = "resource \"aws_ebs_volume\" \"v\" {\n}\n";
        var made = await Fixed.OfAsync(
            [
                ("main.tf", "module \"a\" {\n  source = \"o/m/aws\"\n}\n"),
                (".terraform/modules/modules.json", "{\"Modules\":[{\"Key\":\"\",\"Source\":\"\",\"Dir\":\".\"},{\"Key\":\"a\",\"Source\":\"registry.terraform.io/o/m/aws\",\"Version\":\"1.0.0\",\"Dir\":\".terraform/modules/a\"}]}"),
                (".terraform/modules/a/main.tf", Module),
            ],
            Volume);

        made[".terraform/modules/a/main.tf"].ShouldBe(Module);
        made.Report.Left.Single().Reason.ShouldContain("a tool made it");
    }

    [Theory]
    [InlineData("plan.json", """{"format_version":"1.2","terraform_version":"1.11.4","planned_values":{"root_module":{"resources":[{"address":"aws_ebs_volume.v","mode":"managed","type":"aws_ebs_volume","name":"v","provider_name":"registry.terraform.io/hashicorp/aws","schema_version":0,"values":{"encrypted":false},"sensitive_values":{}}]}},"resource_changes":[{"address":"aws_ebs_volume.v","mode":"managed","type":"aws_ebs_volume","name":"v","provider_name":"registry.terraform.io/hashicorp/aws","change":{"actions":["create"],"before":null,"after":{"encrypted":false},"after_unknown":{},"before_sensitive":false,"after_sensitive":{}}}]}""")]
    [InlineData("main.tf.json", "{\"resource\":{\"aws_ebs_volume\":{\"v\":{\"encrypted\":false}}}}")]
    public async Task What_is_not_written_in_Terraforms_own_language_is_left(string name, string text)
    {
        var made = await Fixed.OfAsync(name, text, Volume);

        made[name].ShouldBe(text);
        made.Report.Fixes.ShouldBeEmpty();
        made.Report.Left.ShouldNotBeEmpty();
    }
}
