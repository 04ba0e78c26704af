checks "ecs-no-public-address" {
  each "ecs-service-no-public-address" {
    title    = "ECS services give their tasks no public addresses"
    level    = "recommended"
    property = "AwsvpcConfiguration"
    type     = "AWS::ECS::Service"
    fix      = "Set {NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp} to DISABLED, and place tasks in subnets with a NAT gateway or endpoints."
    example "pass" { NetworkConfiguration = { AwsvpcConfiguration = { Subnets = ["subnet-1"], AssignPublicIp = "DISABLED" } } }
  }
  each "ecs-task-set-no-public-address" {
    title    = "ECS task sets give their tasks no public addresses"
    level    = "recommended"
    property = "AwsVpcConfiguration"
    type     = "AWS::ECS::TaskSet"
    fix      = "Set {NetworkConfiguration.AwsVpcConfiguration.AssignPublicIp} to DISABLED."
  }
  responsibility = "net.exposure"
  resource       = each.type
  severity       = "high"
  condition      = coalesce(self.NetworkConfiguration[each.property].AssignPublicIp, "DISABLED") != "ENABLED"
  why            = "A task with a public address can be reached past the load balancer and its protection."
  example "pass" "the default" { NetworkConfiguration = { (each.property) = { Subnets = ["subnet-1"] } } }
  example "fail" { NetworkConfiguration = { (each.property) = { Subnets = ["subnet-1"], AssignPublicIp = "ENABLED" } } }
}

check "ecs-service-rolls-back" {
  title          = "ECS services roll failed deployments back by themselves"
  responsibility = "ops.resilience"
  resource       = "AWS::ECS::Service"
  severity       = "low"
  applies        = coalesce(self.DeploymentController.Type, "ECS") == "ECS"
  condition      = (self.DeploymentConfiguration.DeploymentCircuitBreaker.Enable == true && self.DeploymentConfiguration.DeploymentCircuitBreaker.Rollback == true) || (self.DeploymentConfiguration.Alarms.Enable == true && self.DeploymentConfiguration.Alarms.Rollback == true)
  why            = "Without a circuit breaker ECS starts a broken version over and over, and the old one may be gone."
  fix            = "Set {DeploymentConfiguration.DeploymentCircuitBreaker} with {DeploymentConfiguration.DeploymentCircuitBreaker:Enable} and {DeploymentConfiguration.DeploymentCircuitBreaker:Rollback} true, or {DeploymentConfiguration:Alarms} likewise."
  remedy         = { "DeploymentConfiguration.DeploymentCircuitBreaker.Enable" = true, "DeploymentConfiguration.DeploymentCircuitBreaker.Rollback" = true }
  example "pass" { DeploymentConfiguration = { DeploymentCircuitBreaker = { Enable = true, Rollback = true } } }
  example "fail" "the default" { ServiceName = "web" }
  example "not-applicable" { DeploymentController = { Type = "CODE_DEPLOY" } }
}

check "ecs-cluster-container-insights" {
  title          = "ECS clusters record Container Insights"
  responsibility = "ops.logging"
  resource       = "AWS::ECS::Cluster"
  severity       = "low"
  condition      = contains(["enabled", "enhanced"], lower(find(self.ClusterSettings, { Name = "containerInsights" }).Value))
  why            = "Without measurements of tasks and services a fault, or a miner at work, goes unnoticed."
  fix            = "Add containerInsights with the value enabled or enhanced to {ClusterSettings}."
  remedy         = { "ClusterSettings[Name=containerInsights].Value" = "enabled" }
  example "pass" { ClusterSettings = [{ Name = "containerInsights", Value = "enabled" }] }
  example "pass" "the newer kind" { ClusterSettings = [{ Name = "containerInsights", Value = "enhanced" }] }
  example "fail" "the default" { ClusterName = "shop" }
  example "fail" { ClusterSettings = [{ Name = "containerInsights", Value = "disabled" }] }
  example "unknown" { ClusterSettings = [{ Name = "containerInsights", Value = unknown("parameter without default") }] }
}

