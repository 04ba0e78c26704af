service "apigateway" {
  title      = "Amazon API Gateway"
  names      = ["api gateway", "api-gateway", "apigatewayv2", "AmazonApiGatewayV2", "ApiGatewayV2", "apigatewaymanagementapi", "AmazonApiGatewayManagementApi", "ApiGatewayManagementApi", "Amazon API Gateway Management", "execute-api", "rest api", "http api", "websocket api"]
  model      = "abstracted"
  prefixes   = ["AWS::ApiGateway::", "AWS::ApiGatewayV2::"]
  because    = "AWS runs the gateways and serves every API over HTTPS; who may call which method, behind which domain and TLS policy, how much, and what is recorded, the customer decides."
  sources    = ["best-practices-wp", "apigateway-security", "apigateway-encryption"]
  classed_by = "apigateway-security"

  type "AWS::ApiGateway::RestApi" {
    title  = "REST API"
    traits = ["host", "endpoint", "policy"]
  }
  type "AWS::ApiGateway::Stage" {
    title  = "Stage of a REST API"
    traits = ["endpoint"]
    bears  = ["data.encrypt-rest"]
  }
  type "AWS::ApiGateway::Deployment" {
    title  = "Deployment of a REST API"
    traits = ["setting"]
    bears  = ["data.transit"]
  }
  type "AWS::ApiGateway::Resource" {
    title  = "Path of a REST API"
    traits = ["setting"]
  }
  type "AWS::ApiGateway::Method" {
    title  = "Method of a REST API"
    traits = ["setting"]
    bears  = ["net.exposure", "data.transit"]
  }
  type "AWS::ApiGateway::Authorizer" {
    title  = "Authorizer of a REST API"
    traits = ["setting"]
    bears  = ["net.exposure"]
  }
  type "AWS::ApiGateway::ApiKey" {
    title   = "API key"
    traits  = ["identity"]
    secrets = ["Value"]
  }
  type "AWS::ApiGateway::UsagePlan" {
    title  = "Usage plan"
    traits = ["setting"]
    bears  = ["svc.capacity"]
  }
  type "AWS::ApiGateway::DomainName" {
    title  = "Custom domain name"
    name   = "DomainName"
    traits = ["endpoint"]
  }
  type "AWS::ApiGateway::DomainNameV2" {
    title  = "Private custom domain name"
    name   = "DomainName"
    traits = ["endpoint", "policy"]
  }
  type "AWS::ApiGateway::VpcLink" {
    title  = "VPC link of REST APIs"
    traits = ["network"]
  }
  type "AWS::ApiGateway::ClientCertificate" {
    title  = "Certificate with which a stage calls its back end"
    traits = ["setting"]
    bears  = ["data.transit", "data.keys"]
  }
  type "AWS::ApiGatewayV2::Api" {
    title  = "HTTP or WebSocket API"
    traits = ["host", "endpoint"]
  }
  type "AWS::ApiGatewayV2::Stage" {
    title  = "Stage of an HTTP or WebSocket API"
    traits = ["endpoint"]
  }
  type "AWS::ApiGatewayV2::Route" {
    title  = "Route of an HTTP or WebSocket API"
    traits = ["setting"]
    bears  = ["net.exposure"]
  }
  type "AWS::ApiGatewayV2::Authorizer" {
    title  = "Authorizer of an HTTP or WebSocket API"
    traits = ["setting"]
    bears  = ["net.exposure"]
  }
  type "AWS::ApiGatewayV2::Integration" {
    title  = "Integration of an HTTP or WebSocket API"
    traits = ["setting"]
    bears  = ["data.transit"]
  }
  type "AWS::ApiGatewayV2::DomainName" {
    title  = "Custom domain name of HTTP and WebSocket APIs"
    name   = "DomainName"
    traits = ["endpoint"]
  }
  type "AWS::ApiGatewayV2::VpcLink" {
    title  = "VPC link of HTTP APIs"
    traits = ["network"]
  }
}

override "apigateway-https-only" {
  on      = ["AWS::ApiGateway::RestApi", "AWS::ApiGateway::Stage", "AWS::ApiGateway::DomainName", "AWS::ApiGateway::DomainNameV2", "AWS::ApiGatewayV2::Api", "AWS::ApiGatewayV2::Stage", "AWS::ApiGatewayV2::DomainName"]
  holders = { "data.transit" = "shared" }
  parts = {
    "data.transit" = {
      aws      = "Serves the API over HTTPS alone; there is no endpoint without TLS."
      customer = "The lowest TLS version that a custom domain accepts, certificates, mutual TLS where callers are to prove themselves, and HTTPS on the way to the back end."
    }
  }
  because    = "API Gateway has no plain HTTP endpoints, but which TLS version it still takes from clients, and how it calls the back end, are settings."
  source     = "apigateway-encryption"
  confidence = "documented"
}

