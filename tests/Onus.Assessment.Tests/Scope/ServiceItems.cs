using Onus.Contracts;

namespace Onus.Assessment.Tests.Scope;

/// <summary>The services that the documents name.</summary>
internal static class ServiceItems
{
    private const string Vpc = """
          Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
          Group:
            Type: AWS::EC2::SecurityGroup
            Properties:
              GroupDescription: g
              VpcId: !Ref Vpc
              SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0}]

        """;

    public static IEnumerable<Item> All { get; } =
    [
        new("Amazon EC2", () =>
        {
            Ask.IsModel(ServiceModel.Infrastructure, "AWS::EC2::Instance");
            Ask.Holds("AWS::EC2::Instance", Holder.Customer, "os.patch", "os.configuration", "os.host-access", "net.firewall", "data.encrypt-rest");
            Ask.Holds("AWS::EC2::Instance", Holder.Aws, "infra.hardware", "virt.hypervisor", "virt.host-os", "phys.facility");
            Scanned.Of("resource \"aws_instance\" \"it\" {\n  ami = \"ami-1\"\n}\n", name: "main.tf")["aws_instance.it"].Split!.Management.ShouldBe(Management.Unmanaged);
        }),
        new("Amazon EBS", () =>
        {
            Ask.IsModel(ServiceModel.Infrastructure, "AWS::EC2::Volume");
            Ask.Verdict("  It: {Type: AWS::EC2::Volume, Properties: {Encrypted: false, AvailabilityZone: a}}\n", "ebs-volume-encrypted", FindingStatus.Fail);
            Ask.Holds("AWS::EC2::Volume", Holder.Aws, "infra.hardware");
        }),
        new("Auto Scaling", () =>
        {
            Ask.IsModel(ServiceModel.Infrastructure, "AWS::AutoScaling::AutoScalingGroup");
            Ask.Verdict("  It: {Type: AWS::AutoScaling::AutoScalingGroup, Properties: {MinSize: '1', MaxSize: '2', AvailabilityZones: [a]}}\n", "autoscaling-group-multiple-zones", FindingStatus.Fail);
            Ask.Holds("AWS::AutoScaling::AutoScalingGroup", Holder.Customer, "svc.capacity");
        }),
        new("Amazon VPC", () =>
        {
            Ask.Holds("AWS::EC2::VPC", Holder.Customer, "net.segmentation");
            Ask.Holds("AWS::EC2::Subnet", Holder.Customer, "net.segmentation");
            Ask.Holds("AWS::EC2::Route", Holder.Customer, "net.segmentation");
            Ask.Holds("AWS::EC2::NetworkAclEntry", Holder.Customer, "net.segmentation");
        }),
        new("Security groups within the VPC", () =>
        {
            Scanned.Of("Resources:\n" + Vpc).Status("Group", "net.firewall").ShouldBe(ObligationStatus.Unmet);
            Scanned.Of(
                "resource \"aws_security_group\" \"it\" {\n  ingress {\n    protocol = \"tcp\"\n    from_port = 22\n    to_port = 22\n    cidr_blocks = [\"0.0.0.0/0\"]\n  }\n}\n",
                name: "main.tf").Status("aws_security_group.it", "net.firewall").ShouldBe(ObligationStatus.Unmet);
        }),
        new("Amazon RDS", () =>
        {
            Ask.IsModel(ServiceModel.Container, "AWS::RDS::DBInstance", "AWS::RDS::DBCluster");
            Ask.Holds("AWS::RDS::DBInstance", """{"Engine": "mysql"}""", Holder.Aws, "os.patch", "plat.patch", "plat.install");
            Ask.Holds("AWS::RDS::DBInstance", """{"Engine": "custom-oracle-ee"}""", Holder.Customer, "os.patch");
        }),
        new("Elastic MapReduce (EMR)", () =>
        {
            Ask.IsModel(ServiceModel.Container, "AWS::EMR::Cluster");
            Ask.Holds("AWS::EMR::Cluster", """{"ReleaseLabel": "emr-7.1.0"}""", Holder.Shared, "os.patch");
            Ask.Holds("AWS::EMR::Cluster", """{"CustomAmiId": "ami-1"}""", Holder.Customer, "os.patch");
        }),
        new("Elastic Beanstalk", () =>
        {
            const string On = """{"OptionSettings": [{"Namespace": "aws:elasticbeanstalk:managedactions", "OptionName": "ManagedActionsEnabled", "Value": "true"}]}""";
            Ask.Holds("AWS::ElasticBeanstalk::Environment", On, Holder.Shared, "os.patch", "plat.patch");
            Ask.Holds("AWS::ElasticBeanstalk::Environment", Holder.Customer, "os.patch", "plat.patch");
        }),
        new("Amazon S3", () =>
        {
            Ask.IsModel(ServiceModel.Abstracted, "AWS::S3::Bucket");
            Ask.Holds("AWS::S3::Bucket", Holder.Aws, "svc.capacity", "svc.tenant-isolation", "svc.operator-access");
            Ask.Verdict("  It: {Type: AWS::S3::Bucket, Properties: {AccessControl: PublicRead, PublicAccessBlockConfiguration: {IgnorePublicAcls: false}}}\n", "s3-bucket-acl-not-public", FindingStatus.Fail);
        }),
        new("S3 Glacier", () =>
        {
            Ask.Holds("AWS::Glacier::Vault", Holder.Aws, "data.encrypt-rest");
            Ask.Holds("AWS::Glacier::Vault", Holder.Customer, "iam.resource-policy");
            Scanned.Of("resource \"aws_glacier_vault\" \"it\" {\n  name = \"v\"\n}\n", name: "main.tf")["aws_glacier_vault.it"].Service!.Id.ShouldBe("glacier");
        }),
        new("Amazon DynamoDB", () =>
        {
            Ask.IsModel(ServiceModel.Abstracted, "AWS::DynamoDB::Table");
            Ask.Holds("AWS::DynamoDB::Table", Holder.Aws, "os.patch", "plat.patch");
            Question.Of("AWS::DynamoDB::Table").For("data.encrypt-rest").Parts.Aws!.ShouldContain("cannot be switched off");
            Question.Of("AWS::DynamoDB::Table").For("data.backup").CustomerHoldsPart.ShouldBeTrue();
            Question.Of("AWS::DynamoDB::Table").For("data.keys").CustomerHoldsPart.ShouldBeTrue();
        }),
        new("Amazon SQS", () =>
        {
            Ask.IsModel(ServiceModel.Abstracted, "AWS::SQS::Queue");
            Question.Of("AWS::SQS::Queue").For("data.transit").Holder.ShouldBe(Holder.Shared);
            Ask.Holds("AWS::SQS::Queue", Holder.Customer, "iam.resource-policy");
        }),
        new("Amazon SES", () =>
        {
            Ask.IsModel(ServiceModel.Abstracted, "AWS::SES::EmailIdentity");
            Ask.Verdict("  It: {Type: AWS::SES::EmailIdentity, Properties: {EmailIdentity: example.com, DkimAttributes: {SigningEnabled: false}}}\n", "ses-identity-signs-with-dkim", FindingStatus.Fail);
        }),
        new("IAM users and roles", () =>
        {
            var scopes = Scanned.Of("Resources:\n  It: {Type: AWS::IAM::User}\n").Ledger.Scopes.Select(scope => scope.Entry.Responsibility).ToList();
            new[] { "iam.identities", "iam.grant", "iam.review", "iam.revoke" }.ShouldBeSubsetOf(scopes);
        }),
        new("AWS Systems Manager", () =>
        {
            Ask.Holds("AWS::EC2::Instance", Holder.Customer, "os.patch");
            Knowledge.Catalog.ChecksOf("ssm").Where(check => check.Responsibility == "ctl.patch").ShouldNotBeEmpty();
        }),
    ];
}
