checks "opensearch-domain-switch-on" {
  each "opensearch-domain-encrypted-at-rest" {
    title          = "OpenSearch domains are encrypted at rest"
    section        = "EncryptionAtRestOptions"
    property       = "Enabled"
    responsibility = "data.encrypt-rest"
    why            = "Indexes, logs, swap and snapshots lie on disks in the clear: encryption of a domain is off unless asked for."
    source         = "opensearch-serverless"
    example "fail" "off" { EncryptionAtRestOptions = { Enabled = false } }
  }
  each "opensearch-domain-nodes-talk-tls" {
    title    = "Nodes of OpenSearch domains encrypt what they send each other"
    section  = "NodeToNodeEncryptionOptions"
    property = "Enabled"
    why      = "Documents cross zones in the clear while they are replicated and searched."
  }
  each "opensearch-domain-requires-https" {
    title    = "OpenSearch domains take HTTPS only"
    section  = "DomainEndpointOptions"
    property = "EnforceHTTPS"
    why      = "The endpoint answers plain HTTP as well, with everything that is asked and found."
  }
  responsibility = "data.transit"
  resource       = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  severity       = "high"
  like           = on(self[each.section][each.property])
}

check "opensearch-domain-key-customer-managed" {
  title          = "OpenSearch domains encrypt with a key of the customer's own"
  responsibility = "data.keys"
  resource       = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  severity       = "low"
  like           = own_key(self.EncryptionAtRestOptions.KmsKeyId)
  why            = "The AWS key's policy cannot be narrowed, and what it encrypts cannot be handed to another account."
}

check "opensearch-domain-tls-policy-current" {
  title          = "OpenSearch domains ask for TLS 1.2"
  responsibility = "data.transit"
  resource       = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  severity       = "medium"
  condition      = length(regexall("^Policy-Min-TLS-1-[23]-", self.DomainEndpointOptions.TLSSecurityPolicy)) > 0
  why            = "Nothing said means that TLS 1.0 is taken too."
  fix            = "Set {DomainEndpointOptions.TLSSecurityPolicy} to Policy-Min-TLS-1-2-PFS-2023-10."
  example "pass" { DomainEndpointOptions = { TLSSecurityPolicy = "Policy-Min-TLS-1-2-PFS-2023-10" } }
  example "pass" "older" { DomainEndpointOptions = { TLSSecurityPolicy = "Policy-Min-TLS-1-2-2019-07" } }
  example "fail" "AWS's default" {}
  example "fail" "old" { DomainEndpointOptions = { TLSSecurityPolicy = "Policy-Min-TLS-1-0-2019-07" } }
}

check "opensearch-domain-in-vpc" {
  title          = "OpenSearch domains stand in a VPC"
  responsibility = "net.exposure"
  resource       = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  severity       = "high"
  like           = listed(self.VPCOptions.SubnetIds, ["subnet-1"])
  why            = "A domain outside a VPC has an endpoint that the whole internet can reach; only policy and login stand between. It cannot be moved later."
  fix            = "Set {VPCOptions} with {VPCOptions:SubnetIds} and {VPCOptions:SecurityGroupIds} when creating the domain."
}

