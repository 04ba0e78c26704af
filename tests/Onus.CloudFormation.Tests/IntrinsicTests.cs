using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Sources;

namespace Onus.CloudFormation.Tests;

/// <summary>What each function comes to, and what stays known when its arguments are not.</summary>
public sealed class IntrinsicTests
{
    private const string Unset = """
        Parameters:
          Name: {Type: String}
          Env: {Type: String, AllowedValues: [prod, dev]}
          Subnets: {Type: "List<AWS::EC2::Subnet::Id>"}
          Ports: {Type: CommaDelimitedList, Default: "80, 443"}
          Port: {Type: Number, Default: 8080}
          Flag: {Type: String, Default: true}
          Secret: {Type: String, NoEcho: true, Default: hunter2}
          Ami: {Type: "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>", Default: /aws/ami}
        Mappings:
          M:
            prod: {size: big, only: x}
            dev: {size: small}
        Conditions:
          Always: !Equals [a, a]
          Never: !Equals [a, b]
          IsProd: !Equals [!Ref Env, prod]
          IsNamed: !Not [!Equals [!Ref Name, ""]]
        """;

    [Theory]
    [InlineData("!Ref Flag", "\"true\"")]
    [InlineData("!Ref Port", "8080")]
    [InlineData("!Ref Ports", "[\"80\", \"443\"]")]
    [InlineData("!Ref AWS::Partition", "\"aws\"")]
    [InlineData("!Ref AWS::URLSuffix", "\"amazonaws.com\"")]
    [InlineData("!Sub 'arn:${AWS::Partition}:iam::aws:policy/AdministratorAccess'", "\"arn:aws:iam::aws:policy/AdministratorAccess\"")]
    [InlineData("!Sub 'a${!aws:username}b'", "\"a${aws:username}b\"")]
    [InlineData("!Sub ['${X}-${Port}', {X: !Ref Flag}]", "\"true-8080\"")]
    [InlineData("!Sub 'open ${'", "\"open ${\"")]
    [InlineData("!Join ['-', [a, 1, true]]", "\"a-1-true\"")]
    [InlineData("!Join [',', !Ref Ports]", "\"80,443\"")]
    [InlineData("!Split ['.', a.b.c]", "[\"a\", \"b\", \"c\"]")]
    [InlineData("!Select [1, !Split ['.', a.b.c]]", "\"b\"")]
    [InlineData("!Select ['0', [x, y]]", "\"x\"")]
    [InlineData("!FindInMap [M, prod, size]", "\"big\"")]
    [InlineData("!FindInMap [M, test, size, {DefaultValue: none}]", "\"none\"")]
    [InlineData("!If [Always, 1, 2]", "1")]
    [InlineData("!If [Never, 1, 2]", "2")]
    [InlineData("!If [IsProd, same, same]", "\"same\"")]
    [InlineData("[!If [Never, a, !Ref AWS::NoValue], b]", "[\"b\"]")]
    [InlineData("{A: !Ref AWS::NoValue, B: 1}", "{B = 1}")]
    [InlineData("!Base64 hello", "\"aGVsbG8=\"")]
    [InlineData("!Length [1, 2, 3]", "3")]
    [InlineData("!ToJsonString {A: [1, x], B: !Ref Flag}", "\"{\"A\":[1,\"x\"],\"B\":\"true\"}\"")]
    [InlineData("!Cidr [10.0.0.0/16, 3, 8]", "[\"10.0.0.0/24\", \"10.0.1.0/24\", \"10.0.2.0/24\"]")]
    [InlineData("!Select [1, !Cidr ['2001:db8::/56', 2, 64]]", "\"2001:db8:0:1::/64\"")]
    [InlineData("!Or [!Condition Never, !Condition Always]", "true")]
    [InlineData("{'Fn::And': [{Condition: Always}, {Condition: Never}]}", "false")]
    public void Functions_of_known_values_are_worked_out(string expression, string expected)
    {
        var reading = Reading.OfProperty(expression, Unset);

        reading["R"].Properties["P"]!.ToString().ShouldBe(expected);
        reading.Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("!Ref Name", UnknownCode.ParameterWithoutDefault)]
    [InlineData("!Ref Ami", UnknownCode.LookedUp)]
    [InlineData("!Ref Other", UnknownCode.KnownAfterDeployment)]
    [InlineData("!Ref AWS::Region", UnknownCode.DependsOnTarget)]
    [InlineData("!Ref AWS::StackId", UnknownCode.DependsOnTarget)]
    [InlineData("!GetAtt Other.Arn", UnknownCode.KnownAfterDeployment)]
    [InlineData("!Sub '${Name}-x'", UnknownCode.ParameterWithoutDefault)]
    [InlineData("!Join ['', [a, !Ref Other]]", UnknownCode.KnownAfterDeployment)]
    [InlineData("!Join [',', !Ref Subnets]", UnknownCode.ParameterWithoutDefault)]
    [InlineData("!Select [0, !Ref Subnets]", UnknownCode.ParameterWithoutDefault)]
    [InlineData("!Select [0, !GetAZs '']", UnknownCode.DependsOnTarget)]
    [InlineData("!Split [',', !Ref Name]", UnknownCode.ParameterWithoutDefault)]
    [InlineData("!Base64 {Ref: Name}", UnknownCode.ParameterWithoutDefault)]
    [InlineData("!Cidr [!GetAtt Other.CidrBlock, 2, 8]", UnknownCode.KnownAfterDeployment)]
    [InlineData("!ImportValue net", UnknownCode.Imported)]
    [InlineData("!FindInMap [M, !Ref Env, size]", UnknownCode.ParameterWithoutDefault)]
    [InlineData("!If [IsNamed, a, b]", UnknownCode.UndecidedCondition)]
    [InlineData("'{{resolve:ssm:/a/b:1}}'", UnknownCode.LookedUp)]
    public void What_can_not_be_known_says_why_and_is_not_null(string expression, UnknownCode code)
    {
        var reading = Reading.OfProperty(expression, Unset);

        var unknown = reading["R"].Properties["P"].ShouldBeOfType<UnknownValue>();
        unknown.Reason.Code.ShouldBe(code);
        unknown.IsNotNull.ShouldBeTrue();
        reading.Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Two_uses_of_one_parameter_can_be_told_to_be_the_same()
    {
        var unknown = Unknown("!Ref Name");

        unknown.Refinement!.References.ShouldHaveSingleItem().Target.ShouldEndWith("t.yaml#Parameters/Name");
    }

    [Fact]
    public void The_values_that_a_parameter_allows_are_its_candidates() =>
        Unknown("!Ref Env").Refinement!.Candidates.Select(value => value.ToString()).ShouldBe(["\"prod\"", "\"dev\""]);

    [Fact]
    public void A_reference_names_the_resource_and_the_attribute()
    {
        Unknown("!Ref Other").Refinement!.References[0].Attribute.ShouldBeNull();
        var arn = Unknown("!GetAtt Other.Arn");

        arn.Refinement!.References[0].Target.ShouldEndWith("t.yaml#Other");
        arn.Refinement.References[0].Attribute.ShouldBe("Arn");
        arn.Refinement.Prefix.ShouldBe("arn:");
        arn.Reason.Detail.Text.ShouldBe("the Arn of \"Other\"");
    }

    [Fact]
    public void Text_with_an_unknown_part_keeps_its_beginning()
    {
        var text = Unknown("!Sub 'log-${Name}-x'");

        text.Refinement!.Prefix.ShouldBe("log-");
        text.Refinement.References.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("!Sub 'arn:aws:s3:::${Other}/*'", "arn:aws:s3:::")]
    [InlineData("!Sub '${Other.Arn}/*'", "arn:")]
    [InlineData("!Join ['', ['arn:aws:s3:::', !Ref Other, '/*']]", "arn:aws:s3:::")]
    public void An_arn_made_of_a_reference_refers_to_its_target(string expression, string prefix)
    {
        var arn = Unknown(expression);

        arn.Refinement!.References.ShouldHaveSingleItem().Target.ShouldEndWith("#Other");
        arn.Refinement.Prefix.ShouldBe(prefix);
    }

    [Theory]
    [InlineData("!Sub '${Other.Arn}/*'", "arn:\uE0F2/*")]
    [InlineData("!Sub 'arn:aws:iam::${AWS::AccountId}:root'", "arn:aws:iam::\uE0F3:root")]
    [InlineData("!Join [':', ['arn:aws:sns', !Ref AWS::Region, !Ref AWS::AccountId, '*']]", "arn:aws:sns:\uE0F2:\uE0F3:*")]
    [InlineData("!Ref AWS::AccountId", "\uE0F3")]
    public void Text_with_unknown_parts_keeps_its_form(string expression, string form) => Unknown(expression).Refinement!.Form.ShouldBe(form);

    [Fact]
    public void An_empty_text_is_what_is_left_out_but_for_names_of_ones_own()
    {
        var trail = Reading.Of("""
            Parameters: {Key: {Type: String, Default: ""}}
            Resources:
              Trail:
                Type: AWS::CloudTrail::Trail
                Properties: {KMSKeyId: !Ref Key, S3BucketName: logs, Tags: [{Key: a, Value: ""}], Inner: [{Name: "", Port: 1}]}
              Own: {Type: "Custom::Thing", Properties: {Text: ""}}
            """);

        var properties = trail["Trail"].Properties;
        (properties["KMSKeyId"], properties["S3BucketName"]!.ToString()).ShouldBe((null, "\"logs\""));
        properties["Tags"]!.ToString().ShouldContain("Value = \"\"");
        ((MapValue)((ListValue)properties["Inner"]!).Items[0]).Keys.ToArray().ShouldBe(["Port"]);
        trail["Own"].Properties["Text"]!.ToString().ShouldBe("\"\"");
    }

    [Fact]
    public void Text_that_is_nothing_but_a_reference_is_the_reference() =>
        Unknown("!Sub '${Other}'").Refinement!.References.ShouldHaveSingleItem().Target.ShouldEndWith("#Other");

    [Fact]
    public void Text_with_one_open_choice_has_a_candidate_for_each() =>
        Unknown("!Sub 'db-${Env}'").Refinement!.Candidates.Select(value => value.ToString()).ShouldBe(["\"db-prod\"", "\"db-dev\""]);

    [Fact]
    public void An_undecided_choice_has_the_values_of_both_branches()
    {
        Unknown("!If [IsNamed, a, b]").Refinement!.Candidates.Select(value => value.ToString()).ShouldBe(["\"a\"", "\"b\""]);
        Unknown("!If [IsNamed, !If [IsProd, a, b], c]").Refinement!.Candidates.Length.ShouldBe(3);
        Unknown("!If [IsNamed, a, b]").Reason.Detail.Text.ShouldBe("condition \"IsNamed\" is undecided: parameter \"Name\" has no default");
    }

    [Fact]
    public void A_branch_without_value_is_a_null_candidate()
    {
        var unknown = Unknown("!If [IsNamed, a, !Ref AWS::NoValue]");

        unknown.IsNotNull.ShouldBeFalse();
        unknown.Refinement!.Candidates.Select(value => value.Kind).ShouldBe([ValueKind.String, ValueKind.Null]);
    }

    [Fact]
    public void Inside_a_branch_its_condition_is_decided() =>
        Unknown("!If [IsNamed, !If [IsNamed, a, z], b]").Refinement!.Candidates.Select(value => value.ToString()).ShouldBe(["\"a\"", "\"b\""]);

    [Fact]
    public void A_lookup_by_an_open_key_has_the_values_of_all_keys() =>
        Unknown("!FindInMap [M, !Ref Env, size]").Refinement!.Candidates.Select(value => value.ToString()).ShouldBe(["\"big\"", "\"small\""]);

    [Theory]
    [InlineData("'{{resolve:secretsmanager:db:SecretString:password}}'")]
    [InlineData("!Sub '{{resolve:secretsmanager:${Other}:SecretString:password}}'")]
    [InlineData("!Join ['', ['{{resolve:ssm-secure:', !Ref Name, ':1}}']]")]
    [InlineData("!Ref Secret")]
    [InlineData("!Sub 'x-${Secret}'")]
    [InlineData("!Base64 {Ref: Secret}")]
    [InlineData("!ToJsonString [!Ref Secret]")]
    [InlineData("!Split ['t', !Ref Secret]")]
    public void Secrets_are_never_printed(string expression)
    {
        var value = Reading.Property(expression, Unset)!;

        value.IsSensitive.ShouldBeTrue();
        value.ToString().ShouldNotContain("hunter");
    }

    [Fact]
    public void A_secret_inside_of_a_name_is_looked_up_whatever_the_name()
    {
        var unknown = Unknown("!Sub 'x{{resolve:secretsmanager:${Other}:SecretString:password}}'");

        unknown.Reason.Code.ShouldBe(UnknownCode.LookedUp);
        unknown.Refinement!.Prefix.ShouldBe("x");
    }

    [Theory]
    [InlineData("!Ref Nothing", "cfn-dangling-reference", UnknownCode.Dangling)]
    [InlineData("!Sub '${Nothing}'", "cfn-dangling-reference", UnknownCode.Dangling)]
    [InlineData("!GetAtt Nothing.Arn", "cfn-dangling-reference", UnknownCode.Dangling)]
    [InlineData("!Select [7, [a]]", "cfn-bad-argument", UnknownCode.Invalid)]
    [InlineData("!Select [-1, [a]]", "cfn-bad-argument", UnknownCode.Invalid)]
    [InlineData("!Select x", "cfn-bad-argument", UnknownCode.Invalid)]
    [InlineData("!If [Always, a]", "cfn-bad-argument", UnknownCode.Invalid)]
    [InlineData("!Join [1]", "cfn-bad-argument", UnknownCode.Invalid)]
    [InlineData("!Cidr [10.0.0.0/30, 9, 8]", "cfn-bad-argument", UnknownCode.Invalid)]
    [InlineData("!Cidr [x, 1, 1]", "cfn-bad-argument", UnknownCode.Invalid)]
    [InlineData("!Sub [1, 2, 3]", "cfn-bad-sub", UnknownCode.Invalid)]
    [InlineData("!Sub '${Ports}'", "cfn-not-text", UnknownCode.Invalid)]
    [InlineData("!FindInMap [M, test, size]", "cfn-bad-lookup", UnknownCode.Invalid)]
    [InlineData("!FindInMap [Z, test, size]", "cfn-bad-lookup", UnknownCode.Dangling)]
    [InlineData("!Frobnicate x", "cfn-unknown-function", UnknownCode.Invalid)]
    [InlineData("!GetAtt Other", "cfn-bad-reference", UnknownCode.Invalid)]
    [InlineData("{Ref: [a]}", "cfn-bad-reference", UnknownCode.Invalid)]
    public void What_is_wrong_is_unknown_with_an_error(string expression, string diagnostic, UnknownCode code)
    {
        var reading = Reading.OfProperty(expression, Unset);

        reading["R"].Properties["P"].ShouldBeOfType<UnknownValue>().Reason.Code.ShouldBe(code);
        reading.Errors.ShouldHaveSingleItem().Code.ShouldBe(diagnostic);
    }

    [Fact]
    public void A_transform_leaves_what_stands_beside_it_known()
    {
        var reading = Reading.OfProperty("{A: 1, 'Fn::Transform': {Name: AWS::Include, Parameters: {Location: 's3://x'}}}", Unset);

        var map = reading["R"].Properties["P"].ShouldBeOfType<MapValue>();
        map["A"]!.ToString().ShouldBe("1");
        map["Fn::Transform"].ShouldBeOfType<UnknownValue>().Reason.Code.ShouldBe(UnknownCode.Transformed);
        reading.Codes.ShouldContain("cfn-transform-not-run");
        Unknown("!Transform {Name: Mine}").Reason.Code.ShouldBe(UnknownCode.Transformed);
    }

    [Fact]
    public void Given_values_win_and_say_that_they_are_shown()
    {
        var options = new ReadOptions
        {
            Parameters = new Dictionary<string, Value> { ["Name"] = Value.Of("n"), ["Env"] = Value.Of("prod"), ["Subnets"] = Value.Of("a,b") },
            Region = "cn-north-1",
            AccountId = "012345678901",
        };

        var name = Reading.Property("!Ref Name", Unset, options)!;
        name.ToString().ShouldBe("\"n\"");
        name.Origin.Kind.ShouldBe(OriginKind.Echoed);
        Reading.Property("!Ref Subnets", Unset, options)!.ToString().ShouldBe("[\"a\", \"b\"]");
        Reading.Property("!FindInMap [M, !Ref Env, size]", Unset, options)!.ToString().ShouldBe("\"big\"");
        Reading.Property("!Sub 'arn:${AWS::Partition}:x:${AWS::Region}:${AWS::AccountId}:y'", Unset, options)!.ToString().ShouldBe("\"arn:aws-cn:x:cn-north-1:012345678901:y\"");
    }

    [Fact]
    public void A_default_says_that_it_is_one() => Reading.Property("!Ref Flag", Unset)!.Origin.Kind.ShouldBe(OriginKind.Default);

    [Fact]
    public void What_holds_no_function_stays_as_it_was_written()
    {
        var value = Reading.Property("{Condition: {StringEquals: {'aws:x': '${y}'}}}", Unset)!;

        value.ToString().ShouldBe("{Condition = {StringEquals = {aws:x = \"${y}\"}}}");
        value.Origin.Kind.ShouldBe(OriginKind.Explicit);
    }

    private static UnknownValue Unknown(string expression) => Reading.Property(expression, Unset).ShouldBeOfType<UnknownValue>();
}
