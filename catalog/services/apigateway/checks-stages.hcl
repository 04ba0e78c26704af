check "apigateway-stage-access-logs" {
  title          = "Stages of REST APIs write access logs"
  responsibility = "ops.logging"
  resource       = "AWS::ApiGateway::Stage"
  severity       = "medium"
  condition      = self.AccessLogSetting.DestinationArn != null
  why            = "Without an access log nobody can tell afterwards who called what, and from where."
  fix            = "Name a log group or Firehose stream in AccessLogSetting.DestinationArn, with a Format."
  source         = "apigateway-best-practices"
  aliases = {
    checkov = "CKV_AWS_76"
    trivy   = ["AVD-AWS-0001", "AWS-0001", "AVD-AWS-0113", "AWS-0113"]
    guard   = "API_GW_STAGE_ACCESS_LOGGING_RULE"
    tfsec   = "aws-api-gateway-enable-access-logging"
    kics    = "1b6799eb-4a7a-4b04-9001-8cceb9999326"
    cdk-nag = ["APIGWAccessLogging", "AwsSolutions-APIG1"]
  }
  requirements = { "nist-800-53-r5" = ["AU-2", "AU-12"], "pci-dss-4" = ["10.2.1"] }
  example "pass" {
    AccessLogSetting = { DestinationArn = "arn:aws:logs:eu-west-1:111122223333:log-group:api", Format = "$context.requestId" }
  }
  example "pass" "log group of the stack" {
    AccessLogSetting = { DestinationArn = ref("Logs", "Arn"), Format = "$context.requestId" }
    resource "AWS::Logs::LogGroup" "Logs" { RetentionInDays = 90 }
  }
  example "fail" { StageName = "prod" }
  example "fail" "format alone" {
    AccessLogSetting = { Format = "$context.requestId" }
  }
  example "unknown" { AccessLogSetting = unknown("parameter without default") }
}

check "apigatewayv2-stage-access-logs" {
  title          = "Stages of HTTP and WebSocket APIs write access logs"
  responsibility = "ops.logging"
  resource       = "AWS::ApiGatewayV2::Stage"
  severity       = "medium"
  condition      = self.AccessLogSettings.DestinationArn != null
  why            = "Without an access log nobody can tell afterwards who called what, and from where."
  fix            = "Name a log group in AccessLogSettings.DestinationArn, with a Format."
  source         = "apigateway-best-practices"
  aliases = {
    security-hub = "APIGateway.9"
    config       = "api-gwv2-access-logs-enabled"
    checkov      = "CKV_AWS_95"
    prowler      = "apigatewayv2_api_access_logging_enabled"
    guard        = "API_GWV2_ACCESS_LOGS_ENABLED"
    kics         = "80d45af4-4920-4236-a56e-b7ef419d1941"
    trivy        = ["AVD-AWS-0001", "AWS-0001", "AVD-AWS-0116", "AWS-0116"]
  }
  requirements = { "nist-800-53-r5" = ["AU-2", "AU-12"], "pci-dss-4" = ["10.2.1"], "aws-fsbp" = ["APIGateway.9"] }
  example "pass" {
    AccessLogSettings = { DestinationArn = "arn:aws:logs:eu-west-1:111122223333:log-group:api", Format = "$context.requestId" }
  }
  example "fail" { StageName = "$default" }
  example "fail" "format alone" {
    AccessLogSettings = { Format = "$context.requestId" }
  }
  example "unknown" { AccessLogSettings = unknown("parameter without default") }
}

