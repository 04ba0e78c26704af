using Onus.Contracts;
using Onus.Core.Values;
using Onus.Sources;

namespace Onus.Assessment.Tests.Checks;

/// <summary>Secrets in templates beside those that are written out: parameters that are shown, and what helper scripts are given.</summary>
public sealed class MaskedParameterTests
{
    [Theory]
    [InlineData("", FindingStatus.Fail)]
    [InlineData("NoEcho: true", FindingStatus.Pass)]
    [InlineData("NoEcho: 'TRUE'", FindingStatus.Pass)]
    [InlineData("NoEcho: false", FindingStatus.Fail)]
    public void A_password_comes_from_a_parameter_that_is_not_shown(string echo, FindingStatus status)
    {
        var template = Template("!Ref Secret", echo);
        var given = new ReadOptions { Parameters = new Dictionary<string, Value> { ["Secret"] = Value.Of("hunter2-hunter2") } };

        Verdict(Scanned.Of(template), "Db", "rds-instance-master-password-masked").ShouldBe(status);
        Verdict(Scanned.Of(template, given), "Db", "rds-instance-master-password-masked").ShouldBe(status);
    }

    [Fact]
    public void What_is_looked_up_is_no_parameter_that_is_shown()
    {
        Verdict(Scanned.Of(Template("'{{resolve:secretsmanager:db:SecretString:password}}'", "")), "Db", "rds-instance-master-password-masked").ShouldBe(FindingStatus.Pass);
        Verdict(Scanned.Of(Template("!ImportValue Password", "")), "Db", "rds-instance-master-password-masked").ShouldBe(FindingStatus.Pass);
    }

    [Fact]
    public void What_helper_scripts_are_given_is_read()
    {
        var scanned = Scanned.Of(
            """
            Resources:
              Web:
                Type: AWS::EC2::Instance
                Metadata:
                  AWS::CloudFormation::Authentication:
                    fetch: { type: basic, username: setup, password: hunter2-hunter2 }
                  AWS::CloudFormation::Init:
                    config:
                      files:
                        /etc/app.conf: { content: export DATABASE_PASSWORD=hunter2-hunter2 }
            """);

        Verdict(scanned, "Web", "ec2-cfn-authentication-no-literal-secret").ShouldBe(FindingStatus.Fail);
        Verdict(scanned, "Web", "ec2-cfn-init-no-secret").ShouldBe(FindingStatus.Fail);
        scanned.Terminal(all: true).ShouldNotContain("hunter2");
    }

    private static string Template(string password, string echo) =>
        $$"""
        Parameters:
          Secret:
            Type: String
            {{echo}}
        Resources:
          Db:
            Type: AWS::RDS::DBInstance
            Properties:
              Engine: mysql
              MasterUserPassword: {{password}}
        """;

    private static FindingStatus Verdict(Scanned scanned, string address, string check) =>
        scanned[address].Checks.Zip(scanned[address].Verdicts).Single(pair => pair.First.Id == check).Second;
}
