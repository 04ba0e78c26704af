override "eks-self-managed" {
  on      = ["AWS::AutoScaling::AutoScalingGroup"]
  when    = anytrue([for t in self.Tags : startswith(t.Key, "kubernetes.io/cluster/") || t.Key == "eks:cluster-name"])
  holders = { "os.patch" = "customer", "os.configuration" = "customer", "os.host-access" = "customer", "plat.patch" = "shared", "plat.install" = "shared", "svc.capacity" = "customer", "iam.platform" = "customer" }
  parts = {
    "plat.patch" = {
      aws      = "Patches the control plane of EKS and publishes images with kubelet and container runtime."
      customer = "Starts its nodes anew from them, and after each upgrade of the cluster."
    }
    "plat.install" = {
      aws      = "Runs the control plane of EKS."
      customer = "Joins the nodes and runs kubelet, container runtime and network plug-in on them."
    }
  }
  because    = "Self-managed nodes of an EKS cluster are plain instances of the customer's; only the control plane, and the image if it is AWS's, comes from AWS."
  source     = "eks-security"
  confidence = "documented"
  example "applies" { Tags = [{ Key = "kubernetes.io/cluster/shop", Value = "owned", PropagateAtLaunch = true }] }
  example "does-not-apply" { Tags = [{ Key = "Name", Value = "web", PropagateAtLaunch = true }] }
  example "unknown" { Tags = [{ Key = unknown("parameter without default"), Value = "owned" }] }
}
