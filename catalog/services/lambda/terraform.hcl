terraform "aws_lambda_function" {
  type = "AWS::Lambda::Function"
  set = {
    Code                         = { ImageUri = self.image_uri, S3Bucket = self.s3_bucket, S3Key = self.s3_key, S3ObjectVersion = self.s3_object_version, SourceKMSKeyArn = self.source_kms_key_arn }
    DurableConfig                = { ExecutionTimeout = self.durable_config[0].execution_timeout, RetentionPeriodInDays = self.durable_config[0].retention_period }
    FileSystemConfigs            = self.file_system_config
    ReservedConcurrentExecutions = self.reserved_concurrent_executions == -1 ? null : self.reserved_concurrent_executions
  }
  defaults = { PackageType = "Zip" }
}

fold "aws_lambda_runtime_management_config" {
  into = "AWS::Lambda::Function"
  on   = self.function_name
  set  = { RuntimeManagementConfig = { UpdateRuntimeOn = self.update_runtime_on == null ? "Auto" : self.update_runtime_on, RuntimeVersionArn = self.runtime_version_arn } }
}

fold "aws_lambda_function_recursion_config" {
  into = "AWS::Lambda::Function"
  on   = self.function_name
  set  = { RecursiveLoop = self.recursive_loop }
}

terraform "aws_lambda_layer_version" {
  type = "AWS::Lambda::LayerVersion"
  set  = { Content = { S3Bucket = self.s3_bucket, S3Key = self.s3_key, S3ObjectVersion = self.s3_object_version } }
}

terraform "aws_lambda_layer_version_permission" {
  type = "AWS::Lambda::LayerVersionPermission"
  set  = { LayerVersionArn = self.layer_name }
}

terraform "aws_lambda_function_url" {
  type = "AWS::Lambda::Url"
  set  = { AuthType = self.authorization_type, TargetFunctionArn = self.function_name }
}

terraform "aws_lambda_event_source_mapping" {
  type = "AWS::Lambda::EventSourceMapping"
  set = {
    DestinationConfig          = { OnFailure = { Destination = self.destination_config[0].on_failure[0].destination_arn } }
    FilterCriteria             = { Filters = self.filter_criteria[0].filter }
    SourceAccessConfigurations = self.source_access_configuration
  }
  drop = ["self_managed_event_source", "amazon_managed_kafka_event_source_config", "self_managed_kafka_event_source_config", "starting_position_timestamp"]
}

terraform "aws_lambda_code_signing_config" {
  type     = "AWS::Lambda::CodeSigningConfig"
  set      = { CodeSigningPolicies = self.policies }
  defaults = { CodeSigningPolicies = { UntrustedArtifactOnDeployment = "Warn" } }
}

terraform "aws_lambda_alias" {
  type = "AWS::Lambda::Alias"
  set = {
    RoutingConfig = { AdditionalVersionWeights = [for version, weight in self.routing_config[0].additional_version_weights : { FunctionVersion = version, FunctionWeight = weight }] }
  }
}

fold "aws_lambda_provisioned_concurrency_config" {
  into = "AWS::Lambda::Alias"
  on   = { FunctionName = self.function_name, Name = self.qualifier }
  set  = { ProvisionedConcurrencyConfig = { ProvisionedConcurrentExecutions = self.provisioned_concurrent_executions } }
}

terraform "aws_lambda_capacity_provider" {
  type = "AWS::Lambda::CapacityProvider"
  set  = { CapacityProviderName = self.name }
}

types {
  aws_lambda_function_event_invoke_config = "AWS::Lambda::EventInvokeConfig"
  aws_lambda_permission                   = "AWS::Lambda::Permission"
}
