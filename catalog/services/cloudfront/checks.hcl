check "cloudfront-access-logs" {
  title          = "CloudFront distributions write access logs"
  responsibility = "ops.logging"
  resource       = "AWS::CloudFront::Distribution"
  severity       = "medium"
  condition      = (
    self.DistributionConfig.Logging.Bucket != null
    || anytrue([for source in referencing("AWS::Logs::DeliverySource", "ResourceArn") :
      anytrue([for delivery in resources("AWS::Logs::Delivery") :
        referenced(delivery.DeliverySourceName).Name == source.Name || (is_literal(delivery.DeliverySourceName) && delivery.DeliverySourceName == source.Name)])])
  )
  why            = "The edge answers most requests itself: what it does not record, no server behind can."
  fix            = "Set DistributionConfig.Logging.Bucket, or send the logs through AWS::Logs::DeliverySource and AWS::Logs::Delivery."
  aliases        = {
    security-hub = "CloudFront.5"
    config = "cloudfront-accesslogs-enabled"
    checkov = "CKV_AWS_86"
    prowler = "cloudfront_distributions_logging_enabled"
    trivy = ["AVD-AWS-0010", "AWS-0010"]
    kics = ["94690d79-b3b0-43de-b656-84ebef5753e5", "de77cd9f-0e8b-46cc-b4a4-b6b436838642"]
    tfsec        = "aws-cloudfront-enable-logging"
    cdk-nag      = ["CloudFrontDistributionAccessLogging", "AwsSolutions-CFR3"]
    cfn-nag      = "W10"
  }
  requirements   = {
    "aws-fsbp" = ["CloudFront.5"]
    "iso-27001-2022" = ["A.8.15", "A.8.16"]
    "nist-800-53-r5" = ["AU-2", "AU-12"]
    "pci-dss-4" = ["5.3.4", "10.2.1", "10.2.1.1", "10.2.1.2", "10.2.1.3", "10.2.1.4", "10.2.1.5", "10.2.1.6", "10.2.1.7", "10.2.2", "10.3.1", "10.6.3", "A1.2.1"]
    "soc2-tsc" = ["PI1.2"]
  }
  example "pass" {
    DistributionConfig = {
      Logging = { Bucket = "logs.s3.amazonaws.com" }
    }
  }
  example "pass" "standard logging v2" {
    DistributionConfig = {
      Enabled = true
    }
    resource "AWS::Logs::DeliverySource" "Source" {
      Name        = "shop"
      LogType     = "ACCESS_LOGS"
      ResourceArn = ref("self")
    }
    resource "AWS::Logs::Delivery" "Delivery" {
      DeliverySourceName = ref("Source")
    }
  }
  example "fail" "none" {
    DistributionConfig = {
      Enabled = true
    }
  }
  example "fail" "source without delivery" {
    DistributionConfig = {
      Enabled = true
    }
    resource "AWS::Logs::DeliverySource" "Source" {
      Name        = "shop"
      LogType     = "ACCESS_LOGS"
      ResourceArn = ref("self")
    }
  }
  example "unknown" {
    DistributionConfig = {
      Logging = { Bucket = unknown("parameter without default") }
    }
  }
}

check "cloudfront-waf-associated" {
  title          = "CloudFront distributions have an AWS WAF web ACL"
  responsibility = "net.exposure"
  resource       = "AWS::CloudFront::Distribution"
  severity       = "medium"
  condition      = self.DistributionConfig.WebACLId != null && (!is_literal(self.DistributionConfig.WebACLId) || self.DistributionConfig.WebACLId != "")
  why            = "Without one, whatever is in a request reaches cache and origin unexamined."
  fix            = "Set DistributionConfig.WebACLId to the ARN of a web ACL with scope CLOUDFRONT."
  aliases        = {
    security-hub = "CloudFront.6"
    config = "cloudfront-associated-with-waf"
    checkov = "CKV_AWS_68"
    prowler = "cloudfront_distributions_using_waf"
    trivy = ["AVD-AWS-0011", "AWS-0011"]
    kics = ["0f139403-303f-467c-96bd-e717e6cfd62d", "1419b4c6-6d5c-4534-9cf6-6a5266085333"]
    tfsec        = "aws-cloudfront-enable-waf"
    cdk-nag      = ["CloudFrontDistributionWAFIntegration", "AwsSolutions-CFR2"]
  }
  requirements   = {
    "aws-fsbp" = ["CloudFront.6"]
    "nist-800-53-r5" = ["AC-3", "SC-7"]
    "pci-dss-4" = ["1.2.8", "1.3.1", "1.3.2", "1.4.2", "1.5.1", "6.4.1", "6.4.2", "A1.1.3"]
  }
  example "pass" {
    DistributionConfig = {
      WebACLId = "arn:aws:wafv2:us-east-1:111122223333:global/webacl/shop/0"
    }
  }
  example "pass" "of this stack" {
    DistributionConfig = {
      WebACLId = ref("Waf", "Arn")
    }
    resource "AWS::WAFv2::WebACL" "Waf" {
      Scope = "CLOUDFRONT"
    }
  }
  example "fail" {
    DistributionConfig = {
      Enabled = true
    }
  }
  example "fail" "empty" {
    DistributionConfig = {
      WebACLId = ""
    }
  }
  example "unknown" {
    DistributionConfig = {
      WebACLId = unknown("parameter without default")
    }
  }
}

