checks "load-balancer-attribute-on" {
  each "alb-drops-invalid-headers" {
    title          = "Application Load Balancers drop malformed HTTP headers"
    key            = "routing.http.drop_invalid_header_fields.enabled"
    responsibility = "net.exposure"
    applies        = self.Type == null || self.Type == "application"
    why            = "Headers that the balancer and the server read differently are how requests are smuggled past checks. The default lets them through."
    example "not-applicable" { Type = "gateway" }
  }
  each "load-balancer-access-logs" {
    title          = "Application and Network Load Balancers write access logs"
    key            = "access_logs.s3.enabled"
    responsibility = "ops.logging"
    applies        = self.Type != "gateway"
    remedy         = {}
    why            = "The access log tells who asked for what, also when the servers behind keep no log. It is off by default."
    example "not-applicable" { Type = "gateway" }
  }
  each "load-balancer-deletion-protection" {
    title          = "Load balancers are protected against deletion"
    level          = "thorough"
    key            = "deletion_protection.enabled"
    responsibility = "ops.resilience"
    why            = "One wrong command takes the entrance of the workload away, and its name with it."
  }
  resource  = "AWS::ElasticLoadBalancingV2::LoadBalancer"
  severity  = "medium"
  condition = find(self.LoadBalancerAttributes, { Key = each.key }).Value == true
  fix       = "Set ${each.key} to true in {LoadBalancerAttributes}."
  remedy    = { "LoadBalancerAttributes[Key=${each.key}].Value" = "true" }
  example "pass" { LoadBalancerAttributes = [{ Key = each.key, Value = true }] }
  example "pass" "as text" { LoadBalancerAttributes = [{ Key = each.key, Value = "true" }] }
  example "fail" "default" {}
  example "fail" { LoadBalancerAttributes = [{ Key = each.key, Value = false }] }
  example "unknown" { LoadBalancerAttributes = [{ Key = each.key, Value = unknown("parameter without default") }] }
  example "unknown" "all attributes" { LoadBalancerAttributes = unknown("parameter without default") }
}

checks "alb-attribute-not" {
  each "alb-desync-mitigation" {
    title    = "Application Load Balancers guard against HTTP desync attacks"
    severity = "medium"
    key      = "routing.http.desync_mitigation_mode"
    bad      = "monitor"
    good     = "defensive"
    why      = "In monitor mode ambiguous requests are only counted and reach the servers. The default, defensive, is safe."
    fix      = "Set routing.http.desync_mitigation_mode to defensive or strictest in {LoadBalancerAttributes}."
  }
  each "alb-waf-fails-closed" {
    title    = "Application Load Balancers turn requests away when AWS WAF does not answer"
    severity = "low"
    key      = "waf.fail_open.enabled"
    bad      = true
    good     = "false"
    why      = "With fail-open, an attacker who can make the firewall slow gets past it."
    fix      = "Set waf.fail_open.enabled to false in {LoadBalancerAttributes}."
  }
  responsibility = "net.exposure"
  resource       = "AWS::ElasticLoadBalancingV2::LoadBalancer"
  applies        = self.Type == null || self.Type == "application"
  condition      = find(self.LoadBalancerAttributes, { Key = each.key }).Value != each.bad
  example "pass" { LoadBalancerAttributes = [{ Key = each.key, Value = each.good }] }
  example "pass" "default" {}
  example "fail" { LoadBalancerAttributes = [{ Key = each.key, Value = each.bad }] }
  example "unknown" { LoadBalancerAttributes = [{ Key = each.key, Value = unknown("parameter without default") }] }
  example "unknown" "all attributes" { LoadBalancerAttributes = unknown("parameter without default") }
  example "not-applicable" { Type = "network" }
}

check "load-balancer-cross-zone" {
  title          = "Network and Gateway Load Balancers balance across zones"
  responsibility = "ops.resilience"
  resource       = "AWS::ElasticLoadBalancingV2::LoadBalancer"
  severity       = "low"
  applies        = self.Type == "network" || self.Type == "gateway"
  condition      = find(self.LoadBalancerAttributes, { Key = "load_balancing.cross_zone.enabled" }).Value == true
  why            = "Without it, targets in one zone can be overrun while those in another sit idle. Application Load Balancers do it by default, the others do not."
  fix            = "Set load_balancing.cross_zone.enabled to true in {LoadBalancerAttributes}."
  remedy         = { "LoadBalancerAttributes[Key=load_balancing.cross_zone.enabled].Value" = "true" }
  example "pass" {
    Type                   = "network"
    LoadBalancerAttributes = [{ Key = "load_balancing.cross_zone.enabled", Value = true }]
  }
  example "fail" "default" { Type = "network" }
  example "fail" "off" {
    Type                   = "gateway"
    LoadBalancerAttributes = [{ Key = "load_balancing.cross_zone.enabled", Value = "false" }]
  }
  example "unknown" {
    Type                   = "network"
    LoadBalancerAttributes = [{ Key = "load_balancing.cross_zone.enabled", Value = unknown("parameter without default") }]
  }
  example "not-applicable" "default type" {}
}

