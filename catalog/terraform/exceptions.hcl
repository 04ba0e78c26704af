# Types of services that have no folder yet: only what relates resources to each other, and the properties that security depends on.

terraform "aws_cloudwatch_log_group" {
  type = "AWS::Logs::LogGroup"
  set  = { LogGroupName = self.name }
}

terraform "aws_cloudwatch_log_metric_filter" {
  type = "AWS::Logs::MetricFilter"
  set  = { FilterName = self.name, FilterPattern = self.pattern, MetricTransformations = [for m in each(self.metric_transformation) : merge(m, { MetricName = m.name, MetricNamespace = m.namespace, MetricValue = m.value })] }
}

terraform "aws_cloudwatch_log_subscription_filter" {
  type = "AWS::Logs::SubscriptionFilter"
  set  = { FilterName = self.name }
}

terraform "aws_secretsmanager_secret" {
  type = "AWS::SecretsManager::Secret"
  set  = { ReplicaRegions = [for r in each(self.replica) : { Region = r.region, KmsKeyId = r.kms_key_id }] }
  also "AWS::SecretsManager::ResourcePolicy" {
    when = self.policy != null
    set  = { SecretId = this, ResourcePolicy = json(self.policy) }
  }
}

fold "aws_secretsmanager_secret_version" {
  into = "AWS::SecretsManager::Secret"
  on   = self.secret_id
  name = "Name"
  set  = { SecretString = self.secret_string_wo == null ? self.secret_string : self.secret_string_wo }
}

terraform "aws_secretsmanager_secret_policy" {
  type = "AWS::SecretsManager::ResourcePolicy"
  set  = { SecretId = self.secret_arn, ResourcePolicy = json(self.policy) }
}

terraform "aws_secretsmanager_secret_rotation" {
  type = "AWS::SecretsManager::RotationSchedule"
}

