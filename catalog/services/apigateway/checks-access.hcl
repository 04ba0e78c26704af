check "apigateway-method-authorization" {
  title          = "Methods of REST APIs ask who calls"
  responsibility = "net.exposure"
  resource       = "AWS::ApiGateway::Method"
  severity       = "high"
  applies        = answers_strangers(self)
  condition      = (self.AuthorizationType != null && upper(self.AuthorizationType) != "NONE") || self.ApiKeyRequired == true
  why            = "A method without authorization answers everybody who can reach the API."
  fix            = "Set {AuthorizationType} to AWS_IAM, COGNITO_USER_POOLS or CUSTOM with an authorizer."
  source         = "apigateway-best-practices"
  example "pass" "IAM" { HttpMethod = "GET", AuthorizationType = "AWS_IAM" }
  example "pass" "API key" { HttpMethod = "GET", AuthorizationType = "NONE", ApiKeyRequired = true }
  example "fail" { HttpMethod = "GET", AuthorizationType = "NONE" }
  example "fail" "default" { HttpMethod = "POST" }
  example "fail" "API not in sight" { RestApiId = unknown("parameter without default"), HttpMethod = "GET" }
  example "not-applicable" { HttpMethod = "OPTIONS", AuthorizationType = "NONE" }
  example "not-applicable" "no method of HTTP's" { HttpMethod = "OPTION", AuthorizationType = "NONE" }
  example "not-applicable" "private API" {
    RestApiId  = ref("Api")
    HttpMethod = "GET"
    resource "AWS::ApiGateway::RestApi" "Api" { EndpointConfiguration = { Types = ["PRIVATE"] } }
  }
}

check "apigateway-method-not-by-key-alone" {
  title          = "Methods of REST APIs do not take an API key for authorization"
  responsibility = "net.exposure"
  resource       = "AWS::ApiGateway::Method"
  severity       = "medium"
  applies        = answers_strangers(self) && self.ApiKeyRequired == true
  condition      = self.AuthorizationType != null && upper(self.AuthorizationType) != "NONE"
  why            = "API keys are for usage plans: one lies in every copy of the application, and says nothing about who calls."
  fix            = "Set {AuthorizationType} to AWS_IAM, COGNITO_USER_POOLS or CUSTOM with an authorizer, beside the key."
  source         = "apigateway-keys"
  example "pass" { HttpMethod = "GET", AuthorizationType = "AWS_IAM", ApiKeyRequired = true }
  example "fail" { HttpMethod = "GET", AuthorizationType = "NONE", ApiKeyRequired = true }
  example "not-applicable" "no key" { HttpMethod = "GET", AuthorizationType = "NONE" }
}

check "apigatewayv2-route-authorization" {
  title          = "Routes of HTTP and WebSocket APIs ask who calls"
  responsibility = "net.exposure"
  resource       = "AWS::ApiGatewayV2::Route"
  severity       = "high"
  applies        = !startswith(self.RouteKey, "OPTIONS ") && !contains(["$disconnect"], self.RouteKey) && (type_of(referenced(self.ApiId)) != "AWS::ApiGatewayV2::Api" || referenced(self.ApiId).ProtocolType != "WEBSOCKET" || self.RouteKey == "$connect")
  condition      = self.AuthorizationType != null && upper(self.AuthorizationType) != "NONE"
  why            = "A route without authorization answers everybody who can reach the API."
  fix            = "Set {AuthorizationType} to JWT, AWS_IAM or CUSTOM, with an authorizer where it needs one. A WebSocket API is asked at its $connect route."
  source         = "apigateway-best-practices"
  example "pass" { RouteKey = "GET /orders", AuthorizationType = "JWT" }
  example "fail" "default" { RouteKey = "GET /orders" }
  example "fail" { RouteKey = "$default", AuthorizationType = "NONE" }
  example "not-applicable" { RouteKey = "OPTIONS /orders" }
  example "not-applicable" "message of an open WebSocket" {
    ApiId    = ref("Api")
    RouteKey = "sendMessage"
    resource "AWS::ApiGatewayV2::Api" "Api" { ProtocolType = "WEBSOCKET" }
  }
}

check "apigateway-domain-tls12" {
  title          = "Custom domain names of REST APIs take TLS 1.2 or newer alone"
  responsibility = "data.transit"
  resource       = "AWS::ApiGateway::DomainName"
  severity       = "medium"
  condition      = self.SecurityPolicy == null ? unknown("which policy AWS chooses where none is named") : self.SecurityPolicy == "TLS_1_2" || startswith(self.SecurityPolicy, "SecurityPolicy_TLS1")
  why            = "TLS 1.0 and 1.1 are broken, and the policy TLS_1_0 still lets clients use them."
  fix            = "Set {SecurityPolicy} to TLS_1_2 or to one of the policies whose names begin with SecurityPolicy_TLS."
  source         = "apigateway-tls"
  example "pass" { SecurityPolicy = "TLS_1_2" }
  example "pass" "newer policy" { SecurityPolicy = "SecurityPolicy_TLS13_1_3_2025_09" }
  example "fail" { SecurityPolicy = "TLS_1_0" }
  example "unknown" "none named" { DomainName = "api.example.com" }
  example "unknown" { SecurityPolicy = unknown("parameter without default") }
}

