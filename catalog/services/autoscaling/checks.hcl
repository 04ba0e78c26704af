check "autoscaling-group-multiple-zones" {
  title          = "Auto Scaling groups spread over several Availability Zones"
  responsibility = "ops.resilience"
  resource       = "AWS::AutoScaling::AutoScalingGroup"
  severity       = "medium"
  condition      = length(self.AvailabilityZones) >= 2 || length(self.AvailabilityZoneIds) >= 2 || length(self.VPCZoneIdentifier) >= 2
  why            = "A group in one zone stops with that zone, however many instances it has."
  fix            = "List subnets of at least two zones in {VPCZoneIdentifier}."
  example "pass" { VPCZoneIdentifier = ["subnet-0aaaaaaaaaaaaaaaa", "subnet-0bbbbbbbbbbbbbbbb"] }
  example "pass" "by zones" { AvailabilityZones = ["eu-central-1a", "eu-central-1b"] }
  example "fail" { VPCZoneIdentifier = ["subnet-0aaaaaaaaaaaaaaaa"] }
  example "fail" "one zone" { AvailabilityZones = ["eu-central-1a"] }
}

check "autoscaling-group-load-balancer-health-check" {
  title          = "Auto Scaling groups behind a load balancer replace what the load balancer finds ill"
  responsibility = "ops.resilience"
  resource       = "AWS::AutoScaling::AutoScalingGroup"
  severity       = "low"
  applies        = length(self.TargetGroupARNs) > 0 || length(self.LoadBalancerNames) > 0 || length(self.TrafficSources) > 0
  condition      = strcontains(upper(self.HealthCheckType), "ELB") || strcontains(upper(self.HealthCheckType), "VPC_LATTICE")
  why            = "By default only a dead machine is replaced; one whose application hangs stays in the group."
  fix            = "Set {HealthCheckType} to ELB."
  remedy         = { HealthCheckType = "ELB" }
  example "pass" {
    TargetGroupARNs = ["arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/web/0123456789abcdef"]
    HealthCheckType = "ELB"
  }
  example "fail" { TargetGroupARNs = ["arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/web/0123456789abcdef"] }
  example "fail" "said outright" { LoadBalancerNames = ["web"], HealthCheckType = "EC2" }
  example "not-applicable" { MinSize = "1" }
}

check "autoscaling-group-uses-launch-template" {
  title          = "Auto Scaling groups start instances from a launch template"
  responsibility = "os.configuration"
  resource       = "AWS::AutoScaling::AutoScalingGroup"
  severity       = "medium"
  condition      = self.LaunchTemplate != null || self.MixedInstancesPolicy.LaunchTemplate != null
  why            = "Launch configurations are a dead end: no instance type newer than 2022, no versions, and new accounts cannot create them since 2024-10-01."
  fix            = "Move the settings to an AWS::EC2::LaunchTemplate and set {LaunchTemplate} or {MixedInstancesPolicy}."
  source         = "autoscaling-launch-configurations"
  example "pass" { LaunchTemplate = { LaunchTemplateId = "lt-0123456789abcdef0", Version = "1" } }
  example "pass" "mixed instances" { MixedInstancesPolicy = { LaunchTemplate = { LaunchTemplateSpecification = { LaunchTemplateId = "lt-0123456789abcdef0", Version = "1" } } } }
  example "fail" { LaunchConfigurationName = "web" }
  example "fail" "copied from an instance" { InstanceId = "i-0123456789abcdef0" }
}

check "autoscaling-group-several-instance-types" {
  title          = "Auto Scaling groups can fall back on several instance types"
  responsibility = "svc.capacity"
  resource       = "AWS::AutoScaling::AutoScalingGroup"
  severity       = "low"
  condition = (length(self.MixedInstancesPolicy.LaunchTemplate.Overrides) >= 2
  || anytrue([for o in self.MixedInstancesPolicy.LaunchTemplate.Overrides : o.InstanceRequirements != null]))
  why = "When a zone has run out of the only type, the group cannot grow or replace anything."
  fix = "List several types, or {MixedInstancesPolicy.LaunchTemplate.Overrides:InstanceRequirements}, in {MixedInstancesPolicy.LaunchTemplate.Overrides}."
  example "pass" { MixedInstancesPolicy = { LaunchTemplate = { Overrides = [{ InstanceType = "m5.large" }, { InstanceType = "m6i.large" }] } } }
  example "pass" "by requirements" { MixedInstancesPolicy = { LaunchTemplate = { Overrides = [{ InstanceRequirements = { VCpuCount = { Min = 2 }, MemoryMiB = { Min = 4096 } } }] } } }
  example "fail" { LaunchTemplate = { LaunchTemplateId = "lt-0123456789abcdef0", Version = "1" } }
}

check "autoscaling-group-room-to-grow" {
  title          = "Auto Scaling groups may grow beyond their smallest size"
  responsibility = "svc.capacity"
  resource       = "AWS::AutoScaling::AutoScalingGroup"
  severity       = "low"
  condition      = self.MaxSize > self.MinSize
  why            = "With equal bounds the group replaces instances but never follows the load."
  fix            = "Set {MaxSize} above {MinSize} and add a scaling policy."
  given { MinSize = "2" }
  example "pass" { MaxSize = "10" }
  example "fail" { MaxSize = "2" }
}

