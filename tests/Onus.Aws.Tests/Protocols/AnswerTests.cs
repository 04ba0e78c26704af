using Onus.Api.Models;
using Onus.Aws.Protocols;
using Onus.Aws.Tests.Support;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.Aws.Tests.Protocols;

/// <summary>What answers come to, and what is no answer.</summary>
public sealed class AnswerTests
{
    [Fact]
    public void Query_reads_what_is_within_the_result() =>
        Read("rds", "DescribeDBInstances", """
            <DescribeDBInstancesResponse xmlns="http://rds.amazonaws.com/doc/2014-10-31/"><DescribeDBInstancesResult><DBInstances><DBInstance>
            <DBInstanceIdentifier>a &amp; b</DBInstanceIdentifier><AllocatedStorage>20</AllocatedStorage><StorageEncrypted>true</StorageEncrypted><InstanceCreateTime>2026-11-30T08:00:00.250Z</InstanceCreateTime>
            <Endpoint><Port>5432</Port></Endpoint><DBSecurityGroups/><New><Thing>1</Thing></New>
            <TagList><Tag><Key>k</Key><Value>v</Value></Tag></TagList></DBInstance></DBInstances></DescribeDBInstancesResult><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></DescribeDBInstancesResponse>
            """)
            .ShouldBe("""{"DBInstances":[{"DBInstanceIdentifier":"a & b","AllocatedStorage":20,"StorageEncrypted":true,"InstanceCreateTime":"2026-11-30T08:00:00.250Z","Endpoint":{"Port":5432},"DBSecurityGroups":[],"TagList":[{"Key":"k","Value":"v"}]}]}""");

    [Fact]
    public void Query_reads_maps() =>
        Read("iam", "GetAccountSummary", """
            <GetAccountSummaryResponse><GetAccountSummaryResult><SummaryMap><entry><key>Users</key><value>3</value></entry><entry><key>Roles</key><value>0</value></entry></SummaryMap></GetAccountSummaryResult></GetAccountSummaryResponse>
            """)
            .ShouldBe("""{"SummaryMap":{"Users":3,"Roles":0}}""");

    [Fact]
    public void Ec2_reads_sets_by_the_names_of_the_model() =>
        Read("ec2", "DescribeInstances", """
            <?xml version="1.0"?><DescribeInstancesResponse xmlns="x"><requestId>1</requestId><reservationSet><item><ownerId>1</ownerId><groupSet/><instancesSet><item><instanceId>i-1</instanceId>
            <metadataOptions><httpTokens>required</httpTokens><httpPutResponseHopLimit>2</httpPutResponseHopLimit></metadataOptions></item></instancesSet></item></reservationSet></DescribeInstancesResponse>
            """)
            .ShouldBe("""{"Reservations":[{"OwnerId":"1","Groups":[],"Instances":[{"InstanceId":"i-1","MetadataOptions":{"HttpTokens":"required","HttpPutResponseHopLimit":2}}]}]}""");

    [Fact]
    public void Json_reads_moments_nulls_and_what_is_new_is_passed_over() =>
        Read("dynamodb", "DescribeTable", """{"Table":{"TableName":"t","CreationDateTime":1.7644896E9,"ItemCount":0,"TableArn":null,"NotYetKnown":[{}]}}""")
            .ShouldBe("""{"Table":{"TableName":"t","CreationDateTime":"2025-11-30T08:00:00Z","ItemCount":0}}""");

    [Fact]
    public void Json_takes_scalars_that_say_the_same_as_another_kind() =>
        Read("kms", "ListKeys", """{"Truncated":"true","NextMarker":5,"Keys":[]}""").ShouldBe("""{"Truncated":true,"NextMarker":"5","Keys":[]}""");

    [Fact]
    public void Rest_xml_reads_flat_lists_attributes_and_headers()
    {
        Read("s3", "GetBucketCors", "<CORSConfiguration><CORSRule><AllowedMethod>GET</AllowedMethod><AllowedMethod>PUT</AllowedMethod><MaxAgeSeconds>3000</MaxAgeSeconds></CORSRule><CORSRule/></CORSConfiguration>")
            .ShouldBe("""{"CORSRules":[{"MaxAgeSeconds":3000,"AllowedMethods":["GET","PUT"]},{}]}""");
        Read("s3", "GetBucketAcl", """
            <AccessControlPolicy><AccessControlList><Grant><Grantee xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="Group"><URI>u</URI></Grantee><Permission>READ</Permission></Grant></AccessControlList></AccessControlPolicy>
            """).ShouldBe("""{"Grants":[{"Grantee":{"Type":"Group","URI":"u"},"Permission":"READ"}]}""");
        Read("cloudfront", "GetDistributionConfig", "<DistributionConfig><Enabled>true</Enabled></DistributionConfig>", ("ETag", "E1")).ShouldBe("""{"ETag":"E1","DistributionConfig":{"Enabled":true}}""");
        Read("s3", "GetBucketPolicy", """{"Version":"2012-10-17"}""").ShouldBe("""{"Policy":"{\"Version\":\"2012-10-17\"}"}""");
        Read("s3", "GetBucketVersioning", """<VersioningConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/"/>""").ShouldBe("{}");
    }

