check "eks-cluster-endpoint-not-public" {
  title          = "The Kubernetes endpoint of EKS clusters is not on the internet"
  responsibility = "net.exposure"
  resource       = "AWS::EKS::Cluster"
  severity       = "high"
  level          = "recommended"
  condition      = coalesce(self.ResourcesVpcConfig.EndpointPublicAccess, true) == false
  why            = "A flaw in authentication, or a leaked credential, is enough where everybody reaches the endpoint."
  fix            = "Set {ResourcesVpcConfig.EndpointPublicAccess} to false and {ResourcesVpcConfig:EndpointPrivateAccess} to true."
  remedy         = { "ResourcesVpcConfig.EndpointPrivateAccess" = true, "ResourcesVpcConfig.EndpointPublicAccess" = false }
  source         = "eks-bpg"
  example "pass" { ResourcesVpcConfig = { EndpointPublicAccess = false, EndpointPrivateAccess = true, SubnetIds = ["subnet-1"] } }
  example "fail" "the default" { ResourcesVpcConfig = { SubnetIds = ["subnet-1"] } }
}

check "eks-cluster-endpoint-narrowed" {
  title          = "A public Kubernetes endpoint admits chosen addresses only"
  responsibility = "net.firewall"
  resource       = "AWS::EKS::Cluster"
  severity       = "high"
  condition      = coalesce(self.ResourcesVpcConfig.EndpointPublicAccess, true) == false || (length(self.ResourcesVpcConfig.PublicAccessCidrs) > 0 && !anytrue([for c in self.ResourcesVpcConfig.PublicAccessCidrs : public_cidr(c)]))
  why            = "Where no addresses are given the endpoint admits the whole internet."
  fix            = "List the addresses of administrators and pipelines in {ResourcesVpcConfig.PublicAccessCidrs}, or make the endpoint private."
  remedy         = { "ResourcesVpcConfig.EndpointPrivateAccess" = true, "ResourcesVpcConfig.EndpointPublicAccess" = false }
  source         = "eks-bpg"
  example "pass" "private" { ResourcesVpcConfig = { EndpointPublicAccess = false } }
  example "pass" { ResourcesVpcConfig = { PublicAccessCidrs = ["203.0.113.0/24"] } }
  example "fail" "the default" { ResourcesVpcConfig = { SubnetIds = ["subnet-1"] } }
  example "fail" { ResourcesVpcConfig = { PublicAccessCidrs = ["0.0.0.0/0"] } }
}

check "eks-cluster-private-endpoint" {
  title          = "Nodes reach the Kubernetes endpoint inside the VPC"
  responsibility = "net.segmentation"
  resource       = "AWS::EKS::Cluster"
  severity       = "low"
  like           = on(self.ResourcesVpcConfig.EndpointPrivateAccess)
  why            = "Otherwise the traffic of nodes to their control plane leaves the VPC, and stops when the way to the internet does."
  example "fail" "the default" { ResourcesVpcConfig = { SubnetIds = ["subnet-1"] } }
}

check "eks-cluster-audit-log" {
  title          = "EKS clusters keep the audit log of Kubernetes"
  responsibility = "ops.logging"
  resource       = "AWS::EKS::Cluster"
  severity       = "medium"
  condition      = anytrue([for t in self.Logging.ClusterLogging.EnabledTypes : t.Type == "audit"])
  why            = "CloudTrail does not see what is done inside Kubernetes; without the audit log nobody does."
  fix            = "Add audit, and better all five types, to {Logging.ClusterLogging.EnabledTypes}."
  remedy         = { "Logging.ClusterLogging.EnabledTypes[]" = { Type = "audit" } }
  source         = "eks-bpg"
  example "pass" { Logging = { ClusterLogging = { EnabledTypes = [{ Type = "audit" }] } } }
  example "fail" "the default" { Name = "shop" }
  example "fail" "others only" { Logging = { ClusterLogging = { EnabledTypes = [{ Type = "api" }] } } }
}

check "eks-cluster-all-logs" {
  title          = "EKS clusters keep all five logs of the control plane"
  responsibility = "ops.logging"
  resource       = "AWS::EKS::Cluster"
  severity       = "low"
  condition      = alltrue([for wanted in ["api", "audit", "authenticator", "controllerManager", "scheduler"] : anytrue([for t in self.Logging.ClusterLogging.EnabledTypes : t.Type == wanted])])
  why            = "The log of the authenticator says who logged in as whom; the others explain what the control plane did."
  fix            = "List api, audit, authenticator, controllerManager and scheduler in {Logging.ClusterLogging.EnabledTypes}."
  remedy         = { "Logging.ClusterLogging.EnabledTypes" = [for log in ["api", "audit", "authenticator", "controllerManager", "scheduler"] : { Type = log }] }
  example "pass" { Logging = { ClusterLogging = { EnabledTypes = [{ Type = "api" }, { Type = "audit" }, { Type = "authenticator" }, { Type = "controllerManager" }, { Type = "scheduler" }] } } }
  example "fail" { Logging = { ClusterLogging = { EnabledTypes = [{ Type = "audit" }] } } }
}

