live "AWS::ApiGateway::DomainName" {
  service   = "apigateway"
  operation = "GetDomainNames"
  actions   = ["apigateway:GET"]
  items     = "items[]"
  id        = "domainName"
  page      = { in = "position", out = "position" }
  equal     = ["SecurityPolicy"]
}

live "AWS::ApiGateway::Method" {
  service   = "apigateway"
  operation = "GetResources"
  actions   = ["apigateway:GET"]
  parent    = "AWS::ApiGateway::RestApi"
  input     = { restApiId = self.parent.id, embed = ["methods"], limit = 500 }
  items     = "items[].resourceMethods"
  id        = "id"
  page      = { in = "position", out = "position" }
  equal     = ["ApiKeyRequired", "AuthorizationType", "HttpMethod"]
}

live "AWS::ApiGateway::RestApi" {
  service   = "apigateway"
  operation = "GetRestApis"
  actions   = ["apigateway:GET"]
  input     = { limit = 500 }
  items     = "items[]"
  id        = "id"
  page      = { in = "position", out = "position" }
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
  equal     = ["CacheClusterEnabled", "ClientCertificateId", "TracingEnabled"]
  set = {
    AccessLogSetting = { DestinationArn = self.accessLogSettings.DestinationArn }
  }
}

live "AWS::ApiGatewayV2::Api" {
  service   = "apigatewayv2"
  operation = "GetApis"
  actions   = ["apigateway:GET"]
  items     = "Items[]"
  id        = "ApiId"
  page      = { in = "NextToken", out = "NextToken" }
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
  equal     = ["AuthorizationType", "RouteKey"]
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
  equal     = ["AccessLogSettings.DestinationArn"]
}
