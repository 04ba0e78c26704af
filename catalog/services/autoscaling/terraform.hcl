terraform "aws_autoscaling_group" {
  type = "AWS::AutoScaling::AutoScalingGroup"
  set = {
    AutoScalingGroupName           = self.name
    Cooldown                       = self.default_cooldown
    LaunchConfigurationName        = self.launch_configuration
    LaunchTemplate                 = { LaunchTemplateId = self.launch_template[0].id, LaunchTemplateName = self.launch_template[0].name, Version = self.launch_template[0].version }
    LoadBalancerNames              = self.load_balancers
    LifecycleHookSpecificationList = [for h in each(self.initial_lifecycle_hook) : merge(h, { LifecycleHookName = h.name })]
    MetricsCollection              = self.enabled_metrics == null ? [] : [{ Granularity = self.metrics_granularity == null ? "1Minute" : self.metrics_granularity, Metrics = self.enabled_metrics }]
    MixedInstancesPolicy = self.mixed_instances_policy == null ? null : {
      InstancesDistribution = self.mixed_instances_policy[0].instances_distribution
      LaunchTemplate        = { LaunchTemplateSpecification = self.mixed_instances_policy[0].launch_template[0].launch_template_specification, Overrides = self.mixed_instances_policy[0].launch_template[0].override }
    }
    NewInstancesProtectedFromScaleIn = self.protect_from_scale_in
    Tags                             = concat(each(self.tag), each(self.tags))
    TrafficSources                   = self.traffic_source
  }
  defaults = { CapacityRebalance = false }
}

fold "aws_autoscaling_attachment" {
  into = "AWS::AutoScaling::AutoScalingGroup"
  on   = self.autoscaling_group_name
  append = {
    LoadBalancerNames = each(self.elb)
    TargetGroupARNs   = concat(each(self.lb_target_group_arn), each(self.alb_target_group_arn))
  }
}

fold "aws_autoscaling_traffic_source_attachment" {
  into   = "AWS::AutoScaling::AutoScalingGroup"
  on     = self.autoscaling_group_name
  append = { TrafficSources = self.traffic_source }
}

fold "aws_autoscaling_notification" {
  into   = "AWS::AutoScaling::AutoScalingGroup"
  on     = self.group_names
  append = { NotificationConfigurations = [{ TopicARN = [self.topic_arn], NotificationTypes = self.notifications }] }
}

fold "aws_autoscaling_group_tag" {
  into   = "AWS::AutoScaling::AutoScalingGroup"
  on     = self.autoscaling_group_name
  append = { Tags = self.tag }
}

terraform "aws_launch_configuration" {
  type = "AWS::AutoScaling::LaunchConfiguration"
  set = {
    BlockDeviceMappings = concat(
      [for b in each(self.root_block_device) : { Ebs = b }],
      [for b in each(self.ebs_block_device) : { DeviceName = b.device_name, Ebs = b }],
      [for b in each(self.ephemeral_block_device) : { DeviceName = b.device_name, VirtualName = b.virtual_name }],
    )
    InstanceMonitoring      = self.enable_monitoring
    LaunchConfigurationName = self.name
    UserData                = self.user_data_base64 == null ? self.user_data : self.user_data_base64
  }
  defaults = { InstanceMonitoring = true }
}

terraform "aws_autoscaling_policy" {
  type = "AWS::AutoScaling::ScalingPolicy"
  set  = { StepAdjustments = self.step_adjustment }
}

terraform "aws_autoscaling_schedule" {
  type = "AWS::AutoScaling::ScheduledAction"
}

terraform "aws_autoscaling_lifecycle_hook" {
  type = "AWS::AutoScaling::LifecycleHook"
  set  = { LifecycleHookName = self.name }
}

terraform "aws_appautoscaling_target" {
  type = "AWS::ApplicationAutoScaling::ScalableTarget"
}

terraform "aws_appautoscaling_policy" {
  type = "AWS::ApplicationAutoScaling::ScalingPolicy"
  set = {
    PolicyName                               = self.name
    StepScalingPolicyConfiguration           = self.step_scaling_policy_configuration == null ? null : merge(self.step_scaling_policy_configuration[0], { StepAdjustments = self.step_scaling_policy_configuration[0].step_adjustment })
    TargetTrackingScalingPolicyConfiguration = self.target_tracking_scaling_policy_configuration
  }
}