check "ecs-cluster-exec-logged" {
  title          = "Sessions of ECS Exec are recorded"
  responsibility = "ops.logging"
  resource       = "AWS::ECS::Cluster"
  severity       = "low"
  condition      = coalesce(self.Configuration.ExecuteCommandConfiguration.Logging, "DEFAULT") != "NONE"
  why            = "What somebody did in a shell inside a container can be told only from the session's record."
  fix            = "Set {Configuration.ExecuteCommandConfiguration.Logging} to OVERRIDE with a {Configuration.ExecuteCommandConfiguration:LogConfiguration}, or leave it at DEFAULT."
  remedy         = { "Configuration.ExecuteCommandConfiguration.Logging" = "DEFAULT" }
  example "pass" "the default, the task's own log" { ClusterName = "shop" }
  example "fail" { Configuration = { ExecuteCommandConfiguration = { Logging = "NONE" } } }
}

check "ecs-cluster-exec-encrypted-with-own-key" {
  title          = "Sessions of ECS Exec are encrypted with a key of the customer's own, and so are their records"
  responsibility = "data.keys"
  resource       = "AWS::ECS::Cluster"
  severity       = "low"
  applies        = self.Configuration.ExecuteCommandConfiguration.Logging == "OVERRIDE"
  condition      = self.Configuration.ExecuteCommandConfiguration.KmsKeyId != null && (self.Configuration.ExecuteCommandConfiguration.LogConfiguration.CloudWatchEncryptionEnabled == true || self.Configuration.ExecuteCommandConfiguration.LogConfiguration.S3EncryptionEnabled == true)
  why            = "Records of shells hold whatever was typed and shown, secrets as well."
  fix            = "Set {Configuration.ExecuteCommandConfiguration.KmsKeyId}, and encryption in its {Configuration.ExecuteCommandConfiguration:LogConfiguration}."
  example "pass" { Configuration = { ExecuteCommandConfiguration = { Logging = "OVERRIDE", KmsKeyId = "alias/exec", LogConfiguration = { CloudWatchLogGroupName = "exec", CloudWatchEncryptionEnabled = true } } } }
  example "fail" { Configuration = { ExecuteCommandConfiguration = { Logging = "OVERRIDE", LogConfiguration = { CloudWatchLogGroupName = "exec" } } } }
  example "not-applicable" { ClusterName = "shop" }
}

check "ecs-capacity-provider-termination-protection" {
  title          = "Capacity providers do not let scaling end instances with tasks on them"
  responsibility = "ops.resilience"
  resource       = "AWS::ECS::CapacityProvider"
  severity       = "low"
  applies        = self.AutoScalingGroupProvider != null
  condition      = self.AutoScalingGroupProvider.ManagedTerminationProtection == "ENABLED"
  why            = "Scaling in may take an instance whose tasks are in the middle of their work."
  fix            = "Set {AutoScalingGroupProvider.ManagedTerminationProtection} to ENABLED, with managed scaling on and {AWS::AutoScaling::AutoScalingGroup#NewInstancesProtectedFromScaleIn} on the group."
  example "pass" { AutoScalingGroupProvider = { AutoScalingGroupArn = "arn:aws:autoscaling:eu-west-1:123456789012:autoScalingGroup:1:autoScalingGroupName/a", ManagedTerminationProtection = "ENABLED" } }
  example "fail" "the default" { AutoScalingGroupProvider = { AutoScalingGroupArn = "arn:aws:autoscaling:eu-west-1:123456789012:autoScalingGroup:1:autoScalingGroupName/a" } }
  example "not-applicable" { ManagedInstancesProvider = { InfrastructureRoleArn = "arn:aws:iam::123456789012:role/ecs" } }
}