check "cloudfront-default-root-object" {
  title          = "CloudFront distributions have a default root object"
  responsibility = "net.exposure"
  resource       = "AWS::CloudFront::Distribution"
  severity       = "low"
  condition      = self.DistributionConfig.DefaultRootObject != null && (!is_literal(self.DistributionConfig.DefaultRootObject) || self.DistributionConfig.DefaultRootObject != "")
  why            = "A request for the root otherwise goes to the origin as it is, and a bucket may answer with a list of its content."
  fix            = "Set DistributionConfig.DefaultRootObject, for example to index.html."
  aliases        = {
    security-hub = "CloudFront.1"
    config = "cloudfront-default-root-object-configured"
    checkov = "CKV_AWS_305"
    prowler = "cloudfront_distributions_default_root_object"
  }
  requirements   = { "aws-fsbp" = ["CloudFront.1"], "nist-800-53-r5" = ["AC-3", "SC-7"] }
  example "pass" {
    DistributionConfig = {
      DefaultRootObject = "index.html"
    }
  }
  example "fail" {
    DistributionConfig = {
      Enabled = true
    }
  }
  example "fail" "empty" {
    DistributionConfig = {
      DefaultRootObject = ""
    }
  }
  example "unknown" {
    DistributionConfig = {
      DefaultRootObject = unknown("parameter without default")
    }
  }
}

check "cloudfront-geo-restriction" {
  title          = "CloudFront distributions serve chosen countries only"
  responsibility = "net.exposure"
  resource       = "AWS::CloudFront::Distribution"
  severity       = "low"
  condition      = contains(["whitelist", "blacklist"], self.DistributionConfig.Restrictions.GeoRestriction.RestrictionType)
  why            = "Where law or licence limits who may see content, the edge is the place to enforce it; edge copies leave the Region of the origin."
  fix            = "Set Restrictions.GeoRestriction.RestrictionType to whitelist with Locations, or waive this for content that is for everybody."
  aliases        = {
    checkov = "CKV_AWS_374"
    prowler = "cloudfront_distributions_geo_restrictions_enabled"
    kics = "7f8843f0-9ea5-42b4-a02b-753055113195"
    cdk-nag = ["CloudFrontDistributionGeoRestrictions", "AwsSolutions-CFR1"]
  }
  requirements   = { "nist-800-53-r5" = ["AC-3", "SC-7"] }
  example "pass" {
    DistributionConfig = {
      Restrictions = { GeoRestriction = { RestrictionType = "whitelist", Locations = ["DE", "AT"] } }
    }
  }
  example "fail" "none" {
    DistributionConfig = {
      Restrictions = { GeoRestriction = { RestrictionType = "none" } }
    }
  }
  example "fail" "default" {
    DistributionConfig = {
      Enabled = true
    }
  }
  example "unknown" {
    DistributionConfig = {
      Restrictions = { GeoRestriction = { RestrictionType = unknown("parameter without default") } }
    }
  }
}

check "cloudfront-no-trusted-signers" {
  title          = "CloudFront distributions trust key groups, not account signers"
  responsibility = "iam.identities"
  resource       = "AWS::CloudFront::Distribution"
  severity       = "low"
  condition      = alltrue([for behavior in concat([self.DistributionConfig.DefaultCacheBehavior], coalesce(self.DistributionConfig.CacheBehaviors, [])) : length(behavior.TrustedSigners) == 0])
  why            = "Keys of trusted signers belong to the root user of the account and cannot be managed by IAM."
  fix            = "Use TrustedKeyGroups with an AWS::CloudFront::KeyGroup instead of TrustedSigners."
  aliases        = { security-hub = "CloudFront.17", config = "cloudfront-distribution-key-group-enabled" }
  requirements   = { "aws-fsbp" = ["CloudFront.17"], "nist-800-53-r5" = ["IA-5"] }
  example "pass" {
    DistributionConfig = {
      DefaultCacheBehavior = { TrustedKeyGroups = ["kg-1"] }
    }
  }
  example "pass" "public content" {
    DistributionConfig = {
      DefaultCacheBehavior = { ViewerProtocolPolicy = "https-only" }
    }
  }
  example "fail" {
    DistributionConfig = {
      DefaultCacheBehavior = { TrustedSigners = ["self"] }
    }
  }
  example "unknown" {
    DistributionConfig = {
      DefaultCacheBehavior = { TrustedSigners = unknown("parameter without default") }
    }
  }
}

check "cloudfront-response-headers-policy" {
  title          = "CloudFront distributions add response headers by a policy"
  responsibility = "net.exposure"
  resource       = "AWS::CloudFront::Distribution"
  severity       = "low"
  condition      = self.DistributionConfig.DefaultCacheBehavior.ResponseHeadersPolicyId != null
  why            = "Security headers (HSTS, content type, framing) that no origin sets protect nobody."
  fix            = "Set ResponseHeadersPolicyId of the default cache behavior, for example to the managed SecurityHeadersPolicy."
  aliases        = { checkov = "CKV2_AWS_32" }
  requirements   = { "nist-800-53-r5" = ["AC-3", "SC-7"] }
  example "pass" {
    DistributionConfig = {
      DefaultCacheBehavior = { ResponseHeadersPolicyId = "67f7725c-6f97-4210-82d7-5512b31e9d03" }
    }
  }
  example "fail" {
    DistributionConfig = {
      DefaultCacheBehavior = { ViewerProtocolPolicy = "https-only" }
    }
  }
  example "unknown" {
    DistributionConfig = {
      DefaultCacheBehavior = { ResponseHeadersPolicyId = unknown("parameter without default") }
    }
  }
}
