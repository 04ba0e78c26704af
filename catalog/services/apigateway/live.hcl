live "AWS::ApiGateway::DomainName" {
  service   = "apigateway"
  operation = "GetDomainNames"
  actions   = ["apigateway:GET"]
  items     = "items[]"
  id        = "domainName"
  page      = { in = "position", out = "position" }
  equal     = ["SecurityPolicy"]
}

live "AWS::ApiGateway::RestApi" {
  service   = "apigateway"
  operation = "GetRestApis"
  actions   = ["apigateway:GET"]
  input     = { limit = 500 }
  items     = "items[]"
  id        = "id"
  page      = { in = "position", out = "position" }
  core      = true
  equal     = ["EndpointConfiguration.Types", "SecurityPolicy"]
}

live "AWS::ApiGateway::Stage" {
  service   = "apigateway"
  operation = "GetStages"
  actions   = ["apigateway:GET"]
  parent    = "AWS::ApiGateway::RestApi"
  input     = { restApiId = self.parent.id }
  items     = "item[]"
  id        = "stageName"
  core      = true
  equal     = ["CacheClusterEnabled", "ClientCertificateId", "TracingEnabled"]
  set = {
    RestApiId        = self.parent.id
    MethodSettings   = self.methodSettings == null ? null : [for k, v in self.methodSettings : { HttpMethod = reverse(split("/", k))[0], ResourcePath = k == "*/*" ? "/*" : "/${replace(replace(join("/", slice(split("/", k), 0, length(split("/", k)) - 1)), "~1", "/"), "~0", "~")}", CacheDataEncrypted = v.cacheDataEncrypted, CachingEnabled = v.cachingEnabled, DataTraceEnabled = v.dataTraceEnabled, LoggingLevel = v.loggingLevel, MetricsEnabled = v.metricsEnabled }]
    AccessLogSetting = { DestinationArn = self.accessLogSettings.destinationArn }
  }
}

live "AWS::ApiGatewayV2::Api" {
  service   = "apigatewayv2"
  operation = "GetApis"
  actions   = ["apigateway:GET"]
  items     = "Items[]"
  id        = "ApiId"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
}

live "AWS::ApiGatewayV2::Integration" {
  service   = "apigatewayv2"
  operation = "GetIntegrations"
  actions   = ["apigateway:GET"]
  parent    = "AWS::ApiGatewayV2::Api"
  input     = { ApiId = self.parent.ApiId }
  items     = "Items[]"
  id        = "IntegrationId"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["ConnectionType", "IntegrationType", "IntegrationUri", "TlsConfig.ServerNameToVerify"]
  set = {
    ApiId = self.parent.ApiId
  }
}

live "AWS::ApiGatewayV2::Route" {
  service   = "apigatewayv2"
  operation = "GetRoutes"
  actions   = ["apigateway:GET"]
  parent    = "AWS::ApiGatewayV2::Api"
  input     = { ApiId = self.parent.ApiId }
  items     = "Items[]"
  id        = "RouteId"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["AuthorizationType", "RouteKey"]
  set = {
    ApiId = self.parent.ApiId
  }
}

live "AWS::ApiGatewayV2::Stage" {
  service   = "apigatewayv2"
  operation = "GetStages"
  actions   = ["apigateway:GET"]
  parent    = "AWS::ApiGatewayV2::Api"
  input     = { ApiId = self.parent.ApiId }
  items     = "Items[]"
  id        = "StageName"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["AccessLogSettings.DestinationArn"]
  set = {
    ApiId = self.parent.ApiId
  }
}

live "AWS::ApiGateway::Resource" {
  service   = "apigateway"
  operation = "GetResources"
  actions   = ["apigateway:GET"]
  parent    = "AWS::ApiGateway::RestApi"
  input     = { restApiId = self.parent.id, embed = ["methods"], limit = 500 }
  items     = "items[]"
  id        = "id"
  page      = { in = "position", out = "position" }
  core      = true
  equal     = ["PathPart", "ParentId"]
  set = {
    RestApiId = self.parent.id
  }
  also "AWS::ApiGateway::Method" {
    for = self.resourceMethods == null ? [] : [for k, m in self.resourceMethods : merge(m, { httpMethod = k })]
    set = {
      HttpMethod        = item.httpMethod
      ApiKeyRequired    = item.apiKeyRequired
      AuthorizationType = item.authorizationType
      AuthorizerId      = item.authorizerId
      ResourceId        = self.id
      RestApiId         = self.parent.id
      Integration       = { ConnectionType = item.methodIntegration.connectionType, Type = item.methodIntegration.type, Uri = item.methodIntegration.uri }
    }
  }
}
