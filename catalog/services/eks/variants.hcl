# Each design stands beside the control plane, which EKS Auto Mode is a setting of: without it designs would seem to differ in what they all have.

variant "self-managed" {
  title = "Self-managed nodes in an Auto Scaling group"
  resource "AWS::EKS::Cluster" "cluster" { Version = "1.34" }
  resource "AWS::AutoScaling::AutoScalingGroup" "nodes" {
    MinSize = "1"
    MaxSize = "3"
    Tags    = [{ Key = "kubernetes.io/cluster/shop", Value = "owned", PropagateAtLaunch = true }]
  }
}

variant "managed" {
  title = "Managed node group with AWS's image"
  resource "AWS::EKS::Cluster" "cluster" { Version = "1.34" }
  resource "AWS::EKS::Nodegroup" "nodes" {
    ClusterName = ref("cluster")
    AmiType     = "AL2023_x86_64_STANDARD"
  }
}

variant "managed-custom-ami" {
  title = "Managed node group with an image of the customer's own"
  resource "AWS::EKS::Cluster" "cluster" { Version = "1.34" }
  resource "AWS::EKS::Nodegroup" "nodes" {
    ClusterName = ref("cluster")
    AmiType     = "CUSTOM"
  }
}

variant "auto-mode" {
  title = "EKS Auto Mode"
  resource "AWS::EKS::Cluster" "cluster" {
    Version       = "1.34"
    ComputeConfig = { Enabled = true, NodePools = ["general-purpose", "system"] }
  }
}

variant "fargate" {
  title = "Pods on AWS Fargate"
  resource "AWS::EKS::Cluster" "cluster" { Version = "1.34" }
  resource "AWS::EKS::FargateProfile" "profile" {
    ClusterName = ref("cluster")
    Selectors   = [{ Namespace = "default" }]
  }
}

variant "hybrid" {
  title = "Hybrid nodes: machines of the customer's own"
  resource "AWS::EKS::Cluster" "cluster" {
    Version             = "1.34"
    RemoteNetworkConfig = { RemoteNodeNetworks = [{ Cidrs = ["10.80.0.0/16"] }] }
  }
}
