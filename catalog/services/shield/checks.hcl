check "shield-protection-answers-application-floods" {
  title          = "Shield Advanced answers floods against applications by itself"
  responsibility = "net.ddos"
  resource       = "AWS::Shield::Protection"
  severity       = "medium"
  applies        = contains(["AWS::CloudFront::Distribution", "AWS::ElasticLoadBalancingV2::LoadBalancer"], type_of(referenced(self.ResourceArn))) || (is_literal(self.ResourceArn) && (length(regexall(":cloudfront::", self.ResourceArn)) > 0 || length(regexall(":loadbalancer/app/", self.ResourceArn)) > 0))
  condition      = self.ApplicationLayerAutomaticResponseConfiguration.Status == "ENABLED"
  why            = "Without the automatic answer, Shield finds a flood of well-formed requests, but nobody stops it until the customer writes a rule."
  fix            = "Set {ApplicationLayerAutomaticResponseConfiguration} with {ApplicationLayerAutomaticResponseConfiguration:Status} ENABLED and {ApplicationLayerAutomaticResponseConfiguration:Action} Block, and keep a web ACL in front of the resource."
  source         = "shield-automatic-response"
  uninherits     = { "net.ddos" = "Shield Advanced stops floods of requests against applications by itself." }
  example "pass" {
    ResourceArn                                    = "arn:aws:cloudfront::111122223333:distribution/EDFDVBD6EXAMPLE"
    ApplicationLayerAutomaticResponseConfiguration = { Status = "ENABLED", Action = { Block = {} } }
  }
  example "fail" "the default" { ResourceArn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/shop/1234567890123456" }
  example "fail" "a distribution of the same stack" {
    ResourceArn = ref("Site", "Arn")
    resource "AWS::CloudFront::Distribution" "Site" { DistributionConfig = { Enabled = true } }
  }
  example "not-applicable" { ResourceArn = "arn:aws:ec2:eu-west-1:111122223333:eip-allocation/eipalloc-1" }
}

check "shield-protection-knows-health" {
  title          = "Shield Advanced knows how the protected resource fares"
  responsibility = "ops.resilience"
  resource       = "AWS::Shield::Protection"
  severity       = "low"
  like           = listed(self.HealthCheckArns, ["arn:aws:route53:::healthcheck/1"])
  why            = "With a health check Shield acts sooner on small attacks that hurt, and its response team can come by itself."
  fix            = "Name a Route 53 health check in {HealthCheckArns}."
}
