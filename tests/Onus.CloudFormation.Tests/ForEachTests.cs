using Onus.Contracts;
using Onus.Core.Bounds;
using Onus.Core.Values;

namespace Onus.CloudFormation.Tests;

/// <summary>Loops of the language extensions.</summary>
public sealed class ForEachTests
{
    [Fact]
    public void A_loop_makes_a_resource_for_each_element()
    {
        var reading = Reading.Of("""
            Transform: AWS::LanguageExtensions
            Parameters:
              Names: {Type: CommaDelimitedList, Default: "one,two-2"}
            Resources:
              'Fn::ForEach::Topics':
                - Name
                - !Ref Names
                - 'Topic&{Name}':
                    Type: AWS::SNS::Topic
                    Properties: {TopicName: !Ref Name, Full: !Sub 'x-${Name}', Other: 'y-${Name}'}
              User:
                Type: AWS::X::Y
                Properties: {P: !Ref Topicone, 'Fn::ForEach::P': [X, [a, b], {'K${X}': !Ref X}]}
            """);

        reading.Resources.Select(resource => resource.Address).ShouldBe(["Topicone", "Topictwo2", "User"]);
        reading["Topictwo2"].Properties.ToString().ShouldBe("{TopicName = \"two-2\", Full = \"x-two-2\", Other = \"y-two-2\"}");
        reading["User"].Properties["Kb"]!.ToString().ShouldBe("\"b\"");
        reading.Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Loops_nest_and_work_in_conditions_mappings_and_outputs()
    {
        var reading = Reading.Of("""
            Conditions:
              'Fn::ForEach::C': [X, [a, b], {'Is${X}': !Equals ['${X}', a]}]
            Mappings:
              'Fn::ForEach::M': [X, [a], {'Map${X}': {k: {v: 'of-${X}'}}}]
            Resources:
              'Fn::ForEach::Outer':
                - X
                - [a, b]
                - 'Fn::ForEach::Inner':
                    - Y
                    - ['1', '2']
                    - 'R${X}${Y}': {Type: AWS::X::Y, Condition: 'Is${X}', Properties: {P: !FindInMap [Mapa, k, v]}}
            """);

        reading.Resources.Select(resource => resource.Address).ShouldBe(["Ra1", "Ra2"]);
        reading["Ra1"].Properties["P"]!.ToString().ShouldBe("\"of-a\"");
        reading.Errors.ShouldBeEmpty();
    }

    [Fact]
    public void A_loop_of_unknown_length_leaves_a_resource_in_doubt()
    {
        var reading = Reading.Of("""
            Parameters:
              Names: {Type: CommaDelimitedList}
            Resources:
              'Fn::ForEach::Topics': [Name, !Ref Names, {'Topic${Name}': {Type: AWS::SNS::Topic, Properties: {P: !Ref Name, Q: !Sub 'a-${Name}'}}}]
            """);

        var resource = reading.Resources.ShouldHaveSingleItem();
        resource.Doubt!.Code.ShouldBe(UnknownCode.ParameterWithoutDefault);
        resource.Properties["Q"].ShouldBeOfType<UnknownValue>().Refinement!.Prefix.ShouldBe("a-");
        reading.Codes.ShouldBe(["cfn-unsettled-loop"]);
    }

    [Fact]
    public void Loops_in_loops_are_bounded()
    {
        var list = "[" + string.Join(',', Enumerable.Range(0, 200)) + "]";
        var body = "{'R${A}x${B}x${C}x${D}': {Type: AWS::X::Y}}";
        foreach (var name in "DCBA")
        {
            body = $"{{'Fn::ForEach::{name}': [{name}, {list}, {body}]}}";
        }

        Reading.Of("Resources: " + body).Codes.ShouldContain(Budget.Code);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("[X, [a]]")]
    [InlineData("[X, a, {}]")]
    [InlineData("[[X], [a], {}]")]
    public void What_is_no_loop_is_an_error(string loop) =>
        Reading.Of($"Resources:\n  R: {{Type: AWS::X::Y}}\n  'Fn::ForEach::L': {loop}\n").Errors.ShouldHaveSingleItem().Code.ShouldBe("cfn-bad-loop");

    [Fact]
    public void What_a_loop_puts_into_a_text_is_a_text_to_SAM()
    {
        var reading = Reading.Of(
            """
            Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]
            Resources:
              Fn::ForEach::Handlers:
                - Name
                - [orders, bills]
                - ${Name}Handler:
                    Type: AWS::Serverless::Function
                    Properties:
                      Handler: index.handler
                      Runtime: python3.13
                      InlineCode: x
                      Events:
                        Get: {Type: Api, Properties: {Path: !Sub "/${Name}", Method: get}}
                        Put: {Type: Api, Properties: {Path: !Join ["", [/, !Ref Name]], Method: put}}
            """);

        reading.Errors.ShouldBeEmpty();
        reading.Resources.Count(resource => resource.Type == "AWS::Lambda::Function").ShouldBe(2);
        var paths = ((MapValue)((MapValue)reading["ServerlessRestApi"].Properties["Body"]!)["paths"]!).Keys.ToArray();
        paths.ShouldBe(["/orders", "/bills"]);
    }
}
