using System.Text;
using Onus.Api.Models;
using Onus.Aws.Protocols;
using Onus.Core.Values;

namespace Onus.Aws.Tests.Protocols;

/// <summary>What requests look like on the wire, protocol by protocol.</summary>
public sealed class RequestTests
{
    [Fact]
    public void Query_writes_parameters_with_names_of_lists() =>
        Written("rds", "DescribeDBInstances", ("Filters", Value.List(Value.Map(("Name", Value.Of("engine")), ("Values", Value.List(Value.Of("docdb"), Value.Of("a b&c")))))), ("MaxRecords", Value.Of(100)))
            .ShouldBe("""
                POST /
                Content-Type: application/x-www-form-urlencoded; charset=utf-8

                Action=DescribeDBInstances&Version=2014-10-31&Filters.Filter.1.Name=engine&Filters.Filter.1.Values.Value.1=docdb&Filters.Filter.1.Values.Value.2=a%20b%26c&MaxRecords=100
                """);

    [Fact]
    public void Query_calls_elements_without_a_name_member() =>
        Written("iam", "GetAccountAuthorizationDetails", ("Filter", Value.List(Value.Of("User"), Value.Of("Role")))).Split('\n')[^1]
            .ShouldBe("Action=GetAccountAuthorizationDetails&Version=2010-05-08&Filter.member.1=User&Filter.member.2=Role");

    [Fact]
    public void Query_writes_booleans_and_moments() =>
        Written("elasticbeanstalk", "DescribeEnvironments", ("IncludeDeleted", Value.False), ("IncludedDeletedBackTo", Value.Of("2026-11-30T09:00:00+01:00"))).Split('\n')[^1]
            .ShouldBe("Action=DescribeEnvironments&Version=2010-12-01&IncludeDeleted=false&IncludedDeletedBackTo=2026-11-30T08%3A00%3A00Z");

    [Fact]
    public void Ec2_writes_flat_lists_by_its_own_names() =>
        Written("ec2", "DescribeInstances", ("Filters", Value.List(Value.Map(("Name", Value.Of("vpc-id")), ("Values", Value.List(Value.Of("vpc-1")))))), ("InstanceIds", Value.List(Value.Of("i-1"), Value.Of("i-2"))),
            ("MaxResults", Value.Of(1000))).Split('\n')[^1]
            .ShouldBe("Action=DescribeInstances&Version=2016-11-15&Filter.1.Name=vpc-id&Filter.1.Value.1=vpc-1&InstanceId.1=i-1&InstanceId.2=i-2&MaxResults=1000");

    [Theory]
    [InlineData("dynamodb", "DescribeTable", "TableName", "1.0", "DynamoDB_20120810.DescribeTable")]
    [InlineData("kms", "DescribeKey", "KeyId", "1.1", "TrentService.DescribeKey")]
    public void Json_names_the_operation_in_a_header(string service, string operation, string member, string version, string target) =>
        Written(service, operation, (member, Value.Of("é\"x"))).ShouldBe($$"""
            POST /
            Content-Type: application/x-amz-json-{{version}}
            X-Amz-Target: {{target}}

            {"{{member}}":"\u00E9\u0022x"}
            """);

    [Fact]
    public void Json_writes_nested_members_and_what_is_null_not_at_all() =>
        Written("acm", "ListCertificates", ("Includes", Value.Map(("keyTypes", Value.List(Value.Of("RSA_1024"))))), ("NextToken", Value.Null), ("MaxItems", Value.Of(1000))).Split('\n')[^1]
            .ShouldBe("""{"Includes":{"keyTypes":["RSA_1024"]},"MaxItems":1000}""");