check "apigateway-api-tls12" {
  title          = "REST APIs that name a TLS policy take TLS 1.2 or newer alone"
  responsibility = "data.transit"
  resource       = "AWS::ApiGateway::RestApi"
  severity       = "medium"
  applies        = self.SecurityPolicy != null
  condition      = self.SecurityPolicy == "TLS_1_2" || startswith(self.SecurityPolicy, "SecurityPolicy_TLS1")
  why            = "TLS 1.0 and 1.1 are broken, and the policy TLS_1_0 still lets clients use them."
  fix            = "Set {SecurityPolicy} to TLS_1_2 or to one of the policies whose names begin with SecurityPolicy_TLS."
  remedy         = { SecurityPolicy = "TLS_1_2" }
  source         = "apigateway-tls"
  example "pass" { SecurityPolicy = "SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09" }
  example "fail" { SecurityPolicy = "TLS_1_0" }
  example "not-applicable" { Name = "orders" }
}

checks "api-integration-encrypted" {
  each "apigateway-integration-encrypted" {
    title      = "Methods of REST APIs call back ends on the internet by HTTPS"
    type       = "AWS::ApiGateway::Method"
    kind       = self.Integration.Type
    connection = self.Integration.ConnectionType
    uri        = self.Integration.Uri
  }
  each "apigatewayv2-integration-encrypted" {
    title      = "HTTP APIs call back ends on the internet by HTTPS"
    type       = "AWS::ApiGatewayV2::Integration"
    kind       = self.IntegrationType
    connection = self.ConnectionType
    uri        = self.IntegrationUri
  }
  responsibility = "data.transit"
  resource       = each.type
  severity       = "high"
  applies        = contains(["HTTP", "HTTP_PROXY"], each.kind) && coalesce(each.connection, "INTERNET") != "VPC_LINK"
  condition      = !startswith(lower(each.uri), "http://")
  why            = "Callers speak TLS to the API, and behind it their data crosses the internet in the clear."
  fix            = "Write {${each.uri}} with https://, or reach the back end through a VPC link."
  source         = "apigateway-encryption"
  given { (each.kind) = "HTTP_PROXY" }
  example "pass" { (each.uri) = "https://backend.example.com/orders" }
  example "fail" { (each.uri) = "http://backend.example.com/orders" }
  example "not-applicable" { (each.kind) = "AWS_PROXY" }
}

check "apigatewayv2-private-integration-encrypted" {
  title          = "HTTP APIs call private back ends by HTTPS"
  responsibility = "data.transit"
  resource       = "AWS::ApiGatewayV2::Integration"
  severity       = "medium"
  applies        = self.ConnectionType == "VPC_LINK"
  like           = named(self.TlsConfig.ServerNameToVerify, "backend.example.com")
  why            = "Through a VPC link the gateway speaks plain HTTP to the load balancer unless a TLS configuration names the server."
  fix            = "Set {TlsConfig.ServerNameToVerify} to the name in the load balancer's certificate."
  given { ConnectionType = "VPC_LINK" }
  example "not-applicable" { ConnectionType = "INTERNET" }
}

check "apigateway-definition-authorization" {
  title          = "Operations in the definition of an API ask who calls"
  responsibility = "net.exposure"
  resource       = ["AWS::ApiGateway::RestApi", "AWS::ApiGatewayV2::Api"]
  severity       = "high"
  let            = { by_default = anytrue([for s in self.Body.security : anytrue([for name, scopes in s : name != "NONE"])]) }
  applies        = !contains(self.EndpointConfiguration.Types, "PRIVATE") && anytrue([for path, operations in self.Body.paths : anytrue([for verb, operation in operations : contains(local.verbs, lower(verb))])])
  condition      = alltrue([for path, operations in self.Body.paths : alltrue([for verb, operation in operations : !contains(local.verbs, lower(verb)) || (operation.security != null ? anytrue([for s in operation.security : anytrue([for name, scopes in s : name != "NONE"])]) : let.by_default)])])
  why            = "An operation without a security requirement answers everybody who can reach the API."
  fix            = "Give each operation under {Body.paths} a security requirement, or the whole {Body} one; in SAM, set Auth.DefaultAuthorizer."
  source         = "apigateway-best-practices"
  example "pass" {
    Body = { swagger = "2.0", paths = { "/orders" = { get = { security = [{ users = [] }] }, options = {} } } }
  }
  example "pass" "for the whole API" {
    Body = { openapi = "3.0.1", security = [{ users = [] }], paths = { "/orders" = { get = { responses = {} } } } }
  }
  example "fail" {
    Body = { swagger = "2.0", paths = { "/orders" = { get = { security = [{ users = [] }] }, post = { responses = {} } } } }
  }
  example "fail" "none in so many words" {
    Body = { swagger = "2.0", security = [{ users = [] }], paths = { "/orders" = { x-amazon-apigateway-any-method = { security = [{ NONE = [] }] } } } }
  }
  example "unknown" {
    Body = { swagger = "2.0", paths = { "/orders" = { get = unknown("value of another module") } } }
  }
  example "not-applicable" "methods declared apart" { Name = "orders" }
}
