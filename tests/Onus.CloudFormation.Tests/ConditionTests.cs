using Onus.Contracts;
using Onus.Core.Values;

namespace Onus.CloudFormation.Tests;

/// <summary>Conditions: which resources are there, and which may be.</summary>
public sealed class ConditionTests
{
    private const string Parameters = """
        Parameters:
          Env: {Type: String, AllowedValues: [prod, dev]}
          Open: {Type: String}
          Set: {Type: String, Default: x}
        Conditions:

        """;

    [Theory]
    [InlineData("!Equals [!Ref Set, x]", "there")]
    [InlineData("!Equals [!Ref Set, X]", "absent")]
    [InlineData("!Not [!Equals [!Ref Set, x]]", "absent")]
    [InlineData("!Equals [!Ref Open, x]", "in doubt")]
    [InlineData("!Equals [!Ref Open, !Ref Open]", "there")]
    [InlineData("!Equals [!Ref Env, test]", "absent")]
    [InlineData("!Equals [!Ref Env, prod]", "in doubt")]
    [InlineData("!Equals [!Sub 'a-${Open}', b]", "absent")]
    [InlineData("!Equals [1, '1']", "there")]
    [InlineData("!Equals [true, 'true']", "there")]
    [InlineData("!Or [!Equals [!Ref Open, x], !Equals [a, a]]", "there")]
    [InlineData("!And [!Equals [!Ref Open, x], !Equals [a, b]]", "absent")]
    [InlineData("!And [!Equals [!Ref Open, x], !Equals [a, a]]", "in doubt")]
    [InlineData("!Equals [!Select [0, !Split [',', 'a,b']], a]", "there")]
    [InlineData("!Equals ['', !Join ['', [!Ref Set]]]", "absent")]
    public void A_resource_is_there_as_its_condition_says(string expression, string expected)
    {
        var reading = Reading.Of($"{Parameters}  C: {expression}\nResources:\n  R: {{Type: 'AWS::X::Y', Condition: C}}\n");

        var state = reading.Resources is not [var resource] ? "absent" : resource.Doubt is null ? "there" : "in doubt";
        state.ShouldBe(expected);
        reading.Errors.ShouldBeEmpty();
    }

    [Fact]
    public void A_resource_in_doubt_says_why_and_takes_its_condition_as_met()
    {
        var reading = Reading.Of(Parameters + """
              C: !Equals [!Ref Open, x]
              D: !Not [!Condition C]
            Resources:
              R:
                Type: AWS::X::Y
                Condition: C
                DeletionPolicy: Retain
                DependsOn: [S]
                Properties:
                  P: !If [C, a, b]
                  Q: !If [D, a, b]
              S: {Type: 'AWS::X::Y', Properties: {P: !If [C, a, b]}}
            """);

        var resource = reading["R"];
        resource.Doubt!.ShouldBe(new UnknownReason(UnknownCode.UndecidedCondition, $"condition \"C\" is undecided: parameter \"Open\" has no default"));
        resource.Properties["P"]!.ToString().ShouldBe("\"a\"");
        resource.Properties["Q"]!.ToString().ShouldBe("\"b\"");
        resource.Meta.ToString().ShouldBe("{Condition = \"C\", DeletionPolicy = \"Retain\", DependsOn = [\"S\"]}");
        reading["S"].Properties["P"]!.IsUnknown.ShouldBeTrue();
    }

    [Fact]
    public void Conditions_in_a_circle_are_an_error_and_not_a_crash()
    {
        var reading = Reading.Of(Parameters + """
              A: !Not [!Condition B]
              B: !And [!Condition A, !Condition A]
            Resources:
              R: {Type: 'AWS::X::Y', Condition: A}
            """);

        reading["R"].Doubt!.Detail.Text.ShouldBe("condition \"A\" depends on itself");
        reading.Codes.ShouldContain("cfn-circular-condition");
    }

