cloudfront-origin-https = { checkov = "CKV2_AWS_72", config = "cloudfront-traffic-to-origin-encrypted", kics = "a5366a50-932f-4085-896b-41402714a388",
  prowler = "cloudfront_distributions_origin_traffic_encrypted", security-hub = "CloudFront.9",
  requirements = { aws-fsbp = "CloudFront.9", iso-27001-2022 = "A.8.24", nist-800-53-r5 = "SC-8", pci-dss-4 = ["1.2.5", "2.2.5", "2.2.7", "4.2.1", "4.2.1.1", "8.3.2"] } }
cloudfront-origin-tls12 = { cdk-nag = "CloudFrontDistributionNoOutdatedSSL", config = "cloudfront-no-deprecated-ssl-protocols",
  prowler = "cloudfront_distributions_using_deprecated_ssl_protocols", security-hub = "CloudFront.10",
  requirements = { aws-fsbp = "CloudFront.10", nist-800-53-r5 = "SC-8", pci-dss-4 = ["1.2.5", "2.2.5", "2.2.7", "4.2.1", "4.2.1.1", "8.3.2"] } }
cloudfront-s3-origin-restricted = { cdk-nag = ["CloudFrontDistributionS3OriginAccessIdentity", "AwsSolutions-CFR6"], checkov = "CKV2_AWS_46",
  guard = "CLOUDFRONT_ORIGIN_ACCESS_IDENTITY_ENABLED", requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
cloudfront-s3-origin-access-control = { cdk-nag = "CloudFrontDistributionS3OriginAccessControl", config = "cloudfront-s3-origin-access-control-enabled",
  prowler = "cloudfront_distributions_s3_origin_access_control", security-hub = "CloudFront.13",
  requirements = { aws-fsbp = "CloudFront.13", nist-800-53-r5 = ["AC-3", "SC-7"], pci-dss-4 = "10.3.4" } }
cloudfront-lambda-url-origin-access-control = { config = "cloudfront-origin-lambda-url-oac-enabled", security-hub = "CloudFront.16",
  requirements = { aws-fsbp = "CloudFront.16", nist-800-53-r5 = ["AC-3", "SC-7"] } }
cloudfront-origin-access-control-signs = { requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
cloudfront-origin-failover = { checkov = "CKV_AWS_310", config = "cloudfront-origin-failover-enabled", guard = "CLOUDFRONT_ORIGIN_FAILOVER_ENABLED",
  prowler = "cloudfront_distributions_multiple_origin_failover_configured", security-hub = "CloudFront.4",
  requirements = { aws-fsbp = "CloudFront.4", iso-27001-2022 = "A.8.14", nist-800-53-r5 = "CP-10" } }
cloudfront-viewers-use-https = { checkov = "CKV_AWS_34", config = "cloudfront-viewer-policy-https", guard = "CLOUDFRONT_VIEWER_POLICY_HTTPS",
  kics = ["31733ee2-fef0-4e87-9778-65da22a8ecf1", "55af1353-2f62-4fa0-a8e1-a210ca2708f5"], prowler = "cloudfront_distributions_https_enabled", security-hub = "CloudFront.3",
  tfsec = "aws-cloudfront-enforce-https", trivy = ["AVD-AWS-0012", "AWS-0012"],
  requirements = { aws-fsbp = "CloudFront.3", nist-800-53-r5 = "SC-8", pci-dss-4 = ["1.2.5", "2.2.5", "2.2.7", "4.2.1", "4.2.1.1", "8.3.2"] } }
cloudfront-viewers-tls12 = { cdk-nag = "CloudFrontDistributionHttpsViewerNoOutdatedSSL", cfn-nag = "W70", checkov = ["CKV_AWS_174", "CKV2_AWS_54"],
  config = "cloudfront-security-policy-check", guard = "CLOUDFRONT_MINIMUM_PROTOCOL_VERSION_RULE",
  kics = ["00e5e55e-c2ff-46b3-a757-a7a1cd802456", "3a1e94df-6847-4c0e-a3b6-6c6af4e128ef", "b4d9c12b-bfba-4aeb-9cb8-2358546d8041", "dc17ee4b-ddf2-4e23-96e8-7a36abad1303"],
  tfsec = "aws-cloudfront-use-secure-tls-policy", trivy = ["AVD-AWS-0013", "AWS-0013"], requirements = { nist-800-53-r5 = "SC-8" } }
cloudfront-recommended-tls-policy = { config = "cloudfront-ssl-policy-check", kics = ["5c0003fb-9aa0-42c1-9da3-eb0e332bef21", "be96849c-3df6-49c2-bc16-778a7be2519c"],
  prowler = "cloudfront_distributions_pqc_tls_enabled", security-hub = "CloudFront.15", requirements = { aws-fsbp = "CloudFront.15", nist-800-53-r5 = ["SC-8", "SC-23"] } }
cloudfront-custom-certificate = { checkov = "CKV2_AWS_42", config = "cloudfront-custom-ssl-certificate", guard = "CLOUDFRONT_CUSTOM_SSL_CERTIFICATE",
  kics = ["3a1e94df-6847-4c0e-a3b6-6c6af4e128ef", "b4d9c12b-bfba-4aeb-9cb8-2358546d8041"], prowler = "cloudfront_distributions_custom_ssl_certificate",
  security-hub = "CloudFront.7", requirements = { aws-fsbp = "CloudFront.7", nist-800-53-r5 = "SC-8",
  pci-dss-4 = ["1.2.8", "1.3.1", "1.3.2", "1.4.2", "1.5.1", "3.5.1.1", "3.5.1.3", "3.6.1", "3.6.1.2", "3.6.1.3", "3.6.1.4", "3.7.1", "3.7.2", "3.7.4", "3.7.6", "3.7.7", "4.2.1.1", "A1.1.3"] } }
cloudfront-sni-only = { config = "cloudfront-sni-enabled", guard = "CLOUDFRONT_SNI_ENABLED", prowler = "cloudfront_distributions_https_sni_enabled",
  security-hub = "CloudFront.8", requirements = { aws-fsbp = "CloudFront.8", nist-800-53-r5 = "SC-8", pci-dss-4 = ["1.2.5", "2.2.5"] } }
cloudfront-headers-policy-hsts = { checkov = "CKV_AWS_259", requirements = { nist-800-53-r5 = "SC-8" } }
cloudfront-access-logs = { cdk-nag = ["CloudFrontDistributionAccessLogging", "AwsSolutions-CFR3"], cfn-nag = "W10", checkov = "CKV_AWS_86",
  config = "cloudfront-accesslogs-enabled", guard = "CLOUDFRONT_ACCESSLOGS_ENABLED", kics = ["94690d79-b3b0-43de-b656-84ebef5753e5", "de77cd9f-0e8b-46cc-b4a4-b6b436838642"],
  prowler = "cloudfront_distributions_logging_enabled", security-hub = "CloudFront.5", tfsec = "aws-cloudfront-enable-logging", trivy = ["AVD-AWS-0010", "AWS-0010"],
  requirements = { aws-fsbp = "CloudFront.5", iso-27001-2022 = ["A.8.15", "A.8.16"], nist-800-53-r5 = ["AU-2", "AU-12"],
  pci-dss-4 = ["5.3.4", "10.2.1", "10.2.1.1", "10.2.1.2", "10.2.1.3", "10.2.1.4", "10.2.1.5", "10.2.1.6", "10.2.1.7", "10.2.2", "10.3.1", "10.6.3", "A1.2.1"],
  soc2-tsc = "PI1.2" } }
cloudfront-waf-associated = { cdk-nag = ["CloudFrontDistributionWAFIntegration", "AwsSolutions-CFR2"], checkov = "CKV_AWS_68", config = "cloudfront-associated-with-waf",
  kics = ["0f139403-303f-467c-96bd-e717e6cfd62d", "1419b4c6-6d5c-4534-9cf6-6a5266085333"], prowler = "cloudfront_distributions_using_waf", security-hub = "CloudFront.6",
  tfsec = "aws-cloudfront-enable-waf", trivy = ["AVD-AWS-0011", "AWS-0011"],
  requirements = { aws-fsbp = "CloudFront.6", nist-800-53-r5 = ["AC-3", "SC-7"], pci-dss-4 = ["1.2.8", "1.3.1", "1.3.2", "1.4.2", "1.5.1", "6.4.1", "6.4.2", "A1.1.3"] } }
cloudfront-default-root-object = { checkov = "CKV_AWS_305", config = "cloudfront-default-root-object-configured", guard = "CLOUDFRONT_DEFAULT_ROOT_OBJECT_CONFIGURED",
  prowler = "cloudfront_distributions_default_root_object", security-hub = "CloudFront.1", requirements = { aws-fsbp = "CloudFront.1", nist-800-53-r5 = ["AC-3", "SC-7"] } }
cloudfront-geo-restriction = { cdk-nag = ["CloudFrontDistributionGeoRestrictions", "AwsSolutions-CFR1"], checkov = "CKV_AWS_374", kics = "7f8843f0-9ea5-42b4-a02b-753055113195",
  prowler = "cloudfront_distributions_geo_restrictions_enabled", requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
cloudfront-no-trusted-signers = { config = "cloudfront-distribution-key-group-enabled", security-hub = "CloudFront.17",
  requirements = { aws-fsbp = "CloudFront.17", nist-800-53-r5 = "IA-5" } }
cloudfront-response-headers-policy = { checkov = "CKV2_AWS_32", requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
cloudfront-waf-stops-bad-inputs    = { checkov = "CKV2_AWS_47", requirements = { nist-800-53-r5 = ["SC-5", "SC-7"] } }
