using System.IO.Compression;
using System.Text;
using Onus.Assessment;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Live.Recorded;
using Onus.Sources;

namespace Onus.Live.Tests.Recorded;

/// <summary>What AWS Config has recorded is judged as what runs; what it does not record is unknown, never none.</summary>
public sealed class ConfigReaderTests
{
    private const string Group = """
        {"configuration": {"groupId": "sg-1", "groupName": "web", "description": "d", "vpcId": "vpc-1",
          "ipPermissions": [{"ipProtocol": "tcp", "fromPort": 22, "toPort": 22, "ipv4Ranges": [{"cidrIp": "0.0.0.0/0"}], "ipRanges": ["0.0.0.0/0"], "ipv6Ranges": [], "userIdGroupPairs": []}],
          "ipPermissionsEgress": [], "tags": []}, "supplementaryConfiguration": {}, "tags": {"Team": "web"}, ITEM("AWS::EC2::SecurityGroup", "sg-1")}
        """;

    private const string Bucket = """
        {"configuration": {"name": "pictures", "owner": {"id": "1"}, "creationDate": "2024-01-01T00:00:00.000Z"},
          "supplementaryConfiguration": {
            "BucketVersioningConfiguration": "{\"status\":\"Enabled\",\"isMfaDeleteEnabled\":null}",
            "PublicAccessBlockConfiguration": "{\"blockPublicAcls\":true,\"ignorePublicAcls\":true,\"blockPublicPolicy\":false,\"restrictPublicBuckets\":true}",
            "ServerSideEncryptionConfiguration": "{\"rules\":[{\"applyServerSideEncryptionByDefault\":{\"sseAlgorithm\":\"aws:kms\",\"kmsMasterKeyID\":\"k\"}}]}",
            "BucketLoggingConfiguration": "{\"destinationBucketName\":\"logs\",\"logFilePrefix\":\"p/\"}",
            "BucketPolicy": "{\"policyText\":\"{\\\"Statement\\\":[{\\\"Effect\\\":\\\"Allow\\\",\\\"Principal\\\":\\\"*\\\",\\\"Action\\\":\\\"s3:GetObject\\\",\\\"Resource\\\":\\\"arn:aws:s3:::pictures/*\\\"}]}\"}"},
          "tags": {}, ITEM("AWS::S3::Bucket", "pictures")}
        """;

    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void Older_types_are_told_as_their_API_describes_them()
    {
        var account = Read(("config.json", Snapshot(Group, Bucket))).ShouldHaveSingleItem();

        account.Id.ShouldBe("aws:111122223333");
        Properties(account, "AWS::EC2::SecurityGroup").ShouldContain("SecurityGroupIngress = [{");
        Verdict(account, "eu-west-1/EC2.SecurityGroup/sg-1", "security-group-no-public-ssh").ShouldBe(FindingStatus.Fail);
        Verdict(account, "eu-west-1/EC2.SecurityGroup/sg-1", "security-group-no-public-rdp").ShouldBe(FindingStatus.Pass);
        var bucket = account.Resources.Single(resource => resource.Type == "AWS::S3::Bucket");
        bucket.Identifiers.ShouldContain("arn:aws:s3:::pictures");
        ((MapValue)bucket.Properties["VersioningConfiguration"]!)["Status"].ShouldBeOfType<StringValue>().Value.ShouldBe("Enabled");
        Verdict(account, bucket.Address, "s3-bucket-blocks-public-policies").ShouldBe(FindingStatus.Fail);
        Verdict(account, bucket.Address, "s3-bucket-blocks-public-acls").ShouldBe(FindingStatus.Pass);
        account.Resources.Single(resource => resource.Type == "AWS::S3::BucketPolicy").Properties["PolicyDocument"].ShouldBeOfType<MapValue>();
        _diagnostics.Items.ShouldBeEmpty();
    }

    [Fact]
    public void Newer_types_are_told_by_the_names_of_CloudFormation()
    {
        var account = Read(("c.json", Snapshot("""{"configuration": {"EncryptionAtRest": true, "Name": "main", "Unheard": 1}, ITEM("AWS::AppSync::ApiCache", "cache-1")}"""))).Single();

        var cache = account.Resources.ShouldHaveSingleItem();
        cache.Type.ShouldBe("AWS::AppSync::ApiCache");
        cache.Region.ShouldBe("eu-west-1");
    }

