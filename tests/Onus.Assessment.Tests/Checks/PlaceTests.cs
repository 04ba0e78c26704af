namespace Onus.Assessment.Tests.Checks;

/// <summary>A finding points at the value that decides: not at one that only says that the check applies, nor at the first one that was read.</summary>
public sealed class PlaceTests
{
    [Theory]
    [InlineData("rds-instance-minor-upgrades-automatic", 7)]
    [InlineData("rds-instance-storage-encrypted", 4)]
    [InlineData("rds-instance-protected-from-deletion", 5)]
    [InlineData("rds-instance-automatic-backups-on", 6)]
    [InlineData("rds-instance-multi-az", 1)]
    public void In_Terraform(string check, int line) => Line("main.tf", "aws_db_instance.d", check,
        """
        resource "aws_db_instance" "d" {
          engine                     = "mysql"
          instance_class             = "db.t4g.micro"
          storage_encrypted          = false
          deletion_protection        = false
          backup_retention_period    = 0
          auto_minor_version_upgrade = false
        }
        """).ShouldBe(line);

    [Theory]
    [InlineData("rds-instance-minor-upgrades-automatic", 8)]
    [InlineData("rds-instance-storage-encrypted", 5)]
    [InlineData("rds-instance-protected-from-deletion", 6)]
    [InlineData("rds-instance-automatic-backups-on", 7)]
    [InlineData("rds-instance-multi-az", 2)]
    public void In_CloudFormation(string check, int line) => Line("template.yaml", "D", check,
        """
        Resources:
          D:
            Type: AWS::RDS::DBInstance
            Properties: {Engine: mysql,
              StorageEncrypted: false,
              DeletionProtection: false,
              BackupRetentionPeriod: 0,
              AutoMinorVersionUpgrade: false}
        """).ShouldBe(line);

    [Theory]
    [InlineData("security-group-no-public-ssh", 7)]
    [InlineData("security-group-rules-described", 6)]
    public void An_element_that_fails_or_lacks_something_is_pointed_at(string check, int line) => Line("template.yaml", "G", check,
        """
        Resources:
          G:
            Type: AWS::EC2::SecurityGroup
            Properties:
              SecurityGroupIngress:
                - {IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/8}
                - {IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0, Description: shell}
              GroupDescription: All that is let in
        """).ShouldBe(line);

    [Fact]
    public void What_stands_in_the_catalogue_is_no_place_of_a_finding() => Line("template.yaml", "C", "eks-cluster-all-logs",
        """
        Resources:
          C:
            Type: AWS::EKS::Cluster
            Properties: {RoleArn: arn:aws:iam::111122223333:role/r}
        """).ShouldBe(2);

    private static int Line(string name, string address, string check, string text)
    {
        var scanned = Scanned.Of(text, name: name);
        var verdict = scanned.Explain(address, check);
        verdict.Status.ShouldBe(Contracts.FindingStatus.Fail);
        return scanned.Locate(verdict.Origin)!.Value.Line;
    }
}
