variant "rest" {
  title = "REST API without a cache"
  resource "AWS::ApiGateway::RestApi" "api" {
    Name = "orders"
  }
  resource "AWS::ApiGateway::Stage" "stage" {
    RestApiId = ref("api")
    StageName = "prod"
  }
}

variant "rest-cached" {
  title = "REST API with a cache"
  resource "AWS::ApiGateway::RestApi" "api" {
    Name = "orders"
  }
  resource "AWS::ApiGateway::Stage" "stage" {
    RestApiId           = ref("api")
    StageName           = "prod"
    CacheClusterEnabled = true
    CacheClusterSize    = "0.5"
  }
}

variant "http" {
  title = "HTTP API"
  resource "AWS::ApiGatewayV2::Api" "api" {
    Name         = "orders"
    ProtocolType = "HTTP"
  }
  resource "AWS::ApiGatewayV2::Stage" "stage" {
    ApiId     = ref("api")
    StageName = "$default"
  }
}

variant "rest-private" {
  title = "Private REST API"
  resource "AWS::ApiGateway::RestApi" "api" {
    Name                  = "orders"
    EndpointConfiguration = { Types = ["PRIVATE"], VpcEndpointIds = ["vpce-0a"] }
  }
  resource "AWS::ApiGateway::Stage" "stage" {
    RestApiId = ref("api")
    StageName = "prod"
  }
}