    [Fact]
    public void A_chain_of_five_thousand_conditions_is_bounded()
    {
        var chain = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"  C{i}: !Not [!Condition C{i + 1}]\n"));
        var reading = Reading.Of(Parameters + chain + "  C5000: !Equals [a, a]\nResources:\n  R: {Type: 'AWS::X::Y', Condition: C0}\n");

        reading["R"].Doubt.ShouldNotBeNull();
        reading.Codes.ShouldContain("cfn-condition-too-deep");
    }

    [Theory]
    [InlineData("!And [x]")]
    [InlineData("!Not [a, b]")]
    [InlineData("!Equals [a]")]
    [InlineData("!Or yes please")]
    [InlineData("[1]")]
    [InlineData("{A: 1, B: 2}")]
    public void What_is_no_condition_is_an_error(string expression)
    {
        var reading = Reading.Of($"{Parameters}  C: {expression}\nResources:\n  R: {{Type: 'AWS::X::Y', Condition: C}}\n");

        reading["R"].Doubt.ShouldNotBeNull();
        reading.Codes.ShouldContain("cfn-bad-condition");
    }

    [Fact]
    public void A_condition_that_is_not_there_is_an_error()
    {
        var reading = Reading.Of("Resources:\n  R: {Type: 'AWS::X::Y', Condition: C}\n");

        reading["R"].Doubt!.Code.ShouldBe(UnknownCode.Dangling);
        reading.Errors.ShouldHaveSingleItem().Code.ShouldBe("cfn-unknown-condition");
    }

    [Fact]
    public void A_reference_to_what_is_not_made_is_a_warning()
    {
        var reading = Reading.Of(Parameters + """
              C: !Equals [a, b]
            Resources:
              R: {Type: 'AWS::X::Y', Condition: C}
              S: {Type: 'AWS::X::Y', Properties: {P: !Ref R}}
            """);

        reading["S"].Properties["P"].ShouldBeOfType<UnknownValue>().Reason.Code.ShouldBe(UnknownCode.Dangling);
        reading.Codes.ShouldBe(["cfn-absent-reference"]);
    }

    [Fact]
    public void A_condition_that_nobody_declares_is_told_at_each_place_that_names_it()
    {
        var reading = Reading.Of("Resources:\n  R:\n    Type: AWS::X::Y\n    Condition: Nowhere\n    Properties:\n      P: !If [Nowhere, a, b]\n      Q: !If [!Condition Nowhere, a, b]\n");

        reading.Codes.ShouldBe(["cfn-unknown-condition", "cfn-unknown-condition", "cfn-unknown-condition"]);
        reading.Errors.Select(error => reading.Place(error.Origin)).ShouldBe(["4:16", "6:15", "7:15"], ignoreOrder: true);
    }

    [Fact]
    public void A_piece_of_a_template_is_one_thing_to_say()
    {
        var reading = Reading.Of("Resources:\n  R:\n    Type: AWS::X::Y\n    Condition: Wanted\n    Properties:\n      P: !Sub '${Stage}-x'\n      Q: !FindInMap [Sizes, !Ref Stage, a]\n");

        reading.Codes.ShouldBe(["cfn-piece"]);
        reading["R"].Properties["P"]!.IsUnknown.ShouldBeTrue();
        reading["R"].Doubt!.Code.ShouldBe(UnknownCode.Dangling);
    }

    [Theory]
    [InlineData("AWSTemplateFormatVersion: '2010-09-09'\n", "")]
    [InlineData("Parameters: {Other: {Type: String}}\n", "")]
    [InlineData("", "{Stage: x}")]
    public void A_template_that_names_what_it_does_not_declare_has_errors(string head, string other)
    {
        var reading = Reading.Of($"{head}Resources:\n  R:\n    Type: AWS::X::Y\n    Properties:\n      P: !Ref Stage\n      Q: !Ref {(other.Length == 0 ? "Size" : "Stage")}\n");

        reading.Codes.ShouldBe(["cfn-dangling-reference", "cfn-dangling-reference"]);
    }

    private const string Rules = """
        Parameters:
          Env: {Type: String}
          Size: {Type: String, AllowedValues: [s, m, l]}
        Rules:
          Known:
            Assertions:
              - Assert: !Contains [[test, prod], !Ref Env]
          Large:
            RuleCondition: !Equals [!Ref Env, prod]
            Assertions:
              - Assert: !Equals [!Ref Size, l]
          Elsewhere:
            Assertions:
              - Assert: !EachMemberIn [!ValueOfAll [AWS::EC2::VPC::Id, Tags.x], !RefAll AWS::EC2::VPC::Id]
        Conditions:
          Test: !Equals [!Ref Env, test]
          Prod: !Equals [!Ref Env, prod]
          Small: !Equals [!Ref Size, s]

        """;

    [Theory]
    [InlineData("!Or [!Condition Test, !Condition Prod]", "there")]
    [InlineData("!And [!Condition Test, !Condition Prod]", "absent")]
    [InlineData("!Not [!And [!Condition Prod, !Condition Small]]", "there")]
    [InlineData("!Or [!Condition Prod, !Condition Small]", "in doubt")]
    [InlineData("!Equals [!Ref Env, other]", "absent")]
    public void What_holds_with_all_values_that_lists_and_rules_leave_is_settled(string expression, string expected)
    {
        var reading = Reading.Of($"{Rules}  C: {expression}\nResources:\n  R: {{Type: 'AWS::X::Y', Condition: C}}\n");

        var state = reading.Resources is not [var resource] ? "absent" : resource.Doubt is null ? "there" : "in doubt";
        state.ShouldBe(expected);
        reading.Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Below_an_undecided_condition_the_values_count_with_which_it_holds()
    {
        var reading = Reading.Of(Rules + "Resources:\n  R: {Type: 'AWS::X::Y', Condition: Small, Properties: {P: !If [Prod, a, b]}}\n");

        reading["R"].Properties["P"]!.ToString().ShouldBe("\"b\"");
    }
}
