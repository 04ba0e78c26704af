using Onus.Contracts;
using Onus.Contracts.PenetrationTests;

namespace Onus.Assessment.Tests.Scope;

/// <summary>What the documents leave to the customer, and the questions that they raise.</summary>
internal static class ActivityItems
{
    private const string Database = "  It: {Type: AWS::RDS::DBInstance, Properties: {Engine: mysql, BackupRetentionPeriod: 0, StorageEncrypted: false, VPCSecurityGroups: [!Ref Group], PubliclyAccessible: true}}\n";
    private const string Group = "  Group: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: g, SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 3306, ToPort: 3306, CidrIp: 0.0.0.0/0}]}}\n";

    public static IEnumerable<Item> All { get; } =
    [
        new("AWS-provided firewall configuration", () => Scanned.Of("Resources:\n" + Group + Database).Status("It", "net.firewall").ShouldBe(ObligationStatus.Unmet)),
        new("MySQL on an EC2 instance", () =>
        {
            Ask.Holds("AWS::EC2::Instance", """{"Tags": [{"Key": "Name", "Value": "mysql-primary"}]}""", Holder.Customer, "plat.install", "plat.patch");
            Ask.Holds("AWS::RDS::DBInstance", """{"Engine": "mysql"}""", Holder.Aws, "plat.install", "plat.patch");
        }),
        new("Identity management for the user layer", () => Ask.Holds("AWS::EC2::Instance", Holder.Customer, "iam.platform")),
        new("Platform-level identity separate from IAM", () =>
        {
            Ask.Holds("AWS::RDS::DBInstance", """{"Engine": "mysql"}""", Holder.Customer, "iam.platform");
            Knowledge.Catalog.ChecksOf("iam").ShouldAllBe(check => check.Responsibility != "iam.platform");
        }),
        new("In-database users and permissions", () =>
        {
            Ask.Verdict("  It: {Type: AWS::RDS::DBInstance, Properties: {Engine: mysql, EnableIAMDatabaseAuthentication: false}}\n", "rds-instance-iam-log-in-on", FindingStatus.Fail);
            Ask.Verdict("  It: {Type: AWS::RDS::DBInstance, Properties: {Engine: mysql, ManageMasterUserPassword: true}}\n", "rds-instance-master-password-managed", FindingStatus.Pass);
        }),
        new("Bucket policies and bucket configuration", () => Ask.Verdict(
            "  B: {Type: AWS::S3::Bucket}\n  It: {Type: AWS::S3::BucketPolicy, Properties: {Bucket: !Ref B, PolicyDocument: {Statement: [{Effect: Allow, Principal: '*', Action: 's3:GetObject', Resource: '*'}]}}}\n",
            "s3-bucket-policy-not-public",
            FindingStatus.Fail)),
        new("Spam and mass mailings", () =>
        {
            Ask.Verdict("  It: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: g, SecurityGroupEgress: [{IpProtocol: tcp, FromPort: 25, ToPort: 25, CidrIp: 0.0.0.0/0}]}}\n", "security-group-egress-no-smtp", FindingStatus.Fail);
            Ask.Holds("AWS::SES::EmailIdentity", Holder.Customer, "use.bulk-mail");
        }),
        new("Acceptable Use Policy", () =>
        {
            Knowledge.Catalog.AcceptableUse!.Heads.Length.ShouldBe(6);
            Knowledge.Catalog.AcceptableUse!.SignalsOf("AWS_ABUSE_DOS_REPORT").ShouldNotBeEmpty();
            var relay = Scanned.Of("Resources:\n  It: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: g, SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 25, ToPort: 25, CidrIp: 0.0.0.0/0}]}}\n");
            relay.Result.AcceptableUse!.Signals.ShouldContain(signal => signal.Id == "open-mail-relay");
        }),
        new("Penetration testing permission", () =>
        {
            FilesHost.Plan("target \"t\" { service = \"rds\" }\n activity \"port-scan\" {}\n activity \"dos\" {}").ShouldBe([TestVerdict.Yes, TestVerdict.No]);
            FilesHost.Plan("target \"t\" { service = \"sqs\" }\n activity \"port-scan\" {}").ShouldBe([TestVerdict.NeedsApproval]);
        }),
        new("Associated application software", () =>
        {
            const string Scan = """{"SchemaVersion": 2, "CreatedAt": "2026-11-20T00:00:00Z", "ArtifactName": "shop:1", "ArtifactType": "container_image", "Results": [{"Class": "lang-pkgs", "Vulnerabilities": [{"Severity": "HIGH"}]}]}""";
            const string Template = "Resources:\n  It: {Type: AWS::ECS::TaskDefinition, Properties: {ContainerDefinitions: [{Name: shop, Image: 'shop:1'}]}}\n";
            var scanned = FilesHost.ScanWith(Scan, Template);
            scanned.Software.Single().Severities!["high"].ShouldBe(1);
            scanned.Resources.Single().StatusOf("app.software").ShouldBe(Scanned.Of(Template).Status("It", "app.software"));
        }),
        new("Guest operating system, updates and patches", () => Scanned.Of("Resources:\n  It: {Type: AWS::EC2::Instance, Properties: {ImageId: ami-1}}\n").Status("It", "os.patch").ShouldNotBe(ObligationStatus.Met)),
        new("Enabling encryption on buckets", () =>
        {
            Ask.Verdict("  It: {Type: AWS::S3::Bucket}\n", "s3-bucket-encrypted-with-kms", FindingStatus.Fail);
            Ask.Verdict("  It: {Type: AWS::S3::Bucket}\n", "s3-bucket-encrypted-at-rest", FindingStatus.Pass);
        }),
        new("Setting database encryption", () =>
        {
            Ask.Verdict("  It: {Type: AWS::RDS::DBInstance, Properties: {Engine: mysql, StorageEncrypted: false}}\n", "rds-instance-storage-encrypted", FindingStatus.Fail);
            Ask.Verdict("  It: {Type: AWS::RDS::DBCluster, Properties: {Engine: aurora-mysql, StorageEncrypted: true}}\n", "rds-cluster-storage-encrypted", FindingStatus.Pass);
        }),
        new("SSL-only database connections", () => Ask.Verdict(
            "  It: {Type: AWS::RDS::DBInstance, Properties: {Engine: mysql, DBParameterGroupName: !Ref P}}\n  P: {Type: AWS::RDS::DBParameterGroup, Properties: {Family: mysql8.0, Description: d, Parameters: {require_secure_transport: 'ON'}}}\n",
            "rds-instance-requires-tls",
            FindingStatus.Pass)),
        new("Database security groups and rules", () => Ask.Verdict(Group + Database, "rds-instance-port-closed-to-internet", FindingStatus.Fail)),
        new("Encrypting application data", () => Scanned.Of("Resources:\n  It: {Type: AWS::S3::Bucket}\n").Status("It", "data.encrypt-client").ShouldBe(ObligationStatus.Open)),
        new("Data protection by encryption", () =>
        {
            var entries = Question.Of("AWS::S3::Bucket").CustomerEntries.Select(entry => entry.Responsibility).ToList();
            new[] { "data.encrypt-rest", "data.transit", "data.keys" }.ShouldBeSubsetOf(entries);
        }),
        new("Scheduled backups", () => Ask.Verdict(Group + Database, "rds-instance-automatic-backups-on", FindingStatus.Fail)),
        new("Limit who can access data and resources", () => Scanned.Of("Resources:\n" + Group + Database).Status("It", "net.exposure").ShouldBe(ObligationStatus.Unmet)),
        new("Access rights granted, managed, revoked", () =>
        {
            var scopes = Scanned.Of("Resources:\n  It: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {}, ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess']}}\n").Ledger.Scopes;
            foreach (var responsibility in new[] { "iam.grant", "iam.review", "iam.revoke" })
            {
                scopes.Single(scope => scope.Entry.Responsibility == responsibility).Reason.ShouldNotBeNullOrEmpty();
            }

            scopes.Single(scope => scope.Entry.Responsibility == "iam.grant").Status.ShouldBe(ObligationStatus.Unmet);
        }),
        new("Managing user accounts", () => Scope("iam.identities").Entry.Holder.ShouldBe(Holder.Customer)),
        new("Selecting the operating system", () => Knowledge.Catalog.ChecksOf("ec2").ShouldContain(check => check.Id == "ec2-instance-image-supported" && check.Responsibility == "os.configuration")),
        new("Secure account and everything associated", () => Scope("iam.account").Entry.Holder.ShouldBe(Holder.Customer)),
        new("Patch management", () => RollUp("ctl.patch", "os.patch")),
        new("Configuration management", () => RollUp("ctl.configuration", "net.firewall")),
        new("Level of responsibility per service reviewed", () =>
        {
            var scanned = Scanned.Of("Resources:\n  It: {Type: AWS::S3::Bucket}\n  Other: {Type: 'Vendor::Box::Box'}\n");
            scanned.Summary.ByService.Keys.ShouldContain("s3");
            scanned.Summary.NotClassified.Keys.ShouldBe(["Vendor::Box::Box"]);
        }),
        new("Responsibility FAQ (which task is AWS’s / the customer’s?)", () =>
        {
            var entry = Question.Of("AWS::RDS::DBInstance", """{"Engine": "mysql"}""").For("os.patch");
            entry.Basis.ShouldAllBe(step => step.Reason.Length > 0 && Knowledge.Catalog.FindSource(step.Source) != null);
        }),
    ];

    private static Contracts.ScopeObligation Scope(string responsibility) =>
        Scanned.Of("Resources:\n  It: {Type: AWS::IAM::User}\n").Ledger.Scopes.Single(scope => scope.Entry.Responsibility == responsibility);

    private static void RollUp(string responsibility, string child)
    {
        var scope = Scope(responsibility);
        scope.Entry.Parts.Aws.ShouldNotBeNullOrEmpty();
        scope.Entry.Parts.Customer.ShouldNotBeNullOrEmpty();
        Knowledge.Catalog.FindResponsibility(responsibility)!.ReliesOn.ShouldContain(child);
    }
}