    [Fact]
    public void Rest_json_puts_labels_into_the_path_and_encodes_them() =>
        Written("lambda", "GetPolicy", ("FunctionName", Value.Of("arn:aws:lambda:eu-west-1:1:function:a/b")), ("Qualifier", Value.Of("1 2"))).ShouldBe("""
            GET /2015-03-31/functions/arn%3Aaws%3Alambda%3Aeu-west-1%3A1%3Afunction%3Aa%2Fb/policy?Qualifier=1%202


            """.TrimEnd('\n') + "\n\n");

    [Fact]
    public void Rest_json_repeats_a_parameter_for_each_element_and_has_a_body_where_the_model_does()
    {
        Written("apigateway", "GetResources", ("restApiId", Value.Of("a")), ("embed", Value.List(Value.Of("methods"), Value.Of("x"))), ("limit", Value.Of(500))).Split('\n')[0]
            .ShouldBe("GET /restapis/a/resources?embed=methods&embed=x&limit=500");
        Written("backup", "ListBackupVaults", ("MaxResults", Value.Of(5))).Split('\n')[0].ShouldBe("GET /backup-vaults/?maxResults=5");
        Written("batch", "DescribeJobDefinitions", ("status", Value.Of("ACTIVE"))).ShouldBe("""
            POST /v1/describejobdefinitions
            Content-Type: application/json

            {"status":"ACTIVE"}
            """);
    }

    [Fact]
    public void Rest_xml_keeps_the_fixed_part_of_the_query()
    {
        Written("s3", "GetBucketTagging", ("Bucket", Value.Of("b")), ("ExpectedBucketOwner", Value.Of("111122223333"))).ShouldBe("GET /b?tagging=\nx-amz-expected-bucket-owner: 111122223333\n\n");
        Written("route53", "GetHostedZone", ("Id", Value.Of("Z1"))).ShouldStartWith("GET /2013-04-01/hostedzone/Z1\n");
    }

    [Fact]
    public void A_prefix_of_the_host_is_filled()
    {
        Request("s3control", "GetPublicAccessBlock", ("AccountId", Value.Of("111122223333"))).HostPrefix.ShouldBe("111122223333.");
        Should.Throw<RefusedInputException>(() => Request("s3control", "GetPublicAccessBlock", ("AccountId", Value.Of("evil.example/"))));
    }

    [Theory]
    [InlineData("NoSuch", "x", "no member NoSuch")]
    [InlineData("MaxResults", "x", "MaxResults is not a whole number")]
    [InlineData("Filters", "x", "Filters is not a list")]
    public void What_the_model_does_not_know_is_refused_and_not_left_out(string member, string value, string said) =>
        Should.Throw<RefusedInputException>(() => Request("ec2", "DescribeInstances", (member, Value.Of(value)))).Message.ShouldContain(said);

    [Theory]
    [InlineData("..")]
    [InlineData("a/../b")]
    [InlineData("")]
    public void A_label_that_would_lead_elsewhere_is_refused(string label) => Should.Throw<RefusedInputException>(() => Request("route53", "GetHostedZone", ("Id", Value.Of(label))));

    [Fact]
    public void A_header_of_two_lines_is_refused() =>
        Should.Throw<RefusedInputException>(() => Request("s3", "GetBucketAcl", ("Bucket", Value.Of("b")), ("ExpectedBucketOwner", Value.Of("1\r\nX-Evil: 1"))));

    private static Aws.Transport.WireRequest Request(string service, string operation, params (string Key, Value Value)[] input)
    {
        var model = ApiModels.Find(service)!;
        return ProtocolTable.Of(model).Write(model, model.Operations[operation], Value.Map(input));
    }

    private static string Written(string service, string operation, params (string Key, Value Value)[] input)
    {
        var request = Request(service, operation, input);
        var query = request.EncodedQuery();
        return $"{request.Method} {request.Path}{(query.Length == 0 ? "" : "?" + query)}\n{string.Concat(request.Headers.Select(header => $"{header.Name}: {header.Value}\n"))}\n{Encoding.UTF8.GetString(request.Body)}";
    }
}