check "eks-cluster-secrets-encrypted-with-own-key" {
  title          = "EKS clusters encrypt Kubernetes secrets with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::EKS::Cluster"
  severity       = "medium"
  level          = "thorough"
  condition      = anytrue([for c in self.EncryptionConfig : contains(c.Resources, "secrets") && c.Provider.KeyArn != null])
  why            = "The disks of etcd are encrypted anyhow; only a key of one's own has a policy and a record of every use."
  fix            = "Set {EncryptionConfig} with {EncryptionConfig:Resources} secrets and {EncryptionConfig:Provider.KeyArn}."
  source         = "eks-bpg"
  example "pass" { EncryptionConfig = [{ Resources = ["secrets"], Provider = { KeyArn = "arn:aws:kms:eu-west-1:123456789012:key/1234" } }] }
  example "fail" "the default" { Name = "shop" }
}

check "eks-cluster-deletion-protection" {
  title          = "EKS clusters are protected against deletion"
  responsibility = "ops.resilience"
  resource       = "AWS::EKS::Cluster"
  severity       = "low"
  like           = on(self.DeletionProtection)
  why            = "One wrong command takes the control plane with everything that is declared in it."
}

check "eks-cluster-access-entries" {
  title          = "EKS clusters rule access by access entries, not by the aws-auth config map alone"
  responsibility = "iam.platform"
  resource       = "AWS::EKS::Cluster"
  severity       = "low"
  condition      = contains(["API", "API_AND_CONFIG_MAP"], self.AccessConfig.AuthenticationMode)
  why            = "The config map is invisible to IAM and CloudTrail, and one wrong edit locks everybody out."
  fix            = "Set {AccessConfig.AuthenticationMode} to API, or to API_AND_CONFIG_MAP on the way there."
  remedy         = { "AccessConfig.AuthenticationMode" = "API" }
  source         = "eks-bpg"
  example "pass" { AccessConfig = { AuthenticationMode = "API" } }
  example "fail" { AccessConfig = { AuthenticationMode = "CONFIG_MAP" } }
  example "fail" "the default" { Name = "shop" }
}

check "eks-nodegroup-no-open-ssh" {
  title          = "Node groups open SSH to chosen sources only"
  responsibility = "net.firewall"
  resource       = "AWS::EKS::Nodegroup"
  severity       = "high"
  condition      = self.RemoteAccess.Ec2SshKey == null || length(self.RemoteAccess.SourceSecurityGroups) > 0
  why            = "With a key and no source security groups EKS opens port 22 of every node to the whole internet."
  fix            = "Set {RemoteAccess.SourceSecurityGroups}, or leave {RemoteAccess} out and use Session Manager."
  source         = "eks-mng"
  example "pass" "no login" { NodegroupName = "web" }
  example "pass" { RemoteAccess = { Ec2SshKey = "admin", SourceSecurityGroups = ["sg-1"] } }
  example "fail" { RemoteAccess = { Ec2SshKey = "admin" } }
}

check "eks-access-entry-not-cluster-admin" {
  title          = "Access entries do not make principals administrators of the whole cluster"
  responsibility = "iam.platform"
  resource       = "AWS::EKS::AccessEntry"
  severity       = "medium"
  condition      = !anytrue([for p in self.AccessPolicies : endswith(p.PolicyArn, "/AmazonEKSClusterAdminPolicy") && coalesce(p.AccessScope.Type, "cluster") == "cluster"]) && !contains(self.KubernetesGroups, "system:masters")
  why            = "A cluster administrator reads every secret and runs anything anywhere in the cluster."
  fix            = "Attach a narrower policy, or one with {AccessPolicies:AccessScope} of single namespaces, in {AccessPolicies}."
  example "pass" { AccessPolicies = [{ PolicyArn = "arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy", AccessScope = { Type = "namespace", Namespaces = ["shop"] } }] }
  example "fail" { AccessPolicies = [{ PolicyArn = "arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy", AccessScope = { Type = "cluster" } }] }
}
