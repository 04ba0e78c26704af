opensearch-serverless-collection-redundant = { requirements = { nist-800-53-r5 = "CP-10" } }
opensearch-domain-software-current = { config = "opensearch-update-check", prowler = "opensearch_service_domains_updated_to_the_latest_service_software_version",
  security-hub = "Opensearch.10", requirements = { aws-fsbp = "OpenSearch.10", nist-800-53-r5 = "SI-2" } }
elasticsearch-domain-software-current = { requirements = { nist-800-53-r5 = "SI-2" } }
opensearch-domain-encrypted-at-rest = { cdk-nag = "OpenSearchEncryptedAtRest", cfn-nag = "W54", checkov = "CKV_AWS_5",
  config = ["opensearch-encrypted-at-rest", "elasticsearch-encrypted-at-rest"], guard = ["OPENSEARCH_ENCRYPTED_AT_REST", "ELASTICSEARCH_ENCRYPTED_AT_REST"],
  kics = ["24e16922-4330-4e9d-be8a-caa90299466a", "86a248ab-0e01-4564-a82a-878303e253bb"], prowler = "opensearch_service_domains_encryption_at_rest_enabled",
  security-hub = ["Opensearch.1", "ES.1"], tfsec = "aws-elasticsearch-enable-domain-encryption", trivy = ["AVD-AWS-0048", "AWS-0048"], requirements = { aws-fsbp = "ES.1",
  iso-27001-2022 = ["A.8.11", "A.8.24"], nist-800-53-r5 = ["AU-9(3)", "CP-9", "SC-8(3)", "SC-8(4)", "SC-13", "SC-28", "SC-28(1)", "SI-19(4)"], pci-dss-4 = ["3.5.1", "8.3.2"] } }
opensearch-domain-nodes-talk-tls = { cdk-nag = "OpenSearchNodeToNodeEncryption", cfn-nag = "W85", checkov = "CKV_AWS_6",
  config = ["opensearch-node-to-node-encryption-check", "elasticsearch-node-to-node-encryption-check"],
  guard = ["OPENSEARCH_NODE_TO_NODE_ENCRYPTION_CHECK", "ELASTICSEARCH_NODE_TO_NODE_ENCRYPTION_CHECK"], kics = "967eb3e6-26fc-497d-8895-6428beb6e8e2",
  prowler = "opensearch_service_domains_node_to_node_encryption_enabled", security-hub = ["Opensearch.3", "ES.3"], tfsec = "aws-elasticsearch-enable-in-transit-encryption",
  trivy = ["AVD-AWS-0043", "AWS-0043"], requirements = { aws-fsbp = "ES.3", iso-27001-2022 = ["A.8.12", "A.8.24"],
  nist-800-53-r5 = ["AC-4", "AC-4(22)", "AC-24(1)", "AU-9(3)", "CA-9", "PM-17", "SC-7(4)", "SC-8", "SC-8(1)", "SC-8(2)", "SC-8(3)", "SC-8(4)", "SC-8(5)", "SC-13", "SC-23", "SI-1"],
  pci-dss-4 = ["1.2.5", "2.2.5", "2.2.7", "4.2.1", "4.2.1.1", "8.3.2"] } }
opensearch-domain-requires-https = { checkov = "CKV_AWS_83", guard = ["OPENSEARCH_HTTPS_REQUIRED", "ELASTICSEARCH_HTTPS_REQUIRED"],
  kics = ["2e9e0729-66d5-4148-9d39-5e6fb4bf2a4e", "4cdc88e6-c0c8-4081-a639-bb3a557cbedf"], prowler = "opensearch_service_domains_https_communications_enforced",
  tfsec = "aws-elasticsearch-enforce-https", trivy = ["AVD-AWS-0046", "AWS-0046"],
  requirements = { nist-800-53-r5 = "SC-8", pci-dss-4 = ["1.2.5", "2.2.5", "2.2.7", "4.2.1", "4.2.1.1", "8.3.2"] } }