    [Fact]
    public void Bytes_are_base64() =>
        Read("iam", "GetCredentialReport", "<GetCredentialReportResponse><GetCredentialReportResult><Content>dXNlcg==</Content></GetCredentialReportResult></GetCredentialReportResponse>")
            .ShouldBe("""{"Content":"dXNlcg=="}""");

    [Fact]
    public void What_the_model_calls_sensitive_is_marked()
    {
        var model = ApiModels.Find("sts")!;
        var answer = ProtocolTable.Of(model).Read(model, model.Operations["AssumeRole"], ScriptedTransport.Answer(200,
            "<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>a</AccessKeyId><SecretAccessKey>s</SecretAccessKey></Credentials></AssumeRoleResult></AssumeRoleResponse>"));
        ((MapValue)answer["Credentials"]!)["SecretAccessKey"]!.IsSensitive.ShouldBeTrue();
        ((MapValue)answer["Credentials"]!)["AccessKeyId"]!.IsSensitive.ShouldBeFalse();
    }

    [Theory]
    [InlineData("rds", "DescribeDBInstances", "<html><body>Sign in</body></html>", true)]
    [InlineData("rds", "DescribeDBInstances", "", true)]
    [InlineData("rds", "DescribeDBInstances", "<DescribeDBInstancesResponse><DescribeDBInstancesResult><DBInstances>", true)]
    [InlineData("rds", "DescribeDBInstances", "<DescribeDBInstancesResponse><DescribeDBInstancesResult><DBInstances/></DescribeDBInstancesResult>", true)]
    [InlineData("rds", "DescribeDBInstances", "<DescribeDBInstancesResponse/>", true)]
    [InlineData("rds", "DescribeDBInstances", "<!DOCTYPE a [<!ENTITY b 'c'>]><DescribeDBInstancesResponse><DescribeDBInstancesResult/></DescribeDBInstancesResponse>", true)]
    [InlineData("rds", "DescribeDBInstances", "<DescribeDBClustersResponse><DescribeDBClustersResult/></DescribeDBClustersResponse>", true)]
    [InlineData("rds", "DescribeDBInstances", "<DescribeDBInstancesResponse><DescribeDBInstancesResult><DBInstances>none</DBInstances></DescribeDBInstancesResult></DescribeDBInstancesResponse>", false)]
    [InlineData("rds", "DescribeDBInstances", "<DescribeDBInstancesResponse><DescribeDBInstancesResult><DBInstances><DBInstance><AllocatedStorage>x</AllocatedStorage></DBInstance></DBInstances></DescribeDBInstancesResult></DescribeDBInstancesResponse>", false)]
    [InlineData("rds", "DescribeDBInstances", "<DescribeDBInstancesResponse><DescribeDBInstancesResult><Marker><a/></Marker></DescribeDBInstancesResult></DescribeDBInstancesResponse>", false)]
    [InlineData("ec2", "DescribeInstances", "<DescribeInstancesResponse><somethingElse/></DescribeInstancesResponse>", true)]
    [InlineData("ec2", "DescribeInstances", "<DescribeInstancesResponse><reservationSet><entry/></reservationSet></DescribeInstancesResponse>", false)]
    [InlineData("kms", "ListKeys", "<html>", true)]
    [InlineData("kms", "ListKeys", "", true)]
    [InlineData("kms", "ListKeys", "[]", true)]
    [InlineData("kms", "ListKeys", "{\"Keys\":[", true)]
    [InlineData("kms", "ListKeys", "{\"Keys\":[]} trailing", true)]
    [InlineData("kms", "ListKeys", "{\"message\":\"welcome\"}", true)]
    [InlineData("kms", "ListKeys", "{\"Keys\":{}}", false)]
    [InlineData("kms", "ListKeys", "{\"Keys\":\"none\"}", false)]
    [InlineData("kms", "ListKeys", "{\"Keys\":[[]]}", false)]
    [InlineData("kms", "ListKeys", "{\"Truncated\":{}}", false)]
    [InlineData("kms", "ListKeys", "{\"Truncated\":\"maybe\"}", false)]
    [InlineData("kms", "ListKeys", "{\"NextMarker\":\"\\ud800\"}", true)]
    [InlineData("lambda", "ListFunctions", "<!DOCTYPE html><html></html>", true)]
    [InlineData("s3", "GetBucketTagging", "<html/>", true)]
    [InlineData("s3", "GetBucketPolicy", "<html><body>hotel</body></html>", true)]
    [InlineData("s3", "GetBucketTagging", "<Error><Code>InternalError</Code></Error>", true)]
    [InlineData("cloudfront", "ListDistributions", "<DistributionConfig/>", true)]
    public void What_is_no_answer_is_malformed_and_never_empty(string service, string operation, string body, bool mayPass) =>
        Should.Throw<MalformedAnswerException>(() => Read(service, operation, body)).MayPass.ShouldBe(mayPass);

