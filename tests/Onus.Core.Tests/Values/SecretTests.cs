using Onus.Core.Values;

namespace Onus.Core.Tests.Values;

/// <summary>One table says what a secret is, and values are marked by it.</summary>
public sealed class SecretTests
{
    [Theory]
    [InlineData("MasterUserPassword", "hunter2")]
    [InlineData("auth_token", "abcdef")]
    [InlineData("DB_CREDENTIALS", "user/word")]
    [InlineData("PreSharedKey", "abcdefgh")]
    [InlineData("UserData", "#!/bin/sh")]
    [InlineData("Url", "postgres://shop:hunter2@db/shop")]
    [InlineData("Location", "https://0123456789abcdef@github.com/x/y")]
    [InlineData("Any", "AKIAIOSFODNN7EXAMPLE")]
    [InlineData("Any", "-----BEGIN RSA PRIVATE KEY-----")]
    [InlineData("Any", "ghp_0123456789abcdef")]
    [InlineData("Script", "export DB_PASSWORD=correcthorse")]
    [InlineData("Definition", "{\"password\": \"correcthorse\"}")]
    public void Secrets_are_marked(string name, string text)
    {
        var marked = SecretMarker.Mark(Value.Map((name, Value.Of(text))));

        marked[name]!.IsSensitive.ShouldBeTrue();
        marked.ToString().ShouldBe($"{{{name} = (sensitive)}}");
    }

    [Theory]
    [InlineData("SecretArn", "arn:aws:secretsmanager:eu-west-1:123456789012:secret:db")]
    [InlineData("MasterUserSecret", "arn:aws:secretsmanager:eu-west-1:123456789012:secret:db")]
    [InlineData("SecretId", "shop/db")]
    [InlineData("SecretName", "shop/db")]
    [InlineData("ManageMasterUserPassword", "true")]
    [InlineData("HttpTokens", "required")]
    [InlineData("PasswordPolicy", "strict")]
    [InlineData("KmsKeyId", "1234abcd-12ab-34cd-56ef-1234567890ab")]
    [InlineData("Image", "nginx@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")]
    [InlineData("Region", "ASIA-PACIFIC")]
    [InlineData("EngineVersion", "8.0.35")]
    [InlineData("Certificate", "-----BEGIN CERTIFICATE-----")]
    [InlineData("Source", "ssh://git@github.com/x/y")]
    [InlineData("Url", "https://example.com/a:b@c")]
    public void What_is_no_secret_stays_readable(string name, string text) =>
        SecretMarker.Mark(Value.Map((name, Value.Of(text))))[name]!.IsSensitive.ShouldBeFalse();

    [Fact]
    public void A_number_is_a_secret_under_the_very_name_of_one()
    {
        var marked = SecretMarker.Mark(Value.Map(("Password", Value.Of(12345678)), ("PasswordReusePrevention", Value.Of(24)), ("MaxTokens", Value.Of(4096))));

        marked.ToString().ShouldBe("{Password = (sensitive), PasswordReusePrevention = 24, MaxTokens = 4096}");
    }

    [Fact]
    public void A_pair_of_name_and_value_is_read_together()
    {
        var pairs = Value.Map(("Environment", Value.List(
            Value.Map(("Name", Value.Of("DB_PASSWORD")), ("Value", Value.Of("hunter2"))),
            Value.Map(("Name", Value.Of("MODE")), ("Value", Value.Of("prod"))))));

        SecretMarker.Mark(pairs).ToString().ShouldBe("{Environment = [{Name = \"DB_PASSWORD\", Value = (sensitive)}, {Name = \"MODE\", Value = \"prod\"}]}");
    }

    [Theory]
    [InlineData("Variables")]
    [InlineData("EnvironmentVariables")]
    [InlineData("RuntimeEnvironmentVariables")]
    [InlineData("environment_variables")]
    public void Environment_variables_are_never_shown(string name)
    {
        var marked = SecretMarker.Mark(Value.Map((name, Value.Map(("MODE", Value.Of("prod"))))));

        marked.ToString().ShouldBe($"{{{name} = (sensitive)}}");
        ((MapValue)marked[name]!)["MODE"]!.IsSensitive.ShouldBeTrue();
    }

    [Fact]
    public void Things_below_a_secret_are_secret_unless_they_tell_about_it()
    {
        var marked = SecretMarker.Mark(Value.Map(("Secrets", Value.Map(("db", Value.Of("hunter2")), ("Version", Value.Of("3"))))));
        marked.ToString().ShouldBe("{Secrets = {db = (sensitive), Version = \"3\"}}");

        var listed = SecretMarker.Mark(Value.Map(("Secrets", Value.List(Value.Map(("Name", Value.Of("DB")), ("ValueFrom", Value.Of("arn:aws:x")))))));
        listed.ToString().ShouldBe("{Secrets = [{Name = \"DB\", ValueFrom = \"arn:aws:x\"}]}");
    }

    [Fact]
    public void A_value_without_secrets_comes_back_as_it_is()
    {
        var map = Value.Map(("A", Value.List(Value.Map(("B", Value.Of("c"))))));
        SecretMarker.Mark(map).ShouldBeSameAs(map);
    }
}
