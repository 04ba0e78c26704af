namespace Onus.Bench.Mixed;

/// <summary>Writes the mix as CloudFormation templates, each on one line.</summary>
internal static class MixedTemplate
{
    private const int EveryConditional = 17;

    private const string Head = """
        {"AWSTemplateFormatVersion":"2010-09-09","Description":"generated","Parameters":{"Env":{"Type":"String","Default":"prod","AllowedValues":["prod","dev"]},"SubnetIds":{"Type":"List<AWS::EC2::Subnet::Id>"},"Ami":{"Type":"AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>","Default":"/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"},"CertArn":{"Type":"String","Default":"arn:aws:acm:eu-west-1:123456789012:certificate/x"},"CodeBucket":{"Type":"String"},"Profile":{"Type":"String"},"DBSubnetGroup":{"Type":"String"},"Vpc":{"Type":"AWS::EC2::VPC::Id"},"Alb":{"Type":"String"},"Tg":{"Type":"String"}},"Mappings":{"Size":{"prod":{"db":"db.m5.large"},"dev":{"db":"db.t3.medium"}}},"Conditions":{"IsProd":{"Fn::Equals":[{"Ref":"Env"},"prod"]}},"Resources":{"Key":{"Type":"AWS::KMS::Key","Properties":{"EnableKeyRotation":true,"KeyPolicy":{"Version":"2012-10-17","Statement":[]}}},"Dlq":{"Type":"AWS::SQS::Queue","Properties":{"KmsMasterKeyId":"alias/aws/sqs"}},"ExecRole":{"Type":"AWS::IAM::Role","Properties":{"AssumeRolePolicyDocument":{"Version":"2012-10-17","Statement":[]}}}
        """;

    /// <summary>One template of some resources.</summary>
    public static void Write(int count, string file) => Write(new Mix(), 0, count, file);

    /// <summary>A folder of templates of some resources each.</summary>
    public static void WriteFolder(int count, int each, string folder)
    {
        Directory.CreateDirectory(folder);
        var mix = new Mix();
        for (var first = 0; first < count; first += each)
        {
            Write(mix, first, Math.Min(each, count - first), Path.Combine(folder, $"t{first:D7}.json"));
        }
    }

    private static void Write(Mix mix, int first, int count, string file)
    {
        using var writer = new StreamWriter(file);
        writer.Write(Head);
        for (var number = first; number < first + count; number++)
        {
            var (shape, draw) = mix[number];
            writer.Write($",\"R{number}\":{draw.Fill(shape.CloudFormation)}{(number % EveryConditional == 0 ? ",\"Condition\":\"IsProd\"" : "")}}}");
        }

        writer.Write("}}");
    }
}
