live "AWS::Elasticsearch::Domain" {
  service   = "es"
  operation = "ListDomainNames"
  actions   = ["es:ListDomainNames"]
  input     = { EngineType = "Elasticsearch" }
  items     = "DomainNames[]"
  id        = "DomainName"
  core      = true
  equal     = ["AccessPolicies", "AdvancedSecurityOptions.AnonymousAuthEnabled", "AdvancedSecurityOptions.Enabled", "DomainEndpointOptions.EnforceHTTPS", "DomainEndpointOptions.TLSSecurityPolicy", "ElasticsearchClusterConfig.DedicatedMasterCount", "ElasticsearchClusterConfig.DedicatedMasterEnabled", "ElasticsearchClusterConfig.InstanceCount", "ElasticsearchClusterConfig.ZoneAwarenessEnabled", "ElasticsearchVersion", "EncryptionAtRestOptions.Enabled", "EncryptionAtRestOptions.KmsKeyId", "LogPublishingOptions", "LogPublishingOptions.Enabled", "NodeToNodeEncryptionOptions.Enabled", "VPCOptions.SubnetIds"]
  unreadable = {
    "AdvancedSecurityOptions.MasterUserOptions.MasterUserPassword" = "it is a secret, and no call that only reads gives it"
  }
  meta = {
    Software = service_software(self.ServiceSoftwareOptions)
  }
  follow "DescribeElasticsearchDomains" {
    actions = ["es:DescribeElasticsearchDomains"]
    input   = { DomainNames = [self.DomainName] }
    root    = "DomainStatusList[]"
    whole   = true
    batch   = 5
    match   = "DomainName"
  }
}

live "AWS::OpenSearchService::Domain" {
  service     = "opensearch"
  operation   = "ListDomainNames"
  recorded_as = "AWS::OpenSearch::Domain"
  actions     = ["es:ListDomainNames"]
  input       = { EngineType = "OpenSearch" }
  items       = "DomainNames[]"
  id          = "DomainName"
  core        = true
  equal       = ["AccessPolicies", "AdvancedSecurityOptions.AnonymousAuthEnabled", "AdvancedSecurityOptions.Enabled", "ClusterConfig.DedicatedMasterCount", "ClusterConfig.DedicatedMasterEnabled", "ClusterConfig.InstanceCount", "ClusterConfig.MultiAZWithStandbyEnabled", "ClusterConfig.ZoneAwarenessEnabled", "DomainEndpointOptions.EnforceHTTPS", "DomainEndpointOptions.TLSSecurityPolicy", "EncryptionAtRestOptions.Enabled", "EncryptionAtRestOptions.KmsKeyId", "EngineVersion", "LogPublishingOptions", "LogPublishingOptions.Enabled", "NodeToNodeEncryptionOptions.Enabled", "OffPeakWindowOptions.Enabled", "SoftwareUpdateOptions.AutoSoftwareUpdateEnabled", "VPCOptions.SubnetIds"]
  unreadable = {
    "AdvancedSecurityOptions.MasterUserOptions.MasterUserPassword" = "it is a secret, and no call that only reads gives it"
  }
  meta = {
    Software = service_software(self.ServiceSoftwareOptions)
  }
  follow "DescribeDomains" {
    actions = ["es:DescribeDomains"]
    input   = { DomainNames = [self.DomainName] }
    root    = "DomainStatusList[]"
    whole   = true
    batch   = 5
    match   = "DomainName"
  }
}

live "AWS::OpenSearchServerless::Collection" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "aoss:ListCollections"]
  input     = { TypeName = "AWS::OpenSearchServerless::Collection" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "aoss:BatchGetCollection", "aoss:ListTagsForResource"]
    input   = { TypeName = "AWS::OpenSearchServerless::Collection", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
