terraform "aws_route53_resolver_endpoint" {
  type = "AWS::Route53Resolver::ResolverEndpoint"
  set  = { IpAddresses = self.ip_address }
}

fold "aws_route53_resolver_firewall_rule" {
  into   = "AWS::Route53Resolver::FirewallRuleGroup"
  on     = self.firewall_rule_group_id
  append = { FirewallRules = [self] }
}

types {
  aws_route53_resolver_config        = "AWS::Route53Resolver::ResolverConfig"
  aws_route53_resolver_dnssec_config = "AWS::Route53Resolver::ResolverDNSSECConfig"
}
