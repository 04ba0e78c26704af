check "classic-load-balancer-listeners-encrypt" {
  title          = "Classic Load Balancers listen with HTTPS or SSL only"
  responsibility = "data.transit"
  resource       = "AWS::ElasticLoadBalancing::LoadBalancer"
  severity       = "high"
  condition      = alltrue([for listener in self.Listeners : (upper(listener.Protocol) == "HTTPS" || upper(listener.Protocol) == "SSL")])
  why            = "What comes in over HTTP or TCP can be read and changed on the way."
  fix            = "Set {Listeners:Protocol} of every listener to HTTPS or SSL with an {Listeners:SSLCertificateId}."
  example "pass" { Listeners = [{ LoadBalancerPort = "443", InstancePort = "80", Protocol = "HTTPS" }] }
  example "pass" "SSL" { Listeners = [{ LoadBalancerPort = "443", InstancePort = "80", Protocol = "ssl" }] }
  example "fail" { Listeners = [{ LoadBalancerPort = "443", InstancePort = "80", Protocol = "HTTP" }] }
  example "fail" "one of two" {
    Listeners = [
      { LoadBalancerPort = "443", InstancePort = "80", Protocol = "HTTPS" },
      { LoadBalancerPort = "80", InstancePort = "80", Protocol = "HTTP" },
    ]
  }
  example "unknown" { Listeners = [{ LoadBalancerPort = "443", InstancePort = "80", Protocol = unknown("parameter without default") }] }
}

check "classic-load-balancer-tls12-policy" {
  title          = "Classic Load Balancers negotiate TLS 1.2 only"
  responsibility = "data.transit"
  resource       = "AWS::ElasticLoadBalancing::LoadBalancer"
  severity       = "high"
  applies        = anytrue([for listener in self.Listeners : (upper(listener.Protocol) == "HTTPS" || upper(listener.Protocol) == "SSL")])
  let = {
    secure = [for listener in self.Listeners : listener if upper(listener.Protocol) == "HTTPS" || upper(listener.Protocol) == "SSL"]
    modern = [for policy in self.Policies : policy.PolicyName if policy.PolicyType == "SSLNegotiationPolicyType" && tls12_alone(policy.Attributes)]
  }
  condition  = alltrue([for listener in let.secure : anytrue([for name in listener.PolicyNames : contains(let.modern, name)])])
  why        = "Without a policy of its own the balancer uses ELBSecurityPolicy-2016-08, which takes TLS 1.0."
  fix        = "Add to {Policies} one of type SSLNegotiationPolicyType with Reference-Security-Policy ELBSecurityPolicy-TLS-1-2-2017-01, and name it in {Listeners:PolicyNames}; better, move to an Application or Network Load Balancer."
  uninherits = { "data.transit" = "AWS refuses outdated versions of TLS at its load balancers." }
  example "pass" {
    Listeners = [{ LoadBalancerPort = "443", InstancePort = "80", Protocol = "HTTPS", PolicyNames = ["tls12"] }]
    Policies  = [{ PolicyName = "tls12", PolicyType = "SSLNegotiationPolicyType", Attributes = [{ Name = "Reference-Security-Policy", Value = "ELBSecurityPolicy-TLS-1-2-2017-01" }] }]
  }
  example "fail" "default" { Listeners = [{ LoadBalancerPort = "443", InstancePort = "80", Protocol = "HTTPS" }] }
  example "pass" "a policy of its own" {
    Listeners = [{ LoadBalancerPort = "443", InstancePort = "80", Protocol = "HTTPS", PolicyNames = ["own"] }]
    Policies  = [{ PolicyName = "own", PolicyType = "SSLNegotiationPolicyType", Attributes = [{ Name = "Protocol-TLSv1.2", Value = "true" }, { Name = "ECDHE-RSA-AES128-GCM-SHA256", Value = "true" }] }]
  }
  example "fail" "a policy that the listener does not name" {
    Listeners = [{ LoadBalancerPort = "443", InstancePort = "80", Protocol = "HTTPS", PolicyNames = ["old"] }]
    Policies = [
      { PolicyName = "old", PolicyType = "SSLNegotiationPolicyType", Attributes = [{ Name = "Reference-Security-Policy", Value = "ELBSecurityPolicy-2015-05" }] },
      { PolicyName = "spare", PolicyType = "SSLNegotiationPolicyType", Attributes = [{ Name = "Reference-Security-Policy", Value = "ELBSecurityPolicy-TLS-1-2-2017-01" }] },
    ]
  }
  example "fail" "old policy" {
    Listeners = [{ LoadBalancerPort = "443", InstancePort = "80", Protocol = "HTTPS" }]
    Policies  = [{ PolicyName = "old", PolicyType = "SSLNegotiationPolicyType", Attributes = [{ Name = "Reference-Security-Policy", Value = "ELBSecurityPolicy-2015-05" }] }]
  }
  example "not-applicable" { Listeners = [{ LoadBalancerPort = "443", InstancePort = "80", Protocol = "HTTP" }] }
}

