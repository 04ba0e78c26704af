service "cloudfront" {
  title      = "Amazon CloudFront"
  names      = ["cdn", "content delivery network", "cloudfront-keyvaluestore", "Amazon CloudFront KeyValueStore", "CloudFront KeyValueStore"]
  model      = "abstracted"
  prefixes   = ["AWS::CloudFront::"]
  global     = ["AWS::CloudFront::"]
  because    = "AWS runs the edge locations and their software; the customer decides what is served, to whom, how encrypted, and from which origins."
  sources    = ["srm-page", "cloudfront-infrastructure-security"]
  classed_by = "cloudfront-infrastructure-security"

  type "AWS::CloudFront::Distribution" {
    title   = "Distribution"
    traits  = ["host", "endpoint"]
    secrets = ["DistributionConfig.Origins.OriginCustomHeaders.HeaderValue"]
  }
  type "AWS::CloudFront::StreamingDistribution" {
    title  = "Streaming distribution (RTMP)"
    traits = ["host", "endpoint"]
  }
  type "AWS::CloudFront::DistributionTenant" {
    title  = "Distribution tenant"
    name   = "Name"
    traits = ["endpoint"]
  }
  type "AWS::CloudFront::Function" {
    title  = "CloudFront function"
    name   = "Name"
    traits = ["host", "code"]
  }
  type "AWS::CloudFront::ConnectionFunction" {
    title  = "Connection function"
    name   = "Name"
    traits = ["host", "code"]
  }
  type "AWS::CloudFront::KeyValueStore" {
    title  = "Key-value store for functions"
    name   = "Name"
    traits = ["store"]
  }
  type "AWS::CloudFront::ResponseHeadersPolicy" {
    title  = "Response headers policy"
    traits = ["setting"]
    bears  = ["data.transit"]
  }
  type "AWS::CloudFront::OriginAccessControl" {
    title  = "Origin access control"
    traits = ["setting"]
    bears  = ["net.exposure"]
  }
  settings = [
    "AWS::CloudFront::AnycastIpList",
    "AWS::CloudFront::CachePolicy",
    "AWS::CloudFront::CloudFrontOriginAccessIdentity",
    "AWS::CloudFront::ConnectionGroup",
    "AWS::CloudFront::ContinuousDeploymentPolicy",
    "AWS::CloudFront::FieldLevelEncryptionProfile",
    "AWS::CloudFront::KeyGroup",
    "AWS::CloudFront::MonitoringSubscription",
    "AWS::CloudFront::OriginRequestPolicy",
    "AWS::CloudFront::PublicKey",
    "AWS::CloudFront::RealtimeLogConfig",
    "AWS::CloudFront::TrustStore",
    "AWS::CloudFront::VpcOrigin",
  ]
}

override "cloudfront-no-updates-to-let-in" {
  on = [
    "AWS::CloudFront::Distribution",
    "AWS::CloudFront::StreamingDistribution",
  ]
  holders    = { "plat.update-settings" = "aws" }
  because    = "The edge is updated without a window or a switch of the customer's."
  source     = "cloudfront-infrastructure-security"
  confidence = "derived"
}

override "cloudfront-function-runtime" {
  inherit = "names-a-version"
  on      = ["AWS::CloudFront::Function", "AWS::CloudFront::ConnectionFunction"]
  because = "A function at the edge stays on the runtime that it names."
  source  = "cloudfront-infrastructure-security"
}

override "cloudfront-transit" {
  on      = ["AWS::CloudFront::Distribution"]
  holders = { "data.transit" = "shared" }
  parts = {
    "data.transit" = {
      aws      = "AWS ends TLS at the edge and carries the traffic between edge and Region on its own backbone."
      customer = "The customer sends viewers to HTTPS, brings the certificate, sets the lowest TLS version, and asks origins over HTTPS."
    }
  }
  because    = "The machinery is AWS's, the protocol policies are the customer's."
  source     = "cloudfront-https"
  confidence = "derived"
}

override "cloudfront-resilience" {
  on      = ["AWS::CloudFront::Distribution"]
  holders = { "ops.resilience" = "shared" }
  parts = {
    "ops.resilience" = {
      aws      = "AWS answers from many edge locations and steers viewers away from one that fails."
      customer = "The customer gives the distribution an origin that stays up, and one to fall back on."
    }
  }
  because    = "The edge is many times over; the origin is as reliable as the customer makes it."
  source     = "cloudfront-infrastructure-security"
  confidence = "derived"
}

override "cloudfront-floods" {
  inherit = "application-endpoint"
}

override "cloudfront-own-name" {
  inherit = "own-name"
  on      = ["AWS::CloudFront::Distribution", "AWS::CloudFront::DistributionTenant", "AWS::CloudFront::StreamingDistribution"]
}
