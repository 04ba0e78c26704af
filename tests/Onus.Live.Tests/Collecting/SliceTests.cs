using Onus.Api.Calls;
using Onus.Contracts;
using Onus.Core.Values;

namespace Onus.Live.Tests.Collecting;

/// <summary>The services that nearly everybody has, from the list to the findings.</summary>
public sealed class SliceTests
{
    private static Account Buckets() => new Account()
        .With("ListBuckets", """{"Buckets": [{"Name": "good", "BucketRegion": "eu-west-1"}, {"Name": "bad", "BucketRegion": "eu-west-1"}, {"Name": "far", "BucketRegion": "ap-south-1"}]}""")
        .With("GetPublicAccessBlock", call => Of(call) == "good"
            ? ApiAnswer.Of(Account.Json("""{"PublicAccessBlockConfiguration": {"BlockPublicAcls": true, "IgnorePublicAcls": true, "BlockPublicPolicy": true, "RestrictPublicBuckets": true}}"""))
            : Account.Failed(ApiFailureKind.Answered, "NoSuchPublicAccessBlockConfiguration"))
        .With("GetBucketVersioning", call => ApiAnswer.Of(Of(call) == "good" ? Account.Json("""{"Status": "Enabled"}""") : MapValue.Empty))
        .With("GetBucketOwnershipControls", call => Of(call) == "good" ? ApiAnswer.Of(Account.Json("""{"OwnershipControls": {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]}}""")) : Account.Failed(ApiFailureKind.Answered, "OwnershipControlsNotFoundError"))
        .With("GetBucketAcl", """{"Grants": [{"Grantee": {"URI": "http://acs.amazonaws.com/groups/global/AllUsers", "Type": "Group"}, "Permission": "READ"}, {"Grantee": {"ID": "me", "Type": "CanonicalUser"}, "Permission": "FULL_CONTROL"}]}""")
        .With("GetBucketPolicy", call => Of(call) == "good"
            ? ApiAnswer.Of(Account.Json("""{"Policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Deny\", \"Principal\": \"*\", \"Action\": \"s3:*\", \"Resource\": [\"arn:aws:s3:::good\", \"arn:aws:s3:::good/*\"], \"Condition\": {\"Bool\": {\"aws:SecureTransport\": \"false\"}}}]}"}"""))
            : Account.Failed(ApiFailureKind.Answered, "NoSuchBucketPolicy"))
        .With("GetBucketEncryption", """{"ServerSideEncryptionConfiguration": {"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}, "BucketKeyEnabled": false}]}}""");

    private const string Good = "eu-west-1/S3.Bucket/good";
    private const string Bad = "eu-west-1/S3.Bucket/bad";

    [Fact]
    public async Task Buckets_come_with_what_is_set_and_what_is_not()
    {
        var scan = await LiveScan.OfAsync(Buckets(), ["AWS::S3::Bucket", "AWS::S3::AccountPublicAccessBlock"]);

        scan.Resources.Select(resource => resource.Address).ShouldBe([Bad, Good, Good + ":BucketPolicy", "global/S3.AccountPublicAccessBlock"]);
        scan.Reading.Elsewhere.ShouldBe(1);
        scan[Good].Region.ShouldBe("eu-west-1");
        scan.Verdict(Good, "s3-bucket-public-access-block-complete").ShouldBe(FindingStatus.Pass);
        scan.Verdict(Bad, "s3-bucket-public-access-block-complete").ShouldBe(FindingStatus.Fail);
        scan.Verdict(Good, "s3-bucket-versioning-enabled").ShouldBe(FindingStatus.Pass);
        scan.Verdict(Bad, "s3-bucket-versioning-enabled").ShouldBe(FindingStatus.Fail);
        scan.Verdict(Bad, "s3-bucket-acl-not-public").ShouldBe(FindingStatus.Fail);
        scan.Verdict(Good, "s3-bucket-denies-insecure-transport").ShouldBe(FindingStatus.Pass);
        scan.Verdict(Bad, "s3-bucket-denies-insecure-transport").ShouldBe(FindingStatus.Fail);
    }

