terraform "aws_eks_cluster" {
  type = "AWS::EKS::Cluster"
  set = {
    Logging            = { ClusterLogging = { EnabledTypes = [for t in each(self.enabled_cluster_log_types) : { Type = t }] } }
    ResourcesVpcConfig = self.vpc_config
  }
}

terraform "aws_eks_node_group" {
  type = "AWS::EKS::Nodegroup"
  set  = { RemoteAccess = [for r in each(self.remote_access) : { Ec2SshKey = r.ec2_ssh_key, SourceSecurityGroups = r.source_security_group_ids }] }
}

terraform "aws_eks_access_entry" {
  type = "AWS::EKS::AccessEntry"
  set  = { Username = self.user_name }
}

fold "aws_eks_access_policy_association" {
  into   = "AWS::EKS::AccessEntry"
  on     = { ClusterName = self.cluster_name, PrincipalArn = self.principal_arn }
  append = { AccessPolicies = [self] }
}
