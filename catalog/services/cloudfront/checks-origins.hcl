check "cloudfront-origin-https" {
  title          = "CloudFront fetches from custom origins over HTTPS"
  responsibility = "data.transit"
  resource       = "AWS::CloudFront::Distribution"
  severity       = "medium"
  let            = { secure = alltrue([for behavior in behaviors(self.DistributionConfig) : by_https(behavior)]) }
  condition      = alltrue([for origin in self.DistributionConfig.Origins : origin.CustomOriginConfig == null || origin.CustomOriginConfig.OriginProtocolPolicy == "https-only" || (origin.CustomOriginConfig.OriginProtocolPolicy == "match-viewer" && let.secure)])
  why            = "The viewer sees a lock in the browser while the way from the edge to the origin is in clear text."
  fix            = "Set {DistributionConfig.Origins:CustomOriginConfig.OriginProtocolPolicy} to https-only."
  example "pass" {
    DistributionConfig = {
      Origins = [{ Id = "origin", DomainName = "shop.example.com", CustomOriginConfig = { OriginProtocolPolicy = "https-only" } }]
    }
  }
  example "pass" "bucket" {
    DistributionConfig = {
      Origins = [{ Id = "origin", DomainName = "assets.s3.eu-central-1.amazonaws.com", S3OriginConfig = {} }]
    }
  }
  example "pass" "viewers use HTTPS" {
    DistributionConfig = {
      DefaultCacheBehavior = { ViewerProtocolPolicy = "https-only" }
      Origins              = [{ Id = "origin", CustomOriginConfig = { OriginProtocolPolicy = "match-viewer" } }]
    }
  }
  example "fail" {
    DistributionConfig = {
      Origins = [{ Id = "origin", DomainName = "shop.example.com", CustomOriginConfig = { OriginProtocolPolicy = "http-only" } }]
    }
  }
  example "fail" "viewers use HTTP" {
    DistributionConfig = {
      DefaultCacheBehavior = { ViewerProtocolPolicy = "allow-all" }
      Origins              = [{ Id = "origin", CustomOriginConfig = { OriginProtocolPolicy = "match-viewer" } }]
    }
  }
  example "unknown" {
    DistributionConfig = {
      Origins = [{ Id = "origin", CustomOriginConfig = { OriginProtocolPolicy = unknown("parameter without default") } }]
    }
  }
}

check "cloudfront-origin-tls12" {
  title          = "CloudFront speaks no outdated TLS to custom origins"
  responsibility = "data.transit"
  resource       = "AWS::CloudFront::Distribution"
  severity       = "medium"
  applies        = anytrue([for origin in self.DistributionConfig.Origins : origin.CustomOriginConfig != null])
  condition = alltrue([for origin in self.DistributionConfig.Origins[*].CustomOriginConfig : origin == null || origin.OriginProtocolPolicy == "http-only"
  || (length(origin.OriginSSLProtocols) > 0 && alltrue([for protocol in origin.OriginSSLProtocols : protocol == "TLSv1.2" || protocol == "TLSv1.3"]))])
  why = "CloudFormation fills in TLSv1 and SSLv3 when nothing is said; an attacker between edge and origin can then talk both down."
  fix = "Set {DistributionConfig.Origins:CustomOriginConfig.OriginSSLProtocols} to TLSv1.2."
  example "pass" {
    DistributionConfig = {
      Origins = [{ Id = "origin", CustomOriginConfig = { OriginProtocolPolicy = "https-only", OriginSSLProtocols = ["TLSv1.2"] } }]
    }
  }
  example "fail" "default" {
    DistributionConfig = {
      Origins = [{ Id = "origin", CustomOriginConfig = { OriginProtocolPolicy = "https-only" } }]
    }
  }
  example "fail" "SSLv3" {
    DistributionConfig = {
      Origins = [{ Id = "origin", CustomOriginConfig = { OriginProtocolPolicy = "https-only", OriginSSLProtocols = ["TLSv1.2", "SSLv3"] } }]
    }
  }
  example "unknown" {
    DistributionConfig = {
      Origins = [{ Id = "origin", CustomOriginConfig = { OriginProtocolPolicy = "https-only", OriginSSLProtocols = unknown("parameter without default") } }]
    }
  }
  example "not-applicable" "bucket" {
    DistributionConfig = { Origins = [{ Id = "origin", S3OriginConfig = {} }] }
  }
}

check "cloudfront-s3-origin-restricted" {
  title          = "CloudFront identifies itself to S3 origins"
  responsibility = "net.exposure"
  resource       = "AWS::CloudFront::Distribution"
  severity       = "high"
  applies        = anytrue([for origin in self.DistributionConfig.Origins : is_bucket(origin)])
  condition      = alltrue([for origin in self.DistributionConfig.Origins : !is_bucket(origin) || origin.OriginAccessControlId != null || (origin.S3OriginConfig.OriginAccessIdentity != null && (!is_literal(origin.S3OriginConfig.OriginAccessIdentity) || origin.S3OriginConfig.OriginAccessIdentity != ""))])
  why            = "A bucket that CloudFront reads anonymously has to be public, so everybody can get round the distribution, its firewall and its log."
  fix            = "Set {DistributionConfig.Origins:OriginAccessControlId} of the origin and let the bucket policy admit the distribution alone."
  example "pass" {
    DistributionConfig = {
      Origins = [{ Id = "origin", S3OriginConfig = {}, OriginAccessControlId = ref("Access", "Id") }]
    }
    resource "AWS::CloudFront::OriginAccessControl" "Access" {
      OriginAccessControlConfig = { SigningBehavior = "always" }
    }
  }
  example "pass" "identity" {
    DistributionConfig = {
      Origins = [{ Id = "origin", S3OriginConfig = { OriginAccessIdentity = "origin-access-identity/cloudfront/E1" } }]
    }
  }
  example "fail" "anonymous" { DistributionConfig = { Origins = [{ Id = "origin", S3OriginConfig = {} }] } }
  example "fail" "empty identity" {
    DistributionConfig = { Origins = [{ Id = "origin", S3OriginConfig = { OriginAccessIdentity = "" } }] }
  }
  example "unknown" {
    DistributionConfig = {
      Origins = [{ Id = "origin", S3OriginConfig = { OriginAccessIdentity = unknown("parameter without default") } }]
    }
  }
  example "not-applicable" {
    DistributionConfig = {
      Origins = [{ Id = "origin", CustomOriginConfig = { OriginProtocolPolicy = "https-only" } }]
    }
  }
}

