emr-cluster-release-image-renewed = { requirements = { nist-800-53-r5 = ["SI-2", "SA-22"] } }
emr-release-in-standard-support   = { requirements = { nist-800-53-r5 = ["SI-2", "SA-22"] } }
emr-cluster-os-release-not-pinned = { requirements = { nist-800-53-r5 = "SI-2" } }
emr-cluster-ends-by-itself        = { requirements = { nist-800-53-r5 = "SI-2" } }
emr-cluster-security-configuration-set = { cfn-nag = "W63", checkov = "CKV2_AWS_55", kics = "48af92a5-c89b-4936-bc62-1086fe2bab23",
  requirements = { nist-800-53-r5 = ["SC-8", "SC-28"] } }
emr-cluster-kerberos = { cdk-nag = "EMRKerberosEnabled", checkov = "CKV_AWS_114", config = "emr-kerberos-enabled", guard = "EMR_KERBEROS_ENABLED",
  requirements = { nist-800-53-r5 = ["AC-2", "AC-3", "AC-6"] } }
emr-cluster-kdc-password-not-in-source = { requirements = { nist-800-53-r5 = "IA-5" } }
emr-cluster-logs-kept                  = { cdk-nag = ["EMRS3AccessLogging", "AwsSolutions-EMR2"], requirements = { nist-800-53-r5 = ["AU-2", "AU-12"] } }
emr-cluster-logs-own-key               = { requirements = { nist-800-53-r5 = ["AU-9", "SC-28"] } }
emr-cluster-in-chosen-subnet           = { kics = ["2b3c8a6d-9856-43e6-ab1d-d651094f03b4", "bf89373a-be40-4c04-99f5-746742dfd7f3"], requirements = { nist-800-53-r5 = ["AC-4", "SC-7"] } }
emr-cluster-subnet-not-public = { config = "emr-master-no-public-ip", prowler = "emr_cluster_master_nodes_no_public_ip", security-hub = "EMR.1",
  requirements = { aws-fsbp = "EMR.1", iso-27001-2022 = "A.8.20", nist-800-53-r5 = ["AC-3", "AC-4", "SC-7"] } }
emr-cluster-security-groups-not-open = { checkov = "CKV2_AWS_7", prowler = "emr_cluster_publicly_accesible",
  requirements = { iso-27001-2022 = "A.8.20", nist-800-53-r5 = ["AC-4", "SC-7"] } }
emr-blocks-public-access = { checkov = "CKV_AWS_390", config = "emr-block-public-access", prowler = "emr_cluster_account_public_block_enabled", security-hub = "EMR.2",
  requirements = { aws-fsbp = "EMR.2", iso-27001-2022 = "A.8.20", nist-800-53-r5 = ["AC-3", "AC-6", "SC-7"] } }
emr-security-configuration-encrypts-at-rest = { cfn-nag = "W61", config = "emr-security-configuration-encryption-rest", guard = "EMR_SECURITY_CONFIG_ENABLED_AND_CONFIGURED_RULE",
  kics = "5b033ec8-f079-4323-b5c8-99d4620433a9", security-hub = "EMR.3", tfsec = "aws-emr-enable-at-rest-encryption", trivy = ["AVD-AWS-0137", "AWS-0137"],
  requirements = { aws-fsbp = "EMR.3", nist-800-53-r5 = ["SC-28", "CP-9"] } }
emr-security-configuration-encrypts-in-transit = { cdk-nag = ["EMREncryptionInTransit", "AwsSolutions-EMR5"], cfn-nag = "W61", checkov = "CKV_AWS_351",
  config = "emr-security-configuration-encryption-transit", guard = "EMR_SECURITY_CONFIG_ENABLED_AND_CONFIGURED_RULE", security-hub = "EMR.4",
  tfsec = "aws-emr-enable-in-transit-encryption", trivy = ["AVD-AWS-0138", "AWS-0138"], requirements = { aws-fsbp = "EMR.4", nist-800-53-r5 = "SC-8" } }
emr-security-configuration-encrypts-local-disks = { cdk-nag = ["EMRLocalDiskEncryption", "AwsSolutions-EMR4"], checkov = "CKV_AWS_349",
  guard = "EMR_SECURITY_CONFIG_ENABLED_AND_CONFIGURED_RULE", tfsec = "aws-emr-enable-local-disk-encryption", trivy = ["AVD-AWS-0139", "AWS-0139"],
  requirements = { nist-800-53-r5 = "SC-28" } }
emr-security-configuration-ebs-encrypted                 = { checkov = "CKV_AWS_350", requirements = { nist-800-53-r5 = "SC-28" } }
emr-security-configuration-s3-own-key                    = { checkov = "CKV_AWS_171", requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
emr-studio-own-key                                       = { requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
emrserverless-application-in-vpc                         = { requirements = { nist-800-53-r5 = "SC-7" } }
emrserverless-application-current-major-release          = { requirements = { nist-800-53-r5 = "SI-2" } }
emrcontainers-release-label-latest                       = { requirements = { nist-800-53-r5 = "SI-2" } }
emrcontainers-security-configuration-encrypts-in-transit = { requirements = { nist-800-53-r5 = "SC-8" } }