check "classic-load-balancer-acm-certificate" {
  title          = "Classic Load Balancers take their certificates from AWS Certificate Manager"
  responsibility = "data.transit"
  resource       = "AWS::ElasticLoadBalancing::LoadBalancer"
  severity       = "medium"
  level          = "thorough"
  applies        = anytrue([for listener in self.Listeners : (upper(listener.Protocol) == "HTTPS" || upper(listener.Protocol) == "SSL")])
  condition = (
    alltrue([for listener in self.Listeners : !(upper(listener.Protocol) == "HTTPS" || upper(listener.Protocol) == "SSL")
      || type_of(referenced(listener.SSLCertificateId)) == "AWS::CertificateManager::Certificate"
    || strcontains(listener.SSLCertificateId, ":acm:")])
  )
  why = "Certificate Manager renews its own certificates and keeps the private key; one uploaded to IAM expires some day when nobody looks."
  fix = "Set {Listeners:SSLCertificateId} to the ARN of a certificate of Certificate Manager."
  example "pass" { Listeners = [{ LoadBalancerPort = "443", InstancePort = "80", Protocol = "HTTPS", SSLCertificateId = "arn:aws:acm:eu-central-1:111122223333:certificate/0" }] }
  example "pass" "of this stack" {
    Listeners = [{ LoadBalancerPort = "443", InstancePort = "80", Protocol = "HTTPS", SSLCertificateId = ref("Certificate") }]
    resource "AWS::CertificateManager::Certificate" "Certificate" { DomainName = "example.com" }
  }
  example "fail" { Listeners = [{ LoadBalancerPort = "443", InstancePort = "80", Protocol = "HTTPS", SSLCertificateId = "arn:aws:iam::111122223333:server-certificate/shop" }] }
  example "unknown" { Listeners = [{ LoadBalancerPort = "443", InstancePort = "80", Protocol = "HTTPS", SSLCertificateId = unknown("parameter without default") }] }
  example "not-applicable" { Listeners = [{ LoadBalancerPort = "443", InstancePort = "80", Protocol = "HTTP" }] }
}

check "classic-load-balancer-access-logs" {
  title          = "Classic Load Balancers write access logs"
  responsibility = "ops.logging"
  resource       = "AWS::ElasticLoadBalancing::LoadBalancer"
  severity       = "medium"
  condition      = self.AccessLoggingPolicy.Enabled == true
  why            = "The access log tells who asked for what, also when the servers behind keep no log. It is off by default."
  fix            = "Set {AccessLoggingPolicy.Enabled} to true with an {AccessLoggingPolicy:S3BucketName}."
  example "pass" { AccessLoggingPolicy = { Enabled = true, S3BucketName = "logs" } }
  example "fail" "default" {}
  example "fail" { AccessLoggingPolicy = { Enabled = "false", S3BucketName = "logs" } }
}

check "classic-load-balancer-connection-draining" {
  title          = "Classic Load Balancers let open requests finish"
  responsibility = "ops.resilience"
  resource       = "AWS::ElasticLoadBalancing::LoadBalancer"
  severity       = "low"
  like           = on(self.ConnectionDrainingPolicy.Enabled)
  why            = "Without draining, every deployment cuts off the requests under way."
  example "pass" { ConnectionDrainingPolicy = { Enabled = true, Timeout = 60 } }
}

check "classic-load-balancer-cross-zone" {
  title          = "Classic Load Balancers balance across zones"
  responsibility = "ops.resilience"
  resource       = "AWS::ElasticLoadBalancing::LoadBalancer"
  severity       = "low"
  like           = on(self.CrossZone)
  why            = "Without it, instances in one zone can be overrun while those in another sit idle. In code it is off by default."
}

check "classic-load-balancer-in-several-zones" {
  title          = "Classic Load Balancers stand in at least two Availability Zones"
  responsibility = "ops.resilience"
  resource       = "AWS::ElasticLoadBalancing::LoadBalancer"
  severity       = "medium"
  condition      = length(self.Subnets) >= 2 || length(self.AvailabilityZones) >= 2
  why            = "A load balancer in one zone goes down with it."
  fix            = "Name two or more in {Subnets} or {AvailabilityZones}."
  example "pass" { Subnets = ["subnet-0aaaaaaaaaaaaaaa0", "subnet-0bbbbbbbbbbbbbbb0"] }
  example "pass" "zones" { AvailabilityZones = ["eu-central-1a", "eu-central-1b"] }
  example "fail" { Subnets = ["subnet-0aaaaaaaaaaaaaaa0"] }
}