check "cloudfront-s3-origin-access-control" {
  title          = "CloudFront uses origin access control for S3 origins"
  responsibility = "net.exposure"
  resource       = "AWS::CloudFront::Distribution"
  severity       = "medium"
  applies        = anytrue([for origin in self.DistributionConfig.Origins : is_bucket(origin)])
  condition      = alltrue([for origin in self.DistributionConfig.Origins : !is_bucket(origin) || origin.OriginAccessControlId != null])
  why            = "The older origin access identity cannot sign for KMS-encrypted objects, newer Regions or uploads."
  fix            = "Set {DistributionConfig.Origins:OriginAccessControlId} of the origin and drop {DistributionConfig.Origins.S3OriginConfig:OriginAccessIdentity}."
  example "pass" {
    DistributionConfig = {
      Origins = [{ Id = "origin", S3OriginConfig = {}, OriginAccessControlId = "E2QWRUHAPOMQZL" }]
    }
  }
  example "fail" "identity" {
    DistributionConfig = {
      Origins = [{ Id = "origin", S3OriginConfig = { OriginAccessIdentity = "origin-access-identity/cloudfront/E1" } }]
    }
  }
  example "unknown" {
    DistributionConfig = {
      Origins = [{ Id = "origin", S3OriginConfig = {}, OriginAccessControlId = unknown("parameter without default") }]
    }
  }
  example "not-applicable" {
    DistributionConfig = {
      Origins = [{ Id = "origin", CustomOriginConfig = { OriginProtocolPolicy = "https-only" } }]
    }
  }
}

check "cloudfront-lambda-url-origin-access-control" {
  title          = "CloudFront uses origin access control for Lambda function URLs"
  responsibility = "net.exposure"
  resource       = "AWS::CloudFront::Distribution"
  severity       = "medium"
  applies        = anytrue([for origin in self.DistributionConfig.Origins : (is_literal(origin.DomainName) && strcontains(origin.DomainName, ".lambda-url."))])
  condition      = alltrue([for origin in self.DistributionConfig.Origins : !(is_literal(origin.DomainName) && strcontains(origin.DomainName, ".lambda-url.")) || origin.OriginAccessControlId != null])
  why            = "A function URL that CloudFront calls unsigned has to be open to everybody."
  fix            = "Set {DistributionConfig.Origins:OriginAccessControlId} of the origin and {AWS::Lambda::Url#AuthType} AWS_IAM of the function URL."
  example "pass" {
    DistributionConfig = {
      Origins = [{ Id = "origin", DomainName = "abc.lambda-url.eu-central-1.on.aws", OriginAccessControlId = "E2QWRUHAPOMQZL" }]
    }
  }
  example "fail" {
    DistributionConfig = { Origins = [{ Id = "origin", DomainName = "abc.lambda-url.eu-central-1.on.aws" }] }
  }
  example "unknown" {
    DistributionConfig = {
      Origins = [{ Id = "origin", DomainName = "abc.lambda-url.eu-central-1.on.aws", OriginAccessControlId = unknown("parameter without default") }]
    }
  }
  example "not-applicable" {
    DistributionConfig = { Origins = [{ Id = "origin", DomainName = "shop.example.com" }] }
  }
}

check "cloudfront-origin-access-control-signs" {
  title          = "Origin access controls sign every request"
  responsibility = "net.exposure"
  resource       = "AWS::CloudFront::OriginAccessControl"
  severity       = "medium"
  like           = is(self.OriginAccessControlConfig.SigningBehavior, "always")
  why            = "With never or no-override the origin gets unsigned requests, or ones signed by the viewer, and must be open to them."
  fix            = "Set {OriginAccessControlConfig.SigningBehavior} to always."
  remedy         = { "OriginAccessControlConfig.SigningBehavior" = "always" }
  example "fail" { OriginAccessControlConfig = { SigningBehavior = "never" } }
  example "fail" "another" { OriginAccessControlConfig = { SigningBehavior = "no-override" } }
}

check "cloudfront-origin-failover" {
  title          = "CloudFront distributions have an origin to fall back on"
  responsibility = "ops.resilience"
  resource       = "AWS::CloudFront::Distribution"
  severity       = "low"
  like           = listed(self.DistributionConfig.OriginGroups.Items, [{ Id = "both" }])
  why            = "The edge outlives any origin, but it can only answer if there is a second one to ask."
  fix            = "Put two origins into an element of {DistributionConfig:OriginGroups.Items} and make it the {DistributionConfig.CacheBehaviors:TargetOriginId}."
}
