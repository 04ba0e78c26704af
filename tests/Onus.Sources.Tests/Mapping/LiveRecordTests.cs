using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Contracts;
using Onus.Hcl.Functions;
using Onus.Sources.Mapping;

namespace Onus.Sources.Tests.Mapping;

/// <summary>Records that come from no Terraform: answers of AWS's APIs and items of its inventory, by a table of their own.</summary>
public sealed class LiveRecordTests : IDisposable
{
    private const string Properties = """
        AWS::RDS::DBInstance	Tags	DBInstanceIdentifier:s,EnableIAMDatabaseAuthentication:b,MasterUserSecret:#Secret,MultiAZ:b,Port:s,StorageEncrypted:b,Tags:[t,VPCSecurityGroups:[s	Secret=KmsKeyId:s,SecretArn:s
        AWS::S3::Bucket	Tags	BucketEncryption:#Encryption,BucketName:s,Tags:[t,VersioningConfiguration:#Versioning	Encryption=Kind:s	Versioning=Status:s
        AWS::S3::BucketPolicy		Bucket:s,PolicyDocument:j
        """;

    private const string Table = """
        live "DBInstance" {
          type = "AWS::RDS::DBInstance"
          set = {
            EnableIAMDatabaseAuthentication = self.IAMDatabaseAuthenticationEnabled
            Port                            = self.Endpoint.Port
            VPCSecurityGroups               = [for group in each(self.VpcSecurityGroups) : group.VpcSecurityGroupId if group.Status == "active"]
            Tags                            = self.TagList
          }
        }
        fold "GetBucketVersioning" {
          into = "AWS::S3::Bucket"
          on   = self.Bucket
          name = "BucketName"
          set  = { VersioningConfiguration = { Status = self.Status == null ? "Suspended" : self.Status } }
        }
        fold "GetBucketPolicy" {
          into = "AWS::S3::Bucket"
          on   = self.Bucket
          name = "BucketName"
          set  = { BucketEncryption = { Kind = "none" } }
          alone "AWS::S3::BucketPolicy" {
            set = { Bucket = self.Bucket, PolicyDocument = json(self.Policy) }
          }
        }
        prefixes { GetBucket = "AWS::S3::" }
        """;

    private const string Database = """
        {
          "DBInstanceIdentifier": "orders", "DBInstanceArn": "arn:aws:rds:eu-west-1:111122223333:db:orders", "StorageEncrypted": true, "MultiAZ": false, "KmsKeyId": null,
          "Endpoint": {"Address": "orders.abc.eu-west-1.rds.amazonaws.com", "Port": 3306}, "IAMDatabaseAuthenticationEnabled": false,
          "VpcSecurityGroups": [{"VpcSecurityGroupId": "sg-1", "Status": "active"}, {"VpcSecurityGroupId": "sg-2", "Status": "removing"}],
          "MasterUserSecret": {"SecretArn": "arn:aws:secretsmanager:s", "SecretStatus": "active"}, "TagList": [{"Key": "team", "Value": "shop"}]
        }
        """;

    private readonly SmallCatalog _catalog = new SmallCatalog().Write("terraform/properties.tsv", Properties).Write("services/box/live.hcl", Table);
    private readonly DiagnosticBag _diagnostics = new();

    public void Dispose() => _catalog.Dispose();

    [Fact]
    public void An_answer_of_an_API_becomes_a_resource()
    {
        var database = Map(Record("orders", "DBInstance", Database) with { Identifiers = ["arn:aws:rds:eu-west-1:111122223333:db:orders"] }).ShouldHaveSingleItem();

        database.Type.ShouldBe("AWS::RDS::DBInstance");
        database.Identifiers.ShouldBe(["arn:aws:rds:eu-west-1:111122223333:db:orders"]);
        JsonEncoder.Encode(database.Properties).ShouldBe("""
            {"DBInstanceIdentifier":"orders","EnableIAMDatabaseAuthentication":false,"MasterUserSecret":{"SecretArn":"arn:aws:secretsmanager:s"},"MultiAZ":false,"Port":3306,"StorageEncrypted":true,"Tags":[{"Key":"team","Value":"shop"}],"VPCSecurityGroups":["sg-1"]}
            """);
        _diagnostics.Items.ShouldBeEmpty();
    }