    [Fact]
    public void What_is_not_recorded_is_unknown()
    {
        var account = Read(("c.json", Snapshot(Bucket.Replace("\"BucketPolicy\"", "\"Other\"", StringComparison.Ordinal)))).Single();

        account.NotRead.Of("AWS::RDS::DBInstance")!.ToString().ShouldContain("AWS Config has recorded none");
        account.NotRead.Of("AWS::S3::Bucket").ShouldBeNull();
        account.Resources.Single(resource => resource.Type == "AWS::S3::Bucket").Properties["NotificationConfiguration"].ShouldBeOfType<UnknownValue>().Reason.ToString().ShouldContain("does not record what GetBucketNotificationConfiguration tells");
    }

    [Fact]
    public void Of_a_history_the_newest_counts_and_what_was_deleted_is_gone()
    {
        var closed = Group.Replace("\"ipPermissions\": [{", "\"ipPermissions\": [], \"was\": [{", StringComparison.Ordinal).Replace("ITEM(", "LATER(", StringComparison.Ordinal);
        var gone = Bucket.Replace("ITEM(", "GONE(", StringComparison.Ordinal);

        var account = Read(("a.json", Snapshot(closed, Bucket)), ("b.json", Snapshot(Group, gone))).Single();

        account.Resources.Select(resource => resource.Type).ShouldBe(["AWS::EC2::SecurityGroup"]);
        Verdict(account, account.Resources[0].Address, "security-group-no-public-ssh").ShouldBe(FindingStatus.Pass);
    }

    [Fact]
    public void Answers_of_queries_and_compressed_files_are_read_too()
    {
        var row = Expanded(Group).Replace("\"awsAccountId\"", "\"accountId\"", StringComparison.Ordinal).Replace("{\"Team\": \"web\"}", "[{\"key\": \"Team\", \"value\": \"web\", \"tag\": \"Team=web\"}]", StringComparison.Ordinal);
        var query = $$$"""{"Results": [{{{Quoted(row)}}}], "QueryInfo": {"SelectFields": [{"Name": "resourceType"}]}}""";

        foreach (var deployments in new[] { Read(("q.json", query)), Read(("111122223333_Config_eu-west-1.json.gz", Snapshot(Group))) })
        {
            var group = deployments.Single().Resources.ShouldHaveSingleItem();
            ValueText.Brief(group.Properties["Tags"]!).ShouldContain("Team");
            group.Placement.Account.ShouldBe("111122223333");
        }
    }

