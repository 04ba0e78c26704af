using Onus.Contracts;
using Onus.Core.Model;

namespace Onus.Assessment.Tests.Splits;

/// <summary>Who patches the operating system: the question that every service answers differently, each answer with its source.</summary>
public sealed class PatchingTests
{
    public const string ManagedUpdates = """{"OptionSettings": [{"Namespace": "aws:elasticbeanstalk:managedactions", "OptionName": "ManagedActionsEnabled", "Value": "true"}]}""";

    [Theory]
    [InlineData("AWS::RDS::DBInstance", """{"Engine": "mysql"}""", Holder.Aws, BasisKind.ModelDefault, null, "rds-welcome")]
    [InlineData("AWS::RDS::DBInstance", """{"Engine": "custom-oracle-ee"}""", Holder.Customer, BasisKind.ConfigurationOverride, "rds-custom-oracle", "rds-custom")]
    [InlineData("AWS::EC2::Instance", "{}", Holder.Customer, BasisKind.ModelDefault, null, "ec2-security")]
    [InlineData("AWS::ElasticBeanstalk::Environment", ManagedUpdates, Holder.Shared, BasisKind.ConfigurationOverride, "beanstalk-managed", "beanstalk-srm")]
    [InlineData("AWS::ElasticBeanstalk::Environment", "{}", Holder.Customer, BasisKind.ConfigurationOverride, "beanstalk-manual", "beanstalk-srm")]
    [InlineData("AWS::Lambda::Function", """{"Runtime": "python3.13"}""", Holder.Aws, BasisKind.ConfigurationOverride, "lambda-zip-auto", "lambda-srm")]
    [InlineData("AWS::Lambda::Function", """{"Runtime": "python3.13", "RuntimeManagementConfig": {"UpdateRuntimeOn": "Auto"}}""", Holder.Aws, BasisKind.ConfigurationOverride, "lambda-zip-auto", "lambda-srm")]
    [InlineData("AWS::Lambda::Function", """{"Runtime": "python3.13", "RuntimeManagementConfig": {"UpdateRuntimeOn": "Manual"}}""", Holder.Shared, BasisKind.ConfigurationOverride, "lambda-zip-manual-os", "lambda-srm")]
    [InlineData("AWS::Lambda::Function", """{"PackageType": "Image"}""", Holder.Shared, BasisKind.ConfigurationOverride, "lambda-image", "lambda-srm")]
    [InlineData("AWS::EMR::Cluster", """{"ReleaseLabel": "emr-7.5.0"}""", Holder.Shared, BasisKind.ServiceOverride, "emr-ec2", "emr-ami")]
    [InlineData("AWS::EMR::Cluster", """{"ReleaseLabel": "emr-7.5.0", "CustomAmiId": "ami-0123456789abcdef0"}""", Holder.Customer, BasisKind.ConfigurationOverride, "emr-custom-ami", "emr-ami")]
    public void The_holder_comes_with_the_last_step_of_its_ground_and_a_dated_source(string type, string properties, Holder holder, BasisKind kind, string? id, string source)
    {
        var entry = Question.Of(type, properties).For("os.patch");

        entry.Holder.ShouldBe(holder);
        var last = entry.Basis[^1];
        last.Kind.ShouldBe(kind);
        last.Id.ShouldBe(id);
        last.Source.ShouldBe(source);
        last.AsOf.ShouldBe(Knowledge.Catalog.FindSource(source)!.AsOf);
        last.Holder.ShouldBe(holder);
        entry.Basis[0].Kind.ShouldBe(BasisKind.ModelDefault);
    }

    [Theory]
    [InlineData("AWS::EC2::Instance", "{}", Management.Unmanaged)]
    [InlineData("AWS::RDS::DBInstance", """{"Engine": "mysql"}""", Management.Managed)]
    [InlineData("AWS::RDS::DBInstance", """{"Engine": "custom-oracle-ee"}""", Management.Unmanaged)]
    [InlineData("AWS::ElasticBeanstalk::Environment", ManagedUpdates, Management.PartlyManaged)]
    [InlineData("AWS::EC2::SecurityGroup", "{}", Management.NotApplicable)]
    [InlineData("AWS::S3::Bucket", "{}", Management.Managed)]
    public void Managed_is_derived_from_who_holds_operating_system_and_platform(string type, string properties, Management management) =>
        Question.Of(type, properties).Management.ShouldBe(management);

    [Theory]
    [InlineData("2023-01-04", "s3-encryption-before-default", null, "2023-01-05")]
    [InlineData("2023-01-06", "s3-default-encryption", "2023-01-05", null)]
    public void A_boundary_that_moved_with_time_says_when(string day, string id, string? since, string? until)
    {
        var catalog = Knowledge.Catalog;
        var split = new Assessment.Splits.SplitResolver(catalog, new Assessment.Checks.RuleEvaluator(catalog, day)).Resolve(new Assessment.Relations.DeployedResource(
            new Resource("question", "self", "AWS::S3::Bucket", Core.Values.MapValue.Empty, default),
            new Assessment.Relations.DeploymentIndex(new Deployment("question", "question", []), catalog)))!;

        var step = split.For("data.encrypt-rest").Basis[^1];

        (step.Id, step.Since, step.Until).ShouldBe((id, since, until));
    }
}
