check "classic-load-balancer-listeners-encrypt" {
  title          = "Classic Load Balancers listen with HTTPS or SSL only"
  responsibility = "data.transit"
  resource       = "AWS::ElasticLoadBalancing::LoadBalancer"
  severity       = "high"
  condition      = alltrue([for listener in self.Listeners : (upper(listener.Protocol) == "HTTPS" || upper(listener.Protocol) == "SSL")])
  why            = "What comes in over HTTP or TCP can be read and changed on the way."
  fix            = "Set Protocol of every listener to HTTPS or SSL with an SSLCertificateId."
  aliases        = {
    security-hub = "ELB.3"
    config = "elb-tls-https-listeners-only"
    checkov = "CKV_AWS_376"
    prowler = "elb_ssl_listeners"
    kics = "80908a75-586b-4c61-ab04-490f4f4525b8"
    cdk-nag      = ["ELBTlsHttpsListenersOnly", "AwsSolutions-ELB5"]
  }
  requirements   = {
    "aws-fsbp" = ["ELB.3"]
    "nist-800-53-r5" = ["IA-5", "SC-8", "SC-13", "SC-23"]
    "pci-dss-4" = ["1.2.5", "2.2.5", "2.2.7", "4.2.1", "4.2.1.1", "8.3.2"]
  }
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
  condition      = (
    anytrue([for policy in self.Policies : policy.PolicyType == "SSLNegotiationPolicyType"
      && find(policy.Attributes, { Name = "Reference-Security-Policy" }).Value == "ELBSecurityPolicy-TLS-1-2-2017-01"])
  )
  why        = "Without a policy of its own the balancer uses ELBSecurityPolicy-2016-08, which takes TLS 1.0."
  fix        = "Add to Policies one of type SSLNegotiationPolicyType with Reference-Security-Policy ELBSecurityPolicy-TLS-1-2-2017-01, and name it in PolicyNames; better, move to an Application or Network Load Balancer."
  uninherits = { "data.transit" = "AWS refuses outdated versions of TLS at its load balancers." }
  aliases        = {
    security-hub = "ELB.8"
    config = "elb-predefined-security-policy-ssl-check"
    checkov = "CKV_AWS_213"
    prowler = "elb_insecure_ssl_ciphers"
    kics = ["4a800e14-c94a-442d-9067-5a2e9f6c0a4c", "809f77f8-d10e-4842-a84f-3be7b6ff1190", "126c1788-23c2-4a10-906c-ef179f4f96ec", "61a94903-3cd3-4780-88ec-fc918819b9c8"]
  }
  requirements   = { "aws-fsbp" = ["ELB.8"], "nist-800-53-r5" = ["SC-8"] }
  example "pass" {
    Listeners = [{ LoadBalancerPort = "443", InstancePort = "80", Protocol = "HTTPS", PolicyNames = ["tls12"] }]
    Policies  = [{ PolicyName = "tls12", PolicyType = "SSLNegotiationPolicyType", Attributes = [{ Name = "Reference-Security-Policy", Value = "ELBSecurityPolicy-TLS-1-2-2017-01" }] }]
  }
  example "fail" "default" { Listeners = [{ LoadBalancerPort = "443", InstancePort = "80", Protocol = "HTTPS" }] }
  example "fail" "old policy" {
    Listeners = [{ LoadBalancerPort = "443", InstancePort = "80", Protocol = "HTTPS" }]
    Policies  = [{ PolicyName = "old", PolicyType = "SSLNegotiationPolicyType", Attributes = [{ Name = "Reference-Security-Policy", Value = "ELBSecurityPolicy-2015-05" }] }]
  }
  example "unknown" {
    Listeners = [{ LoadBalancerPort = "443", InstancePort = "80", Protocol = "HTTPS" }]
    Policies  = unknown("parameter without default")
  }
  example "not-applicable" { Listeners = [{ LoadBalancerPort = "443", InstancePort = "80", Protocol = "HTTP" }] }
}