    [Fact]
    public void What_is_cut_or_broken_costs_itself_alone()
    {
        var whole = Snapshot(Group, """{"nothing": 1}""", Bucket);

        var account = Read(("cut.json", whole[..^40])).Single();

        account.Resources.Select(resource => resource.Type).ShouldBe(["AWS::EC2::SecurityGroup"]);
        _diagnostics.Items.Select(item => item.Code).ShouldContain("config-item");
        _diagnostics.Items.ShouldContain(item => item.Severity == DiagnosticSeverity.Error && item.Code == "config-cut");
        Read(("empty.json", Snapshot())).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\"awsAccountId\": \"111122223333\"", "\"awsAccountId\": \"x/../../pwn\"", false)]
    [InlineData("\"awsAccountId\": \"111122223333\"", "\"accountId\": 111122223333", false)]
    [InlineData("\"awsRegion\": \"eu-west-1\"", "\"awsRegion\": \"EU WEST\"", false)]
    [InlineData("\"awsAccountId\": \"111122223333\"", "\"other\": 1", true)]
    [InlineData("\"awsRegion\": \"eu-west-1\"", "\"awsRegion\": null", true)]
    public void An_item_in_an_account_or_a_Region_that_can_be_none_is_left_out_and_one_that_tells_none_is_read(string told, string instead, bool isRead)
    {
        Read(("c.json", Snapshot(Group).Replace(told, instead, StringComparison.Ordinal))).Sum(account => account.Resources.Count).ShouldBe(isRead ? 1 : 0);

        _diagnostics.Items.Any(item => item.Code == "config-item").ShouldBe(!isRead);
    }

    [Fact]
    public void What_shares_a_name_is_told_apart_and_what_is_broken_leaves_its_type_open()
    {
        static string Pool(string id) => $$"""{"configuration": {"UserPoolName": "web"}, ITEM("AWS::Cognito::UserPool", "{{id}}")}""";
        var text = Snapshot(Pool("a"), Pool("b"), """{"resourceType": "AWS::SNS::Topic", "awsRegion": "eu-west-1"}""");

        var account = Read(("c.json", text.Replace("\"resourceName\": \"a\"", "\"resourceName\": \"web\"", StringComparison.Ordinal).Replace("\"resourceName\": \"b\"", "\"resourceName\": \"web\"", StringComparison.Ordinal))).Single();

        account.Resources.Select(resource => resource.Address).ShouldBe(["eu-west-1/Cognito.UserPool/b", "eu-west-1/Cognito.UserPool/web"]);
        account.NotRead.In("AWS::SNS::Topic", "eu-west-1")!.ToString().ShouldContain("one is broken");
    }

    [Fact]
    public void What_is_told_in_another_form_is_unknown_and_no_secret_is_kept()
    {
        var account = Read(("c.json", Snapshot("""{"configuration": {"functionName": "f", "vpcConfig": {"subnetIds": "text"}, "environment": {"variables": {"DB_PASSWORD": "correct-horse-battery"}}}, ITEM("AWS::Lambda::Function", "f")}"""))).Single();

        var function = account.Resources.Single(resource => resource.Type == "AWS::Lambda::Function");
        ((MapValue)function.Properties["VpcConfig"]!)["SubnetIds"].ShouldBeOfType<UnknownValue>();
        ValueText.Brief(function.Properties["Environment"]!).ShouldNotContain("correct-horse");
    }

    [Theory]
    [InlineData("{\"Resources\": {}}")]
    [InlineData("{\"Results\": [1, 2]}")]
    [InlineData("[\"configurationItems\"]")]
    public void Other_files_are_none(string text) => new ConfigReader().Recognises(File("x.json", text)).ShouldBeFalse();

    private static string Snapshot(params string[] items) => $$"""{"fileVersion": "1.0", "configSnapshotId": "s", "configurationItems": [{{string.Join(",\n", items.Select(Expanded))}}]}""";

    private static string Expanded(string item)
    {
        foreach (var (word, time, status) in new[] { ("ITEM(", "2026-01-01T00:00:00.000Z", "OK"), ("LATER(", "2026-02-01T00:00:00.000Z", "OK"), ("GONE(", "2026-02-01T00:00:00.000Z", "ResourceDeleted") })
        {
            if (item.IndexOf(word, StringComparison.Ordinal) is var at and >= 0)
            {
                var names = item[(at + word.Length)..item.IndexOf(')', at)].Split(',').Select(name => name.Trim().Trim('"')).ToArray();
                var told = $"\"configurationItemCaptureTime\": \"{time}\", \"awsAccountId\": \"111122223333\", \"configurationItemStatus\": \"{status}\", \"resourceType\": \"{names[0]}\", \"resourceId\": \"{names[1]}\", \"resourceName\": \"{names[1]}\", \"ARN\": \"{(names[0] == "AWS::S3::Bucket" ? "arn:aws:s3:::" + names[1] : "")}\", \"awsRegion\": \"eu-west-1\"";
                return item[..at] + told + item[(item.IndexOf(')', at) + 1)..];
            }
        }

        return item;
    }

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";

    private List<Deployment> Read(params (string Name, string Text)[] files)
    {
        var reader = new ConfigReader();
        var all = files.Select(file => File(file.Name, file.Text)).ToList();
        all.ShouldAllBe(file => reader.Recognises(file));
        return [.. reader.Read(all, new ReadContext(new ReadOptions(), new SourceMap(), _diagnostics, Knowledge.Catalog))];
    }

    private static CandidateFile File(string name, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (name.EndsWith(".gz", StringComparison.Ordinal))
        {
            using var output = new MemoryStream();
            using (var compressed = new GZipStream(output, CompressionLevel.Fastest))
            {
                compressed.Write(bytes);
            }

            bytes = output.ToArray();
        }

        return CandidateFile.Find(new MemoryTree([new(name, bytes)]), "", name)!;
    }

    private FindingStatus Verdict(Deployment account, string address, string check)
    {
        var resource = new Assessor(Knowledge.Catalog, new AssessmentOptions { Diagnostics = _diagnostics }).Assess([account]).Resources.Single(resource => resource.Resource.Address == address);
        return resource.Verdicts[resource.Checks.Select(item => item.Id).ToList().IndexOf(check)];
    }

    private static string Properties(Deployment account, string type) => string.Join(" ", account.Resources.Where(resource => resource.Type == type).SelectMany(resource => resource.Properties.Entries).Select(entry => $"{entry.Key} = {ValueText.Brief(entry.Value)}"));
}
