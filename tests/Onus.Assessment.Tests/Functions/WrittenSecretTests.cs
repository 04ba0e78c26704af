using Onus.Contracts;

namespace Onus.Assessment.Tests.Functions;

/// <summary>Of a secret that a function puts together nobody can tell whether it is written out: it is not said that it is not.</summary>
public sealed class WrittenSecretTests
{
    [Theory]
    [InlineData("hunter2hunter2", FindingStatus.Fail)]
    [InlineData("!Join ['', [hunter2, hunter2]]", FindingStatus.Unknown)]
    [InlineData("!Sub 'hunter2-${AWS::StackName}'", FindingStatus.Unknown)]
    [InlineData("!Ref Password", FindingStatus.Pass)]
    [InlineData("!Sub '${Password}'", FindingStatus.Pass)]
    [InlineData("!Sub '{{resolve:secretsmanager:${Secret}:SecretString:password}}'", FindingStatus.Pass)]
    [InlineData("!Join ['', ['{{resolve:secretsmanager:', !Ref Secret, ':SecretString:password}}']]", FindingStatus.Pass)]
    public void Of_a_template(string password, FindingStatus expected) => Scanned.Of($$"""
        Parameters:
          Password: { Type: String, NoEcho: true }
        Resources:
          Secret: { Type: AWS::SecretsManager::Secret }
          Database:
            Type: AWS::RDS::DBInstance
            Properties:
              Engine: mysql
              MasterUserPassword: {{password}}
        """).Verdict("Database", "rds-instance-master-password-not-written-out").ShouldBe(expected);

    [Theory]
    [InlineData("'{\"username\":\"admin\",\"password\":\"${Password}\"}'", FindingStatus.Pass)]
    [InlineData("'{\"password\":\"hunter2hunter2\",\"region\":\"${AWS::Region}\"}'", FindingStatus.Unknown)]
    public void Of_text_that_says_more(string text, FindingStatus expected) => Scanned.Of($$"""
        Parameters:
          Password: { Type: String, NoEcho: true }
        Resources:
          Secret: { Type: AWS::SecretsManager::Secret, Properties: { SecretString: !Sub {{text}} } }
        """).Verdict("Secret", "secretsmanager-secret-not-written-out").ShouldBe(expected);

    [Theory]
    [InlineData("\"hunter2hunter2\"", FindingStatus.Fail)]
    [InlineData("\"${local.word}\"", FindingStatus.Fail)]
    [InlineData("upper(local.word)", FindingStatus.Unknown)]
    [InlineData("random_password.made.result", FindingStatus.Pass)]
    public void Of_a_configuration(string password, FindingStatus expected) => Scanned.Of($$"""
        locals { word = "hunter2hunter2" }
        resource "random_password" "made" { length = 20 }
        resource "aws_db_instance" "database" {
          engine   = "mysql"
          password = {{password}}
        }
        """, name: "main.tf").Verdict("aws_db_instance.database", "rds-instance-master-password-not-written-out").ShouldBe(expected);
}