check "autoscaling-group-instances-renewed" {
  title          = "Auto Scaling groups replace every instance within ${param.days} days"
  responsibility = "os.patch"
  resource       = "AWS::AutoScaling::AutoScalingGroup"
  severity       = "low"
  parameters     = { days = 90 }
  condition      = self.MaxInstanceLifetime > 0 && self.MaxInstanceLifetime <= param.days * 86400
  why            = "By default an instance lives on unchanged for years; one that is replaced regularly comes up with the patches of the current image."
  fix            = "Set {MaxInstanceLifetime} to at most ${param.days * 86400} seconds and keep the launch template on a recent image."
  remedy         = { MaxInstanceLifetime = param.days * 86400 }
  source         = "ec2-update"
  example "pass" { MaxInstanceLifetime = 2592000 }
  example "fail" {}
  example "fail" "no limit" { MaxInstanceLifetime = 0 }
  example "fail" "a year" { MaxInstanceLifetime = 31536000 }
}

check "autoscaling-group-tags-reach-instances" {
  title          = "Auto Scaling groups pass their tags on to their instances"
  responsibility = "ctl.configuration"
  resource       = "AWS::AutoScaling::AutoScalingGroup"
  severity       = "low"
  condition      = length(self.Tags) > 0 && alltrue([for t in self.Tags : t.PropagateAtLaunch == true])
  why            = "Patch groups, backups and inventories find instances by tag; one without is missed."
  fix            = "Set {Tags:PropagateAtLaunch} to true on every entry of {Tags}."
  example "pass" { Tags = [{ Key = "Patch", Value = "weekly", PropagateAtLaunch = true }] }
  example "fail" { Tags = [{ Key = "Patch", Value = "weekly", PropagateAtLaunch = false }] }
  example "fail" "no tags" {}
  example "unknown" { Tags = [{ Key = "Patch", Value = "weekly", PropagateAtLaunch = unknown("parameter without default") }] }
}

check "autoscaling-group-spot-rebalanced" {
  title          = "Auto Scaling groups replace Spot Instances before they are taken away"
  responsibility = "svc.capacity"
  resource       = "AWS::AutoScaling::AutoScalingGroup"
  severity       = "low"
  applies = (self.MixedInstancesPolicy != null && (self.MixedInstancesPolicy.InstancesDistribution.OnDemandPercentageAboveBaseCapacity == null
  ? 100 : self.MixedInstancesPolicy.InstancesDistribution.OnDemandPercentageAboveBaseCapacity) < 100)
  condition = self.CapacityRebalance == true
  why       = "AWS warns of Spot Instances at risk; without rebalancing the group waits until they are gone."
  fix       = "Set {CapacityRebalance} to true."
  remedy    = { CapacityRebalance = true }
  example "pass" {
    CapacityRebalance    = true
    MixedInstancesPolicy = { InstancesDistribution = { OnDemandPercentageAboveBaseCapacity = 0 } }
  }
  example "fail" { MixedInstancesPolicy = { InstancesDistribution = { OnDemandPercentageAboveBaseCapacity = 50 } } }
  example "not-applicable" "on demand only" { LaunchTemplate = { LaunchTemplateId = "lt-0123456789abcdef0", Version = "1" } }
}

check "autoscaling-group-notifies" {
  title          = "Auto Scaling groups tell somebody when they start and stop instances"
  responsibility = "ops.health-watch"
  resource       = "AWS::AutoScaling::AutoScalingGroup"
  severity       = "low"
  condition      = length(self.NotificationConfigurations) > 0 || self.NotificationConfiguration != null
  why            = "Launches that fail over and over are a sign of trouble that nobody sees without a notice."
  fix            = "Name an SNS topic in {NotificationConfigurations}."
  example "pass" { NotificationConfigurations = [{ TopicARN = ["arn:aws:sns:eu-central-1:111122223333:ops"], NotificationTypes = ["autoscaling:EC2_INSTANCE_LAUNCH_ERROR"] }] }
  example "fail" {}
}

check "autoscaling-scalable-target-not-suspended" {
  title          = "Application Auto Scaling is not suspended"
  responsibility = "svc.capacity"
  resource       = "AWS::ApplicationAutoScaling::ScalableTarget"
  severity       = "medium"
  condition = (self.SuspendedState.DynamicScalingOutSuspended != true && self.SuspendedState.ScheduledScalingSuspended != true
  && self.SuspendedState.DynamicScalingInSuspended != true)
  why    = "A suspended target keeps its size whatever the load, and looks as if it scaled."
  fix    = "Take {SuspendedState} out, or set its members to false."
  remedy = { "SuspendedState.DynamicScalingInSuspended" = false, "SuspendedState.DynamicScalingOutSuspended" = false, "SuspendedState.ScheduledScalingSuspended" = false }
  example "pass" { MaxCapacity = 10 }
  example "fail" { SuspendedState = { DynamicScalingOutSuspended = true } }
}

check "autoscaling-scalable-target-room-to-grow" {
  title          = "Application Auto Scaling may grow beyond the smallest size"
  responsibility = "svc.capacity"
  resource       = "AWS::ApplicationAutoScaling::ScalableTarget"
  severity       = "low"
  condition      = self.MaxCapacity > self.MinCapacity
  why            = "With equal bounds nothing ever scales."
  fix            = "Set {MaxCapacity} above {MinCapacity}."
  example "pass" { MinCapacity = 1, MaxCapacity = 10 }
  example "fail" { MinCapacity = 3, MaxCapacity = 3 }
}
