live "AWS::ApplicationAutoScaling::ScalableTarget" {
  service   = "application-autoscaling"
  operation = "DescribeScalableTargets"
  actions   = ["application-autoscaling:DescribeScalableTargets"]
  input     = { ServiceNamespace = "ecs, dynamodb, rds, lambda, \u2026 one call each" }
  items     = "ScalableTargets[]"
  id        = "ResourceId"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["MaxCapacity", "MinCapacity", "ResourceId", "ServiceNamespace", "SuspendedState.DynamicScalingInSuspended", "SuspendedState.DynamicScalingOutSuspended", "SuspendedState.ScheduledScalingSuspended"]
}

live "AWS::AutoScaling::AutoScalingGroup" {
  service   = "autoscaling"
  operation = "DescribeAutoScalingGroups"
  actions   = ["autoscaling:DescribeAutoScalingGroups"]
  items     = "AutoScalingGroups[]"
  id        = "AutoScalingGroupName"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  absent    = ["NotificationConfiguration"]
  equal     = ["AvailabilityZoneIds", "AvailabilityZones", "CapacityRebalance", "HealthCheckType", "LaunchTemplate", "LoadBalancerNames", "MaxInstanceLifetime", "MaxSize", "MinSize", "MixedInstancesPolicy.InstancesDistribution.OnDemandPercentageAboveBaseCapacity", "MixedInstancesPolicy.LaunchTemplate", "MixedInstancesPolicy.LaunchTemplate.Overrides.InstanceRequirements", "Tags.Key", "Tags.PropagateAtLaunch", "TargetGroupARNs", "TrafficSources"]
  set = {
    NotificationConfigurations = [for n in each(self.notifications) : { TopicARN = n.TopicARN, NotificationTypes = [n.NotificationType] }]
    VPCZoneIdentifier          = self.VPCZoneIdentifier == null ? null : split(",", self.VPCZoneIdentifier)
  }
  join "DescribeNotificationConfigurations" {
    as      = "notifications"
    actions = ["autoscaling:DescribeNotificationConfigurations"]
    items   = "NotificationConfigurations[]"
    key     = "AutoScalingGroupName"
    on      = self.AutoScalingGroupName
    page    = { in = "NextToken", out = "NextToken" }
  }
}

live "AWS::AutoScaling::LaunchConfiguration" {
  service   = "autoscaling"
  operation = "DescribeLaunchConfigurations"
  actions   = ["autoscaling:DescribeLaunchConfigurations"]
  items     = "LaunchConfigurations[]"
  id        = "LaunchConfigurationName"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["AssociatePublicIpAddress", "BlockDeviceMappings.Ebs.Encrypted", "MetadataOptions.HttpEndpoint", "MetadataOptions.HttpPutResponseHopLimit", "MetadataOptions.HttpTokens", "UserData"]
}
