live "AWS::ElasticLoadBalancing::LoadBalancer" {
  service   = "elb"
  operation = "DescribeLoadBalancers"
  actions   = ["elasticloadbalancing:DescribeLoadBalancers"]
  items     = "LoadBalancerDescriptions[]"
  id        = "LoadBalancerName"
  page      = { in = "Marker", out = "NextMarker" }
  core      = true
  equal     = ["AvailabilityZones", "Scheme", "Subnets"]
  set = {
    AccessLoggingPolicy      = { Enabled = self.DescribeLoadBalancerAttributes.AccessLog.Enabled }
    ConnectionDrainingPolicy = { Enabled = self.DescribeLoadBalancerAttributes.ConnectionDraining.Enabled }
    CrossZone                = self.DescribeLoadBalancerAttributes.CrossZoneLoadBalancing.Enabled
    Listeners                = [for x in each(self.ListenerDescriptions) : { Protocol = x.Listener.Protocol, SSLCertificateId = x.Listener.SSLCertificateId, PolicyNames = x.PolicyNames }]
    Policies                 = [for x in each(self.DescribeLoadBalancerPolicies.PolicyDescriptions) : { Attributes = [for y in each(x.PolicyAttributeDescriptions) : { Name = y.AttributeName, Value = y.AttributeValue }], PolicyName = x.PolicyName, PolicyType = x.PolicyTypeName }]
  }
  follow "DescribeLoadBalancerAttributes" {
    actions = ["elasticloadbalancing:DescribeLoadBalancerAttributes"]
    input   = { LoadBalancerName = self.LoadBalancerName }
    root    = "LoadBalancerAttributes"
  }
  follow "DescribeLoadBalancerPolicies" {
    actions = ["elasticloadbalancing:DescribeLoadBalancerPolicies"]
    input   = { LoadBalancerName = self.LoadBalancerName }
  }
}

live "AWS::ElasticLoadBalancingV2::Listener" {
  service   = "elbv2"
  operation = "DescribeListeners"
  actions   = ["elasticloadbalancing:DescribeListeners"]
  parent    = "AWS::ElasticLoadBalancingV2::LoadBalancer"
  input     = { LoadBalancerArn = self.parent.LoadBalancerArn }
  items     = "Listeners[]"
  id        = "ListenerArn"
  page      = { in = "Marker", out = "NextMarker" }
  core      = true
  equal     = ["DefaultActions.RedirectConfig.Protocol", "DefaultActions.Type", "Protocol", "SslPolicy"]
  unreadable = {
    "DefaultActions.AuthenticateOidcConfig.ClientSecret" = "it is a secret, and no call that only reads gives it"
  }
}

live "AWS::ElasticLoadBalancingV2::ListenerRule" {
  service   = "elbv2"
  operation = "DescribeRules"
  actions   = ["elasticloadbalancing:DescribeRules"]
  parent    = "AWS::ElasticLoadBalancingV2::Listener"
  input     = { ListenerArn = self.parent.ListenerArn }
  items     = "Rules[]"
  id        = "RuleArn"
  page      = { in = "Marker", out = "NextMarker" }
  core      = true
  equal     = ["Actions.RedirectConfig.Protocol", "Actions.Type"]
  unreadable = {
    "Actions.AuthenticateOidcConfig.ClientSecret" = "it is a secret, and no call that only reads gives it"
  }
  set = {
    ListenerArn = self.parent.ListenerArn
  }
}

live "AWS::ElasticLoadBalancingV2::LoadBalancer" {
  service   = "elbv2"
  operation = "DescribeLoadBalancers"
  actions   = ["elasticloadbalancing:DescribeLoadBalancers"]
  items     = "LoadBalancers[]"
  id        = "LoadBalancerArn"
  page      = { in = "Marker", out = "NextMarker" }
  core      = true
  equal     = ["EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", "Scheme", "SecurityGroups", "Type"]
  set = {
    LoadBalancerAttributes = [for x in each(self.DescribeLoadBalancerAttributes.Attributes) : { Key = x.Key, Value = x.Value }]
    SubnetMappings         = self.AvailabilityZones
    Subnets                = [for x in each(self.AvailabilityZones) : x.SubnetId]
  }
  follow "DescribeLoadBalancerAttributes" {
    actions = ["elasticloadbalancing:DescribeLoadBalancerAttributes"]
    input   = { LoadBalancerArn = self.LoadBalancerArn }
  }
}

live "AWS::ElasticLoadBalancingV2::TargetGroup" {
  service   = "elbv2"
  operation = "DescribeTargetGroups"
  actions   = ["elasticloadbalancing:DescribeTargetGroups"]
  items     = "TargetGroups[]"
  id        = "TargetGroupArn"
  page      = { in = "Marker", out = "NextMarker" }
  equal     = ["HealthCheckProtocol", "Protocol", "TargetType"]
}