override "apigateway-cache-encryption" {
  on      = ["AWS::ApiGateway::Stage"]
  when    = self.CacheClusterEnabled == true
  holders = { "data.encrypt-rest" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Runs the cache and can encrypt it."
      customer = "Switching encryption on for every method whose responses are cached: it is off unless the stage says otherwise."
    }
  }
  because    = "The cache of a stage keeps responses, and its encryption is a choice."
  source     = "apigateway-encryption"
  confidence = "documented"
  example "applies" { CacheClusterEnabled = true }
  example "does-not-apply" { StageName = "prod" }
  example "unknown" { CacheClusterEnabled = unknown("parameter without default") }
}

override "apigateway-no-cache" {
  on         = ["AWS::ApiGateway::Stage"]
  when       = self.CacheClusterEnabled != true
  holders    = { "data.encrypt-rest" = "not-applicable" }
  because    = "A stage without a cache keeps no content."
  source     = "apigateway-encryption"
  confidence = "derived"
  example "applies" { StageName = "prod" }
  example "does-not-apply" { CacheClusterEnabled = true }
  example "unknown" { CacheClusterEnabled = unknown("parameter without default") }
}

override "apigateway-throttling" {
  on      = ["AWS::ApiGateway::RestApi", "AWS::ApiGatewayV2::Api", "AWS::ApiGateway::UsagePlan"]
  holders = { "svc.capacity" = "shared" }
  parts = {
    "svc.capacity" = {
      aws      = "Scales the gateways and throttles all APIs of an account at the account's limits."
      customer = "Limits of stages, methods and usage plans, so that one caller does not use up what all share, and higher quotas in good time."
    }
  }
  because    = "AWS throttles per account and Region; finer limits are for the customer to set."
  source     = "apigateway-resilience"
  confidence = "derived"
}

# A VPC link of HTTP APIs puts network interfaces into the customer's subnets; one of REST APIs names a load balancer.
override "apigateway-vpc-link" {
  on         = ["AWS::ApiGateway::VpcLink", "AWS::ApiGatewayV2::VpcLink"]
  holders    = { "net.firewall" = "customer", "net.segmentation" = "customer" }
  because    = "The link ends in the customer's VPC: subnets, security groups and the load balancer behind it are the customer's."
  source     = "apigateway-security"
  confidence = "derived"
}

override "apigateway-no-updates-to-let-in" {
  inherit = "nothing-to-update"
  on      = ["AWS::ApiGateway::RestApi", "AWS::ApiGatewayV2::Api"]
  source  = "apigateway-security"
}

override "apigateway-private" {
  on      = ["AWS::ApiGateway::RestApi"]
  when    = contains(self.EndpointConfiguration.Types, "PRIVATE")
  holders = { "net.firewall" = "customer", "net.segmentation" = "customer" }
  parts = {
    "net.firewall"     = { customer = "Security groups of the interface endpoints through which the API is reached." }
    "net.segmentation" = { customer = "The VPCs and subnets in which those endpoints stand, and the resource policy that names them." }
  }
  because    = "A private API is reached through interface endpoints in the customer's VPCs alone, and refuses everybody until a resource policy lets them in."
  source     = "apigateway-private-apis"
  confidence = "documented"
  example "applies" {
    EndpointConfiguration = { Types = ["PRIVATE"], VpcEndpointIds = ["vpce-0a"] }
  }
  example "does-not-apply" {
    EndpointConfiguration = { Types = ["REGIONAL"] }
  }
  example "does-not-apply" "default" { Name = "orders" }
  example "unknown" { EndpointConfiguration = unknown("parameter without default") }
}

override "apigateway-client-certificate" {
  on      = ["AWS::ApiGateway::ClientCertificate"]
  holders = { "data.keys" = "customer" }
  parts = {
    "data.keys" = { customer = "A new certificate before the old one ends, known to the back end in time." }
  }
  because    = "API Gateway makes the certificate for a year and then lets it end: replacing it is a step of the customer's."
  source     = "apigateway-client-certificates"
  confidence = "derived"
  uninherits = { "data.keys" = "API Gateway renews the client certificate that it made." }
}

override "apigateway-floods" {
  inherit = "application-endpoint"
}

override "apigateway-own-name" {
  inherit = "own-name"
  on      = ["AWS::ApiGateway::DomainName", "AWS::ApiGateway::DomainNameV2", "AWS::ApiGatewayV2::DomainName"]
}
