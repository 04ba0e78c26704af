service "autoscaling" {
  title      = "AWS Auto Scaling"
  names      = ["auto scaling", "ec2 auto scaling", "application auto scaling", "asg", "application-auto-scaling", "application-autoscaling", "aws application auto scaling", "autoscaling-plans", "auto scaling plans", "aws auto scaling plans", "Amazon EC2 Auto Scaling"]
  model      = "infrastructure"
  prefixes   = ["AWS::AutoScaling::", "AWS::AutoScalingPlans::", "AWS::ApplicationAutoScaling::"]
  because    = "AWS starts and stops the instances; what they run, how many there are and in which zones is the customer's."
  sources    = ["best-practices-wp", "ec2-security"]
  classed_by = "best-practices-wp"

  type "AWS::AutoScaling::AutoScalingGroup" {
    title  = "Auto Scaling group"
    name   = "AutoScalingGroupName"
    traits = ["host", "code", "endpoint"]
  }
  type "AWS::AutoScaling::LaunchConfiguration" {
    title  = "Launch configuration"
    name   = "LaunchConfigurationName"
    traits = ["setting"]
    bears  = ["os.configuration", "net.exposure", "data.encrypt-rest"]
  }
  type "AWS::ApplicationAutoScaling::ScalableTarget" {
    title  = "Scalable target"
    traits = ["setting"]
    bears  = ["svc.capacity"]
  }
  settings = [
    "AWS::ApplicationAutoScaling::ScalingPolicy",
    "AWS::AutoScaling::LifecycleHook",
    "AWS::AutoScaling::ScalingPolicy",
    "AWS::AutoScaling::ScheduledAction",
    "AWS::AutoScaling::WarmPool",
    "AWS::AutoScalingPlans::ScalingPlan",
  ]
}

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
