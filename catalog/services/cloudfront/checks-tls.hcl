locals {
  # Security policies that AWS recommends for viewers.
  recommended_viewer_policies = ["TLSv1.2_2021", "TLSv1.2_2025", "TLSv1.3_2025"]
}

check "cloudfront-viewers-use-https" {
  title          = "CloudFront distributions serve viewers over HTTPS only"
  responsibility = "data.transit"
  resource       = "AWS::CloudFront::Distribution"
  severity       = "high"
  condition      = alltrue([for behavior in behaviors(self.DistributionConfig) : by_https(behavior)])
  why            = "With allow-all, pages and cookies cross the internet in clear text whenever a link begins with http."
  fix            = "Set {DistributionConfig.CacheBehaviors:ViewerProtocolPolicy} of the default and of every other cache behavior to redirect-to-https or https-only."
  example "pass" { DistributionConfig = { DefaultCacheBehavior = { ViewerProtocolPolicy = "https-only" } } }
  example "pass" "redirects" {
    DistributionConfig = {
      DefaultCacheBehavior = { ViewerProtocolPolicy = "redirect-to-https" }
      CacheBehaviors       = [{ PathPattern = "/api/*", ViewerProtocolPolicy = "https-only" }]
    }
  }
  example "fail" { DistributionConfig = { DefaultCacheBehavior = { ViewerProtocolPolicy = "allow-all" } } }
  example "fail" "one path" {
    DistributionConfig = {
      DefaultCacheBehavior = { ViewerProtocolPolicy = "https-only" }
      CacheBehaviors       = [{ PathPattern = "/old/*", ViewerProtocolPolicy = "allow-all" }]
    }
  }
  example "unknown" {
    DistributionConfig = {
      DefaultCacheBehavior = { ViewerProtocolPolicy = unknown("parameter without default") }
    }
  }
}

check "cloudfront-viewers-tls12" {
  title          = "CloudFront distributions refuse viewers below TLS 1.2"
  responsibility = "data.transit"
  resource       = "AWS::CloudFront::Distribution"
  severity       = "high"
  condition      = self.DistributionConfig.ViewerCertificate.CloudFrontDefaultCertificate != true && (startswith(self.DistributionConfig.ViewerCertificate.MinimumProtocolVersion, "TLSv1.2_") || startswith(self.DistributionConfig.ViewerCertificate.MinimumProtocolVersion, "TLSv1.3_"))
  why            = "Older versions of TLS have known weaknesses. With the certificate of cloudfront.net the lowest version is TLS 1.0 and cannot be raised."
  fix            = "Use a certificate of your own and set {DistributionConfig:ViewerCertificate.MinimumProtocolVersion} to TLSv1.2_2021 or later."
  uninherits     = { "data.transit" = "AWS refuses outdated versions of TLS at its endpoints." }
  example "pass" {
    DistributionConfig = {
      ViewerCertificate = { AcmCertificateArn = "arn:aws:acm:us-east-1:111122223333:certificate/0", MinimumProtocolVersion = "TLSv1.2_2021", SslSupportMethod = "sni-only" }
    }
  }
  example "pass" "TLS 1.3" {
    DistributionConfig = {
      ViewerCertificate = { AcmCertificateArn = "arn:aws:acm:us-east-1:111122223333:certificate/0", MinimumProtocolVersion = "TLSv1.3_2025" }
    }
  }
  example "fail" "default" { DistributionConfig = { Enabled = true } }
  example "fail" "cloudfront.net, whatever is set" {
    DistributionConfig = { ViewerCertificate = { CloudFrontDefaultCertificate = true, MinimumProtocolVersion = "TLSv1.2_2021" } }
  }
  example "fail" "TLS 1.1" {
    DistributionConfig = {
      ViewerCertificate = { AcmCertificateArn = "arn:aws:acm:us-east-1:111122223333:certificate/0", MinimumProtocolVersion = "TLSv1.1_2016" }
    }
  }
}

check "cloudfront-recommended-tls-policy" {
  title          = "CloudFront distributions use a recommended TLS policy"
  responsibility = "data.transit"
  resource       = "AWS::CloudFront::Distribution"
  severity       = "medium"
  condition      = self.DistributionConfig.ViewerCertificate.CloudFrontDefaultCertificate != true && contains(local.recommended_viewer_policies, self.DistributionConfig.ViewerCertificate.MinimumProtocolVersion)
  why            = "TLS 1.2 policies before 2021 still admit ciphers without forward secrecy or with CBC."
  fix            = "Set {DistributionConfig:ViewerCertificate.MinimumProtocolVersion} to TLSv1.2_2021, TLSv1.2_2025 or TLSv1.3_2025."
  example "pass" {
    DistributionConfig = {
      ViewerCertificate = { AcmCertificateArn = "arn:aws:acm:us-east-1:111122223333:certificate/0", MinimumProtocolVersion = "TLSv1.2_2021" }
    }
  }
  example "fail" {
    DistributionConfig = {
      ViewerCertificate = { AcmCertificateArn = "arn:aws:acm:us-east-1:111122223333:certificate/0", MinimumProtocolVersion = "TLSv1.2_2018" }
    }
  }
  example "fail" "default" { DistributionConfig = { Enabled = true } }
}

