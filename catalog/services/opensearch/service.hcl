service "opensearch" {
  title      = "Amazon OpenSearch Service"
  names      = ["es", "Amazon Elasticsearch Service", "Elasticsearch Service", "elasticsearch", "Amazon OpenSearch Service (successor to Amazon Elasticsearch Service)", "opensearchserverless", "OpenSearch Service Serverless", "aoss", "opensearch serverless"]
  model      = "container"
  prefixes   = ["AWS::OpenSearchService::", "AWS::Elasticsearch::", "AWS::OpenSearchServerless::", "AWS::OpenSearch::"]
  because    = "AWS runs instances, operating system and engine of a domain and publishes their updates; the customer sizes and places it, opens it, switches on encryption and fine-grained access, and applies updates and new versions. Serverless collections leave it policies."
  classed_by = "opensearch-infrastructure"
  other_models = {
    abstracted = "AWS runs, sizes and updates what is behind a collection or an application; its encryption, network and access policies are the customer's."
  }
  sources = ["best-practices-wp", "opensearch-security", "opensearch-updates", "opensearch-serverless", "opensearch-infrastructure"]

  type "AWS::OpenSearchService::Domain" {
    title  = "Domain"
    name   = "DomainName"
    traits = ["host", "store", "endpoint", "policy"]
  }
  type "AWS::Elasticsearch::Domain" {
    title  = "Domain (older form)"
    name   = "DomainName"
    traits = ["host", "store", "endpoint", "policy"]
  }
  type "AWS::OpenSearchService::Application" {
    title  = "OpenSearch application"
    name   = "Name"
    traits = ["endpoint"]
    model  = "abstracted"
  }
  type "AWS::OpenSearch::DataSource" {
    title  = "Data source of a direct query"
    name   = "Name"
    traits = ["setting"]
  }
  type "AWS::OpenSearchServerless::Collection" {
    title  = "Serverless collection"
    name   = "Name"
    traits = ["host", "store", "endpoint"]
    model  = "abstracted"
  }
  type "AWS::OpenSearchServerless::CollectionIndex" {
    title  = "Index of a collection"
    name   = "IndexName"
    traits = ["setting"]
  }
  type "AWS::OpenSearchServerless::SecurityPolicy" {
    title  = "Encryption or network policy"
    name   = "Name"
    traits = ["setting"]
    bears  = ["data.keys", "net.exposure"]
  }
  type "AWS::OpenSearchServerless::AccessPolicy" {
    title  = "Data access policy"
    name   = "Name"
    traits = ["policy"]
  }
  type "AWS::OpenSearchServerless::SecurityConfig" {
    title  = "SAML or Identity Center configuration"
    traits = ["identity"]
  }
  type "AWS::OpenSearchServerless::VpcEndpoint" {
    title  = "VPC endpoint"
    name   = "Name"
    traits = ["endpoint"]
    bears  = ["net.firewall", "net.segmentation"]
  }
  type "AWS::OpenSearchServerless::LifecyclePolicy" {
    title  = "Lifecycle policy"
    name   = "Name"
    traits = ["setting"]
    bears  = ["data.backup"]
  }
  settings = ["AWS::OpenSearchService::OutboundConnection", "AWS::OpenSearchServerless::CollectionGroup", "AWS::OpenSearchServerless::Index"]
}

override "opensearch-domain" {
  on      = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  holders = { "os.patch" = "aws", "plat.patch" = "shared", "plat.update-settings" = "customer" }
  modes   = { "plat.patch" = "configured" }
  parts = {
    "plat.patch" = {
      aws      = "Publishes service software and engine versions, and takes a domain off the network that lacks a required update too long."
      customer = "Applying required updates of the service software within 30 days and optional ones when it suits, or switching automatic updates on; and upgrading the engine."
    }
  }
  because    = "Updates of a domain's software wait for the customer: without a required one the domain is isolated after 30 days and two reminders, and deleted after 60 more. New engine versions wait as well."
  source     = "opensearch-updates"
  confidence = "documented"
}

override "opensearch-domain-encryption" {
  on         = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  holders    = { "data.encrypt-rest" = "customer" }
  because    = "Encryption at rest is a switch of the domain, and so is its key."
  source     = "opensearch-encryption"
  confidence = "documented"
}

