terraform "aws_ecs_cluster" {
  type = "AWS::ECS::Cluster"
  set = {
    ClusterName     = self.name
    ClusterSettings = self.setting
    Configuration   = [for c in each(self.configuration) : merge(c, { ExecuteCommandConfiguration = [for e in each(c.execute_command_configuration) : merge(e, { LogConfiguration = [for l in each(e.log_configuration) : merge(l, { S3EncryptionEnabled = l.s3_bucket_encryption_enabled })] })] })]
  }
}

fold "aws_ecs_cluster_capacity_providers" {
  into = "AWS::ECS::Cluster"
  on   = self.cluster_name
  name = "ClusterName"
  set  = { CapacityProviders = self.capacity_providers, DefaultCapacityProviderStrategy = self.default_capacity_provider_strategy }
}

terraform "aws_ecs_task_definition" {
  type = "AWS::ECS::TaskDefinition"
  set  = { Volumes = [for v in each(self.volume) : merge(v, { EFSVolumeConfiguration = v.efs_volume_configuration })] }
}

terraform "aws_ecs_service" {
  type = "AWS::ECS::Service"
  set = {
    ServiceName             = self.name
    DeploymentConfiguration = [for d in [self] : { DeploymentCircuitBreaker = d.deployment_circuit_breaker, Alarms = d.alarms, MaximumPercent = d.deployment_maximum_percent, MinimumHealthyPercent = d.deployment_minimum_healthy_percent }]
    LoadBalancers           = self.load_balancer
    NetworkConfiguration    = [for n in each(self.network_configuration) : { AwsvpcConfiguration = { Subnets = n.subnets, SecurityGroups = n.security_groups, AssignPublicIp = n.assign_public_ip == null ? null : (n.assign_public_ip == true ? "ENABLED" : "DISABLED") } }]
  }
}

terraform "aws_ecs_task_set" {
  type = "AWS::ECS::TaskSet"
  set = {
    LoadBalancers        = self.load_balancer
    NetworkConfiguration = [for n in each(self.network_configuration) : { AwsVpcConfiguration = { Subnets = n.subnets, SecurityGroups = n.security_groups, AssignPublicIp = n.assign_public_ip == null ? null : (n.assign_public_ip == true ? "ENABLED" : "DISABLED") } }]
  }
}
