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
  equal     = ["AvailabilityZoneIds", "AvailabilityZones", "CapacityRebalance", "HealthCheckType", "LaunchTemplate", "LoadBalancerNames", "MaxInstanceLifetime", "MaxSize", "MinSize", "MixedInstancesPolicy.InstancesDistribution.OnDemandPercentageAboveBaseCapacity", "MixedInstancesPolicy.LaunchTemplate", "MixedInstancesPolicy.LaunchTemplate.Overrides.InstanceRequirements", "Tags.Key", "Tags.PropagateAtLaunch", "TargetGroupARNs", "TrafficSources"]
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
