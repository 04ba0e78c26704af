variant "vpc-resolver" {
  title = "Resolver of a VPC with a rule group of DNS Firewall"
  resource "AWS::Route53Resolver::FirewallRuleGroup" "group" {
    Name = "block"
  }
}

variant "endpoint" {
  title = "Outbound endpoint in the customer's subnets"
  resource "AWS::Route53Resolver::ResolverEndpoint" "endpoint" {
    Direction        = "OUTBOUND"
    IpAddresses      = [{ SubnetId = "subnet-0a" }, { SubnetId = "subnet-0b" }]
    SecurityGroupIds = ["sg-0a"]
  }
}
