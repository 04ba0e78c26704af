terraform "aws_elasticsearch_domain" {
  type = "AWS::Elasticsearch::Domain"
  set = {
    AccessPolicies              = json(self.access_policies)
    EBSOptions                  = { EBSEnabled = self.ebs_options[0].ebs_enabled, Iops = self.ebs_options[0].iops, VolumeSize = self.ebs_options[0].volume_size, VolumeType = self.ebs_options[0].volume_type }
    ElasticsearchClusterConfig  = self.cluster_config
    EncryptionAtRestOptions     = self.encrypt_at_rest
    LogPublishingOptions        = merge([for l in each(self.log_publishing_options) : { (l.log_type) = { CloudWatchLogsLogGroupArn = l.cloudwatch_log_group_arn, Enabled = l.enabled == null ? true : l.enabled } }]...)
    NodeToNodeEncryptionOptions = self.node_to_node_encryption
  }
  defaults = { DomainEndpointOptions = self.domain_endpoint_options == null ? null : { EnforceHTTPS = true } }
}

# CloudFormation does not have it; the type is Onus's own.
terraform "aws_opensearch_outbound_connection" {
  type = "AWS::OpenSearchService::OutboundConnection"
  set  = { RemoteDomainInfo = { DomainName = self.remote_domain_info[0].domain_name, Region = self.remote_domain_info[0].region } }
}

fold "aws_elasticsearch_domain_policy" {
  into = "AWS::Elasticsearch::Domain"
  on   = self.domain_name
  set  = { AccessPolicies = json(self.access_policies) }
}

terraform "aws_opensearch_domain" {
  type = "AWS::OpenSearchService::Domain"
  set = {
    AccessPolicies              = json(self.access_policies)
    EBSOptions                  = { EBSEnabled = self.ebs_options[0].ebs_enabled, Iops = self.ebs_options[0].iops, VolumeSize = self.ebs_options[0].volume_size, VolumeType = self.ebs_options[0].volume_type }
    EncryptionAtRestOptions     = self.encrypt_at_rest
    LogPublishingOptions        = merge([for l in each(self.log_publishing_options) : { (l.log_type) = { CloudWatchLogsLogGroupArn = l.cloudwatch_log_group_arn, Enabled = l.enabled == null ? true : l.enabled } }]...)
    NodeToNodeEncryptionOptions = self.node_to_node_encryption
  }
  defaults = { DomainEndpointOptions = self.domain_endpoint_options == null ? null : { EnforceHTTPS = true } }
}

fold "aws_opensearch_domain_policy" {
  into = "AWS::OpenSearchService::Domain"
  on   = self.domain_name
  set  = { AccessPolicies = json(self.access_policies) }
}

fold "aws_opensearch_domain_saml_options" {
  into = "AWS::OpenSearchService::Domain"
  on   = self.domain_name
  set  = { AdvancedSecurityOptions = { SAMLOptions = self.saml_options } }
}

types {
  aws_opensearchserverless_security_config = "AWS::OpenSearchServerless::SecurityConfig"
}
