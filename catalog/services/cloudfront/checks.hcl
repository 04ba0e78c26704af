check "cloudfront-access-logs" {
  title          = "CloudFront distributions write access logs"
  responsibility = "ops.logging"
  resource       = "AWS::CloudFront::Distribution"
  severity       = "medium"
  let            = { delivered = anytrue([for source in referencing("AWS::Logs::DeliverySource", "ResourceArn") : anytrue([for delivery in resources("AWS::Logs::Delivery") : referenced(delivery.DeliverySourceName).Name == source.Name || (is_literal(delivery.DeliverySourceName) && delivery.DeliverySourceName == source.Name)])]) }
  condition      = self.DistributionConfig.Logging.Bucket != null || let.delivered
  why            = "The edge answers most requests itself: what it does not record, no server behind can."
  fix            = "Set {DistributionConfig.Logging.Bucket}, or send the logs through AWS::Logs::DeliverySource and AWS::Logs::Delivery."
  example "pass" { DistributionConfig = { Logging = { Bucket = "logs.s3.amazonaws.com" } } }
  example "pass" "standard logging v2" {
    DistributionConfig = { Enabled = true }
    resource "AWS::Logs::DeliverySource" "Source" {
      Name        = "shop"
      LogType     = "ACCESS_LOGS"
      ResourceArn = ref("self")
    }
    resource "AWS::Logs::Delivery" "Delivery" { DeliverySourceName = ref("Source") }
  }
  example "fail" "none" { DistributionConfig = { Enabled = true } }
  example "fail" "source without delivery" {
    DistributionConfig = { Enabled = true }
    resource "AWS::Logs::DeliverySource" "Source" {
      Name        = "shop"
      LogType     = "ACCESS_LOGS"
      ResourceArn = ref("self")
    }
  }
}

check "cloudfront-waf-stops-bad-inputs" {
  title          = "Web ACLs of CloudFront distributions stop known bad inputs"
  responsibility = "net.exposure"
  resource       = "AWS::CloudFront::Distribution"
  severity       = "low"
  applies        = is_given(self.DistributionConfig.WebACLId)
  condition      = acl_stops_bad_inputs(self.DistributionConfig.WebACLId)
  why            = "Requests that exploit well-known holes such as Log4j's pass a web ACL that has no rules against them, or only counts them."
  fix            = "Add a rule with {AWS::WAFv2::WebACL#Rules.Statement:ManagedRuleGroupStatement} AWSManagedRulesKnownBadInputsRuleSet of vendor AWS to the rules of the web ACL."
  given { DistributionConfig = { WebACLId = ref("Waf", "Arn") } }
  example "pass" {
    resource "AWS::WAFv2::WebACL" "Waf" {
      Rules = [{ Name = "bad", Priority = 0, Statement = { ManagedRuleGroupStatement = { VendorName = "AWS", Name = "AWSManagedRulesKnownBadInputsRuleSet" } } }]
    }
  }
  example "fail" {
    resource "AWS::WAFv2::WebACL" "Waf" { Scope = "CLOUDFRONT" }
  }
  example "unknown" "a web ACL out of sight" { DistributionConfig = { WebACLId = "arn:aws:wafv2:us-east-1:111122223333:global/webacl/shop/0" } }
  example "not-applicable" "no web ACL" { DistributionConfig = { Enabled = true } }
}

