using System.Text;
using Onus.Contracts;
using Onus.Reports.Html;

namespace Onus.Reports.Tests;

/// <summary>Whatever a template tells of passwords and keys, no report repeats it.</summary>
public sealed class SecretTests
{
    private const string Template = """
        Parameters:
          Hidden: {Type: String, NoEcho: true, Default: hunter2-noecho}
          Shouted: {Type: String, NoEcho: "TRUE", Default: hunter2-shouted}
        Resources:
          Database:
            Type: AWS::RDS::DBInstance
            Properties:
              Engine: mysql
              MasterUsername: admin
              MasterUserPassword: hunter2-property
              TdeCredentialPassword: !Ref Hidden
          Cluster:
            Type: AWS::RDS::DBCluster
            Properties:
              MasterUserPassword: !Sub "${Hidden}-in-text"
              MasterUsername: !Ref Shouted
          Machine:
            Type: AWS::EC2::Instance
            Properties:
              MetadataOptions: {HttpTokens: optional}
              UserData:
                Fn::Base64: |
                  #!/bin/sh
                  export DB_PASSWORD=hunter2-userdata
          Template:
            Type: AWS::EC2::LaunchTemplate
            Properties:
              LaunchTemplateData:
                UserData: export AWS_SECRET_ACCESS_KEY=hunter2-launch/abcdefghijklmnopqrstuvwxyz
          Function:
            Type: AWS::Lambda::Function
            Properties:
              Runtime: python3.13
              Environment:
                Variables:
                  DB_PASSWORD: hunter2-variable
                  STRIPE: sk_live_hunter2stripe
                  URL: https://shop:hunter2-url@example.com/
                  KEY_ID: AKIAHUNTER2HUNTER2AB
                  Hidden: !Ref Hidden
                  PEM: "-----BEGIN RSA PRIVATE KEY----- hunter2-pem"
          Environment:
            Type: AWS::ElasticBeanstalk::Environment
            Properties:
              OptionSettings:
                - {Namespace: "aws:elasticbeanstalk:application:environment", OptionName: DB_PASSWORD, Value: hunter2-option}
                - {Namespace: "aws:elasticbeanstalk:application:environment", OptionName: HOME, Value: "postgres://u:hunter2-option-url@db/shop"}
          User:
            Type: AWS::IAM::User
            Properties:
              LoginProfile: {Password: hunter2-login}
          Stored:
            Type: AWS::SSM::Parameter
            Properties: {Name: /shop/db/password, Type: String, Value: hunter2-parameter}
          Distribution:
            Type: AWS::CloudFront::Distribution
            Properties:
              DistributionConfig:
                Origins:
                  - Id: shop
                    DomainName: example.com
                    CustomOriginConfig: {OriginProtocolPolicy: http-only}
                    OriginCustomHeaders:
                      - {HeaderName: X-Auth-Token, HeaderValue: hunter2-header}
        """;

    [Fact]
    public void No_report_repeats_a_secret()
    {
        var scanned = Scanned.Of(Template);

        var json = Encoding.UTF8.GetString(scanned.Json(AssessmentDetail.All));
        var terminal = scanned.Terminal(all: true);
        using var page = new MemoryStream();
        HtmlReport.Write(scanned.Result, page);

        scanned.Ledger.Resources.Length.ShouldBe(9);
        Leaks(json).ShouldBeEmpty();
        Leaks(terminal).ShouldBeEmpty();
        Leaks(Encoding.UTF8.GetString(page.ToArray())).ShouldBeEmpty();
        json.ShouldContain("(sensitive)");
        scanned.Explain("Machine", "ec2-instance-imdsv2-required").Because.ShouldContain(read => read.Path == "MetadataOptions.HttpTokens" && !read.Value.IsSensitive);
    }

    /// <summary>What still stands around a secret in a text.</summary>
    private static IEnumerable<string> Leaks(string text)
    {
        for (var at = 0; (at = text.IndexOf("hunter2", at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            yield return text[Math.Max(0, at - 90)..Math.Min(text.Length, at + 30)].ReplaceLineEndings(" ");
        }
    }
}
