classic-load-balancer-listeners-encrypt = { cdk-nag = ["ELBTlsHttpsListenersOnly", "AwsSolutions-ELB5"], checkov = "CKV_AWS_376", config = "elb-tls-https-listeners-only",
  guard = "ELB_TLS_HTTPS_LISTENERS_ONLY", kics = "80908a75-586b-4c61-ab04-490f4f4525b8", prowler = "elb_ssl_listeners", security-hub = "ELB.3",
  requirements = { aws-fsbp = "ELB.3", nist-800-53-r5 = ["IA-5", "SC-8", "SC-13", "SC-23"], pci-dss-4 = ["1.2.5", "2.2.5", "2.2.7", "4.2.1", "4.2.1.1", "8.3.2"] } }
classic-load-balancer-tls12-policy = { checkov = "CKV_AWS_213", config = "elb-predefined-security-policy-ssl-check", guard = "ELB_PREDEFINED_SECURITY_POLICY_SSL_CHECK",
  kics = ["4a800e14-c94a-442d-9067-5a2e9f6c0a4c", "809f77f8-d10e-4842-a84f-3be7b6ff1190", "126c1788-23c2-4a10-906c-ef179f4f96ec", "61a94903-3cd3-4780-88ec-fc918819b9c8"],
  prowler = "elb_insecure_ssl_ciphers", security-hub = "ELB.8", requirements = { aws-fsbp = "ELB.8", nist-800-53-r5 = "SC-8" } }
classic-load-balancer-acm-certificate = { cdk-nag = "ELBACMCertificateRequired", checkov = "CKV_AWS_127", config = "elb-acm-certificate-required",
  guard = "ELB_ACM_CERTIFICATE_REQUIRED", prowler = "elb_ssl_listeners_use_acm_certificate", security-hub = "ELB.2", requirements = { aws-fsbp = "ELB.2", nist-800-53-r5 = "SC-8",
  pci-dss-4 = ["1.2.5", "1.2.8", "1.3.1", "1.3.2", "1.4.2", "1.5.1", "2.2.5", "2.2.7", "3.5.1.1", "3.5.1.3", "3.6.1", "3.6.1.2", "3.6.1.3", "3.6.1.4", "3.7.1", "3.7.2", "3.7.4", "3.7.6", "3.7.7", "4.2.1", "4.2.1.1", "8.3.2", "A1.1.3"] } }
classic-load-balancer-access-logs = { cdk-nag = ["ELBLoggingEnabled", "AwsSolutions-ELB2"], cfn-nag = "W26", checkov = "CKV_AWS_92",
  kics = ["20018359-6fd7-4d05-ab26-d4dffccbdf79", "ee12ad32-2863-4c0f-b13f-28272d115028"], prowler = "elb_logging_enabled", requirements = { iso-27001-2022 = "A.8.15",
  nist-800-53-r5 = ["AU-2", "AU-3", "AU-6", "AU-12", "CA-7", "SI-4"],
  pci-dss-4 = ["5.3.4", "10.2.1", "10.2.1.1", "10.2.1.2", "10.2.1.3", "10.2.1.4", "10.2.1.5", "10.2.1.6", "10.2.1.7", "10.2.2", "10.3.1", "10.6.3", "A1.2.1"],
  soc2-tsc = ["CC7.2", "CC7.3", "PI1.2"] } }
classic-load-balancer-connection-draining = { cdk-nag = ["CLBConnectionDraining", "AwsSolutions-ELB3"], config = "elb-connection-draining-enabled",
  prowler = "elb_connection_draining_enabled", security-hub = "ELB.7", requirements = { aws-fsbp = "ELB.7", nist-800-53-r5 = "CP-10" } }
classic-load-balancer-cross-zone = { cdk-nag = ["ELBCrossZoneLoadBalancingEnabled", "AwsSolutions-ELB4"], checkov = "CKV_AWS_138",
  config = "elb-cross-zone-load-balancing-enabled", prowler = "elb_cross_zone_load_balancing_enabled", security-hub = "ELB.9",
  requirements = { aws-fsbp = "ELB.9", nist-800-53-r5 = "CP-10" } }
classic-load-balancer-in-several-zones = { config = "clb-multiple-az", prowler = "elb_is_in_multiple_az", security-hub = "ELB.10",
  requirements = { aws-fsbp = "ELB.10", iso-27001-2022 = "A.8.14", nist-800-53-r5 = "CP-10" } }
alb-listener-encrypts-or-redirects = { cdk-nag = "ALBHttpToHttpsRedirection", cfn-nag = "W56", checkov = ["CKV_AWS_2", "CKV2_AWS_20"],
  config = "alb-http-to-https-redirection-check", guard = "ELBV2_LISTENER_PROTOCOL_RULE", kics = ["275a3217-ca37-40c1-a6cf-bb57d245ab32", "de7f5e83-da88-4046-871f-ea18504b1d43"],
  prowler = "elbv2_ssl_listeners", security-hub = "ELB.1", tfsec = "aws-elb-http-not-used", trivy = ["AVD-AWS-0054", "AWS-0054"],
  requirements = { aws-fsbp = "ELB.1", nist-800-53-r5 = "SC-8" } }
alb-http-listener-rules-redirect = { requirements = { nist-800-53-r5 = "SC-8" } }
nlb-listener-tls = { config = "elbv2-listener-encryption-in-transit", prowler = "elbv2_nlb_tls_termination_enabled", security-hub = "ELB.18",
  requirements = { aws-fsbp = "ELB.18", nist-800-53-r5 = "SC-8" } }
