locals {
  # Security policies that refuse everything below TLS 1.2, by the beginning of their names.
  # A listener made without a policy by CloudFormation, Terraform or the API gets ELBSecurityPolicy-2016-08, which takes TLS 1.0.
  policies_from_tls12 = [
    "ELBSecurityPolicy-TLS13-1-2-",
    "ELBSecurityPolicy-TLS13-1-3-",
    "ELBSecurityPolicy-TLS-1-2-",
    "ELBSecurityPolicy-FS-1-2-",
  ]
}

check "alb-listener-encrypts-or-redirects" {
  title          = "Listeners for HTTP only redirect to HTTPS"
  responsibility = "data.transit"
  resource       = "AWS::ElasticLoadBalancingV2::Listener"
  severity       = "high"
  applies        = self.Protocol == "HTTP" || self.Protocol == "HTTPS"
  condition      = self.Protocol == "HTTPS" || (length(self.DefaultActions) > 0 && alltrue([for action in self.DefaultActions : (action.Type == "redirect" && action.RedirectConfig.Protocol == "HTTPS")]))
  why            = "What the listener answers over HTTP can be read and changed on the way."
  fix            = "Set {Protocol} to HTTPS with a certificate, or make the only default action a redirect with {DefaultActions:RedirectConfig.Protocol} HTTPS."
  example "pass" "HTTPS" { Protocol = "HTTPS" }
  example "pass" "redirect" {
    Protocol       = "HTTP"
    DefaultActions = [{ Type = "redirect", RedirectConfig = { Protocol = "HTTPS", Port = "443", StatusCode = "HTTP_301" } }]
  }
  example "fail" "forwards" {
    Protocol       = "HTTP"
    DefaultActions = [{ Type = "forward", TargetGroupArn = ref("Targets") }]
    resource "AWS::ElasticLoadBalancingV2::TargetGroup" "Targets" { Protocol = "HTTP" }
  }
  example "fail" "redirects to HTTP" {
    Protocol       = "HTTP"
    DefaultActions = [{ Type = "redirect", RedirectConfig = { Host = "example.com", StatusCode = "HTTP_301" } }]
  }
  example "fail" "no actions" { Protocol = "HTTP" }
  example "not-applicable" "Network Load Balancer" { Protocol = "TCP" }
}

check "alb-http-listener-rules-redirect" {
  title          = "Rules of HTTP listeners only redirect to HTTPS"
  responsibility = "data.transit"
  resource       = "AWS::ElasticLoadBalancingV2::ListenerRule"
  severity       = "high"
  applies        = referenced(self.ListenerArn).Protocol == "HTTP"
  condition      = length(self.Actions) > 0 && alltrue([for action in self.Actions : (action.Type == "redirect" && action.RedirectConfig.Protocol == "HTTPS")])
  why            = "A listener whose default action redirects can still serve single paths in clear text through its rules."
  fix            = "Move the rule to the HTTPS listener, or make it a redirect with {Actions:RedirectConfig.Protocol} HTTPS."
  example "pass" {
    ListenerArn = ref("Http")
    Actions     = [{ Type = "redirect", RedirectConfig = { Protocol = "HTTPS", StatusCode = "HTTP_301" } }]
    resource "AWS::ElasticLoadBalancingV2::Listener" "Http" { Protocol = "HTTP" }
  }
  example "fail" {
    ListenerArn = ref("Http")
    Actions     = [{ Type = "fixed-response", FixedResponseConfig = { StatusCode = "200" } }]
    resource "AWS::ElasticLoadBalancingV2::Listener" "Http" { Protocol = "HTTP" }
  }
  example "not-applicable" {
    ListenerArn = ref("Https")
    Actions     = [{ Type = "forward" }]
    resource "AWS::ElasticLoadBalancingV2::Listener" "Https" { Protocol = "HTTPS" }
  }
}

check "nlb-listener-tls" {
  title          = "Network Load Balancer listeners use TLS"
  responsibility = "data.transit"
  resource       = "AWS::ElasticLoadBalancingV2::Listener"
  severity       = "medium"
  level          = "thorough"
  applies        = contains(["TLS", "TCP", "UDP", "TCP_UDP", "QUIC", "TCP_QUIC"], self.Protocol)
  condition      = contains(["QUIC", "TLS"], self.Protocol)
  why            = "With TCP the balancer passes on whatever comes; whether it is encrypted only the servers know."
  fix            = "Set {Protocol} to TLS with a certificate and {SslPolicy}, or waive this where the servers end TLS themselves."
  example "pass" { Protocol = "TLS" }
  example "pass" "QUIC is always encrypted" { Protocol = "QUIC" }
  example "fail" { Protocol = "TCP" }
  example "fail" "TCP beside QUIC" { Protocol = "TCP_QUIC" }
  example "not-applicable" { Protocol = "HTTPS" }
}

