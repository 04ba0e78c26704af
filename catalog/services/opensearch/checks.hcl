check "opensearch-domain-encrypted-at-rest" {
  title          = "OpenSearch domains are encrypted at rest"
  responsibility = "data.encrypt-rest"
  resource       = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  severity       = "high"
  condition      = self.EncryptionAtRestOptions.Enabled == true
  why            = "Indexes, logs, swap and snapshots lie on disks in the clear: encryption of a domain is off unless asked for."
  fix            = "Set EncryptionAtRestOptions.Enabled to true."
  source         = "opensearch-serverless"
  aliases        = { security-hub = ["Opensearch.1", "ES.1"], config = ["opensearch-encrypted-at-rest", "elasticsearch-encrypted-at-rest"], checkov = "CKV_AWS_5", trivy = ["AVD-AWS-0048", "AWS-0048"], prowler = "opensearch_service_domains_encryption_at_rest_enabled", guard = ["OPENSEARCH_ENCRYPTED_AT_REST", "ELASTICSEARCH_ENCRYPTED_AT_REST"], tfsec = "aws-elasticsearch-enable-domain-encryption", cdk-nag = "OpenSearchEncryptedAtRest", kics = ["24e16922-4330-4e9d-be8a-caa90299466a", "86a248ab-0e01-4564-a82a-878303e253bb"] }
  requirements = {
    "nist-800-53-r5" = ["AU-9(3)", "CP-9", "SC-8(3)", "SC-8(4)", "SC-13", "SC-28", "SC-28(1)", "SI-19(4)"]
    "pci-dss-4"      = ["3.5.1", "8.3.2"]
    "iso-27001-2022" = ["A.8.11", "A.8.24"]
    "aws-fsbp"       = ["ES.1"]
  }
  example "pass" { EncryptionAtRestOptions = { Enabled = true } }
  example "fail" "AWS's default" {}
  example "fail" "off" { EncryptionAtRestOptions = { Enabled = false } }
  example "unknown" { EncryptionAtRestOptions = unknown("parameter without default") }
}

check "opensearch-domain-key-customer-managed" {
  title          = "OpenSearch domains encrypt with a key of the customer's own"
  responsibility = "data.keys"
  resource       = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  severity       = "low"
  condition      = self.EncryptionAtRestOptions.KmsKeyId != null && (referenced(self.EncryptionAtRestOptions.KmsKeyId) != null || !strcontains(self.EncryptionAtRestOptions.KmsKeyId, "alias/aws/"))
  why            = "The AWS key's policy cannot be narrowed, and what it encrypts cannot be handed to another account."
  fix            = "Name a customer managed key in EncryptionAtRestOptions.KmsKeyId."
  aliases        = { checkov = "CKV_AWS_247", kics = ["7af2f4a3-00d9-47f3-8d15-ca0888f4e5b2", "d926aa95-0a04-4abc-b20c-acf54afe38a1"] }
  requirements = {
    "nist-800-53-r5" = ["SC-12", "SC-28"]
  }
  example "pass" "a key of the stack" {
    EncryptionAtRestOptions = { KmsKeyId = ref("Key", "Arn") }
    resource "AWS::KMS::Key" "Key" { EnableKeyRotation = true }
  }
  example "fail" "no key named" {}
  example "fail" "the AWS managed key" { EncryptionAtRestOptions = { KmsKeyId = "alias/aws/es" } }
  example "unknown" { EncryptionAtRestOptions = { KmsKeyId = unknown("parameter without default") } }
}