elb-listener-tls12-policy = { cfn-nag = "W55", checkov = ["CKV2_AWS_74", "CKV_AWS_103"], config = "elbv2-predefined-security-policy-ssl-check",
  guard = "ELBV2_LISTENER_SSL_POLICY_RULE", prowler = "elbv2_insecure_ssl_ciphers", security-hub = "ELB.17", tfsec = "aws-elb-use-secure-tls-policy",
  trivy = ["AVD-AWS-0047", "AWS-0047"], requirements = { aws-fsbp = "ELB.17", nist-800-53-r5 = ["SC-8", "SC-23"] } }
elb-listener-post-quantum-policy      = { prowler = "elbv2_listener_pqc_tls_enabled", requirements = { nist-800-53-r5 = "SC-8" } }
elb-listener-no-written-client-secret = { requirements = { nist-800-53-r5 = "IA-5" } }
target-group-encrypted                = { config = "elbv2-targetgroup-protocol-encrypted", security-hub = "ELB.22", requirements = { aws-fsbp = "ELB.22", nist-800-53-r5 = "SC-8" } }
target-group-health-check-encrypted = { config = "elbv2-targetgroup-healthcheck-protocol-encrypted", security-hub = "ELB.21",
  requirements = { aws-fsbp = "ELB.21", nist-800-53-r5 = "SC-8" } }
alb-drops-invalid-headers = { cdk-nag = "ALBHttpDropInvalidHeaderEnabled", checkov = "CKV_AWS_131", config = "alb-http-drop-invalid-header-enabled",
  guard = "ALB_HTTP_DROP_INVALID_HEADER_ENABLED", kics = "6e3fd2ed-5c83-4c68-9679-7700d224d379", prowler = "elbv2_alb_drop_invalid_header_fields_enabled", security-hub = "ELB.4",
  tfsec = "aws-elb-drop-invalid-headers", trivy = ["AVD-AWS-0052", "AWS-0052"], requirements = { aws-fsbp = "ELB.4", nist-800-53-r5 = ["AC-3", "SC-7"] } }
load-balancer-access-logs = { cdk-nag = "AwsSolutions-ELB2", cfn-nag = "W52", checkov = "CKV_AWS_91", config = "elb-logging-enabled", guard = "ELBV2_ACCESS_LOGGING_RULE",
  kics = "c62e8b7d-1fdf-4050-ac4c-76ba9e1d9621", prowler = "elbv2_logging_enabled", security-hub = "ELB.5",
  requirements = { aws-fsbp = "ELB.5", iso-27001-2022 = "A.8.15", nist-800-53-r5 = ["AU-2", "AU-3", "AU-6", "AU-12", "CA-7", "SI-4"], soc2-tsc = ["CC7.2", "CC7.3", "PI1.2"] } }
load-balancer-deletion-protection = { cdk-nag = "ELBDeletionProtectionEnabled", checkov = "CKV_AWS_150", config = "elb-deletion-protection-enabled",
  guard = "ELB_DELETION_PROTECTION_ENABLED", kics = "afecd1f1-6378-4f7e-bb3b-60c35801fdd4", prowler = "elbv2_deletion_protection", security-hub = "ELB.6",
  requirements = { aws-fsbp = "ELB.6", nist-800-53-r5 = ["CP-2", "CP-10"] } }
alb-desync-mitigation = { checkov = "CKV_AWS_328", config = "alb-desync-mode-check", prowler = "elbv2_desync_mitigation_mode", security-hub = "ELB.12",
  requirements = { aws-fsbp = "ELB.12", nist-800-53-r5 = ["AC-3", "SC-7"] } }
alb-waf-fails-closed     = { requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
load-balancer-cross-zone = { checkov = "CKV_AWS_152", prowler = "elbv2_cross_zone_load_balancing_enabled", requirements = { nist-800-53-r5 = "CP-10" } }
alb-waf-associated = { cdk-nag = "ALBWAFEnabled", checkov = "CKV2_AWS_28", config = "alb-waf-enabled",
  kics = ["0afa6ab8-a047-48cf-be07-93a2f8c34cf7", "105ba098-1e34-48cd-b0f2-a8a43a51bf9b"], prowler = "elbv2_waf_acl_attached", security-hub = "ELB.16",
  requirements = { aws-fsbp = "ELB.16", nist-800-53-r5 = ["AC-3", "AC-4", "SC-7"], pci-dss-4 = ["6.4.1", "6.4.2"] } }
alb-waf-stops-bad-inputs = { checkov = "CKV2_AWS_76", requirements = { nist-800-53-r5 = ["SC-5", "SC-7"] } }
load-balancer-internal = { prowler = ["elbv2_internet_facing", "elb_internet_facing"], tfsec = "aws-elb-alb-not-public", trivy = ["AVD-AWS-0053", "AWS-0053"],
  requirements = { iso-27001-2022 = "A.8.20", nist-800-53-r5 = ["AC-3", "SC-7"] } }
load-balancer-in-several-zones = { config = "elbv2-multiple-az", prowler = "elbv2_is_in_multiple_az", security-hub = "ELB.13",
  requirements = { aws-fsbp = "ELB.13", iso-27001-2022 = "A.8.14", nist-800-53-r5 = "CP-10" } }
load-balancer-own-security-groups   = { requirements = { nist-800-53-r5 = ["AC-4", "SC-7"] } }
nlb-security-groups-on-private-link = { requirements = { nist-800-53-r5 = ["AC-4", "SC-7"] } }