opensearch-domain-key-customer-managed = { checkov = "CKV_AWS_247", kics = ["7af2f4a3-00d9-47f3-8d15-ca0888f4e5b2", "d926aa95-0a04-4abc-b20c-acf54afe38a1"],
  requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
opensearch-domain-tls-policy-current = { checkov = "CKV_AWS_228", config = "opensearch-https-required", guard = ["ELASTICSEARCH_HTTPS_REQUIRED", "OPENSEARCH_HTTPS_REQUIRED"],
  security-hub = "Opensearch.8", tfsec = "aws-elasticsearch-use-secure-tls-policy", trivy = ["AVD-AWS-0126", "AWS-0126"], requirements = { nist-800-53-r5 = ["SC-8", "SC-13"] } }
opensearch-domain-in-vpc = { cdk-nag = "OpenSearchInVPCOnly", cfn-nag = "W90", checkov = ["CKV_AWS_137", "CKV_AWS_248"],
  config = ["opensearch-in-vpc-only", "elasticsearch-in-vpc-only"], guard = ["OPENSEARCH_IN_VPC_ONLY", "ELASTICSEARCH_IN_VPC_ONLY"], security-hub = ["Opensearch.2", "ES.2"],
  requirements = { aws-fsbp = "Opensearch.2", nist-800-53-r5 = ["AC-3", "SC-7"] } }
opensearch-domain-policy-not-public = { cdk-nag = "OpenSearchNoUnsignedOrAnonymousAccess",
  kics = ["16c4216a-50d3-4785-bfb2-4adb5144a8ba", "5c666ed9-b586-49ab-9873-c495a833b705"], prowler = "opensearch_service_domains_not_publicly_accessible",
  requirements = { iso-27001-2022 = "A.8.3", nist-800-53-r5 = ["AC-3", "AC-6"], pci-dss-4 = ["1.2.8", "1.3.1", "1.3.2", "1.4.2", "1.5.1", "A1.1.3"] } }
opensearch-domain-fine-grained-access = { checkov = "CKV2_AWS_52", config = "opensearch-access-control-enabled", guard = "OPENSEARCH_ACCESS_CONTROL_ENABLED",
  prowler = "opensearch_service_domains_access_control_enabled", security-hub = "Opensearch.7",
  requirements = { nist-800-53-r5 = ["AC-3", "AC-6"], pci-dss-4 = ["7.2.1", "7.2.2", "7.2.5", "7.2.6", "7.3.1", "7.3.2", "7.3.3", "8.2.7", "8.2.8", "8.3.4", "10.6.3"] } }
opensearch-domain-no-anonymous-access             = { requirements = { nist-800-53-r5 = ["AC-3", "IA-2"] } }
opensearch-domain-master-password-not-written-out = { requirements = { nist-800-53-r5 = "IA-5" } }
opensearch-domain-audit-log-on = { checkov = "CKV_AWS_317", config = "opensearch-audit-logging-enabled",
  guard = ["OPENSEARCH_AUDIT_LOGGING_ENABLED", "ELASTICSEARCH_AUDIT_LOGGING_ENABLED"], kics = "edbd62d4-8700-41de-b000-b3cfebb5e996",
  prowler = "opensearch_service_domains_audit_logging_enabled", security-hub = "Opensearch.5", tfsec = "aws-elasticsearch-enable-domain-logging",
  trivy = ["AVD-AWS-0042", "AWS-0042"], requirements = { iso-27001-2022 = "A.8.15", nist-800-53-r5 = ["AU-2", "AU-12"], pci-dss-4 = ["5.3.4", "10.5.1"] } }
opensearch-domain-error-log-on = { cdk-nag = "OpenSearchErrorLogsToCloudWatch", config = ["opensearch-logs-to-cloudwatch", "elasticsearch-logs-to-cloudwatch"],
  guard = ["ELASTICSEARCH_APPLICATION_LOGGING_ENABLED", "ELASTICSEARCH_LOGS_TO_CLOUDWATCH", "OPENSEARCH_APPLICATION_LOGGING_ENABLED"],
  kics = "edbd62d4-8700-41de-b000-b3cfebb5e996", security-hub = ["Opensearch.4", "ES.4"], requirements = { aws-fsbp = "ES.4", nist-800-53-r5 = ["AU-2", "AU-12"] } }
opensearch-domain-publishes-a-log = { checkov = "CKV_AWS_84", kics = "acb6b4e2-a086-4f35-aefd-4db6ea51ada2", prowler = "opensearch_service_domains_cloudwatch_logging_enabled",
  requirements = { iso-27001-2022 = "A.8.15", nist-800-53-r5 = ["AU-2", "AU-10", "AU-12"], pci-dss-4 = ["5.3.4", "10.5.1"] } }
opensearch-domain-data-nodes-in-zones = { cdk-nag = "OpenSearchZoneAwareness", config = "opensearch-data-node-fault-tolerance",
  guard = ["OPENSEARCH_DATA_NODE_FAULT_TOLERANCE", "ELASTICSEARCH_DATA_NODE_FAULT_TOLERANCE"], prowler = "opensearch_service_domains_fault_tolerant_data_nodes",
  security-hub = "Opensearch.6", requirements = { iso-27001-2022 = "A.8.14", nist-800-53-r5 = "CP-10" } }
opensearch-domain-dedicated-masters = { cdk-nag = "OpenSearchDedicatedMasterNode", checkov = ["CKV2_AWS_59", "CKV_AWS_318"], config = "opensearch-primary-node-fault-tolerance",
  guard = "ELASTICSEARCH_PRIMARY_NODE_FAULT_TOLERANCE", prowler = "opensearch_service_domains_fault_tolerant_master_nodes", security-hub = "Opensearch.11",
  requirements = { iso-27001-2022 = "A.8.14", nist-800-53-r5 = "CP-10" } }
opensearch-domain-software-updates-automatic  = { requirements = { nist-800-53-r5 = "SI-2" } }
opensearch-domain-off-peak-window-on          = { requirements = { nist-800-53-r5 = "SI-2" } }
opensearch-domain-engine-version-supported    = { requirements = { nist-800-53-r5 = ["SA-22", "SI-2"] } }
elasticsearch-domain-engine-version-supported = { requirements = { nist-800-53-r5 = ["SA-22", "SI-2"] } }
opensearch-serverless-network-not-public      = { requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
opensearch-serverless-key-customer-managed    = { requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