check "cloudfront-custom-certificate" {
  title          = "CloudFront distributions use a certificate of their own"
  responsibility = "data.transit"
  resource       = "AWS::CloudFront::Distribution"
  severity       = "medium"
  level          = "thorough"
  condition      = self.DistributionConfig.ViewerCertificate.AcmCertificateArn != null || self.DistributionConfig.ViewerCertificate.IamCertificateId != null
  why            = "The shared certificate of cloudfront.net fixes the name and the lowest TLS version."
  fix            = "Set {DistributionConfig:ViewerCertificate.AcmCertificateArn} to a certificate of AWS Certificate Manager in us-east-1."
  example "pass" {
    DistributionConfig = {
      ViewerCertificate = { AcmCertificateArn = "arn:aws:acm:us-east-1:111122223333:certificate/0" }
    }
  }
  example "pass" "of this stack" {
    DistributionConfig = { ViewerCertificate = { AcmCertificateArn = ref("Certificate") } }
    resource "AWS::CertificateManager::Certificate" "Certificate" { DomainName = "example.com" }
  }
  example "fail" { DistributionConfig = { ViewerCertificate = { CloudFrontDefaultCertificate = true } } }
  example "fail" "default" { DistributionConfig = { Enabled = true } }
}

check "cloudfront-sni-only" {
  title          = "CloudFront distributions serve HTTPS by SNI"
  responsibility = "data.transit"
  resource       = "AWS::CloudFront::Distribution"
  severity       = "low"
  applies        = self.DistributionConfig.ViewerCertificate.AcmCertificateArn != null || self.DistributionConfig.ViewerCertificate.IamCertificateId != null
  like           = is(self.DistributionConfig.ViewerCertificate.SslSupportMethod, "sni-only")
  why            = "Dedicated addresses serve clients so old that they cannot speak a safe TLS version either, and cost extra."
  fix            = "Set {DistributionConfig:ViewerCertificate.SslSupportMethod} to sni-only."
  remedy         = { "DistributionConfig.ViewerCertificate.SslSupportMethod" = "sni-only" }
  given {
    DistributionConfig = { ViewerCertificate = { AcmCertificateArn = "arn:aws:acm:us-east-1:111122223333:certificate/0" } }
  }
  example "fail" { DistributionConfig = { ViewerCertificate = { SslSupportMethod = "vip" } } }
  example "not-applicable" { DistributionConfig = { Enabled = true } }
}

check "cloudfront-headers-policy-hsts" {
  title          = "CloudFront response headers policies demand HTTPS for a year (HSTS)"
  responsibility = "data.transit"
  resource       = "AWS::CloudFront::ResponseHeadersPolicy"
  severity       = "low"
  condition      = self.ResponseHeadersPolicyConfig.SecurityHeadersConfig.StrictTransportSecurity.AccessControlMaxAgeSec >= 31536000 && self.ResponseHeadersPolicyConfig.SecurityHeadersConfig.StrictTransportSecurity.IncludeSubdomains == true
  why            = "Without HSTS a browser tries HTTP first, and whoever sits in between answers first."
  fix            = "Set {ResponseHeadersPolicyConfig.SecurityHeadersConfig:StrictTransportSecurity} with {ResponseHeadersPolicyConfig.SecurityHeadersConfig.StrictTransportSecurity:AccessControlMaxAgeSec} 31536000 or more and {ResponseHeadersPolicyConfig.SecurityHeadersConfig.StrictTransportSecurity:IncludeSubdomains} true."
  example "pass" {
    ResponseHeadersPolicyConfig = {
      Name                  = "secure"
      SecurityHeadersConfig = { StrictTransportSecurity = { AccessControlMaxAgeSec = 63072000, IncludeSubdomains = true, Override = true } }
    }
  }
  example "fail" "short" {
    ResponseHeadersPolicyConfig = {
      Name                  = "secure"
      SecurityHeadersConfig = { StrictTransportSecurity = { AccessControlMaxAgeSec = 300, IncludeSubdomains = true, Override = true } }
    }
  }
  example "fail" "none" { ResponseHeadersPolicyConfig = { Name = "cors" } }
}
