using Onus.Contracts;
using Onus.Contracts.Answers;
using Onus.Core.Diagnostics;
using Onus.Engine.Explain;
using Onus.Engine.Who;

namespace Onus.Engine.Tests.Explain;

/// <summary>Names in the words of whoever asks: types and attributes of Terraform's, words that are nobody's name, and what is nearly one.</summary>
public sealed class NameTests
{
    private static readonly ExplainUseCase Explainer = new(Knowledge.Catalog, "2026-11-29");

    [Theory]
    [InlineData("aws_s3_bucket", "AWS::S3::Bucket")]
    [InlineData("aws_s3_bucket_versioning", "AWS::S3::Bucket")]
    [InlineData("aws_vpc_security_group_ingress_rule", "AWS::EC2::SecurityGroup")]
    [InlineData("aws_alb", "AWS::ElasticLoadBalancingV2::LoadBalancer")]
    [InlineData("AWS::Serverless::Function", "AWS::Lambda::Function")]
    [InlineData("AWS::Serverless::SimpleTable", "AWS::DynamoDB::Table")]
    public void A_type_of_Terraforms_or_SAMs_is_explained_by_what_it_becomes(string name, string type)
    {
        var explained = Explainer.Explain(name).ShouldBeOfType<TypeExplanation>();

        explained.Type.ShouldBe(type);
        explained.SourceType.ShouldBe(name);
    }

    [Fact]
    public void Where_overrides_hold_is_told_in_the_words_of_the_type_that_was_named()
    {
        Explainer.Explain("aws_lambda_function").ShouldBeOfType<TypeExplanation>().OverrideTexts.ShouldContain(change => change.When == "length(vpc_config.subnet_ids) > 0");
        Explainer.Explain("AWS::Lambda::Function").ShouldBeOfType<TypeExplanation>().OverrideTexts.ShouldContain(change => change.When == "length(self.VpcConfig.SubnetIds) > 0");
    }

    [Theory]
    [InlineData("random_id", "another provider")]
    [InlineData("null_resource", "another provider")]
    [InlineData("aws_s3_bukket", "did you mean aws_s3_bucket?")]
    [InlineData("aws_db_instanse", "did you mean aws_db_instance?")]
    public void What_is_nothing_of_AWS_or_nearly_a_name_is_said(string name, string said) =>
        Should.Throw<RequestException>(() => Explainer.Explain(name)).Message.ShouldContain(said);

    [Fact]
    public void A_word_finds_what_has_it()
    {
        var found = Explainer.Explain("patch").ShouldBeOfType<SearchExplanation>();

        found.Hits.Where(hit => hit.Kind == "responsibility").Select(hit => hit.Id).ShouldBe(["virt.hypervisor", "virt.host-os", "os.patch", "plat.patch", "plat.update-settings", "ctl.patch"]);
        found.Hits.ShouldContain(hit => hit.Kind == "check" && hit.Id.Contains("patch", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_for_a_word_names_the_responsibilities_that_have_it() =>
        Should.Throw<RequestException>(() => Ask("patch", "rds")).Message.ShouldContain("os.patch (");

    [Theory]
    [InlineData("aws_db_instance", "auto_minor_version_upgrade=false", Holder.Shared)]
    [InlineData("aws_db_instance", "auto_minor_version_upgrade=true", Holder.Aws)]
    [InlineData("AWS::RDS::DBInstance", "AutoMinorVersionUpgrade=false", Holder.Shared)]
    public void Attributes_decide_as_the_properties_that_they_become(string type, string given, Holder holder) =>
        Ask("plat.patch", type, given).Holder.ShouldBe(holder);

    [Theory]
    [InlineData("aws_db_instance", "engin=mysql", "aws_db_instance has no attribute engin; did you mean engine?")]
    [InlineData("aws_db_instance", "Engine=mysql", "did you mean engine?")]
    [InlineData("AWS::RDS::DBInstance", "engine=mysql", "did you mean Engine?")]
    public void A_misspelt_attribute_is_said_in_the_words_of_the_question(string type, string given, string said) =>
        Should.Throw<RequestException>(() => Ask("os.patch", type, given)).Message.ShouldContain(said);

    private static WhoAnswer Ask(string responsibility, string subject, params string[] properties) =>
        WhoUseCase.Ask(new WhoRequest(responsibility, subject, properties, "2026-11-29"), Knowledge.Catalog);
}