override "opensearch-domain-network" {
  on         = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  holders    = { "net.firewall" = "customer" }
  because    = "A domain in a VPC stands behind security groups of the customer's."
  source     = "opensearch-vpc"
  confidence = "documented"
}

override "opensearch-auto-update" {
  on      = ["AWS::OpenSearchService::Domain"]
  when    = self.SoftwareUpdateOptions.AutoSoftwareUpdateEnabled == true
  holders = { "plat.patch" = "shared" }
  modes   = { "plat.patch" = "configured" }
  parts = {
    "plat.patch" = {
      aws      = "Publishes service software and applies it in the off-peak window by itself."
      customer = "Upgrading the engine to new versions, setting the off-peak window, and applying required updates in time where none has come by itself."
    }
  }
  because    = "With automatic software updates on, service software no longer waits for the customer; engine versions still do."
  source     = "opensearch-updates"
  confidence = "documented"
  example "applies" { SoftwareUpdateOptions = { AutoSoftwareUpdateEnabled = true } }
  example "does-not-apply" "the default" { DomainName = "logs" }
  example "does-not-apply" "off" { SoftwareUpdateOptions = { AutoSoftwareUpdateEnabled = false } }
  example "unknown" { SoftwareUpdateOptions = unknown("parameter without default") }
}

override "opensearch-domain-public" {
  on         = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  when       = length(self.VPCOptions.SubnetIds) == 0
  holders    = { "net.firewall" = "not-applicable", "net.segmentation" = "not-applicable" }
  because    = "A domain outside a VPC has a public endpoint without security groups: its access policy and logins are all that keeps anybody out (net.exposure, iam.resource-policy)."
  source     = "opensearch-security"
  confidence = "derived"
  example "applies" { DomainName = "logs" }
  example "does-not-apply" { VPCOptions = { SubnetIds = ["subnet-1"], SecurityGroupIds = ["sg-1"] } }
  example "unknown" { VPCOptions = unknown("parameter without default") }
}

override "opensearch-domain-operation" {
  on      = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]
  holders = { "svc.capacity" = "shared", "data.backup" = "shared" }
  parts = {
    "svc.capacity" = {
      aws      = "Replaces failed nodes."
      customer = "Instance types, number of nodes, storage: a full domain refuses writes."
    }
    "data.backup" = {
      aws      = "Takes automated snapshots and keeps them for 14 days."
      customer = "Snapshots in a bucket of its own where older states or another Region are needed, and trying the restore."
    }
  }
  because    = "Nodes are sized by the customer, and automated snapshots are short and only for the domain itself."
  source     = "opensearch-snapshots"
  confidence = "derived"
}

override "opensearch-serverless" {
  on         = ["AWS::OpenSearchServerless::Collection"]
  holders    = { "os.patch" = "aws", "plat.patch" = "aws", "plat.update-settings" = "aws", "svc.capacity" = "aws", "net.exposure" = "customer" }
  because    = "Versions and updates come by themselves and capacity follows the load; network and data access policies stay with the customer."
  source     = "opensearch-serverless"
  confidence = "documented"
}

override "opensearch-serverless-encryption" {
  on      = ["AWS::OpenSearchServerless::Collection"]
  holders = { "data.encrypt-rest" = "shared", "data.backup" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts every collection; it cannot be switched off."
      customer = "The encryption policy that a collection needs, and the key that it names."
    }
    "data.backup" = {
      aws      = "Takes snapshots of the collections by itself and keeps them for some days."
      customer = "A way to fill a collection again, where more is needed."
    }
  }
  because    = "Encryption of collections is required and cannot be left out; the key is named in an encryption policy."
  source     = "opensearch-serverless"
  confidence = "documented"
}

override "opensearch-serverless-standby" {
  on      = ["AWS::OpenSearchServerless::Collection"]
  holders = { "ops.resilience" = "shared" }
  parts = {
    "ops.resilience" = {
      aws      = "Keeps standby replicas of a collection's capacity in another zone, and fails over by itself."
      customer = "Leaving the standby replicas on, which they are unless they are switched off."
    }
  }
  because    = "Redundancy over zones is the default of a collection, and a switch turns it off."
  source     = "opensearch-serverless"
  confidence = "derived"
}