check "elb-listener-tls12-policy" {
  title          = "HTTPS and TLS listeners refuse everything below TLS 1.2"
  responsibility = "data.transit"
  resource       = "AWS::ElasticLoadBalancingV2::Listener"
  severity       = "high"
  applies        = self.Protocol == "HTTPS" || self.Protocol == "TLS"
  condition      = anytrue([for prefix in local.policies_from_tls12 : startswith(self.SslPolicy, prefix)])
  why            = "TLS 1.0 and 1.1 have known weaknesses and are withdrawn; a listener made in code takes them unless it is told not to."
  fix            = "Set {SslPolicy} to ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09 or another policy that begins at TLS 1.2."
  uninherits     = { "data.transit" = "AWS refuses outdated versions of TLS at its load balancers." }
  source         = "elb-ssl-policies"
  example "pass" { Protocol = "HTTPS", SslPolicy = "ELBSecurityPolicy-TLS13-1-2-2021-06" }
  example "pass" "TLS 1.3 only" { Protocol = "TLS", SslPolicy = "ELBSecurityPolicy-TLS13-1-3-2021-06" }
  example "fail" "default" { Protocol = "HTTPS" }
  example "fail" "2016" { Protocol = "HTTPS", SslPolicy = "ELBSecurityPolicy-2016-08" }
  example "fail" "TLS 1.3 beside TLS 1.0" {
    Protocol  = "HTTPS"
    SslPolicy = "ELBSecurityPolicy-TLS13-1-0-2021-06"
  }
  example "fail" { Protocol = "HTTPS", SslPolicy = "ELBSecurityPolicy-TLS-1-1-2017-01" }
  example "not-applicable" { Protocol = "HTTP" }
}

check "elb-listener-post-quantum-policy" {
  title          = "HTTPS and TLS listeners offer post-quantum key exchange"
  responsibility = "data.transit"
  resource       = "AWS::ElasticLoadBalancingV2::Listener"
  severity       = "low"
  applies        = self.Protocol == "HTTPS" || self.Protocol == "TLS"
  condition      = strcontains(self.SslPolicy, "-PQ-")
  why            = "Traffic recorded today can be read once quantum computers break the classical key exchange."
  fix            = "Set {SslPolicy} to a policy with PQ in its name, such as ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09."
  source         = "elb-ssl-policies"
  example "pass" { Protocol = "HTTPS", SslPolicy = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09" }
  example "fail" { Protocol = "HTTPS", SslPolicy = "ELBSecurityPolicy-TLS13-1-2-2021-06" }
  example "fail" "default" { Protocol = "TLS" }
  example "not-applicable" { Protocol = "TCP" }
}

check "elb-listener-no-written-client-secret" {
  title          = "OIDC client secrets of listeners are not written out in the source"
  responsibility = "iam.identities"
  resource       = ["AWS::ElasticLoadBalancingV2::Listener", "AWS::ElasticLoadBalancingV2::ListenerRule"]
  severity       = "high"
  condition      = alltrue([for action in concat(coalesce(self.DefaultActions, []), coalesce(self.Actions, [])) : !is_written_out(action.AuthenticateOidcConfig.ClientSecret)])
  why            = "Whoever can read the template or its history can pose as the application towards the identity provider."
  fix            = "Take the client secret from Secrets Manager by a dynamic reference."
  example "pass" { DefaultActions = [{ Type = "forward" }] }
  example "fail" { DefaultActions = [{ Type = "authenticate-oidc", AuthenticateOidcConfig = { ClientId = "web", ClientSecret = "hunter2-hunter2" } }] }
}

check "target-group-encrypted" {
  title          = "Load balancers speak HTTPS or TLS to their targets"
  responsibility = "data.transit"
  resource       = "AWS::ElasticLoadBalancingV2::TargetGroup"
  severity       = "medium"
  level          = "thorough"
  applies        = self.TargetType != "lambda" && self.TargetType != "alb" && self.Protocol != "GENEVE"
  condition      = self.Protocol == "HTTPS" || self.Protocol == "TLS"
  why            = "What was encrypted on the internet otherwise travels on in clear text inside the network."
  fix            = "Set {Protocol} to HTTPS or TLS and give the targets a certificate (a self-signed one will do)."
  example "pass" { Protocol = "HTTPS" }
  example "fail" { Protocol = "HTTP" }
  example "fail" "another" { Protocol = "TCP" }
  example "not-applicable" "function" { TargetType = "lambda" }
  example "not-applicable" "gateway" { Protocol = "GENEVE" }
}

check "target-group-health-check-encrypted" {
  title          = "Load balancers check the health of encrypted targets over HTTPS"
  responsibility = "data.transit"
  resource       = "AWS::ElasticLoadBalancingV2::TargetGroup"
  severity       = "low"
  applies        = self.TargetType != "lambda" && self.Protocol != "GENEVE"
  condition      = self.HealthCheckProtocol == "HTTPS"
  why            = "A health check in clear text keeps an unencrypted port open on every target; by default it is HTTP for application and TCP for network targets."
  fix            = "Set {HealthCheckProtocol} to HTTPS."
  remedy         = { HealthCheckProtocol = "HTTPS" }
  example "pass" { Protocol = "HTTPS", HealthCheckProtocol = "HTTPS" }
  example "fail" "default" { Protocol = "HTTPS" }
  example "fail" { Protocol = "HTTP", HealthCheckProtocol = "HTTP" }
  example "not-applicable" { TargetType = "lambda" }
}