check "alb-waf-associated" {
  title          = "Application Load Balancers have an AWS WAF web ACL"
  responsibility = "net.exposure"
  resource       = "AWS::ElasticLoadBalancingV2::LoadBalancer"
  severity       = "medium"
  level          = "thorough"
  applies        = self.Type == null || self.Type == "application"
  condition      = has_web_acl()
  why            = "A security group judges addresses and ports only; what is in the request nobody looks at."
  fix            = "Associate a web ACL with AWS::WAFv2::WebACLAssociation."
  example "pass" {
    resource "AWS::WAFv2::WebACLAssociation" "Waf" {
      ResourceArn = ref("self")
      WebACLArn   = "arn:aws:wafv2:eu-central-1:111122223333:regional/webacl/shop/0"
    }
  }
  example "fail" { Scheme = "internet-facing" }
  example "unknown" {
    resource "AWS::WAFv2::WebACLAssociation" "Waf" {
      ResourceArn = ref("self")
      WebACLArn   = unknown("parameter without default")
    }
  }
  example "not-applicable" { Type = "network" }
}

check "alb-waf-stops-bad-inputs" {
  title          = "Web ACLs of Application Load Balancers stop known bad inputs"
  responsibility = "net.exposure"
  resource       = "AWS::ElasticLoadBalancingV2::LoadBalancer"
  severity       = "low"
  like           = guarded_against_bad_inputs()
}

check "load-balancer-internal" {
  title          = "Load balancers face the internal network only"
  responsibility = "net.exposure"
  resource       = ["AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::ElasticLoadBalancing::LoadBalancer"]
  severity       = "medium"
  level          = "thorough"
  applies        = self.Type != "gateway"
  like           = is(self.Scheme, "internal")
  why            = "An entrance on the internet is a decision; by default every load balancer is one."
  fix            = "Set {Scheme} to internal, or waive this for the entrances that are meant to be public."
  example "fail" "another" { Scheme = "internet-facing" }
  example "not-applicable" "gateway" { Type = "gateway" }
}

check "load-balancer-in-several-zones" {
  title          = "Load balancers stand in at least two Availability Zones"
  responsibility = "ops.resilience"
  resource       = "AWS::ElasticLoadBalancingV2::LoadBalancer"
  severity       = "medium"
  condition      = length(self.Subnets) >= 2 || length(self.SubnetMappings) >= 2
  why            = "A load balancer in one zone goes down with it, however many zones its targets stand in."
  fix            = "Name subnets of two or more zones in {Subnets} or {SubnetMappings}."
  example "pass" { Subnets = ["subnet-0aaaaaaaaaaaaaaa0", "subnet-0bbbbbbbbbbbbbbb0"] }
  example "pass" "mappings" { SubnetMappings = [{ SubnetId = "subnet-0aaaaaaaaaaaaaaa0" }, { SubnetId = "subnet-0bbbbbbbbbbbbbbb0" }] }
  example "fail" { Subnets = ["subnet-0aaaaaaaaaaaaaaa0"] }
}

check "load-balancer-own-security-groups" {
  title          = "Application and Network Load Balancers have security groups of their own"
  responsibility = "net.firewall"
  resource       = "AWS::ElasticLoadBalancingV2::LoadBalancer"
  severity       = "medium"
  applies        = self.Type != "gateway"
  like           = listed(self.SecurityGroups, ["sg-0123456789abcdef0"])
  why            = "An Application Load Balancer without groups takes the default one of the VPC; a Network Load Balancer made without any can never get one and lets everything through."
  fix            = "Name the groups in {SecurityGroups} when the load balancer is created."
  example "fail" "network" { Type = "network" }
  example "not-applicable" { Type = "gateway" }
}

check "nlb-security-groups-on-private-link" {
  title          = "Network Load Balancers apply their security groups to PrivateLink traffic"
  responsibility = "net.firewall"
  resource       = "AWS::ElasticLoadBalancingV2::LoadBalancer"
  severity       = "low"
  applies        = self.Type == "network"
  like           = is_not(self.EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic, "off")
  why            = "Switched off, consumers of an endpoint service reach the balancer past its inbound rules."
  fix            = "Leave {EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic} on."
  remedy         = { EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic = "on" }
  given { Type = "network" }
  example "not-applicable" {}
}
