locals {
  # Security policies that AWS recommends for viewers.
  recommended_viewer_policies = ["TLSv1.2_2021", "TLSv1.2_2025", "TLSv1.3_2025"]
}

check "cloudfront-viewers-use-https" {
  title          = "CloudFront distributions serve viewers over HTTPS only"
  responsibility = "data.transit"
  resource       = "AWS::CloudFront::Distribution"
  severity       = "high"
  condition      = alltrue([for behavior in concat([self.DistributionConfig.DefaultCacheBehavior], coalesce(self.DistributionConfig.CacheBehaviors, [])) : behavior.ViewerProtocolPolicy == "https-only" || behavior.ViewerProtocolPolicy == "redirect-to-https"])
  why            = "With allow-all, pages and cookies cross the internet in clear text whenever a link begins with http."
  fix            = "Set ViewerProtocolPolicy of the default and of every other cache behavior to redirect-to-https or https-only."
  aliases        = {
    security-hub = "CloudFront.3"
    config = "cloudfront-viewer-policy-https"
    checkov = "CKV_AWS_34"
    prowler = "cloudfront_distributions_https_enabled"
    trivy = ["AVD-AWS-0012", "AWS-0012"]
    kics = ["31733ee2-fef0-4e87-9778-65da22a8ecf1", "55af1353-2f62-4fa0-a8e1-a210ca2708f5"]
    tfsec        = "aws-cloudfront-enforce-https"
  }
  requirements   = {
    "aws-fsbp" = ["CloudFront.3"]
    "nist-800-53-r5" = ["SC-8"]
    "pci-dss-4" = ["1.2.5", "2.2.5", "2.2.7", "4.2.1", "4.2.1.1", "8.3.2"]
  }
  example "pass" {
    DistributionConfig = {
      DefaultCacheBehavior = { ViewerProtocolPolicy = "https-only" }
    }
  }
  example "pass" "redirects" {
    DistributionConfig = {
      DefaultCacheBehavior = { ViewerProtocolPolicy = "redirect-to-https" }
      CacheBehaviors       = [{ PathPattern = "/api/*", ViewerProtocolPolicy = "https-only" }]
    }
  }
  example "fail" {
    DistributionConfig = {
      DefaultCacheBehavior = { ViewerProtocolPolicy = "allow-all" }
    }
  }
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
  condition      = startswith(self.DistributionConfig.ViewerCertificate.MinimumProtocolVersion, "TLSv1.2_") || startswith(self.DistributionConfig.ViewerCertificate.MinimumProtocolVersion, "TLSv1.3_")
  why            = "Older versions of TLS have known weaknesses. With the certificate of cloudfront.net the lowest version is TLS 1.0 and cannot be raised."
  fix            = "Use a certificate of your own and set ViewerCertificate.MinimumProtocolVersion to TLSv1.2_2021 or later."
  uninherits     = { "data.transit" = "AWS refuses outdated versions of TLS at its endpoints." }
  aliases        = {
    config = "cloudfront-security-policy-check"
    checkov = ["CKV_AWS_174", "CKV2_AWS_54"]
    cdk-nag = "CloudFrontDistributionHttpsViewerNoOutdatedSSL"
    trivy = ["AVD-AWS-0013", "AWS-0013"]
    kics = ["00e5e55e-c2ff-46b3-a757-a7a1cd802456", "dc17ee4b-ddf2-4e23-96e8-7a36abad1303"]
    tfsec   = "aws-cloudfront-use-secure-tls-policy"
  }
  requirements   = { "nist-800-53-r5" = ["SC-8"] }
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
  example "fail" "default" {
    DistributionConfig = {
      Enabled = true
    }
  }
  example "fail" "cloudfront.net" {
    DistributionConfig = {
      ViewerCertificate = { CloudFrontDefaultCertificate = true }
    }
  }
  example "fail" "TLS 1.1" {
    DistributionConfig = {
      ViewerCertificate = { AcmCertificateArn = "arn:aws:acm:us-east-1:111122223333:certificate/0", MinimumProtocolVersion = "TLSv1.1_2016" }
    }
  }
  example "unknown" {
    DistributionConfig = {
      ViewerCertificate = { AcmCertificateArn = "arn:aws:acm:us-east-1:111122223333:certificate/0", MinimumProtocolVersion = unknown("parameter without default") }
    }
  }
}

check "cloudfront-recommended-tls-policy" {
  title          = "CloudFront distributions use a recommended TLS policy"
  responsibility = "data.transit"
  resource       = "AWS::CloudFront::Distribution"
  severity       = "medium"
  condition      = contains(local.recommended_viewer_policies, self.DistributionConfig.ViewerCertificate.MinimumProtocolVersion)
  why            = "TLS 1.2 policies before 2021 still admit ciphers without forward secrecy or with CBC."
  fix            = "Set ViewerCertificate.MinimumProtocolVersion to TLSv1.2_2021, TLSv1.2_2025 or TLSv1.3_2025."
  aliases        = {
    security-hub = "CloudFront.15"
    config = "cloudfront-ssl-policy-check"
    prowler = "cloudfront_distributions_pqc_tls_enabled"
    kics = ["5c0003fb-9aa0-42c1-9da3-eb0e332bef21", "be96849c-3df6-49c2-bc16-778a7be2519c"]
  }
  requirements   = { "aws-fsbp" = ["CloudFront.15"], "nist-800-53-r5" = ["SC-8", "SC-23"] }
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
  example "fail" "default" {
    DistributionConfig = {
      Enabled = true
    }
  }
  example "unknown" {
    DistributionConfig = {
      ViewerCertificate = { AcmCertificateArn = "arn:aws:acm:us-east-1:111122223333:certificate/0", MinimumProtocolVersion = unknown("parameter without default") }
    }
  }
}