checks "cloudfront-setting-not-empty" {
  each "cloudfront-waf-associated" {
    title    = "CloudFront distributions have an AWS WAF web ACL"
    property = "WebACLId"
    sample   = "arn:aws:wafv2:us-east-1:111122223333:global/webacl/shop/0"
    severity = "medium"
    level    = "thorough"
    why      = "Without one, whatever is in a request reaches cache and origin unexamined."
    fix      = "Set {DistributionConfig.WebACLId} to the ARN of a web ACL with scope CLOUDFRONT."
    example "pass" "of this stack" {
      DistributionConfig = { WebACLId = ref("Waf", "Arn") }
      resource "AWS::WAFv2::WebACL" "Waf" { Scope = "CLOUDFRONT" }
    }
  }
  each "cloudfront-default-root-object" {
    title    = "CloudFront distributions have a default root object"
    property = "DefaultRootObject"
    sample   = "index.html"
    severity = "medium"
    level    = "thorough"
    why      = "A request for the root otherwise goes to the origin as it is, and a bucket may answer with a list of its content."
    fix      = "Set {DistributionConfig.DefaultRootObject}, for example to index.html."
  }
  responsibility = "net.exposure"
  resource       = "AWS::CloudFront::Distribution"
  condition      = self.DistributionConfig[each.property] != null && (!is_literal(self.DistributionConfig[each.property]) || self.DistributionConfig[each.property] != "")
  example "pass" { DistributionConfig = { (each.property) = each.sample } }
  example "fail" { DistributionConfig = { Enabled = true } }
  example "fail" "empty" { DistributionConfig = { (each.property) = "" } }
  example "unknown" { DistributionConfig = { (each.property) = unknown("parameter without default") } }
}

check "cloudfront-geo-restriction" {
  title          = "CloudFront distributions serve chosen countries only"
  responsibility = "net.exposure"
  resource       = "AWS::CloudFront::Distribution"
  severity       = "low"
  condition      = contains(["whitelist", "blacklist"], self.DistributionConfig.Restrictions.GeoRestriction.RestrictionType)
  why            = "Where law or licence limits who may see content, the edge is the place to enforce it; edge copies leave the Region of the origin."
  fix            = "Set {DistributionConfig:Restrictions.GeoRestriction.RestrictionType} to whitelist with {DistributionConfig.Restrictions.GeoRestriction:Locations}, or waive this for content that is for everybody."
  example "pass" {
    DistributionConfig = {
      Restrictions = { GeoRestriction = { RestrictionType = "whitelist", Locations = ["DE", "AT"] } }
    }
  }
  example "fail" "none" {
    DistributionConfig = { Restrictions = { GeoRestriction = { RestrictionType = "none" } } }
  }
  example "fail" "default" { DistributionConfig = { Enabled = true } }
}

check "cloudfront-no-trusted-signers" {
  title          = "CloudFront distributions trust key groups, not account signers"
  responsibility = "iam.identities"
  resource       = "AWS::CloudFront::Distribution"
  severity       = "low"
  condition      = alltrue([for behavior in concat([self.DistributionConfig.DefaultCacheBehavior], coalesce(self.DistributionConfig.CacheBehaviors, [])) : length(behavior.TrustedSigners) == 0])
  why            = "Keys of trusted signers belong to the root user of the account and cannot be managed by IAM."
  fix            = "Use {DistributionConfig.CacheBehaviors:TrustedKeyGroups} with an AWS::CloudFront::KeyGroup instead of {DistributionConfig.CacheBehaviors:TrustedSigners}."
  example "pass" { DistributionConfig = { DefaultCacheBehavior = { TrustedKeyGroups = ["kg-1"] } } }
  example "pass" "public content" {
    DistributionConfig = { DefaultCacheBehavior = { ViewerProtocolPolicy = "https-only" } }
  }
  example "fail" { DistributionConfig = { DefaultCacheBehavior = { TrustedSigners = ["self"] } } }
  example "unknown" {
    DistributionConfig = { DefaultCacheBehavior = { TrustedSigners = unknown("parameter without default") } }
  }
}

check "cloudfront-response-headers-policy" {
  title          = "CloudFront distributions add response headers by a policy"
  responsibility = "net.exposure"
  resource       = "AWS::CloudFront::Distribution"
  severity       = "low"
  like           = named(self.DistributionConfig.DefaultCacheBehavior.ResponseHeadersPolicyId, "67f7725c-6f97-4210-82d7-5512b31e9d03")
  why            = "Security headers (HSTS, content type, framing) that no origin sets protect nobody."
  fix            = "Set {DistributionConfig.DefaultCacheBehavior:ResponseHeadersPolicyId} of the default cache behavior, for example to the managed SecurityHeadersPolicy."
  example "fail" { DistributionConfig = { DefaultCacheBehavior = { ViewerProtocolPolicy = "https-only" } } }
}
