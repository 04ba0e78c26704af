checks "apigateway-stage-access-logs" {
  each "apigateway-stage-access-logs" {
    title    = "Stages of REST APIs write access logs"
    property = "AccessLogSetting"
    type     = "AWS::ApiGateway::Stage"
    fix      = "Name a log group or Firehose stream in {AccessLogSetting.DestinationArn}, with a {AccessLogSetting:Format}."
    example "pass" "log group of the stack" {
      AccessLogSetting = { DestinationArn = ref("Logs", "Arn"), Format = "$context.requestId" }
      resource "AWS::Logs::LogGroup" "Logs" { RetentionInDays = 90 }
    }
    example "fail" { StageName = "prod" }
  }
  each "apigatewayv2-stage-access-logs" {
    title    = "Stages of HTTP and WebSocket APIs write access logs"
    property = "AccessLogSettings"
    type     = "AWS::ApiGatewayV2::Stage"
    fix      = "Name a log group in {AccessLogSettings.DestinationArn}, with a {AccessLogSettings:Format}."
    example "fail" { StageName = "$default" }
  }
  responsibility = "ops.logging"
  resource       = each.type
  severity       = "medium"
  condition      = self[each.property].DestinationArn != null
  why            = "Without an access log nobody can tell afterwards who called what, and from where."
  source         = "apigateway-best-practices"
  example "pass" {
    (each.property) = { DestinationArn = "arn:aws:logs:eu-west-1:111122223333:log-group:api", Format = "$context.requestId" }
  }
  example "fail" "format alone" { (each.property) = { Format = "$context.requestId" } }
}

check "apigateway-stage-execution-logs" {
  title          = "Stages of REST APIs log the execution of all methods"
  responsibility = "ops.logging"
  resource       = "AWS::ApiGateway::Stage"
  severity       = "medium"
  level          = "thorough"
  condition      = anytrue([for m in self.MethodSettings : m.HttpMethod == "*" && contains(["/*", "*", "/"], m.ResourcePath) && contains(["ERROR", "INFO"], upper(m.LoggingLevel))]) && !anytrue([for m in self.MethodSettings : upper(m.LoggingLevel) == "OFF"])
  why            = "Errors of authorizers, mappings and back ends show in the execution log alone; it is off unless the stage switches it on."
  fix            = "Add a {MethodSettings} entry with {MethodSettings:HttpMethod} *, {MethodSettings:ResourcePath} /* and {MethodSettings:LoggingLevel} ERROR or INFO."
  source         = "apigateway-best-practices"
  example "pass" { MethodSettings = [{ HttpMethod = "*", ResourcePath = "/*", LoggingLevel = "ERROR" }] }
  example "fail" "default" { StageName = "prod" }
  example "fail" { MethodSettings = [{ HttpMethod = "*", ResourcePath = "/*", LoggingLevel = "OFF" }] }
  example "fail" "one method alone" {
    MethodSettings = [{ HttpMethod = "GET", ResourcePath = "/orders", LoggingLevel = "INFO" }]
  }
}

check "apigateway-stage-logs-no-payloads" {
  title          = "Stages of REST APIs keep requests and responses out of their logs"
  responsibility = "ops.logging"
  resource       = "AWS::ApiGateway::Stage"
  severity       = "medium"
  condition      = !anytrue([for m in self.MethodSettings : m.DataTraceEnabled == true])
  why            = "With data tracing, whole requests and responses go into the log, passwords and personal data with them."
  fix            = "Leave {MethodSettings:DataTraceEnabled} out of {MethodSettings}, or set it to false."
  remedy         = { "MethodSettings[*].DataTraceEnabled" = false }
  example "pass" "default" { StageName = "prod" }
  example "pass" {
    MethodSettings = [{ HttpMethod = "*", ResourcePath = "/*", LoggingLevel = "ERROR", DataTraceEnabled = false }]
  }
  example "fail" {
    MethodSettings = [{ HttpMethod = "*", ResourcePath = "/*", LoggingLevel = "INFO", DataTraceEnabled = "true" }]
  }
}

check "apigateway-stage-tracing" {
  title          = "Stages of REST APIs trace requests with X-Ray"
  responsibility = "ops.logging"
  resource       = "AWS::ApiGateway::Stage"
  severity       = "low"
  like           = on(self.TracingEnabled)
  why            = "Without traces it is guesswork in which of several services a request failed or was slow."
}

check "apigateway-stage-cache-encrypted" {
  title          = "Stages of REST APIs encrypt what they cache"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::ApiGateway::Stage"
  severity       = "medium"
  applies        = self.CacheClusterEnabled == true || anytrue([for m in self.MethodSettings : m.CachingEnabled == true])
  condition      = alltrue([for m in self.MethodSettings : m.CachingEnabled != true || m.CacheDataEncrypted == true]) && (self.CacheClusterEnabled != true || anytrue([for m in self.MethodSettings : m.CacheDataEncrypted == true]))
  why            = "Cached responses may hold anything that the API returns, and are kept in the clear unless the stage says otherwise."
  fix            = "Set {MethodSettings:CacheDataEncrypted} to true in the {MethodSettings} entry for {MethodSettings:HttpMethod} * and {MethodSettings:ResourcePath} /*, and in every other that switches caching on."
  source         = "apigateway-encryption"
  uninherits     = { "data.encrypt-rest" = "AWS encrypts what API Gateway keeps in the cache of a stage." }
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
  example "not-applicable" { StageName = "prod" }
}

check "apigateway-stage-client-certificate" {
  title          = "Stages of REST APIs show a client certificate to their back end"
  responsibility = "data.transit"
  resource       = "AWS::ApiGateway::Stage"
  severity       = "low"
  like           = named(self.ClientCertificateId, "orders")
  why            = "A back end on the internet cannot tell API Gateway from anybody else who calls it, unless the gateway proves who it is."
  fix            = "Make an AWS::ApiGateway::ClientCertificate, name it in {ClientCertificateId}, and have the back end ask for it. Where all integrations are of AWS's services, waive this."
}

check "apigateway-stage-waf" {
  title          = "Stages of REST APIs have an AWS WAF web ACL"
  responsibility = "net.exposure"
  resource       = "AWS::ApiGateway::Stage"
  severity       = "low"
  condition      = has_web_acl()
  why            = "Authorizers see who calls; injections and floods in what is sent nobody looks at."
  fix            = "Associate a web ACL with AWS::WAFv2::WebACLAssociation."
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

check "apigateway-stage-waf-stops-bad-inputs" {
  title          = "Web ACLs of stages of REST APIs stop known bad inputs"
  responsibility = "net.exposure"
  resource       = "AWS::ApiGateway::Stage"
  severity       = "low"
  like           = guarded_against_bad_inputs()
}
