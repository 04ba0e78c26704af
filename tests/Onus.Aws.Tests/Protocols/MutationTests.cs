using System.Text;
using Onus.Api.Models;
using Onus.Aws.Protocols;
using Onus.Aws.Tests.Support;

namespace Onus.Aws.Tests.Protocols;

/// <summary>Whatever comes, it is read, or said to be malformed: nothing else happens.</summary>
public sealed class MutationTests
{
    private const int Mutants = 3000;

    [Theory]
    [InlineData("rds", "DescribeDBInstances", "<DescribeDBInstancesResponse><DescribeDBInstancesResult><DBInstances><DBInstance><AllocatedStorage>20</AllocatedStorage><StorageEncrypted>true</StorageEncrypted><InstanceCreateTime>2026-11-30T08:00:00.250Z</InstanceCreateTime><TagList><Tag><Key>k</Key></Tag></TagList></DBInstance></DBInstances></DescribeDBInstancesResult></DescribeDBInstancesResponse>")]
    [InlineData("ec2", "DescribeInstances", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><DescribeInstancesResponse><reservationSet><item><instancesSet><item><instanceId>i-1</instanceId><launchTime>2026-11-30T08:00:00Z</launchTime></item></instancesSet></item></reservationSet></DescribeInstancesResponse>")]
    [InlineData("dynamodb", "DescribeTable", "{\"Table\":{\"TableName\":\"t\",\"CreationDateTime\":1.7644896E9,\"ItemCount\":0,\"TableArn\":null,\"KeySchema\":[{\"AttributeName\":\"\\u00e9\",\"KeyType\":\"HASH\"}]}}")]
    [InlineData("lambda", "ListFunctions", "{\"Functions\":[{\"FunctionName\":\"a\",\"Environment\":{\"Variables\":{\"A\":\"b\"}},\"MemorySize\":128,\"TracingConfig\":{\"Mode\":\"Active\"}}]}")]
    [InlineData("s3", "GetBucketAcl", "<AccessControlPolicy><AccessControlList><Grant><Grantee xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"Group\"><URI>u</URI></Grantee><Permission>READ</Permission></Grant></AccessControlList></AccessControlPolicy>")]
    public void Mutants_of_answers_are_read_or_refused(string service, string operation, string body)
    {
        var model = ApiModels.Find(service)!;
        var protocol = ProtocolTable.Of(model);
        var (random, read) = (new Random(7), 0);
        for (var i = 0; i < Mutants; i++)
        {
            var answer = ScriptedTransport.Answer(200, "") with { Body = Mutant(Encoding.UTF8.GetBytes(body), random) };
            try
            {
                protocol.Read(model, model.Operations[operation], answer);
                read++;
            }
            catch (MalformedAnswerException)
            {
                // As it should be.
            }

            protocol.ReadError(model, answer).ShouldNotBeNull();
        }

        read.ShouldBeInRange(1, Mutants - 1);
    }

    private static byte[] Mutant(byte[] body, Random random)
    {
        var result = body.ToList();
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(result.Count);
            switch (random.Next(5))
            {
                case 0:
                    result[at] = (byte)random.Next(256);
                    break;
                case 1:
                    result.RemoveRange(at, Math.Min(result.Count - at - 1, random.Next(20)));
                    break;
                case 2:
                    result.InsertRange(at, result.Slice(0, Math.Min(result.Count, random.Next(40))));
                    break;
                case 3:
                    result.InsertRange(at, Encoding.UTF8.GetBytes(Tricks[random.Next(Tricks.Length)]));
                    break;
                default:
                    result[at] = (byte)"{}[]<>\"/0:,"[random.Next(11)];
                    break;
            }
        }

        return [.. result];
    }

    private static readonly string[] Tricks = ["<![CDATA[x]]>", "<!-- -->", "&#0;", "&lt;", "1e999", "-0", "\\ud800", "null", "<?x?>", "\uFEFF", "99999999999999999999999999", "<a xmlns:x='y'/>"];
}