    [Fact]
    public async Task What_is_denied_is_unknown_with_the_permission_and_all_else_goes_on()
    {
        var scan = await LiveScan.OfAsync(Buckets().Failing("GetBucketPolicy", ApiFailureKind.Denied, "AccessDenied").Failing("GetBucketVersioning", ApiFailureKind.Denied, "AccessDenied"), ["AWS::S3::Bucket"]);

        scan.Property(Good, "VersioningConfiguration").ShouldBe("unknown: s3:GetBucketVersioning is denied in eu-west-1");
        scan.Verdict(Good, "s3-bucket-versioning-enabled").ShouldBe(FindingStatus.Unknown);
        scan.Verdict(Bad, "s3-bucket-denies-insecure-transport").ShouldBe(FindingStatus.Unknown);
        scan.Verdict(Good, "s3-bucket-denies-insecure-transport").ShouldBe(FindingStatus.Unknown);
        scan.Verdict(Bad, "s3-bucket-public-access-block-complete").ShouldBe(FindingStatus.Fail);
        scan.Reading.Failures.Select(failure => failure.Read.Actions[0]).Distinct().ShouldBe(["s3:GetBucketPolicy", "s3:GetBucketVersioning"]);
    }

    [Fact]
    public async Task Only_what_a_chosen_check_reads_is_asked()
    {
        var account = Buckets();

        var scan = await LiveScan.OfAsync(account, ["AWS::S3::Bucket"], check => check == "s3-bucket-versioning-enabled");

        account.Calls.Where(call => call.Contains("GetBucket", StringComparison.Ordinal)).Distinct().ShouldContain("eu-west-1 GetBucketVersioning");
        account.Calls.ShouldNotContain("eu-west-1 GetBucketReplication");
        account.Calls.Count().ShouldBe(account.Calls.Distinct().Count() + account.Calls.Distinct().Count(call => call.StartsWith("eu-west-1", StringComparison.Ordinal)));
        scan.Property(Good, "ReplicationConfiguration").ShouldStartWith("unknown: no chosen check needs what GetBucketReplication tells");
    }

    [Fact]
    public async Task Instances_are_joined_with_their_volumes_and_groups()
    {
        var account = new Account()
            .With("DescribeInstances", """
                {"Reservations": [{"Instances": [
                  {"InstanceId": "i-1", "State": {"Name": "running"}, "SecurityGroups": [{"GroupId": "sg-1"}], "MetadataOptions": {"HttpTokens": "optional", "HttpEndpoint": "enabled"}, "Monitoring": {"State": "disabled"}, "BlockDeviceMappings": [{"DeviceName": "/dev/sda", "Ebs": {"VolumeId": "vol-1"}}], "IamInstanceProfile": {"Arn": "arn:aws:iam::1:instance-profile/p"}},
                  {"InstanceId": "i-2", "State": {"Name": "terminated"}}]}]}
                """)
            .With("DescribeVolumes", """{"Volumes": [{"VolumeId": "vol-1", "Encrypted": true, "Attachments": [{"InstanceId": "i-1"}]}]}""")
            .With("DescribeSecurityGroups", """{"SecurityGroups": [{"GroupId": "sg-1", "GroupName": "web", "Description": "Web", "VpcId": "vpc-1", "IpPermissions": [{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}], "Ipv6Ranges": [], "UserIdGroupPairs": [{"GroupId": "sg-2", "UserId": "1"}]}]}]}""");

        var scan = await LiveScan.OfAsync(account, ["AWS::EC2::Instance", "AWS::EC2::SecurityGroup", "AWS::EC2::Volume"]);

        scan.Resources.Select(resource => resource.Address).ShouldBe(["eu-west-1/EC2.Instance/i-1", "eu-west-1/EC2.SecurityGroup/sg-1", "eu-west-1/EC2.Volume/vol-1"]);
        scan.Property("eu-west-1/EC2.Instance/i-1", "BlockDeviceMappings").ShouldContain("Encrypted");
        scan.Property("eu-west-1/EC2.Instance/i-1", "SecurityGroupIds").ShouldContain("sg-1");
        scan.Property("eu-west-1/EC2.Instance/i-1", "UserData").ShouldBe("unknown: it is content, which is not read");
        (scan["eu-west-1/EC2.SecurityGroup/sg-1"].Properties["SecurityGroupIngress"] as ListValue)!.Count.ShouldBe(2);
        account.Calls.Count(call => call == "eu-west-1 DescribeVolumes").ShouldBe(1);
    }

