using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Terraform.Tests.Mapping;

public sealed class SecurityGroupFoldTests
{
    [Fact]
    public void Security_group_rules_in_all_spellings_become_one_rule_for_each_source()
    {
        var mapped = Mapped.Of("""
            resource "aws_security_group" "g" {
              description = "web"
              ingress {
                from_port   = 80
                to_port     = 80
                protocol    = "tcp"
                cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"]
                self        = true
              }
            }
            resource "aws_security_group_rule" "ssh" {
              type              = "ingress"
              security_group_id = aws_security_group.g.id
              from_port         = 22
              to_port           = 22
              protocol          = "tcp"
              cidr_blocks       = ["0.0.0.0/0"]
              ipv6_cidr_blocks  = ["::/0"]
            }
            resource "aws_vpc_security_group_egress_rule" "out" {
              security_group_id = aws_security_group.g.id
              ip_protocol       = "-1"
              cidr_ipv4         = "0.0.0.0/0"
            }
            """);

        mapped.Resources.Count.ShouldBe(1);
        mapped.Json("aws_security_group.g", "SecurityGroupIngress").ShouldBe(
            """[{"CidrIp":"10.0.0.0/8","FromPort":80,"IpProtocol":"tcp","ToPort":80},{"CidrIp":"0.0.0.0/0","FromPort":80,"IpProtocol":"tcp","ToPort":80},"""
            + """{"FromPort":80,"IpProtocol":"tcp","SourceSecurityGroupId":"ref aws_security_group.g","ToPort":80},"""
            + """{"CidrIp":"0.0.0.0/0","FromPort":22,"IpProtocol":"tcp","ToPort":22},{"CidrIpv6":"::/0","FromPort":22,"IpProtocol":"tcp","ToPort":22}]""");
        mapped.Json("aws_security_group.g", "SecurityGroupEgress").ShouldBe("""[{"CidrIp":"0.0.0.0/0","IpProtocol":"-1"}]""");
    }

    [Fact]
    public void A_security_group_rule_of_a_group_elsewhere_stands_for_itself()
    {
        var mapped = Mapped.Of("""
            resource "aws_security_group_rule" "ssh" {
              type              = "ingress"
              security_group_id = "sg-1"
              from_port         = 22
              to_port           = 22
              protocol          = "tcp"
              cidr_blocks       = ["1.2.3.4/32", "4.5.6.7/32"]
            }
            resource "aws_security_group_rule" "vague" {
              type              = "egress"
              security_group_id = vague
              cidr_blocks       = vague
              protocol          = "all"
            }
            """);

        mapped.Resources.Select(resource => (resource.Address, resource.Type)).ShouldBe([
            ("aws_security_group_rule.ssh", "AWS::EC2::SecurityGroupIngress"), ("aws_security_group_rule.ssh:2", "AWS::EC2::SecurityGroupIngress"),
            ("aws_security_group_rule.vague", "AWS::EC2::SecurityGroupEgress")]);
        mapped.Json("aws_security_group_rule.ssh", "CidrIp").ShouldBe("\"1.2.3.4/32\"");
        mapped.Json("aws_security_group_rule.ssh", "GroupId").ShouldBe("\"sg-1\"");
        mapped["aws_security_group_rule.vague"].Properties["CidrIp"].ShouldBeOfType<UnknownValue>();
        mapped.Json("aws_security_group_rule.vague", "IpProtocol").ShouldBe("\"-1\"");
    }

    [Fact]
    public void A_group_without_egress_blocks_lets_nothing_out()
    {
        var mapped = Mapped.Of("""resource "aws_security_group" "g" {}""");

        mapped.Json("aws_security_group.g", "SecurityGroupEgress").ShouldBe("[]");
        mapped["aws_security_group.g"].Properties["GroupDescription"]!.Origin.Kind.ShouldBe(OriginKind.ProviderDefault);
    }
}
