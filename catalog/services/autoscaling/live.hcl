live "AWS::ApplicationAutoScaling::ScalableTarget" {
  service   = "application-autoscaling"
  operation = "DescribeScalableTargets"
  actions   = ["application-autoscaling:DescribeScalableTargets"]
  input     = { ServiceNamespace = "dynamodb" }
  items     = "ScalableTargets[]"
  id        = "ServiceNamespace ResourceId ScalableDimension"
  names     = "${self.ResourceId}|${self.ScalableDimension}|${self.ServiceNamespace}"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["MaxCapacity", "MinCapacity", "ResourceId", "ServiceNamespace", "SuspendedState.DynamicScalingInSuspended", "SuspendedState.DynamicScalingOutSuspended", "SuspendedState.ScheduledScalingSuspended"]
  again {
    scope = "regional"
    input = { ServiceNamespace = "ecs" }
  }
  again {
    scope = "regional"
    input = { ServiceNamespace = "rds" }
  }
  again {
    scope = "regional"
    input = { ServiceNamespace = "lambda" }
  }
  again {
    scope = "regional"
    input = { ServiceNamespace = "elasticache" }
  }
  again {
    scope = "regional"
    input = { ServiceNamespace = "sagemaker" }
  }
  again {
    scope = "regional"
    input = { ServiceNamespace = "kafka" }
  }
  again {
    scope = "regional"
    input = { ServiceNamespace = "cassandra" }
  }
  again {
    scope = "regional"
    input = { ServiceNamespace = "neptune" }
  }
  again {
    scope = "regional"
    input = { ServiceNamespace = "appstream" }
  }
  again {
    scope = "regional"
    input = { ServiceNamespace = "ec2" }
  }
  again {
    scope = "regional"
    input = { ServiceNamespace = "elasticmapreduce" }
  }
  again {
    scope = "regional"
    input = { ServiceNamespace = "comprehend" }
  }
  again {
    scope = "regional"
    input = { ServiceNamespace = "custom-resource" }
  }
  again {
    scope = "regional"
    input = { ServiceNamespace = "workspaces" }
  }
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
