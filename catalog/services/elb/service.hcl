service "elb" {
  title      = "Elastic Load Balancing"
  names      = ["elastic load balancer", "alb", "nlb", "gwlb", "application load balancer", "network load balancer", "classic load balancer", "elasticloadbalancing", "elbv2", "Elastic Load Balancing v2"]
  model      = "container"
  prefixes   = ["AWS::ElasticLoadBalancing::", "AWS::ElasticLoadBalancingV2::"]
  because    = "AWS runs and patches the load balancers and scales them; the customer decides who reaches them, which protocols they speak and what they record."
  sources    = ["srm-page", "elb-infrastructure-security", "elb-data-protection", "elb-best-practices"]
  classed_by = "elb-infrastructure-security"

  type "AWS::ElasticLoadBalancingV2::LoadBalancer" {
    title  = "Load balancer"
    name   = "Name"
    traits = ["host", "endpoint"]
  }
  type "AWS::ElasticLoadBalancing::LoadBalancer" {
    title  = "Classic Load Balancer"
    name   = "LoadBalancerName"
    traits = ["host", "endpoint"]
    bears  = ["net.exposure"]
  }
  type "AWS::ElasticLoadBalancingV2::Listener" {
    title   = "Listener"
    traits  = ["endpoint"]
    secrets = ["DefaultActions.RedirectConfig.Query"]
  }
  type "AWS::ElasticLoadBalancingV2::ListenerRule" {
    title   = "Rule of a listener"
    traits  = ["setting"]
    bears   = ["data.transit"]
    secrets = ["Actions.RedirectConfig.Query"]
  }
  type "AWS::ElasticLoadBalancingV2::TargetGroup" {
    title  = "Target group"
    name   = "Name"
    traits = ["setting"]
    bears  = ["data.transit"]
  }
  settings = [
    "AWS::ElasticLoadBalancingV2::ListenerCertificate",
    "AWS::ElasticLoadBalancingV2::TrustStore",
    "AWS::ElasticLoadBalancingV2::TrustStoreRevocation",
  ]
}

override "elb-nothing-inside" {
  on = [
    "AWS::ElasticLoadBalancingV2::LoadBalancer",
    "AWS::ElasticLoadBalancing::LoadBalancer",
  ]
  holders = {
    "plat.update-settings" = "not-applicable"
    "iam.platform"         = "not-applicable"
  }
  because    = "AWS updates load balancers without a window or a switch, and there are no accounts inside one."
  source     = "elb-best-practices"
  confidence = "derived"
}

override "elb-gateway-transit" {
  on      = ["AWS::ElasticLoadBalancingV2::LoadBalancer"]
  when    = self.Type == "gateway"
  holders = { "data.transit" = "customer" }
  modes   = { "data.transit" = "provided" }
  parts = {
    "data.transit" = {
      customer = "Encryption between the two ends, or in the appliance behind the load balancer."
    }
  }
  because    = "A Gateway Load Balancer hands packets on as they are: encryption is a matter of the two ends."
  source     = "elb-data-protection"
  confidence = "derived"
  example "applies"        { Type = "gateway" }
  example "does-not-apply" { Type = "application" }
  example "does-not-apply" "default" {}
  example "unknown"        { Type = unknown("parameter without default") }
}

override "elb-nlb-without-tls" {
  on      = ["AWS::ElasticLoadBalancingV2::Listener"]
  when    = contains(["TCP", "UDP", "TCP_UDP"], self.Protocol)
  holders = { "data.transit" = "customer" }
  modes   = { "data.transit" = "provided" }
  parts = {
    "data.transit" = {
      customer = "TLS on the servers behind the listener."
    }
  }
  because    = "Such a listener passes traffic through unread: the customer's servers have to encrypt it."
  source     = "elb-infrastructure-security"
  confidence = "derived"
  example "applies"        { Protocol = "TCP" }
  example "does-not-apply" { Protocol = "HTTPS" }
  example "unknown"        { Protocol = unknown("parameter without default") }
}

override "elb-resilience" {
  on = [
    "AWS::ElasticLoadBalancingV2::LoadBalancer",
    "AWS::ElasticLoadBalancing::LoadBalancer",
  ]
  holders = { "ops.resilience" = "shared" }
  parts = {
    "ops.resilience" = {
      aws      = "AWS replaces and scales the nodes of the load balancer in every zone that it was given."
      customer = "The customer gives it two zones or more, healthy targets in each, and protection against deletion."
    }
  }
  because    = "Nodes are AWS's, the choice of zones and targets is the customer's."
  source     = "elb-best-practices"
  confidence = "derived"
}
