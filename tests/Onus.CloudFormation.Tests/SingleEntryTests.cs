using Onus.Core.Values;

namespace Onus.CloudFormation.Tests;

/// <summary>One object where CloudFormation takes a list is that list's only entry, and what a template states of a resource itself is known to who asks for it.</summary>
public sealed class SingleEntryTests
{
    [Fact]
    public void One_object_where_a_list_stands_is_its_only_entry()
    {
        var reading = Reading.Of(
            """
            Resources:
              Group:
                Type: AWS::EC2::SecurityGroup
                Properties:
                  SecurityGroupIngress: {IpProtocol: tcp, CidrIp: 0.0.0.0/0}
                  Tags: {Key: a, Value: b}
              Job:
                Type: AWS::Glue::SecurityConfiguration
                Properties:
                  EncryptionConfiguration:
                    S3Encryptions: {S3EncryptionMode: SSE-KMS}
            """,
            catalog: Knowledge.Catalog);

        Entry(reading["Group"].Properties["SecurityGroupIngress"])["CidrIp"].ShouldBeOfType<StringValue>().Value.ShouldBe("0.0.0.0/0");
        Entry(reading["Group"].Properties["Tags"])["Key"].ShouldBeOfType<StringValue>().Value.ShouldBe("a");
        Entry(((MapValue)reading["Job"].Properties["EncryptionConfiguration"]!)["S3Encryptions"])["S3EncryptionMode"].ShouldBeOfType<StringValue>();
    }

    [Fact]
    public void What_a_template_states_of_a_resource_is_known_to_who_asks_for_it()
    {
        var reading = Reading.Of("""
            Parameters:
              Range: {Type: String, Default: 10.9.0.0/16}
            Resources:
              Net: {Type: AWS::EC2::VPC, Properties: {CidrBlock: !Ref Range}}
              Ring: {Type: AWS::EC2::VPC, Properties: {CidrBlock: !GetAtt Ring.CidrBlock}}
              Rule: {Type: AWS::EC2::SecurityGroupIngress, Properties: {CidrIp: !GetAtt Net.CidrBlock, GroupId: !GetAtt Net.DefaultSecurityGroup}}
            """);

        reading["Rule"].Properties["CidrIp"].ShouldBeOfType<StringValue>().Value.ShouldBe("10.9.0.0/16");
        reading["Rule"].Properties["GroupId"].ShouldBeOfType<UnknownValue>();
        reading["Ring"].Properties["CidrBlock"].ShouldBeOfType<UnknownValue>();
        reading.Errors.ShouldBeEmpty();
    }

    private static MapValue Entry(Value? list) => list.ShouldBeOfType<ListValue>().Items.ShouldHaveSingleItem().ShouldBeOfType<MapValue>();
}
