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

terraform "aws_cloudwatch_event_rule" {
  type     = "AWS::Events::Rule"
  set      = { State = self.state == null ? (self.is_enabled == false ? "DISABLED" : "ENABLED") : self.state }
}

fold "aws_cloudwatch_event_target" {
  into   = "AWS::Events::Rule"
  on     = self.rule
  name   = "Name"
  append = { Targets = [merge(self, { Id = self.target_id, DeadLetterConfig = self.dead_letter_config })] }
}

terraform "aws_cloudwatch_event_bus" {
  type = "AWS::Events::EventBus"
}

terraform "aws_sns_topic" {
  type = "AWS::SNS::Topic"
  set  = { TopicName = self.name }
  also "AWS::SNS::TopicPolicy" {
    when = self.policy != null
    set  = { Topics = [this], PolicyDocument = json(self.policy) }
  }
}

terraform "aws_sns_topic_policy" {
  type = "AWS::SNS::TopicPolicy"
  set  = { Topics = [self.arn], PolicyDocument = json(self.policy) }
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

terraform "aws_api_gateway_method" {
  type = "AWS::ApiGateway::Method"
  set  = { AuthorizationType = self.authorization }
}

fold "aws_api_gateway_integration" {
  into = "AWS::ApiGateway::Method"
  on   = { RestApiId = self.rest_api_id, ResourceId = self.resource_id, HttpMethod = self.http_method }
  set  = { Integration = merge(self, { TimeoutInMillis = self.timeout_milliseconds }) }
}

fold "aws_api_gateway_method_response" {
  into   = "AWS::ApiGateway::Method"
  on     = { RestApiId = self.rest_api_id, ResourceId = self.resource_id, HttpMethod = self.http_method }
  append = { MethodResponses = [self] }
}

terraform "aws_api_gateway_rest_api" {
  type = "AWS::ApiGateway::RestApi"
  set  = { ApiKeySourceType = self.api_key_source }
}

fold "aws_api_gateway_rest_api_policy" {
  into = "AWS::ApiGateway::RestApi"
  on   = self.rest_api_id
  set  = { Policy = json(self.policy) }
}

terraform "aws_api_gateway_stage" {
  type = "AWS::ApiGateway::Stage"
  set  = { AccessLogSetting = self.access_log_settings, CanarySetting = self.canary_settings, TracingEnabled = self.xray_tracing_enabled }
}

fold "aws_api_gateway_method_settings" {
  into = "AWS::ApiGateway::Stage"
  on   = { RestApiId = self.rest_api_id, StageName = self.stage_name }
  append = {
    MethodSettings = [merge(self.settings[0], {
      HttpMethod   = reverse(split("/", self.method_path))[0]
      ResourcePath = self.method_path == "*/*" ? "/*" : "/${trimsuffix(self.method_path, "/${reverse(split("/", self.method_path))[0]}")}"
    })]
  }
}

terraform "aws_route53_record" {
  type = "AWS::Route53::RecordSet"
  set = {
    AliasTarget     = { DNSName = self.alias[0].name, HostedZoneId = self.alias[0].zone_id, EvaluateTargetHealth = self.alias[0].evaluate_target_health }
    HostedZoneId    = self.zone_id
    ResourceRecords = self.records
    Weight          = self.weighted_routing_policy[0].weight
  }
}

terraform "aws_route53_zone" {
  type = "AWS::Route53::HostedZone"
  set  = { HostedZoneConfig = { Comment = self.comment }, HostedZoneTags = self.tags, VPCs = [for v in each(self.vpc) : { VPCId = v.vpc_id, VPCRegion = v.vpc_region }] }
}
