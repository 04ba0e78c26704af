namespace Onus.Catalog.Tests.Wording;

/// <summary>Canonical paths in Terraform's words, as the shipped mapping tables say them.</summary>
public sealed class SourceWordsTests
{
    private const string Terraform = "terraform";

    [Theory]
    [InlineData("aws_db_instance", "AWS::RDS::DBInstance", "StorageEncrypted", "storage_encrypted")]
    [InlineData("aws_instance", "AWS::EC2::Instance", "MetadataOptions.HttpTokens", "metadata_options.http_tokens")]
    [InlineData("aws_security_group", "AWS::EC2::SecurityGroup", "SecurityGroupIngress[2].CidrIp", "ingress.cidr_blocks")]
    [InlineData("aws_cloudfront_distribution", "AWS::CloudFront::Distribution", "DistributionConfig.ViewerCertificate.MinimumProtocolVersion", "viewer_certificate.minimum_protocol_version")]
    [InlineData("aws_db_parameter_group", "AWS::RDS::DBParameterGroup", "Parameters.rds.force_ssl", "parameter[\"rds.force_ssl\"]")]
    [InlineData("aws_sns_topic", "AWS::SNS::TopicPolicy", "PolicyDocument.Statement[0].Principal", "policy.Statement[0].Principal")]
    [InlineData("aws_ecs_service", "AWS::ECS::Service", "DeploymentConfiguration.DeploymentCircuitBreaker.Rollback", "deployment_circuit_breaker.rollback")]
    [InlineData("aws_db_instance", "AWS::RDS::DBInstance", "meta.DeletionPolicy", "skip_final_snapshot")]
    public void A_property_has_the_name_of_the_attribute_that_gives_it(string type, string canonical, string path, string words) =>
        Knowledge.Catalog.WordsOf(Terraform).Of(type, canonical, path, written: type)!.ToString().ShouldBe(words);

    [Theory]
    [InlineData("VersioningConfiguration.Status", "aws_s3_bucket_versioning.versioning_configuration.status")]
    [InlineData("PublicAccessBlockConfiguration.BlockPublicAcls", "aws_s3_bucket_public_access_block.block_public_acls")]
    [InlineData("LoggingConfiguration", "aws_s3_bucket_logging")]
    [InlineData("BucketName", "bucket")]
    public void Where_nothing_is_written_it_is_called_as_it_would_be_written_today(string path, string words) =>
        Knowledge.Catalog.WordsOf(Terraform).Of("aws_s3_bucket", "AWS::S3::Bucket", path)!.ToString().ShouldBe(words);

    [Fact]
    public void Where_it_is_written_it_is_called_as_it_is_written_there()
    {
        var words = Knowledge.Catalog.WordsOf(Terraform);

        words.Of("aws_s3_bucket", "AWS::S3::Bucket", "VersioningConfiguration.Status", written: "aws_s3_bucket")!.ToString().ShouldBe("versioning.enabled");
        words.Of("aws_security_group", "AWS::EC2::SecurityGroup", "SecurityGroupIngress[1].CidrIp", true, "aws_vpc_security_group_ingress_rule", "aws_vpc_security_group_ingress_rule")!.ToString()
            .ShouldBe("aws_vpc_security_group_ingress_rule.cidr_ipv4");
    }

    [Theory]
    [InlineData("aws_db_instance", "AWS::RDS::DBInstance", "DBClusterIdentifier")]
    [InlineData("aws_db_instance", "AWS::RDS::DBInstance", "")]
    [InlineData("aws_db_instance", "AWS::RDS::DBInstance", "[0]")]
    [InlineData("aws_db_instance", "AWS::RDS::DBInstance", "f(self.Engine)")]
    [InlineData("aws_nothing", "AWS::RDS::DBInstance", "meta")]
    [InlineData("google_thing", "Nothing", "Engine")]
    public void What_the_source_has_no_word_for_has_none(string type, string canonical, string path) =>
        Knowledge.Catalog.WordsOf(Terraform).Of(type, canonical, path).ShouldBeNull();
}
