using Onus.Contracts;
using Onus.Core.Values;
using Onus.Sources;

namespace Onus.CloudFormation.Tests;

/// <summary>Nested stacks whose templates lie beside their parents.</summary>
public sealed class NestedStackTests : IDisposable
{
    private const string Child = """
        Parameters:
          Cidr: {Type: String}
          Zones: {Type: CommaDelimitedList, Default: a}
        Resources:
          Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: !Ref Cidr, Zones: !Ref Zones}}
        Outputs:
          Id: {Value: !Ref Vpc}
          Block: {Value: !Ref Cidr}
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_nested_template_is_part_of_its_parent()
    {
        _folder.Write("app/net/child.yaml", Child);
        _folder.Write("app/parent.yaml", """
            Resources:
              Net:
                Type: AWS::CloudFormation::Stack
                Properties:
                  TemplateURL: ./net/child.yaml
                  Parameters: {Cidr: 10.0.0.0/16, Zones: !Join [',', [x, y]]}
              User:
                Type: AWS::X::Y
                Properties: {Vpc: !GetAtt Net.Outputs.Id, Block: !GetAtt [Net, Outputs.Block], None: !GetAtt Net.Outputs.None}
            """);

        var reading = Reading.Below(_folder.Path);

        reading.Inventory.Deployments.ShouldHaveSingleItem().Id.ShouldEndWith("/app/parent.yaml");
        reading.Resources.Select(resource => resource.Address).ShouldBe(["Net", "Net/Vpc", "User"]);
        reading["Net/Vpc"].Properties.ToString().ShouldBe("{CidrBlock = \"10.0.0.0/16\", Zones = [\"x\", \"y\"]}");
        reading["User"].Properties["Block"]!.ToString().ShouldBe("\"10.0.0.0/16\"");
        reading["User"].Properties["Vpc"].ShouldBeOfType<UnknownValue>().Refinement!.References[0].Target.ShouldBe(reading["Net/Vpc"].Key);
        reading.Errors.ShouldHaveSingleItem().Code.ShouldBe("cfn-dangling-reference");
        reading.Sources.Locate(reading["Net/Vpc"].Origin)!.Value.File.ShouldEndWith("/app/net/child.yaml");
    }

    [Fact]
    public void Ids_that_are_handed_down_as_one_text_are_a_list_again()
    {
        _folder.Write("app/child.yaml", """
            Parameters:
              Groups: {Type: 'List<AWS::EC2::SecurityGroup::Id>'}
            Resources:
              Box: {Type: AWS::EC2::Instance, Properties: {SecurityGroupIds: !Ref Groups}}
            """);
        _folder.Write("app/parent.yaml", """
            Resources:
              Hall: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: hall}}
              Yard: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: yard}}
              Child:
                Type: AWS::CloudFormation::Stack
                Properties:
                  TemplateURL: ./child.yaml
                  Parameters: {Groups: !Join [',', [!GetAtt Hall.GroupId, !GetAtt Yard.GroupId]]}
            """);

        var groups = Reading.Below(_folder.Path)["Child/Box"].Properties["SecurityGroupIds"].ShouldBeOfType<ListValue>().Items;

        groups.Select(group => ((UnknownValue)group).Refinement!.References[0].Target.Split('#')[1]).ShouldBe(["Hall", "Yard"]);
    }

    [Fact]
    public void What_a_cdk_app_says_of_its_assets_is_followed()
    {
        _folder.Write("c.nested.template.json", """{"Resources": {"A": {"Type": "AWS::X::Y"}}}""");
        _folder.Write("p.template.json", """
            {"Resources": {"N": {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": {"Fn::Sub": "https://s3/${AWS::Region}"}},
             "Metadata": {"aws:asset:path": "c.nested.template.json"}}}}
            """);

        Reading.Below(_folder.Path).Resources.Select(resource => resource.Address).ShouldBe(["N", "N/A"]);
    }

    [Fact]
    public void What_a_template_elsewhere_gives_is_unknown_and_noted()
    {
        var reading = Reading.Of("""
            Resources:
              Net: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: https://s3.amazonaws.com/x.yaml}}
              User: {Type: AWS::X::Y, Properties: {P: !GetAtt Net.Outputs.Id}}
            """);

        reading["User"].Properties["P"].ShouldBeOfType<UnknownValue>().Reason.Code.ShouldBe(UnknownCode.Unavailable);
        reading.Codes.ShouldBe(["cfn-nested-not-read"]);
    }

    [Fact]
    public void Nothing_outside_of_the_root_is_read()
    {
        _folder.Write("secret.yaml", Child);
        _folder.Write("app/parent.yaml", "Resources:\n  N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ../secret.yaml}}\n");

        var reading = Reading.Below(Path.Combine(_folder.Path, "app"));
        reading.Resources.ShouldHaveSingleItem();
        reading.Codes.ShouldBe(["cfn-nested-outside-root"]);
        Reading.Below(Path.Combine(_folder.Path, "app"), root: _folder.Path).Resources.Count.ShouldBe(2);
    }

    [Fact]
    public void Templates_that_nest_each_other_are_refused_and_still_read()
    {
        _folder.Write("a.yaml", "Resources:\n  N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: b.yaml}}\n  A: {Type: AWS::X::Y}\n");
        _folder.Write("b.yaml", "Resources:\n  N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: a.yaml}}\n  B: {Type: AWS::X::Y}\n");

        var reading = Reading.Below(_folder.Path);

        reading.Codes.ShouldContain("cfn-circular-stacks");
        reading.Resources.Select(resource => resource.Address).ShouldBe(["N", "N/N", "N/B", "A"]);
    }

    [Fact]
    public void Outputs_that_depend_on_each_other_are_bounded()
    {
        _folder.Write("c.yaml", Child);
        _folder.Write("p.yaml", """
            Resources:
              A: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: c.yaml, Parameters: {Cidr: !GetAtt B.Outputs.Block}}}
              B: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: c.yaml, Parameters: {Cidr: !GetAtt A.Outputs.Block}}}
            """);

        var reading = Reading.Below(_folder.Path);

        reading.Codes.ShouldContain("cfn-circular-stacks");
        reading.Resources.Count.ShouldBe(4);
    }

    [Fact]
    public void A_stack_in_doubt_passes_its_doubt_on()
    {
        _folder.Write("c.yaml", Child);
        _folder.Write("p.yaml", """
            Parameters: {P: {Type: String}}
            Conditions: {C: !Equals [!Ref P, x]}
            Resources:
              A: {Type: AWS::CloudFormation::Stack, Condition: C, Properties: {TemplateURL: c.yaml}}
            """);

        Reading.Below(_folder.Path)["A/Vpc"].Doubt!.Code.ShouldBe(UnknownCode.UndecidedCondition);
    }

    [Fact]
    public void Following_can_be_turned_off()
    {
        _folder.Write("c.yaml", Child);
        _folder.Write("p.yaml", "Resources:\n  N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: c.yaml}}\n");

        Reading.Below(_folder.Path, new ReadOptions { FollowNested = false }).Inventory.Deployments.Count.ShouldBe(2);
    }

    [Fact]
    public void Texts_that_grow_from_stack_to_stack_are_bounded()
    {
        for (var i = 0; i < 9; i++)
        {
            var parts = string.Join(", ", Enumerable.Repeat("!Ref P", 100));
            _folder.Write($"s{i}.yaml", $$"""
                Parameters: {P: {Type: String, Default: xxxxxxxxxx} }
                Resources:
                  N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: s{{i + 1}}.yaml, Parameters: {P: !Join ['', [{{parts}}]], Q: !ToJsonString [{{parts}}], R: [{{parts}}] } } }
                """);
        }

        _folder.Write("s9.yaml", "Parameters: {P: {Type: String}}\nResources:\n  R: {Type: AWS::X::Y, Properties: {P: !Ref P}}\n");

        Reading.Below(_folder.Path).Resources[^1].Properties["P"].ShouldBeOfType<UnknownValue>().Reason.Code.ShouldBe(UnknownCode.LimitReached);
    }
}
