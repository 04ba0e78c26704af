live "AWS::EKS::Addon" {
  service   = "eks"
  operation = "ListAddons"
  actions   = ["eks:ListAddons"]
  parent    = "AWS::EKS::Cluster"
  input     = { clusterName = self.parent.name }
  items     = "addons[]"
  id        = "item"
  page      = { in = "nextToken", out = "nextToken" }
  core      = true
  follow "DescribeAddon" {
    actions = ["eks:DescribeAddon"]
    input   = { clusterName = self.parent.name, addonName = self.item }
    root    = "addon"
    whole   = true
  }
}

live "AWS::EKS::Cluster" {
  service   = "eks"
  operation = "ListClusters"
  actions   = ["eks:ListClusters"]
  items     = "clusters[]"
  id        = "item"
  page      = { in = "nextToken", out = "nextToken" }
  core      = true
  equal     = ["AccessConfig.AuthenticationMode", "ComputeConfig.Enabled", "DeletionProtection", "EncryptionConfig.Provider.KeyArn", "EncryptionConfig.Resources", "OutpostConfig", "RemoteNetworkConfig.RemoteNodeNetworks", "ResourcesVpcConfig.EndpointPrivateAccess", "ResourcesVpcConfig.EndpointPublicAccess", "ResourcesVpcConfig.PublicAccessCidrs", "Version"]
  meta = {
    VersionSupport = self.outpostConfig == null ? kubernetes_support(self.versions) : null
  }
  set = {
    Logging = { ClusterLogging = { EnabledTypes = [for t in flatten([for l in each(self.logging.clusterLogging) : l.types if l.enabled == true]) : { Type = t }] } }
  }
  follow "DescribeCluster" {
    actions = ["eks:DescribeCluster"]
    input   = { name = self.item }
    root    = "cluster"
    whole   = true
  }
  join "DescribeClusterVersions" {
    as      = "versions"
    actions = ["eks:DescribeClusterVersions"]
    input   = { includeAll = true }
    items   = "clusterVersions[]"
    key     = "clusterVersion"
    on      = self.version
    page    = { in = "nextToken", out = "nextToken" }
  }
}

live "AWS::EKS::Nodegroup" {
  service   = "eks"
  operation = "ListNodegroups"
  actions   = ["eks:ListNodegroups"]
  parent    = "AWS::EKS::Cluster"
  input     = { clusterName = self.parent.name }
  items     = "nodegroups[]"
  id        = "item"
  page      = { in = "nextToken", out = "nextToken" }
  core      = true
  equal     = ["AmiType", "LaunchTemplate.Id", "LaunchTemplate.Name", "RemoteAccess.Ec2SshKey", "RemoteAccess.SourceSecurityGroups", "Version"]
  meta = {
    VersionSupport = kubernetes_support(self.versions)
  }
  follow "DescribeNodegroup" {
    actions = ["eks:DescribeNodegroup"]
    input   = { clusterName = self.parent.name, nodegroupName = self.item }
    root    = "nodegroup"
    whole   = true
  }
  join "DescribeClusterVersions" {
    as      = "versions"
    actions = ["eks:DescribeClusterVersions"]
    input   = { includeAll = true }
    items   = "clusterVersions[]"
    key     = "clusterVersion"
    on      = self.version
    page    = { in = "nextToken", out = "nextToken" }
  }
}