check "opensearch-domain-nodes-talk-tls" {
  title          = "Nodes of OpenSearch domains encrypt what they send each other"
  responsibility = "data.transit"
  resource       = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  severity       = "high"
  condition      = self.NodeToNodeEncryptionOptions.Enabled == true
  why            = "Documents cross zones in the clear while they are replicated and searched."
  fix            = "Set NodeToNodeEncryptionOptions.Enabled to true."
  aliases        = { security-hub = ["Opensearch.3", "ES.3"], config = ["opensearch-node-to-node-encryption-check", "elasticsearch-node-to-node-encryption-check"], checkov = "CKV_AWS_6", trivy = ["AVD-AWS-0043", "AWS-0043"], prowler = "opensearch_service_domains_node_to_node_encryption_enabled", guard = ["OPENSEARCH_NODE_TO_NODE_ENCRYPTION_CHECK", "ELASTICSEARCH_NODE_TO_NODE_ENCRYPTION_CHECK"], tfsec = "aws-elasticsearch-enable-in-transit-encryption", cdk-nag = "OpenSearchNodeToNodeEncryption", kics = "967eb3e6-26fc-497d-8895-6428beb6e8e2" }
  requirements = {
    "nist-800-53-r5" = ["AC-4", "AC-4(22)", "AC-24(1)", "AU-9(3)", "CA-9", "PM-17", "SC-7(4)", "SC-8", "SC-8(1)", "SC-8(2)", "SC-8(3)", "SC-8(4)", "SC-8(5)", "SC-13", "SC-23", "SI-1"]
    "pci-dss-4"      = ["1.2.5", "2.2.5", "2.2.7", "4.2.1", "4.2.1.1", "8.3.2"]
    "iso-27001-2022" = ["A.8.12", "A.8.24"]
    "aws-fsbp"       = ["ES.3"]
  }
  example "pass" { NodeToNodeEncryptionOptions = { Enabled = true } }
  example "fail" "AWS's default" {}
  example "unknown" { NodeToNodeEncryptionOptions = unknown("parameter without default") }
}

check "opensearch-domain-requires-https" {
  title          = "OpenSearch domains take HTTPS only"
  responsibility = "data.transit"
  resource       = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  severity       = "high"
  condition      = self.DomainEndpointOptions.EnforceHTTPS == true
  why            = "The endpoint answers plain HTTP as well, with everything that is asked and found."
  fix            = "Set DomainEndpointOptions.EnforceHTTPS to true."
  aliases        = { checkov = "CKV_AWS_83", trivy = ["AVD-AWS-0046", "AWS-0046"], prowler = "opensearch_service_domains_https_communications_enforced", guard = ["OPENSEARCH_HTTPS_REQUIRED", "ELASTICSEARCH_HTTPS_REQUIRED"], tfsec = "aws-elasticsearch-enforce-https", kics = ["2e9e0729-66d5-4148-9d39-5e6fb4bf2a4e", "4cdc88e6-c0c8-4081-a639-bb3a557cbedf"] }
  requirements = {
    "nist-800-53-r5" = ["SC-8"]
    "pci-dss-4"      = ["1.2.5", "2.2.5", "2.2.7", "4.2.1", "4.2.1.1", "8.3.2"]
  }
  example "pass" { DomainEndpointOptions = { EnforceHTTPS = true } }
  example "fail" "AWS's default" {}
  example "unknown" { DomainEndpointOptions = unknown("parameter without default") }
}

check "opensearch-domain-tls-policy-current" {
  title          = "OpenSearch domains ask for TLS 1.2"
  responsibility = "data.transit"
  resource       = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  severity       = "medium"
  condition      = length(regexall("^Policy-Min-TLS-1-[23]-", self.DomainEndpointOptions.TLSSecurityPolicy)) > 0
  why            = "Nothing said means that TLS 1.0 is taken too."
  fix            = "Set DomainEndpointOptions.TLSSecurityPolicy to Policy-Min-TLS-1-2-PFS-2023-10."
  aliases        = { security-hub = "Opensearch.8", config = "opensearch-https-required", checkov = "CKV_AWS_228", trivy = ["AVD-AWS-0126", "AWS-0126"], tfsec = "aws-elasticsearch-use-secure-tls-policy" }
  requirements = {
    "nist-800-53-r5" = ["SC-8", "SC-13"]
  }
  example "pass" { DomainEndpointOptions = { TLSSecurityPolicy = "Policy-Min-TLS-1-2-PFS-2023-10" } }
  example "pass" "older" { DomainEndpointOptions = { TLSSecurityPolicy = "Policy-Min-TLS-1-2-2019-07" } }
  example "fail" "AWS's default" {}
  example "fail" "old" { DomainEndpointOptions = { TLSSecurityPolicy = "Policy-Min-TLS-1-0-2019-07" } }
  example "unknown" { DomainEndpointOptions = { TLSSecurityPolicy = unknown("parameter without default") } }
}

