leaves "edge" {
  on      = ["AWS::ApiGateway::DomainName"]
  when    = { "EndpointConfiguration.Types" = ["EDGE", null] }
  because = "An edge-optimised domain is reached through points of presence around the world."
  source  = "apigateway-endpoint-types"
}

leaves "edge" {
  on      = ["AWS::ApiGateway::RestApi"]
  when    = { "EndpointConfiguration.Types" = ["EDGE", null] }
  because = "An edge-optimised API is reached through points of presence around the world."
  source  = "apigateway-endpoint-types"
}

flow "log" {
  on     = ["AWS::ApiGateway::Stage"]
  paths  = ["AccessLogSetting.DestinationArn"]
  takes  = "arn"
  source = "resource-types"
}

flow "log" {
  on     = ["AWS::ApiGatewayV2::Stage"]
  paths  = ["AccessLogSettings.DestinationArn"]
  takes  = "arn"
  source = "resource-types"
}