    [Fact]
    public async Task Identities_come_of_one_call_with_their_policies()
    {
        var account = new Account().With("GetAccountAuthorizationDetails", """
            {"UserDetailList": [{"UserName": "anna", "Arn": "arn:aws:iam::111122223333:user/anna", "AttachedManagedPolicies": [{"PolicyName": "own", "PolicyArn": "arn:aws:iam::111122223333:policy/own"}]}],
             "RoleDetailList": [{"RoleName": "admin", "Path": "/", "Arn": "arn:aws:iam::111122223333:role/admin", "AssumeRolePolicyDocument": "%7B%22Statement%22%3A%5B%7B%22Effect%22%3A%22Allow%22%2C%22Principal%22%3A%22%2A%22%2C%22Action%22%3A%22sts%3AAssumeRole%22%7D%5D%7D"},
                                {"RoleName": "AWSServiceRoleForX", "Path": "/aws-service-role/x/", "Arn": "arn:aws:iam::111122223333:role/aws-service-role/x/AWSServiceRoleForX"}],
             "Policies": [{"PolicyName": "own", "Arn": "arn:aws:iam::111122223333:policy/own", "PolicyVersionList": [{"Document": "{}", "IsDefaultVersion": false}, {"Document": "{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"*\", \"Resource\": \"*\"}]}", "IsDefaultVersion": true}]}]}
            """);

        var scan = await LiveScan.OfAsync(account, ["AWS::IAM::User", "AWS::IAM::Role", "AWS::IAM::ManagedPolicy", "AWS::IAM::Group"]);

        account.Calls.Count(call => call.EndsWith("GetAccountAuthorizationDetails", StringComparison.Ordinal)).ShouldBe(1);
        scan.Resources.Count.ShouldBe(4);
        scan.Property("global/IAM.ManagedPolicy/own", "PolicyDocument").ShouldContain("Statement");
        scan.Property("global/IAM.ManagedPolicy/own", "Users").ShouldContain("anna");
        scan.Property("global/IAM.Role/admin", "AssumeRolePolicyDocument").ShouldContain("Statement");
        scan.Reading.Undeclared.ShouldBe(1);
    }

    [Fact]
    public async Task Databases_and_functions_come_with_what_their_lists_say()
    {
        var account = new Account()
            .With("DescribeDBInstances", """
                {"DBInstances": [{"DBInstanceIdentifier": "shop", "DBInstanceArn": "arn:aws:rds:eu-west-1:111122223333:db:shop", "Engine": "postgres", "StorageEncrypted": false, "PubliclyAccessible": true, "MultiAZ": false, "BackupRetentionPeriod": 0, "VpcSecurityGroups": [{"VpcSecurityGroupId": "sg-1"}], "Endpoint": {"Port": 5432}},
                                 {"DBInstanceIdentifier": "graph", "Engine": "neptune"}]}
                """)
            .With("ListFunctions", """{"Functions": [{"FunctionName": "f", "FunctionArn": "arn:aws:lambda:eu-west-1:111122223333:function:f", "Runtime": "python3.8", "PackageType": "Zip", "Environment": {"Variables": {"DB_PASSWORD": "correct-horse-battery"}}, "TracingConfig": {"Mode": "PassThrough"}}]}""")
            .With("GetPolicy", """{"Policy": "{\"Statement\": [{\"Sid\": \"a\", \"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"lambda:InvokeFunction\"}, {\"Sid\": \"b\", \"Effect\": \"Allow\", \"Principal\": {\"Service\": \"s3.amazonaws.com\"}, \"Action\": \"lambda:InvokeFunction\", \"Condition\": {\"ArnLike\": {\"AWS:SourceArn\": \"arn:aws:s3:::good\"}}}]}"}""");

        var scan = await LiveScan.OfAsync(account, ["AWS::RDS::DBInstance", "AWS::Lambda::Function", "AWS::Lambda::Permission"]);

        scan.Verdict("eu-west-1/RDS.DBInstance/shop", "rds-instance-storage-encrypted").ShouldBe(FindingStatus.Fail);
        scan.Verdict("eu-west-1/RDS.DBInstance/shop", "rds-instance-automatic-backups-on").ShouldBe(FindingStatus.Fail);
        scan.Property("eu-west-1/RDS.DBInstance/shop", "VPCSecurityGroups").ShouldContain("sg-1");
        scan.Property("eu-west-1/RDS.DBInstance/shop", "MasterUserPassword").ShouldStartWith("unknown: it is a secret");
        scan["eu-west-1/RDS.DBInstance/shop"].Identifiers.ShouldContain("arn:aws:rds:eu-west-1:111122223333:db:shop");
        scan.Resources.Count(resource => resource.Type == "AWS::RDS::DBInstance").ShouldBe(1);
        scan.Property("eu-west-1/Lambda.Function/f:Permission:2", "SourceArn").ShouldContain("arn:aws:s3:::good");
        scan.Property("eu-west-1/Lambda.Function/f:Permission", "Principal").ShouldContain("*");
        scan["eu-west-1/Lambda.Function/f"].Properties["Environment"].ShouldBeOfType<MapValue>()["Variables"].ShouldBeOfType<MapValue>()["DB_PASSWORD"].ShouldBeOfType<StringValue>().Value.ShouldNotContain("horse");
    }

    private static string? Of(ApiCall call) => (call.Input["Bucket"] as StringValue)?.Value;
}