check "cloudfront-custom-certificate" {
  title          = "CloudFront distributions use a certificate of their own"
  responsibility = "data.transit"
  resource       = "AWS::CloudFront::Distribution"
  severity       = "medium"
  condition      = self.DistributionConfig.ViewerCertificate.AcmCertificateArn != null || self.DistributionConfig.ViewerCertificate.IamCertificateId != null
  why            = "The shared certificate of cloudfront.net fixes the name and the lowest TLS version."
  fix            = "Set ViewerCertificate.AcmCertificateArn to a certificate of AWS Certificate Manager in us-east-1."
  aliases        = {
    security-hub = "CloudFront.7"
    config = "cloudfront-custom-ssl-certificate"
    checkov = "CKV2_AWS_42"
    prowler = "cloudfront_distributions_custom_ssl_certificate"
    kics = ["3a1e94df-6847-4c0e-a3b6-6c6af4e128ef", "b4d9c12b-bfba-4aeb-9cb8-2358546d8041"]
  }
  requirements   = {
    "aws-fsbp" = ["CloudFront.7"]
    "nist-800-53-r5" = ["SC-8"]
    "pci-dss-4" = ["1.2.8", "1.3.1", "1.3.2", "1.4.2", "1.5.1", "3.5.1.1", "3.5.1.3", "3.6.1", "3.6.1.2", "3.6.1.3", "3.6.1.4", "3.7.1", "3.7.2", "3.7.4", "3.7.6", "3.7.7", "4.2.1.1", "A1.1.3"]
  }
  example "pass" {
    DistributionConfig = {
      ViewerCertificate = { AcmCertificateArn = "arn:aws:acm:us-east-1:111122223333:certificate/0" }
    }
  }
  example "pass" "of this stack" {
    DistributionConfig = {
      ViewerCertificate = { AcmCertificateArn = ref("Certificate") }
    }
    resource "AWS::CertificateManager::Certificate" "Certificate" {
      DomainName = "example.com"
    }
  }
  example "fail" {
    DistributionConfig = {
      ViewerCertificate = { CloudFrontDefaultCertificate = true }
    }
  }
  example "fail" "default" {
    DistributionConfig = {
      Enabled = true
    }
  }
  example "unknown" {
    DistributionConfig = {
      ViewerCertificate = { AcmCertificateArn = unknown("parameter without default") }
    }
  }
}

check "cloudfront-sni-only" {
  title          = "CloudFront distributions serve HTTPS by SNI"
  responsibility = "data.transit"
  resource       = "AWS::CloudFront::Distribution"
  severity       = "low"
  applies        = self.DistributionConfig.ViewerCertificate.AcmCertificateArn != null || self.DistributionConfig.ViewerCertificate.IamCertificateId != null
  condition      = self.DistributionConfig.ViewerCertificate.SslSupportMethod == "sni-only"
  why            = "Dedicated addresses serve clients so old that they cannot speak a safe TLS version either, and cost extra."
  fix            = "Set ViewerCertificate.SslSupportMethod to sni-only."
  aliases        = {
    security-hub = "CloudFront.8"
    config = "cloudfront-sni-enabled"
    prowler = "cloudfront_distributions_https_sni_enabled"
  }
  requirements   = { "aws-fsbp" = ["CloudFront.8"], "nist-800-53-r5" = ["SC-8"], "pci-dss-4" = ["1.2.5", "2.2.5"] }
  example "pass" {
    DistributionConfig = {
      ViewerCertificate = { AcmCertificateArn = "arn:aws:acm:us-east-1:111122223333:certificate/0", SslSupportMethod = "sni-only" }
    }
  }
  example "fail" {
    DistributionConfig = {
      ViewerCertificate = { AcmCertificateArn = "arn:aws:acm:us-east-1:111122223333:certificate/0", SslSupportMethod = "vip" }
    }
  }
  example "unknown" {
    DistributionConfig = {
      ViewerCertificate = { AcmCertificateArn = "arn:aws:acm:us-east-1:111122223333:certificate/0", SslSupportMethod = unknown("parameter without default") }
    }
  }
  example "not-applicable" {
    DistributionConfig = {
      Enabled = true
    }
  }
}

check "cloudfront-headers-policy-hsts" {
  title          = "CloudFront response headers policies demand HTTPS for a year (HSTS)"
  responsibility = "data.transit"
  resource       = "AWS::CloudFront::ResponseHeadersPolicy"
  severity       = "low"
  condition      = self.ResponseHeadersPolicyConfig.SecurityHeadersConfig.StrictTransportSecurity.AccessControlMaxAgeSec >= 31536000 && self.ResponseHeadersPolicyConfig.SecurityHeadersConfig.StrictTransportSecurity.IncludeSubdomains == true
  why            = "Without HSTS a browser tries HTTP first, and whoever sits in between answers first."
  fix            = "Set StrictTransportSecurity with AccessControlMaxAgeSec 31536000 or more and IncludeSubdomains true."
  aliases        = { checkov = "CKV_AWS_259" }
  requirements   = { "nist-800-53-r5" = ["SC-8"] }
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
  example "unknown" {
    ResponseHeadersPolicyConfig = {
      Name                  = "secure"
      SecurityHeadersConfig = { StrictTransportSecurity = { AccessControlMaxAgeSec = unknown("parameter without default"), IncludeSubdomains = true, Override = true } }
    }
  }
}