    [Theory]
    [InlineData(200)]
    [InlineData(100_000)]
    public void Depth_is_bounded(int depth)
    {
        var json = string.Concat(Enumerable.Repeat("{\"Keys\":[", depth));
        Should.Throw<MalformedAnswerException>(() => Read("kms", "ListKeys", json));

        // Statements of a web ACL hold statements.
        var statements = "{\"WebACL\":{\"Rules\":[{\"Statement\":" + string.Concat(Enumerable.Repeat("{\"NotStatement\":{\"Statement\":", depth));
        Should.Throw<MalformedAnswerException>(() => Read("wafv2", "GetWebACL", statements));
        Should.Throw<MalformedAnswerException>(() => Read("ec2", "DescribeInstances", "<DescribeInstancesResponse>" + string.Concat(Enumerable.Repeat("<reservationSet><item>", depth))));
    }

    [Theory]
    [InlineData("rds", "<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>no</Message></Error><RequestId>1</RequestId></ErrorResponse>", "", "AccessDenied", "no")]
    [InlineData("ec2", "<?xml version='1.0'?><Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>no</Message></Error></Errors></Response>", "", "UnauthorizedOperation", "no")]
    [InlineData("s3", "<Error><Code>NoSuchBucketPolicy</Code><Message>none</Message><BucketName>b</BucketName></Error>", "", "NoSuchBucketPolicy", "none")]
    [InlineData("s3", "", "", null, "")]
    [InlineData("kms", "{\"__type\":\"com.amazon.coral#AccessDeniedException\",\"message\":\"no\"}", "", "AccessDeniedException", "no")]
    [InlineData("lambda", "{\"Message\":\"no\"}", "x-amzn-errortype=ResourceNotFoundException:http://internal.amazon.com/coral/", "ResourceNotFoundException", "no")]
    [InlineData("eks", "{\"code\":\"X\",\"message\":\"no\"}", "", "X", "no")]
    [InlineData("sqs", "{\"__type\":\"com.amazonaws.sqs#QueueDoesNotExist\",\"message\":\"no\"}", "x-amzn-query-error=AWS.SimpleQueueService.NonExistentQueue;Sender", "AWS.SimpleQueueService.NonExistentQueue", "no")]
    [InlineData("lambda", "<UnknownOperationException/>", "", "UnknownOperationException", "")]
    [InlineData("kms", "<html>", "", null, "")]
    [InlineData("rds", "<html><Code>AccessDenied</Code></html>", "", null, "")]
    [InlineData("kms", "{\"__type\":5}", "", null, "")]
    public void Errors_have_a_code_in_each_protocol(string service, string body, string header, string? code, string message)
    {
        var model = ApiModels.Find(service)!;
        var error = ProtocolTable.Of(model).ReadError(model, ScriptedTransport.Answer(400, body, header.Length == 0 ? [] : [(header.Split('=')[0], header.Split('=')[1])]));
        error.Code.ShouldBe(code);
        error.Message.ShouldBe(message);
    }

    private static string Read(string service, string operation, string body, params (string Name, string Value)[] headers)
    {
        var model = ApiModels.Find(service)!;
        var value = ProtocolTable.Of(model).Read(model, model.Operations[operation], ScriptedTransport.Answer(200, body.Trim(), headers));
        return JsonText.Write(value, 100_000, out _)!;
    }
}