check "classic-load-balancer-acm-certificate" {
  title          = "Classic Load Balancers take their certificates from AWS Certificate Manager"
  responsibility = "data.transit"
  resource       = "AWS::ElasticLoadBalancing::LoadBalancer"
  severity       = "medium"
  applies        = anytrue([for listener in self.Listeners : (upper(listener.Protocol) == "HTTPS" || upper(listener.Protocol) == "SSL")])
  condition      = (
    alltrue([for listener in self.Listeners : !(upper(listener.Protocol) == "HTTPS" || upper(listener.Protocol) == "SSL")
      || type_of(referenced(listener.SSLCertificateId)) == "AWS::CertificateManager::Certificate"
      || strcontains(listener.SSLCertificateId, ":acm:")])
  )
  why            = "Certificate Manager renews its own certificates and keeps the private key; one uploaded to IAM expires some day when nobody looks."
  fix            = "Set SSLCertificateId to the ARN of a certificate of Certificate Manager."
  aliases        = {
    security-hub = "ELB.2"
    config = "elb-acm-certificate-required"
    checkov = "CKV_AWS_127"
    prowler = "elb_ssl_listeners_use_acm_certificate"
    cdk-nag = "ELBACMCertificateRequired"
  }
  requirements   = {
    "aws-fsbp" = ["ELB.2"]
    "nist-800-53-r5" = ["SC-8"]
    "pci-dss-4" = ["1.2.5", "1.2.8", "1.3.1", "1.3.2", "1.4.2", "1.5.1", "2.2.5", "2.2.7", "3.5.1.1", "3.5.1.3", "3.6.1", "3.6.1.2", "3.6.1.3", "3.6.1.4", "3.7.1", "3.7.2", "3.7.4", "3.7.6", "3.7.7", "4.2.1", "4.2.1.1", "8.3.2", "A1.1.3"]
  }
  example "pass" { Listeners = [{ LoadBalancerPort = "443", InstancePort = "80", Protocol = "HTTPS", SSLCertificateId = "arn:aws:acm:eu-central-1:111122223333:certificate/0" }] }
  example "pass" "of this stack" {
    Listeners = [{ LoadBalancerPort = "443", InstancePort = "80", Protocol = "HTTPS", SSLCertificateId = ref("Certificate") }]
    resource "AWS::CertificateManager::Certificate" "Certificate" {
      DomainName = "example.com"
    }
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
  fix            = "Set AccessLoggingPolicy.Enabled to true with an S3BucketName."
  aliases        = {
    checkov = "CKV_AWS_92"
    prowler = "elb_logging_enabled"
    kics = ["20018359-6fd7-4d05-ab26-d4dffccbdf79", "ee12ad32-2863-4c0f-b13f-28272d115028"]
    cdk-nag = ["ELBLoggingEnabled", "AwsSolutions-ELB2"]
  }
  requirements   = {
    "iso-27001-2022" = ["A.8.15"]
    "nist-800-53-r5" = ["AU-2", "AU-3", "AU-6", "AU-12", "CA-7", "SI-4"]
    "pci-dss-4" = ["5.3.4", "10.2.1", "10.2.1.1", "10.2.1.2", "10.2.1.3", "10.2.1.4", "10.2.1.5", "10.2.1.6", "10.2.1.7", "10.2.2", "10.3.1", "10.6.3", "A1.2.1"]
    "soc2-tsc" = ["CC7.2", "CC7.3", "PI1.2"]
  }
  example "pass" { AccessLoggingPolicy = { Enabled = true, S3BucketName = "logs" } }
  example "fail" "default" {}
  example "fail" { AccessLoggingPolicy = { Enabled = "false", S3BucketName = "logs" } }
  example "unknown" { AccessLoggingPolicy = { Enabled = unknown("parameter without default") } }
}

check "classic-load-balancer-connection-draining" {
  title          = "Classic Load Balancers let open requests finish"
  responsibility = "ops.resilience"
  resource       = "AWS::ElasticLoadBalancing::LoadBalancer"
  severity       = "low"
  condition      = self.ConnectionDrainingPolicy.Enabled == true
  why            = "Without draining, every deployment cuts off the requests under way."
  fix            = "Set ConnectionDrainingPolicy.Enabled to true."
  aliases        = {
    security-hub = "ELB.7"
    config = "elb-connection-draining-enabled"
    prowler = "elb_connection_draining_enabled"
    cdk-nag      = ["CLBConnectionDraining", "AwsSolutions-ELB3"]
  }
  requirements   = { "aws-fsbp" = ["ELB.7"], "nist-800-53-r5" = ["CP-10"] }
  example "pass" { ConnectionDrainingPolicy = { Enabled = true, Timeout = 60 } }
  example "fail" "default" {}
  example "unknown" { ConnectionDrainingPolicy = unknown("parameter without default") }
}

check "classic-load-balancer-cross-zone" {
  title          = "Classic Load Balancers balance across zones"
  responsibility = "ops.resilience"
  resource       = "AWS::ElasticLoadBalancing::LoadBalancer"
  severity       = "low"
  condition      = self.CrossZone == true
  why            = "Without it, instances in one zone can be overrun while those in another sit idle. In code it is off by default."
  fix            = "Set CrossZone to true."
  aliases        = {
    security-hub = "ELB.9"
    config = "elb-cross-zone-load-balancing-enabled"
    checkov = "CKV_AWS_138"
    prowler = "elb_cross_zone_load_balancing_enabled"
    cdk-nag      = ["ELBCrossZoneLoadBalancingEnabled", "AwsSolutions-ELB4"]
  }
  requirements   = { "aws-fsbp" = ["ELB.9"], "nist-800-53-r5" = ["CP-10"] }
  example "pass" { CrossZone = true }
  example "fail" "default" {}
  example "fail" { CrossZone = "false" }
  example "unknown" { CrossZone = unknown("parameter without default") }
}

check "classic-load-balancer-in-several-zones" {
  title          = "Classic Load Balancers stand in at least two Availability Zones"
  responsibility = "ops.resilience"
  resource       = "AWS::ElasticLoadBalancing::LoadBalancer"
  severity       = "medium"
  condition      = length(self.Subnets) >= 2 || length(self.AvailabilityZones) >= 2
  why            = "A load balancer in one zone goes down with it."
  fix            = "Name two or more in Subnets or AvailabilityZones."
  aliases        = { security-hub = "ELB.10", config = "clb-multiple-az", prowler = "elb_is_in_multiple_az" }
  requirements   = { "aws-fsbp" = ["ELB.10"], "iso-27001-2022" = ["A.8.14"], "nist-800-53-r5" = ["CP-10"] }
  example "pass" { Subnets = ["subnet-0aaaaaaaaaaaaaaa0", "subnet-0bbbbbbbbbbbbbbb0"] }
  example "pass" "zones" { AvailabilityZones = ["eu-central-1a", "eu-central-1b"] }
  example "fail" { Subnets = ["subnet-0aaaaaaaaaaaaaaa0"] }
  example "unknown" { Subnets = unknown("parameter without default") }
}
