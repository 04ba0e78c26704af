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

terraform "aws_apigatewayv2_stage" {
  type = "AWS::ApiGatewayV2::Stage"
  set = {
    StageName     = self.name
    RouteSettings = merge([for r in each(self.route_settings) : { (r.route_key) = r }]...)
  }
}

terraform "aws_apigatewayv2_domain_name" {
  type = "AWS::ApiGatewayV2::DomainName"
  set  = { DomainNameConfigurations = self.domain_name_configuration }
}

types {
  aws_api_gateway_domain_name_access_association = "AWS::ApiGateway::DomainNameAccessAssociation"
}