check "opensearch-domain-policy-not-public" {
  title          = "OpenSearch domain policies do not admit everybody"
  responsibility = "iam.resource-policy"
  resource       = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  severity       = "critical"
  condition      = !policy_grants_public(self.AccessPolicies) || self.AdvancedSecurityOptions.Enabled == true
  why            = "Whoever reaches the endpoint reads and changes every index, unsigned and unknown. (With fine-grained access control on, the login decides instead.)"
  fix            = "Name the principals in {AccessPolicies}, or switch {AdvancedSecurityOptions} on."
  example "pass" "no policy" {}
  example "pass" "a role" { AccessPolicies = { Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/app" }, Action = "es:ESHttp*", Resource = "*" }] } }
  example "pass" "logins decide" {
    AdvancedSecurityOptions = { Enabled = true }
    AccessPolicies          = { Statement = [{ Effect = "Allow", Principal = { AWS = "*" }, Action = "es:*", Resource = "*" }] }
  }
  example "fail" { AccessPolicies = { Statement = [{ Effect = "Allow", Principal = { AWS = "*" }, Action = "es:*", Resource = "*" }] } }
}

check "opensearch-domain-fine-grained-access" {
  title          = "OpenSearch domains rule access down to indexes and documents"
  responsibility = "iam.platform"
  resource       = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  severity       = "medium"
  condition      = self.AdvancedSecurityOptions.Enabled == true
  why            = "Whoever may use the domain at all may read and change all of it."
  fix            = "Set {AdvancedSecurityOptions.Enabled} to true, with a master user."
  example "pass" { AdvancedSecurityOptions = { Enabled = true } }
  example "fail" "AWS's default" {}
}

check "opensearch-domain-no-anonymous-access" {
  title          = "OpenSearch domains do not admit anonymous requests"
  responsibility = "iam.platform"
  resource       = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  severity       = "high"
  like           = off(self.AdvancedSecurityOptions.AnonymousAuthEnabled)
  why            = "Meant for the days of a migration, it leaves every index open to whoever reaches the endpoint."
  fix            = "Set {AdvancedSecurityOptions.AnonymousAuthEnabled} to false."
  given { AdvancedSecurityOptions = { Enabled = true } }
}

check "opensearch-domain-master-password-not-written-out" {
  title          = "Passwords of OpenSearch domains are not written out"
  responsibility = "iam.platform"
  resource       = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  severity       = "critical"
  condition      = !is_written_out(self.AdvancedSecurityOptions.MasterUserOptions.MasterUserPassword)
  why            = "Whoever reads the template, its repository or the state may administer the domain."
  fix            = "Take {AdvancedSecurityOptions.MasterUserOptions:MasterUserPassword} from Secrets Manager by a dynamic reference, or name a role in {AdvancedSecurityOptions.MasterUserOptions:MasterUserARN}."
  example "pass" "a role" { AdvancedSecurityOptions = { MasterUserOptions = { MasterUserARN = "arn:aws:iam::111122223333:role/admin" } } }
  example "fail" { AdvancedSecurityOptions = { MasterUserOptions = { MasterUserName = "admin", MasterUserPassword = "Sup3rS3cret-" } } }
}

checks "opensearch-domain-log-on" {
  each "opensearch-domain-audit-log-on" {
    title = "OpenSearch domains write audit logs"
    log   = "AUDIT_LOGS"
    why   = "Without them nobody can tell who logged in and what was read."
  }
  each "opensearch-domain-error-log-on" {
    title = "OpenSearch domains write error logs"
    level = "thorough"
    log   = "ES_APPLICATION_LOGS"
    why   = "Failing queries, full disks and refused requests leave no trace."
  }
  responsibility = "ops.logging"
  resource       = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  severity       = "medium"
  condition      = self.LogPublishingOptions[each.log] != null && coalesce(self.LogPublishingOptions[each.log].Enabled, true) == true
  fix            = "Add ${each.log} to {LogPublishingOptions}, with a log group."
  example "pass" { LogPublishingOptions = { (each.log) = { CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:search", Enabled = true } } }
  example "fail" "none" {}
  example "fail" "off" { LogPublishingOptions = { (each.log) = { Enabled = false } } }
}

check "opensearch-domain-publishes-a-log" {
  title          = "OpenSearch domains publish at least one log"
  responsibility = "ops.logging"
  resource       = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  severity       = "low"
  condition      = anytrue([for name, l in self.LogPublishingOptions : coalesce(l.Enabled, true) == true])
  why            = "What goes wrong in the domain can be seen nowhere."
  fix            = "Set {LogPublishingOptions}."
  example "pass" { LogPublishingOptions = { INDEX_SLOW_LOGS = { CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:search", Enabled = true } } }
  example "fail" {}
}

check "opensearch-domain-data-nodes-in-zones" {
  title          = "OpenSearch domains have data nodes in several zones"
  responsibility = "ops.resilience"
  resource       = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  severity       = "medium"
  level          = "thorough"
  condition      = (self.ClusterConfig.ZoneAwarenessEnabled == true || self.ElasticsearchClusterConfig.ZoneAwarenessEnabled == true || self.ClusterConfig.MultiAZWithStandbyEnabled == true) && coalesce(self.ClusterConfig.InstanceCount, self.ElasticsearchClusterConfig.InstanceCount, 1) >= 3
  why            = "With fewer, or in one zone, a failure takes shards along or stops writes."
  fix            = "Set {ClusterConfig:ZoneAwarenessEnabled} to true and {ClusterConfig:InstanceCount} to 3 or more in {ClusterConfig}."
  example "pass" { ClusterConfig = { InstanceCount = 3, ZoneAwarenessEnabled = true } }
  example "fail" "AWS's default" {}
  example "fail" "one zone" { ClusterConfig = { InstanceCount = 3 } }
}

check "opensearch-domain-dedicated-masters" {
  title          = "OpenSearch domains have three dedicated master nodes"
  responsibility = "ops.resilience"
  resource       = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  severity       = "low"
  condition      = (self.ClusterConfig.DedicatedMasterEnabled == true || self.ElasticsearchClusterConfig.DedicatedMasterEnabled == true) && coalesce(self.ClusterConfig.DedicatedMasterCount, self.ElasticsearchClusterConfig.DedicatedMasterCount, 0) >= 3
  why            = "Without them the domain may lose its head when a busy data node fails."
  fix            = "Set {ClusterConfig:DedicatedMasterEnabled} to true and {ClusterConfig:DedicatedMasterCount} to 3 in {ClusterConfig}."
  example "pass" { ClusterConfig = { DedicatedMasterEnabled = true, DedicatedMasterCount = 3, DedicatedMasterType = "m7g.large.search" } }
  example "fail" "AWS's default" {}
  example "fail" "two" { ClusterConfig = { DedicatedMasterEnabled = true, DedicatedMasterCount = 2 } }
}

check "opensearch-domain-software-updates-automatic" {
  title          = "OpenSearch domains take software updates by themselves"
  responsibility = "plat.update-settings"
  resource       = "AWS::OpenSearchService::Domain"
  severity       = "medium"
  like           = on(self.SoftwareUpdateOptions.AutoSoftwareUpdateEnabled)
  why            = "Optional updates of the service software wait until somebody applies them; only required ones are forced."
  source         = "opensearch-updates"
  uninherits     = { "plat.patch" = "AWS applies software updates of a managed search domain by itself." }
}

check "opensearch-domain-off-peak-window-on" {
  title          = "OpenSearch domains have an off-peak window"
  responsibility = "plat.update-settings"
  resource       = "AWS::OpenSearchService::Domain"
  severity       = "low"
  like           = on_by_default(self.OffPeakWindowOptions.Enabled)
  why            = "Without a window, updates come whenever they are ready. New domains have one unless it is switched off."
  fix            = "Set {OffPeakWindowOptions.Enabled} to true, with a {OffPeakWindowOptions.OffPeakWindow:WindowStartTime} that suits."
  source         = "opensearch-updates"
}

check "opensearch-domain-engine-version-supported" {
  title          = "OpenSearch domains run an engine version in standard support"
  responsibility = "plat.update-settings"
  resource       = "AWS::OpenSearchService::Domain"
  severity       = "high"
  like           = version_supported("opensearch", "OpenSearch_2.19", "OpenSearch_1.2")
  why            = "After standard support a version costs extra, and later gets no fixes at all."
  fix            = "Upgrade the domain, and name a newer version in {EngineVersion}."
  source         = "opensearch-versions"
  uninherits     = { "plat.update-settings" = "AWS keeps a managed search domain on a version that is supported." }
  example "fail" "Elasticsearch" { EngineVersion = "Elasticsearch_7.7" }
}

check "elasticsearch-domain-engine-version-supported" {
  title          = "Elasticsearch domains run an engine version in standard support"
  responsibility = "plat.update-settings"
  resource       = "AWS::Elasticsearch::Domain"
  severity       = "high"
  condition      = supported("opensearch", "Elasticsearch_${coalesce(self.ElasticsearchVersion, "1.5")}", date)
  why            = "After standard support a version costs extra, and later gets no fixes at all. Nothing said means version 1.5."
  fix            = "Move to AWS::OpenSearchService::Domain with a newer {AWS::OpenSearchService::Domain#EngineVersion}."
  source         = "opensearch-versions"
  uninherits     = { "plat.update-settings" = "AWS keeps a managed search domain on a version that is supported." }
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
  condition      = !anytrue([for p in json(self.Policy) : p.AllowFromPublic == true])
  why            = "The collection answers the internet; only data access policies stand between."
  fix            = "Set AllowFromPublic to false and name VPC endpoints in SourceVPCEs."
  source         = "opensearch-serverless"
  example "pass" {
    Type   = "network"
    Policy = "[{\"Rules\":[{\"ResourceType\":\"collection\",\"Resource\":[\"collection/logs\"]}],\"AllowFromPublic\":false,\"SourceVPCEs\":[\"vpce-1\"]}]"
  }
  example "fail" {
    Type   = "network"
    Policy = "[{\"Rules\":[{\"ResourceType\":\"collection\",\"Resource\":[\"collection/logs\"]}],\"AllowFromPublic\":true}]"
  }
  example "not-applicable" "an encryption policy" { Type = "encryption", Policy = "{}" }
}

check "opensearch-serverless-key-customer-managed" {
  title          = "Encryption policies of OpenSearch Serverless name a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::OpenSearchServerless::SecurityPolicy"
  severity       = "low"
  applies        = lower(self.Type) == "encryption"
  condition      = json(self.Policy).KmsARN != null
  why            = "The AWS key's policy cannot be narrowed, and what it encrypts cannot be handed to another account."
  fix            = "Name a key of yours in {Policy} instead of the key that AWS owns."
  source         = "opensearch-serverless"
  example "pass" {
    Type   = "encryption"
    Policy = "{\"Rules\":[{\"ResourceType\":\"collection\",\"Resource\":[\"collection/logs\"]}],\"AWSOwnedKey\":false,\"KmsARN\":\"arn:aws:kms:eu-west-1:111122223333:key/1\"}"
  }
  example "fail" {
    Type   = "encryption"
    Policy = "{\"Rules\":[{\"ResourceType\":\"collection\",\"Resource\":[\"collection/logs\"]}],\"AWSOwnedKey\":true}"
  }
  example "not-applicable" "a network policy" { Type = "network", Policy = "[]" }
}