    [Fact]
    public void An_item_that_tells_its_CloudFormation_type_needs_no_table()
    {
        var bucket = Map(Bucket("b")).ShouldHaveSingleItem();

        bucket.Type.ShouldBe("AWS::S3::Bucket");
        JsonEncoder.Encode(bucket.Properties).ShouldBe("""{"BucketName":"b"}""");
    }

    [Fact]
    public void An_answer_of_a_second_call_joins_the_resource_that_it_speaks_of()
    {
        var resources = Map(Bucket("a"), Bucket("b"), Record("b/versioning", "GetBucketVersioning", """{"Bucket": "b", "Status": "Enabled"}"""));

        resources.Select(resource => JsonEncoder.Encode(resource.Properties)).ShouldBe(
            ["""{"BucketName":"a"}""", """{"BucketName":"b","VersioningConfiguration":{"Status":"Enabled"}}"""]);
        resources[1].Parts.ShouldBe(["b/versioning"]);
    }

    [Fact]
    public void A_part_without_an_owner_is_kept_and_a_note_of_the_source_says_so()
    {
        var policy = Map(Record("c/policy", "GetBucketPolicy", """{"Bucket": "c", "Policy": "{\"Statement\": []}"}""")).ShouldHaveSingleItem();

        policy.Type.ShouldBe("AWS::S3::BucketPolicy");
        JsonEncoder.Encode(policy.Properties).ShouldBe("""{"Bucket":"c","PolicyDocument":{"Statement":[]}}""");
        _diagnostics.Items.ShouldHaveSingleItem().Code.ShouldBe("live-owner-unknown");
    }

    [Fact]
    public void A_part_of_which_it_is_not_certain_that_it_is_there_leaves_both_outcomes_open()
    {
        var doubtful = Record("b/versioning", "GetBucketVersioning", """{"Bucket": "b", "Status": "Enabled"}""")
            with
        { Doubt = new UnknownReason(UnknownCode.ParameterWithoutDefault, $"the call was not permitted") };

        var status = Map(Bucket("b"), doubtful)[0].Properties["VersioningConfiguration"].ShouldBeOfType<UnknownValue>();

        status.Reason.Detail.Text.ShouldBe("the call was not permitted");
        status.Refinement!.Candidates.Length.ShouldBe(2);
    }

    [Fact]
    public void A_type_that_no_table_knows_belongs_to_its_service_all_the_same() =>
        Map(Record("b/cors", "GetBucketCors", """{"Rules": [1]}""")).ShouldHaveSingleItem().Type.ShouldBe("AWS::S3::GetBucketCors");

    [Fact]
    public void Tags_of_everything_stand_behind_those_of_its_own()
    {
        var conventions = new RecordConventions("live") { TagAttribute = "labels" };
        var record = Record("b", "Bucket", """{"BucketName": "b", "labels": {"team": "shop"}}""") with
        {
            CanonicalType = "AWS::S3::Bucket",
            DefaultTags = (MapValue)JsonDecoder.Decode("""{"team": "all", "stage": "live"}"""),
        };

        var bucket = new ResourceMapper(_catalog.Open(), conventions, _diagnostics).Map("account", [record])[0];

        JsonEncoder.Encode(bucket.Properties["Tags"]!).ShouldBe("""[{"Key":"team","Value":"shop"},{"Key":"stage","Value":"live"}]""");
    }

    [Fact]
    public void A_mistake_in_a_table_is_named_with_the_sources_own_file()
    {
        _catalog.Write("services/box/live.hcl", """terraform "x" { type = "AWS::S3::Bucket" }""");

        Map(Record("x", "x", "{}"));

        _catalog.Bag.Items.ShouldHaveSingleItem().Message.Text.ShouldBe("A \"terraform\" block does not belong into a live.hcl.");
    }

    private static SourceRecord Bucket(string name) => Record(name, "Bucket", $$"""{"BucketName": "{{name}}", "Region": "eu-west-1"}""") with { CanonicalType = "AWS::S3::Bucket" };

    private static SourceRecord Record(string address, string type, string json) => new(address, type, (MapValue)JsonDecoder.Decode(json), Origin.None);

    private IReadOnlyList<Resource> Map(params SourceRecord[] records) =>
        new ResourceMapper(_catalog.Open(), new RecordConventions("live"), _diagnostics).Map("account", records);
}