check "apigateway-stage-execution-logs" {
  title          = "Stages of REST APIs log the execution of all methods"
  responsibility = "ops.logging"
  resource       = "AWS::ApiGateway::Stage"
  severity       = "medium"
  condition      = anytrue([for m in self.MethodSettings : m.HttpMethod == "*" && contains(["/*", "*", "/"], m.ResourcePath) && contains(["ERROR", "INFO"], upper(m.LoggingLevel))]) && !anytrue([for m in self.MethodSettings : upper(m.LoggingLevel) == "OFF"])
  why            = "Errors of authorizers, mappings and back ends show in the execution log alone; it is off unless the stage switches it on."
  fix            = "Add a MethodSettings entry with HttpMethod *, ResourcePath /* and LoggingLevel ERROR or INFO."
  source         = "apigateway-best-practices"
  aliases = {
    security-hub = "APIGateway.1"
    config       = "api-gw-execution-logging-enabled"
    checkov      = "CKV2_AWS_4"
    prowler      = "apigateway_restapi_logging_enabled"
    guard        = "API_GW_EXECUTION_LOGGING_ENABLED"
    cdk-nag      = ["APIGWExecutionLoggingEnabled", "AwsSolutions-APIG6"]
  }
  requirements = { "nist-800-53-r5" = ["AU-2", "AU-12", "SI-4"], "pci-dss-4" = ["10.2.1"], "aws-fsbp" = ["APIGateway.1"] }
  example "pass" {
    MethodSettings = [{ HttpMethod = "*", ResourcePath = "/*", LoggingLevel = "ERROR" }]
  }
  example "fail" "default" { StageName = "prod" }
  example "fail" {
    MethodSettings = [{ HttpMethod = "*", ResourcePath = "/*", LoggingLevel = "OFF" }]
  }
  example "fail" "one method alone" {
    MethodSettings = [{ HttpMethod = "GET", ResourcePath = "/orders", LoggingLevel = "INFO" }]
  }
  example "unknown" { MethodSettings = unknown("parameter without default") }
}

check "apigateway-stage-logs-no-payloads" {
  title          = "Stages of REST APIs keep requests and responses out of their logs"
  responsibility = "ops.logging"
  resource       = "AWS::ApiGateway::Stage"
  severity       = "medium"
  condition      = !anytrue([for m in self.MethodSettings : m.DataTraceEnabled == true])
  why            = "With data tracing, whole requests and responses go into the log, passwords and personal data with them."
  fix            = "Leave DataTraceEnabled out of MethodSettings, or set it to false."
  aliases        = { checkov = "CKV_AWS_276" }
  requirements   = { "nist-800-53-r5" = ["AU-3", "SC-28"] }
  example "pass" "default" { StageName = "prod" }
  example "pass" {
    MethodSettings = [{ HttpMethod = "*", ResourcePath = "/*", LoggingLevel = "ERROR", DataTraceEnabled = false }]
  }
  example "fail" {
    MethodSettings = [{ HttpMethod = "*", ResourcePath = "/*", LoggingLevel = "INFO", DataTraceEnabled = "true" }]
  }
  example "unknown" { MethodSettings = unknown("parameter without default") }
}

check "apigateway-stage-tracing" {
  title          = "Stages of REST APIs trace requests with X-Ray"
  responsibility = "ops.logging"
  resource       = "AWS::ApiGateway::Stage"
  severity       = "low"
  condition      = self.TracingEnabled == true
  why            = "Without traces it is guesswork in which of several services a request failed or was slow."
  fix            = "Set TracingEnabled to true."
  aliases = {
    security-hub = "APIGateway.3"
    config       = "api-gw-xray-enabled"
    checkov      = "CKV_AWS_73"
    trivy        = ["AVD-AWS-0003", "AWS-0003", "AVD-AWS-0111", "AWS-0111"]
    prowler      = "apigateway_restapi_tracing_enabled"
    cdk-nag      = "APIGWXrayEnabled"
    tfsec        = "aws-api-gateway-enable-tracing"
    kics         = ["4ab10c48-bedb-4deb-8f3b-ff12783b61de", "5813ef56-fa94-406a-b35d-977d4a56ff2b"]
  }
  requirements = { "nist-800-53-r5" = ["AU-12", "SI-4"], "aws-fsbp" = ["APIGateway.3"] }
  example "pass" { TracingEnabled = true }
  example "fail" "default" { StageName = "prod" }
  example "fail" { TracingEnabled = "false" }
  example "unknown" { TracingEnabled = unknown("parameter without default") }
}