check "opensearch-domain-in-vpc" {
  title          = "OpenSearch domains stand in a VPC"
  responsibility = "net.exposure"
  resource       = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  severity       = "high"
  condition      = length(self.VPCOptions.SubnetIds) > 0
  why            = "A domain outside a VPC has an endpoint that the whole internet can reach; only policy and log-in stand between. It cannot be moved later."
  fix            = "Set VPCOptions with SubnetIds and SecurityGroupIds when creating the domain."
  aliases        = { security-hub = ["Opensearch.2", "ES.2"], config = ["opensearch-in-vpc-only", "elasticsearch-in-vpc-only"], checkov = "CKV_AWS_137", guard = ["OPENSEARCH_IN_VPC_ONLY", "ELASTICSEARCH_IN_VPC_ONLY"], cdk-nag = "OpenSearchInVPCOnly" }
  requirements = {
    "nist-800-53-r5" = ["AC-3", "SC-7"]
    "aws-fsbp"       = ["ES.2"]
  }
  example "pass" { VPCOptions = { SubnetIds = ["subnet-1"], SecurityGroupIds = ["sg-1"] } }
  example "fail" {}
  example "unknown" { VPCOptions = unknown("parameter without default") }
}

check "opensearch-domain-policy-not-public" {
  title          = "OpenSearch domain policies do not admit everybody"
  responsibility = "iam.resource-policy"
  resource       = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  severity       = "critical"
  condition      = !policy_grants_public(self.AccessPolicies) || self.AdvancedSecurityOptions.Enabled == true
  why            = "Whoever reaches the endpoint reads and changes every index, unsigned and unknown. (With fine-grained access control on, the log-in decides instead.)"
  fix            = "Name the principals in AccessPolicies, or switch AdvancedSecurityOptions on."
  aliases        = { prowler = "opensearch_service_domains_not_publicly_accessible", cdk-nag = "OpenSearchNoUnsignedOrAnonymousAccess", kics = ["16c4216a-50d3-4785-bfb2-4adb5144a8ba", "5c666ed9-b586-49ab-9873-c495a833b705", "e7530c3c-b7cf-4149-8db9-d037a0b5268e"] }
  requirements = {
    "nist-800-53-r5" = ["AC-3", "AC-6"]
    "pci-dss-4"      = ["1.2.8", "1.3.1", "1.3.2", "1.4.2", "1.5.1", "A1.1.3"]
    "iso-27001-2022" = ["A.8.1"]
  }
  example "pass" "no policy" {}
  example "pass" "a role" { AccessPolicies = { Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/app" }, Action = "es:ESHttp*", Resource = "*" }] } }
  example "pass" "log-ins decide" {
    AdvancedSecurityOptions = { Enabled = true }
    AccessPolicies          = { Statement = [{ Effect = "Allow", Principal = { AWS = "*" }, Action = "es:*", Resource = "*" }] }
  }
  example "fail" { AccessPolicies = { Statement = [{ Effect = "Allow", Principal = { AWS = "*" }, Action = "es:*", Resource = "*" }] } }
  example "unknown" { AccessPolicies = unknown("parameter without default") }
}

check "opensearch-domain-fine-grained-access" {
  title          = "OpenSearch domains rule access down to indexes and documents"
  responsibility = "iam.platform"
  resource       = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  severity       = "medium"
  condition      = self.AdvancedSecurityOptions.Enabled == true
  why            = "Whoever may use the domain at all may read and change all of it."
  fix            = "Set AdvancedSecurityOptions.Enabled to true, with a master user."
  aliases        = { security-hub = "Opensearch.7", config = "opensearch-access-control-enabled", checkov = "CKV2_AWS_52", prowler = "opensearch_service_domains_access_control_enabled", guard = "OPENSEARCH_ACCESS_CONTROL_ENABLED" }
  requirements = {
    "nist-800-53-r5" = ["AC-3", "AC-6"]
    "pci-dss-4"      = ["7.2.1", "7.2.2", "7.2.5", "7.2.6", "7.3.1", "7.3.2", "7.3.3", "8.2.7", "8.2.8", "8.3.4", "10.6.3"]
  }
  example "pass" { AdvancedSecurityOptions = { Enabled = true } }
  example "fail" "AWS's default" {}
  example "unknown" { AdvancedSecurityOptions = unknown("parameter without default") }
}

check "opensearch-domain-no-anonymous-access" {
  title          = "OpenSearch domains do not admit anonymous requests"
  responsibility = "iam.platform"
  resource       = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  severity       = "high"
  condition      = self.AdvancedSecurityOptions.AnonymousAuthEnabled != true
  why            = "Meant for the days of a migration, it leaves every index open to whoever reaches the endpoint."
  fix            = "Set AdvancedSecurityOptions.AnonymousAuthEnabled to false."
  requirements = {
    "nist-800-53-r5" = ["AC-3", "IA-2"]
  }
  example "pass" { AdvancedSecurityOptions = { Enabled = true } }
  example "fail" { AdvancedSecurityOptions = { Enabled = true, AnonymousAuthEnabled = true } }
  example "unknown" { AdvancedSecurityOptions = { Enabled = true, AnonymousAuthEnabled = unknown("parameter without default") } }
}

check "opensearch-domain-master-password-not-written-out" {
  title          = "Passwords of OpenSearch domains are not written out"
  responsibility = "iam.platform"
  resource       = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  severity       = "critical"
  condition      = !is_literal(self.AdvancedSecurityOptions.MasterUserOptions.MasterUserPassword)
  why            = "Whoever reads the template, its repository or the state may administer the domain."
  fix            = "Take MasterUserPassword from Secrets Manager by a dynamic reference, or name a role in MasterUserARN."
  requirements = {
    "nist-800-53-r5" = ["IA-5"]
  }
  example "pass" "a role" { AdvancedSecurityOptions = { MasterUserOptions = { MasterUserARN = "arn:aws:iam::111122223333:role/admin" } } }
  example "fail" { AdvancedSecurityOptions = { MasterUserOptions = { MasterUserName = "admin", MasterUserPassword = "Sup3rS3cret-" } } }
  example "unknown" { AdvancedSecurityOptions = { MasterUserOptions = { MasterUserPassword = unknown("parameter without default") } } }
}

check "opensearch-domain-audit-log-on" {
  title          = "OpenSearch domains write audit logs"
  responsibility = "ops.logging"
  resource       = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  severity       = "medium"
  condition      = self.LogPublishingOptions.AUDIT_LOGS != null && coalesce(self.LogPublishingOptions.AUDIT_LOGS.Enabled, true) == true
  why            = "Without them nobody can tell who logged on and what was read."
  fix            = "Add AUDIT_LOGS to LogPublishingOptions, with a log group."
  aliases        = { security-hub = "Opensearch.5", config = "opensearch-audit-logging-enabled", checkov = "CKV_AWS_317", trivy = ["AVD-AWS-0042", "AWS-0042"], prowler = "opensearch_service_domains_audit_logging_enabled", guard = ["OPENSEARCH_AUDIT_LOGGING_ENABLED", "ELASTICSEARCH_AUDIT_LOGGING_ENABLED"], tfsec = "aws-elasticsearch-enable-domain-logging", kics = "acb6b4e2-a086-4f35-aefd-4db6ea51ada2" }
  requirements = {
    "nist-800-53-r5" = ["AU-2", "AU-12"]
    "pci-dss-4"      = ["5.3.4", "10.5.1"]
    "iso-27001-2022" = ["A.8.15"]
  }
  example "pass" { LogPublishingOptions = { AUDIT_LOGS = { CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:search", Enabled = true } } }
  example "fail" "none" {}
  example "fail" "off" { LogPublishingOptions = { AUDIT_LOGS = { Enabled = false } } }
  example "unknown" { LogPublishingOptions = unknown("parameter without default") }
}

check "opensearch-domain-error-log-on" {
  title          = "OpenSearch domains write error logs"
  responsibility = "ops.logging"
  resource       = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  severity       = "medium"
  condition      = self.LogPublishingOptions.ES_APPLICATION_LOGS != null && coalesce(self.LogPublishingOptions.ES_APPLICATION_LOGS.Enabled, true) == true
  why            = "Failing queries, full disks and refused requests leave no trace."
  fix            = "Add ES_APPLICATION_LOGS to LogPublishingOptions, with a log group."
  aliases        = { security-hub = ["Opensearch.4", "ES.4"], config = ["opensearch-logs-to-cloudwatch", "elasticsearch-logs-to-cloudwatch"], guard = ["OPENSEARCH_APPLICATION_LOGGING_ENABLED", "ELASTICSEARCH_LOGS_TO_CLOUDWATCH"], cdk-nag = "OpenSearchErrorLogsToCloudWatch" }
  requirements = {
    "nist-800-53-r5" = ["AU-2", "AU-12"]
    "aws-fsbp"       = ["ES.4"]
  }
  example "pass" { LogPublishingOptions = { ES_APPLICATION_LOGS = { CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:search", Enabled = true } } }
  example "fail" "none" {}
  example "fail" "off" { LogPublishingOptions = { ES_APPLICATION_LOGS = { Enabled = false } } }
  example "unknown" { LogPublishingOptions = unknown("parameter without default") }
}

check "opensearch-domain-publishes-a-log" {
  title          = "OpenSearch domains publish at least one log"
  responsibility = "ops.logging"
  resource       = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  severity       = "low"
  condition      = anytrue([for name, l in self.LogPublishingOptions : coalesce(l.Enabled, true) == true])
  why            = "What goes wrong in the domain can be seen nowhere."
  fix            = "Set LogPublishingOptions."
  aliases        = { checkov = "CKV_AWS_84", prowler = "opensearch_service_domains_cloudwatch_logging_enabled", kics = "edbd62d4-8700-41de-b000-b3cfebb5e996" }
  requirements = {
    "nist-800-53-r5" = ["AU-2", "AU-10", "AU-12"]
    "pci-dss-4"      = ["5.3.4", "10.5.1"]
    "iso-27001-2022" = ["A.8.15"]
  }
  example "pass" { LogPublishingOptions = { INDEX_SLOW_LOGS = { CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:search", Enabled = true } } }
  example "fail" {}
  example "unknown" { LogPublishingOptions = unknown("parameter without default") }
}

check "opensearch-domain-data-nodes-in-zones" {
  title          = "OpenSearch domains have data nodes in several zones"
  responsibility = "ops.resilience"
  resource       = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  severity       = "medium"
  condition      = (self.ClusterConfig.ZoneAwarenessEnabled == true || self.ElasticsearchClusterConfig.ZoneAwarenessEnabled == true || self.ClusterConfig.MultiAZWithStandbyEnabled == true) && coalesce(self.ClusterConfig.InstanceCount, self.ElasticsearchClusterConfig.InstanceCount, 1) >= 3
  why            = "With fewer, or in one zone, a failure takes shards along or stops writes."
  fix            = "Set ZoneAwarenessEnabled to true and InstanceCount to 3 or more in ClusterConfig."
  aliases        = { security-hub = "Opensearch.6", config = "opensearch-data-node-fault-tolerance", prowler = "opensearch_service_domains_fault_tolerant_data_nodes", guard = ["OPENSEARCH_DATA_NODE_FAULT_TOLERANCE", "ELASTICSEARCH_DATA_NODE_FAULT_TOLERANCE"], cdk-nag = "OpenSearchZoneAwareness" }
  requirements = {
    "nist-800-53-r5" = ["CP-10"]
    "iso-27001-2022" = ["A.8.14"]
  }
  example "pass" { ClusterConfig = { InstanceCount = 3, ZoneAwarenessEnabled = true } }
  example "fail" "AWS's default" {}
  example "fail" "one zone" { ClusterConfig = { InstanceCount = 3 } }
  example "unknown" { ClusterConfig = { InstanceCount = unknown("parameter without default"), ZoneAwarenessEnabled = true } }
}

check "opensearch-domain-dedicated-masters" {
  title          = "OpenSearch domains have three dedicated master nodes"
  responsibility = "ops.resilience"
  resource       = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  severity       = "low"
  condition      = (self.ClusterConfig.DedicatedMasterEnabled == true || self.ElasticsearchClusterConfig.DedicatedMasterEnabled == true) && coalesce(self.ClusterConfig.DedicatedMasterCount, self.ElasticsearchClusterConfig.DedicatedMasterCount, 0) >= 3
  why            = "Without them the domain may lose its head when a busy data node fails."
  fix            = "Set DedicatedMasterEnabled to true and DedicatedMasterCount to 3 in ClusterConfig."
  aliases        = { security-hub = "Opensearch.11", config = "opensearch-primary-node-fault-tolerance", checkov = "CKV_AWS_318", prowler = "opensearch_service_domains_fault_tolerant_master_nodes", guard = "ELASTICSEARCH_PRIMARY_NODE_FAULT_TOLERANCE", cdk-nag = "OpenSearchDedicatedMasterNode" }
  requirements = {
    "nist-800-53-r5" = ["CP-10"]
    "iso-27001-2022" = ["A.8.14"]
  }
  example "pass" { ClusterConfig = { DedicatedMasterEnabled = true, DedicatedMasterCount = 3, DedicatedMasterType = "m7g.large.search" } }
  example "fail" "AWS's default" {}
  example "fail" "two" { ClusterConfig = { DedicatedMasterEnabled = true, DedicatedMasterCount = 2 } }
  example "unknown" { ClusterConfig = unknown("parameter without default") }
}

check "opensearch-domain-software-updates-automatic" {
  title          = "OpenSearch domains take software updates by themselves"
  responsibility = "plat.update-settings"
  resource       = "AWS::OpenSearchService::Domain"
  severity       = "medium"
  condition      = self.SoftwareUpdateOptions.AutoSoftwareUpdateEnabled == true
  why            = "Optional updates of the service software wait until somebody applies them; only required ones are forced."
  fix            = "Set SoftwareUpdateOptions.AutoSoftwareUpdateEnabled to true."
  source         = "opensearch-updates"
  uninherits     = { "plat.patch" = "AWS applies software updates of a managed search domain by itself." }
  requirements = {
    "nist-800-53-r5" = ["SI-2"]
  }
  example "pass" { SoftwareUpdateOptions = { AutoSoftwareUpdateEnabled = true } }
  example "fail" "AWS's default" {}
  example "fail" "off" { SoftwareUpdateOptions = { AutoSoftwareUpdateEnabled = false } }
  example "unknown" { SoftwareUpdateOptions = unknown("parameter without default") }
}

check "opensearch-domain-off-peak-window-on" {
  title          = "OpenSearch domains have an off-peak window"
  responsibility = "plat.update-settings"
  resource       = "AWS::OpenSearchService::Domain"
  severity       = "low"
  condition      = coalesce(self.OffPeakWindowOptions.Enabled, true) == true
  why            = "Without a window, updates come whenever they are ready. New domains have one unless it is switched off."
  fix            = "Set OffPeakWindowOptions.Enabled to true, with a WindowStartTime that suits."
  source         = "opensearch-updates"
  requirements = {
    "nist-800-53-r5" = ["SI-2"]
  }
  example "pass" "AWS's default" {}
  example "pass" { OffPeakWindowOptions = { Enabled = true } }
  example "fail" { OffPeakWindowOptions = { Enabled = false } }
  example "unknown" { OffPeakWindowOptions = unknown("parameter without default") }
}

check "opensearch-domain-engine-version-supported" {
  title          = "OpenSearch domains run an engine version in standard support"
  responsibility = "plat.update-settings"
  resource       = "AWS::OpenSearchService::Domain"
  severity       = "high"
  condition      = alltrue([for version, end in local.standard_support_ends : self.EngineVersion != version || timecmp("${date}T00:00:00Z", "${end}T00:00:00Z") <= 0])
  why            = "After standard support a version costs extra, and later gets no fixes at all."
  fix            = "Upgrade the domain, and name a newer version in EngineVersion."
  source         = "opensearch-versions"
  uninherits     = { "plat.update-settings" = "AWS keeps a managed search domain on a version that is supported." }
  requirements = {
    "nist-800-53-r5" = ["SA-22", "SI-2"]
  }
  example "pass" { EngineVersion = "OpenSearch_2.19" }
  example "pass" "not said" { DomainName = "logs" }
  example "fail" "OpenSearch" { EngineVersion = "OpenSearch_1.2" }
  example "fail" "Elasticsearch" { EngineVersion = "Elasticsearch_7.7" }
  example "unknown" { EngineVersion = unknown("parameter without default") }
}

check "elasticsearch-domain-engine-version-supported" {
  title          = "Elasticsearch domains run an engine version in standard support"
  responsibility = "plat.update-settings"
  resource       = "AWS::Elasticsearch::Domain"
  severity       = "high"
  condition      = alltrue([for version, end in local.standard_support_ends : "Elasticsearch_${coalesce(self.ElasticsearchVersion, "1.5")}" != version || timecmp("${date}T00:00:00Z", "${end}T00:00:00Z") <= 0])
  why            = "After standard support a version costs extra, and later gets no fixes at all. Nothing said means version 1.5."
  fix            = "Move to AWS::OpenSearchService::Domain with a newer EngineVersion."
  source         = "opensearch-versions"
  uninherits     = { "plat.update-settings" = "AWS keeps a managed search domain on a version that is supported." }
  requirements = {
    "nist-800-53-r5" = ["SA-22", "SI-2"]
  }
  example "pass" { ElasticsearchVersion = "7.10" }
  example "fail" "AWS's default" { DomainName = "logs" }
  example "fail" { ElasticsearchVersion = "6.3" }
  example "unknown" { ElasticsearchVersion = unknown("parameter without default") }
}

check "opensearch-serverless-network-not-public" {
  title          = "Network policies of OpenSearch Serverless do not open collections to the internet"
  responsibility = "net.exposure"
  resource       = "AWS::OpenSearchServerless::SecurityPolicy"
  severity       = "high"
  applies        = lower(self.Type) == "network"
  condition      = !anytrue([for p in jsondecode(self.Policy) : p.AllowFromPublic == true])
  why            = "The collection answers the internet; only data access policies stand between."
  fix            = "Set AllowFromPublic to false and name VPC endpoints in SourceVPCEs."
  source         = "opensearch-serverless"
  requirements = {
    "nist-800-53-r5" = ["AC-3", "SC-7"]
  }
  example "pass" {
    Type   = "network"
    Policy = "[{\"Rules\":[{\"ResourceType\":\"collection\",\"Resource\":[\"collection/logs\"]}],\"AllowFromPublic\":false,\"SourceVPCEs\":[\"vpce-1\"]}]"
  }
  example "fail" {
    Type   = "network"
    Policy = "[{\"Rules\":[{\"ResourceType\":\"collection\",\"Resource\":[\"collection/logs\"]}],\"AllowFromPublic\":true}]"
  }
  example "unknown" {
    Type   = "network"
    Policy = unknown("parameter without default")
  }
  example "not-applicable" "an encryption policy" {
    Type   = "encryption"
    Policy = "{}"
  }
}

check "opensearch-serverless-key-customer-managed" {
  title          = "Encryption policies of OpenSearch Serverless name a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::OpenSearchServerless::SecurityPolicy"
  severity       = "low"
  applies        = lower(self.Type) == "encryption"
  condition      = jsondecode(self.Policy).KmsARN != null
  why            = "The AWS key's policy cannot be narrowed, and what it encrypts cannot be handed to another account."
  fix            = "Set KmsARN in the policy instead of AWSOwnedKey."
  source         = "opensearch-serverless"
  requirements = {
    "nist-800-53-r5" = ["SC-12", "SC-28"]
  }
  example "pass" {
    Type   = "encryption"
    Policy = "{\"Rules\":[{\"ResourceType\":\"collection\",\"Resource\":[\"collection/logs\"]}],\"AWSOwnedKey\":false,\"KmsARN\":\"arn:aws:kms:eu-west-1:111122223333:key/1\"}"
  }
  example "fail" {
    Type   = "encryption"
    Policy = "{\"Rules\":[{\"ResourceType\":\"collection\",\"Resource\":[\"collection/logs\"]}],\"AWSOwnedKey\":true}"
  }
  example "unknown" {
    Type   = "encryption"
    Policy = unknown("parameter without default")
  }
  example "not-applicable" "a network policy" {
    Type   = "network"
    Policy = "[]"
  }
}
