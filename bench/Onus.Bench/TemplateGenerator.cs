using System.Globalization;
using System.Text.Json;

namespace Onus.Bench;

/// <summary>Writes a template of as many resources as asked for, on one line, the same for the same number: every fifth is insecure.</summary>
internal static class TemplateGenerator
{
    public static void Write(int count, string file)
    {
        using var stream = File.Create(file);
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartObject();
        json.WriteString("AWSTemplateFormatVersion", "2010-09-09");
        json.WriteStartObject("Parameters");
        json.WriteStartObject("Vpc");
        json.WriteString("Type", "AWS::EC2::VPC::Id");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("Resources");
        for (var i = 0; i < count; i++)
        {
            json.WriteStartObject("R" + i.ToString(CultureInfo.InvariantCulture));
            WriteResource(json, i, insecure: i % 5 == 0);
            json.WriteEndObject();
            if (json.BytesPending > 1 << 16)
            {
                json.Flush();
            }
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResource(Utf8JsonWriter json, int i, bool insecure)
    {
        var name = i.ToString(CultureInfo.InvariantCulture);
        json.WriteString("Type", (i % 6) switch
        {
            0 => "AWS::S3::Bucket",
            1 => "AWS::EC2::SecurityGroup",
            2 => "AWS::RDS::DBInstance",
            3 => "AWS::SQS::Queue",
            4 => "AWS::EC2::Instance",
            _ => "AWS::IAM::Role",
        });
        json.WritePropertyName("Properties");
        var text = (i % 6) switch
        {
            0 => $$$"""{"BucketName":"b-{{{name}}}","VersioningConfiguration":{"Status":"{{{(insecure ? "Suspended" : "Enabled")}}}"},"Tags":[{"Key":"team","Value":"t{{{i % 40}}}"}]}""",
            1 => $$$"""{"GroupDescription":"g-{{{name}}}","VpcId":{"Ref":"Vpc"},"SecurityGroupIngress":[{"IpProtocol":"tcp","FromPort":443,"ToPort":443,"CidrIp":"10.{{{i % 200}}}.0.0/16"},{"IpProtocol":"tcp","FromPort":22,"ToPort":22,"CidrIp":"{{{(insecure ? "0.0.0.0/0" : "10.0.0.0/8")}}}"}]}""",
            2 => $$$"""{"DBInstanceIdentifier":"db-{{{name}}}","Engine":"postgres","EngineVersion":"16.3","DBInstanceClass":"db.t4g.medium","StorageEncrypted":{{{(insecure ? "false" : "true")}}},"BackupRetentionPeriod":{{{(insecure ? 0 : 14)}}},"MultiAZ":true,"AutoMinorVersionUpgrade":true}""",
            3 => $$$"""{"QueueName":"q-{{{name}}}","SqsManagedSseEnabled":{{{(insecure ? "false" : "true")}}}}""",
            4 => $$$"""{"ImageId":"ami-0123456789abcdef0","InstanceType":"m7g.large","SecurityGroupIds":[{"Fn::GetAtt":["R{{{Math.Max(0, i - 3)}}}","GroupId"]}],"MetadataOptions":{"HttpTokens":"{{{(insecure ? "optional" : "required")}}}"},"Tags":[{"Key":"Name","Value":"i-{{{name}}}"}]}""",
            _ => $$$"""{"AssumeRolePolicyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]},"Policies":[{"PolicyName":"p","PolicyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":{{{(insecure ? "\"*\"" : "[\"s3:GetObject\"]")}}},"Resource":"arn:aws:s3:::b-{{{name}}}/*"}]}}]}""",
        };
        json.WriteRawValue(text, skipInputValidation: true);
    }
}
