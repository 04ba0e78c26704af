terraform "aws_cloudfront_distribution" {
  type = "AWS::CloudFront::Distribution"
  set = {
    DistributionConfig = merge(self, {
      CacheBehaviors       = [for b in each(self.ordered_cache_behavior) : merge(b, { FunctionAssociations = b.function_association, LambdaFunctionAssociations = [for f in each(b.lambda_function_association) : merge(f, { LambdaFunctionARN = f.lambda_arn })] })]
      CustomErrorResponses = self.custom_error_response
      DefaultCacheBehavior = self.default_cache_behavior == null ? null : merge(self.default_cache_behavior[0], {
        FunctionAssociations       = self.default_cache_behavior[0].function_association
        LambdaFunctionAssociations = [for f in each(self.default_cache_behavior[0].lambda_function_association) : merge(f, { LambdaFunctionARN = f.lambda_arn })]
      })
      IPV6Enabled = self.is_ipv6_enabled
      Logging     = self.logging_config
      OriginGroups = {
        Items = [for g in each(self.origin_group) : { Id = g.origin_id, FailoverCriteria = { StatusCodes = { Items = g.failover_criteria[0].status_codes } }, Members = { Items = g.member } }]
      }
      Origins = [for o in each(self.origin) : merge(o, { Id = o.origin_id, OriginCustomHeaders = [for h in each(o.custom_header) : { HeaderName = h.name, HeaderValue = h.value }] })]
    })
  }
}

terraform "aws_cloudfront_origin_access_control" {
  type = "AWS::CloudFront::OriginAccessControl"
  set  = { OriginAccessControlConfig = self }
}

terraform "aws_cloudfront_origin_access_identity" {
  type = "AWS::CloudFront::CloudFrontOriginAccessIdentity"
  set  = { CloudFrontOriginAccessIdentityConfig = self }
}

terraform "aws_cloudfront_response_headers_policy" {
  type = "AWS::CloudFront::ResponseHeadersPolicy"
  set  = { ResponseHeadersPolicyConfig = self }
}

terraform "aws_cloudfront_cache_policy" {
  type = "AWS::CloudFront::CachePolicy"
  set  = { CachePolicyConfig = self }
}

terraform "aws_cloudfront_origin_request_policy" {
  type = "AWS::CloudFront::OriginRequestPolicy"
  set  = { OriginRequestPolicyConfig = self }
}

terraform "aws_cloudfront_function" {
  type = "AWS::CloudFront::Function"
  set  = { AutoPublish = self.publish, FunctionCode = self.code, FunctionConfig = { Comment = self.comment, Runtime = self.runtime } }
}

terraform "aws_cloudfront_key_group" {
  type = "AWS::CloudFront::KeyGroup"
  set  = { KeyGroupConfig = self }
}

terraform "aws_cloudfront_public_key" {
  type = "AWS::CloudFront::PublicKey"
  set  = { PublicKeyConfig = self }
}

terraform "aws_cloudfront_vpc_origin" {
  type = "AWS::CloudFront::VpcOrigin"
  set  = { VpcOriginEndpointConfig = self.vpc_origin_endpoint_config }
}

terraform "aws_cloudwatch_log_delivery" {
  type = "AWS::Logs::Delivery"
  set  = { S3EnableHiveCompatiblePath = self.s3_delivery_configuration[0].enable_hive_compatible_path, S3SuffixPath = self.s3_delivery_configuration[0].suffix_path }
}

terraform "aws_cloudwatch_log_delivery_destination" {
  type = "AWS::Logs::DeliveryDestination"
  set  = { DestinationResourceArn = self.delivery_destination_configuration[0].destination_resource_arn }
}

types {
  aws_cloudfront_continuous_deployment_policy = "AWS::CloudFront::ContinuousDeploymentPolicy"
  aws_cloudfront_key_value_store              = "AWS::CloudFront::KeyValueStore"
  aws_cloudfront_monitoring_subscription      = "AWS::CloudFront::MonitoringSubscription"
  aws_cloudfront_realtime_log_config          = "AWS::CloudFront::RealtimeLogConfig"
  aws_cloudwatch_log_delivery_source          = "AWS::Logs::DeliverySource"
}