check "apigateway-stage-cache-encrypted" {
  title          = "Stages of REST APIs encrypt what they cache"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::ApiGateway::Stage"
  severity       = "medium"
  applies        = self.CacheClusterEnabled == true || anytrue([for m in self.MethodSettings : m.CachingEnabled == true])
  condition      = alltrue([for m in self.MethodSettings : m.CachingEnabled != true || m.CacheDataEncrypted == true]) && (self.CacheClusterEnabled != true || anytrue([for m in self.MethodSettings : m.CacheDataEncrypted == true]))
  why            = "Cached responses may hold anything that the API returns, and are kept in the clear unless the stage says otherwise."
  fix            = "Set CacheDataEncrypted to true in the MethodSettings entry for HttpMethod * and ResourcePath /*, and in every other that switches caching on."
  source         = "apigateway-encryption"
  uninherits     = { "data.encrypt-rest" = "AWS encrypts what API Gateway keeps in the cache of a stage." }
  aliases = {
    checkov = "CKV_AWS_308"
    trivy   = ["AVD-AWS-0002", "AWS-0002"]
    prowler = "apigateway_restapi_cache_encrypted"
    tfsec   = "aws-api-gateway-enable-cache-encryption"
    kics    = ["37cca703-b74c-48ba-ac81-595b53398e9b", "b7c9a40c-23e4-4a2d-8d39-a3352f10f288"]
  }
  requirements = { "nist-800-53-r5" = ["SC-28"], "pci-dss-4" = ["3.5.1"] }
  example "pass" {
    CacheClusterEnabled = true
    MethodSettings      = [{ HttpMethod = "*", ResourcePath = "/*", CachingEnabled = true, CacheDataEncrypted = true }]
  }
  example "fail" "cluster alone" { CacheClusterEnabled = true }
  example "fail" "one method in the clear" {
    CacheClusterEnabled = true
    MethodSettings = [
      { HttpMethod = "*", ResourcePath = "/*", CachingEnabled = true, CacheDataEncrypted = true },
      { HttpMethod = "GET", ResourcePath = "/orders", CachingEnabled = true },
    ]
  }
  example "unknown" {
    CacheClusterEnabled = true
    MethodSettings      = unknown("parameter without default")
  }
  example "not-applicable" { StageName = "prod" }
}

check "apigateway-stage-client-certificate" {
  title          = "Stages of REST APIs show a client certificate to their back end"
  responsibility = "data.transit"
  resource       = "AWS::ApiGateway::Stage"
  severity       = "low"
  condition      = self.ClientCertificateId != null
  why            = "A back end on the internet cannot tell API Gateway from anybody else who calls it, unless the gateway proves who it is."
  fix            = "Make an AWS::ApiGateway::ClientCertificate, name it in ClientCertificateId, and have the back end ask for it. Where all integrations are of AWS's services, waive this."
  aliases = {
    security-hub = "APIGateway.2"
    config       = "api-gw-ssl-enabled"
    prowler      = "apigateway_restapi_client_certificate_enabled"
    cdk-nag      = "APIGWSSLEnabled"
    kics         = ["0b4869fc-a842-4597-aa00-1294df425440", "ed4c48b8-eccc-4881-95c1-09fdae23db25"]
  }
  requirements = { "nist-800-53-r5" = ["SC-8", "IA-3"], "aws-fsbp" = ["APIGateway.2"] }
  example "pass" {
    ClientCertificateId = ref("Cert")
    resource "AWS::ApiGateway::ClientCertificate" "Cert" { Description = "orders" }
  }
  example "fail" { StageName = "prod" }
  example "unknown" { ClientCertificateId = unknown("may be null") }
}

check "apigateway-stage-waf" {
  title          = "Stages of REST APIs have an AWS WAF web ACL"
  responsibility = "net.exposure"
  resource       = "AWS::ApiGateway::Stage"
  severity       = "low"
  condition      = anytrue([for association in referencing(["AWS::WAFv2::WebACLAssociation", "AWS::WAFRegional::WebACLAssociation"], "ResourceArn") : association.WebACLArn != null || association.WebACLId != null])
  why            = "Authorizers see who calls; injections and floods in what is sent nobody looks at."
  fix            = "Associate a web ACL with AWS::WAFv2::WebACLAssociation."
  aliases = {
    security-hub = "APIGateway.4"
    config       = "api-gw-associated-with-waf"
    checkov      = "CKV2_AWS_29"
    prowler      = "apigateway_restapi_waf_acl_attached"
    cdk-nag      = ["APIGWAssociatedWithWAF", "AwsSolutions-APIG3"]
    kics         = ["a186e82c-1078-4a7b-85d8-579561fde884", "fcbf9019-566c-4832-a65c-af00d8137d2b"]
  }
  requirements = { "nist-800-53-r5" = ["SC-5", "SC-7"], "pci-dss-4" = ["6.4.1", "6.4.2"], "aws-fsbp" = ["APIGateway.4"] }
  example "pass" {
    resource "AWS::WAFv2::WebACLAssociation" "Waf" {
      ResourceArn = ref("self")
      WebACLArn   = "arn:aws:wafv2:eu-central-1:111122223333:regional/webacl/api/0"
    }
  }
  example "fail" { StageName = "prod" }
  example "unknown" {
    resource "AWS::WAFv2::WebACLAssociation" "Waf" {
      ResourceArn = ref("self")
      WebACLArn   = unknown("parameter without default")
    }
  }
}
