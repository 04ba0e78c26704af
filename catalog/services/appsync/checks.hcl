check "appsync-field-level-logs" {
  title          = "GraphQL APIs log their resolvers"
  responsibility = "ops.logging"
  resource       = "AWS::AppSync::GraphQLApi"
  severity       = "medium"
  level          = "thorough"
  condition      = self.LogConfig.FieldLogLevel != null && upper(self.LogConfig.FieldLogLevel) != "NONE"
  why            = "Which field failed, and for whom, shows in the log of the resolvers alone; it is off unless the API switches it on."
  fix            = "Set {LogConfig} with {LogConfig:FieldLogLevel} ERROR, INFO, DEBUG or ALL, and a role in {LogConfig:CloudWatchLogsRoleArn}."
  source         = "appsync-controls"
  example "pass" {
    LogConfig = { FieldLogLevel = "ERROR", CloudWatchLogsRoleArn = "arn:aws:iam::111122223333:role/logs" }
  }
  example "fail" "default" { Name = "orders" }
  example "fail" {
    LogConfig = { FieldLogLevel = "NONE", CloudWatchLogsRoleArn = "arn:aws:iam::111122223333:role/logs" }
  }
}

check "appsync-no-api-key" {
  title          = "GraphQL APIs do not admit callers by API key"
  responsibility = "net.exposure"
  resource       = "AWS::AppSync::GraphQLApi"
  severity       = "high"
  condition      = self.AuthenticationType != "API_KEY" && !anytrue([for p in self.AdditionalAuthenticationProviders : p.AuthenticationType == "API_KEY"])
  why            = "An API key lies in every copy of the application and says nothing about who calls."
  fix            = "Set {AuthenticationType}, and those of {AdditionalAuthenticationProviders}, to AWS_IAM, AMAZON_COGNITO_USER_POOLS, OPENID_CONNECT or AWS_LAMBDA."
  example "pass" { AuthenticationType = "AWS_IAM" }
  example "fail" { AuthenticationType = "API_KEY" }
  example "fail" "as one of several" {
    AuthenticationType                = "AWS_IAM"
    AdditionalAuthenticationProviders = [{ AuthenticationType = "API_KEY" }]
  }
}

check "appsync-event-api-no-api-key" {
  title          = "Event APIs do not admit callers by API key"
  responsibility = "net.exposure"
  resource       = "AWS::AppSync::Api"
  severity       = "high"
  condition      = !anytrue([for p in self.EventConfig.AuthProviders : p.AuthType == "API_KEY"])
  why            = "An API key lies in every copy of the application and says nothing about who publishes or listens."
  fix            = "Take API_KEY out of {EventConfig.AuthProviders}; use AWS_IAM, AMAZON_COGNITO_USER_POOLS, OPENID_CONNECT or AWS_LAMBDA."
  example "pass" { EventConfig = { AuthProviders = [{ AuthType = "AWS_IAM" }] } }
  example "fail" { EventConfig = { AuthProviders = [{ AuthType = "AWS_IAM" }, { AuthType = "API_KEY" }] } }
}

check "appsync-tracing" {
  title          = "GraphQL APIs trace requests with X-Ray"
  responsibility = "ops.logging"
  resource       = "AWS::AppSync::GraphQLApi"
  severity       = "low"
  like           = on(self.XrayEnabled)
  why            = "Without traces it is guesswork which resolver or data source was slow or failed."
}

check "appsync-waf" {
  title          = "GraphQL APIs have an AWS WAF web ACL"
  responsibility = "net.exposure"
  resource       = "AWS::AppSync::GraphQLApi"
  severity       = "low"
  applies        = coalesce(self.Visibility, "GLOBAL") != "PRIVATE"
  condition      = anytrue([for association in referencing("AWS::WAFv2::WebACLAssociation", "ResourceArn") : association.WebACLArn != null])
  why            = "Authorization sees who calls; floods and malformed queries nobody looks at."
  fix            = "Associate a web ACL with AWS::WAFv2::WebACLAssociation."
  example "pass" {
    resource "AWS::WAFv2::WebACLAssociation" "Waf" {
      ResourceArn = ref("self", "Arn")
      WebACLArn   = "arn:aws:wafv2:eu-central-1:111122223333:regional/webacl/api/0"
    }
  }
  example "fail" { Name = "orders" }
  example "unknown" {
    resource "AWS::WAFv2::WebACLAssociation" "Waf" {
      ResourceArn = ref("self", "Arn")
      WebACLArn   = unknown("parameter without default")
    }
  }
  example "not-applicable" { Visibility = "PRIVATE" }
}

check "appsync-waf-stops-bad-inputs" {
  title          = "Web ACLs of GraphQL APIs stop known bad inputs"
  responsibility = "net.exposure"
  resource       = "AWS::AppSync::GraphQLApi"
  severity       = "low"
  like           = guarded_against_bad_inputs()
}

check "appsync-query-limits" {
  title          = "GraphQL APIs limit how deep a query goes"
  responsibility = "net.exposure"
  resource       = "AWS::AppSync::GraphQLApi"
  severity       = "low"
  condition      = coalesce(self.QueryDepthLimit, 0) > 0
  why            = "One nested query can set off thousands of resolvers; without a limit a single caller exhausts the data sources."
  fix            = "Set {QueryDepthLimit} to the depth that the application's own queries need, and {ResolverCountLimit} with it."
  example "pass" { QueryDepthLimit = 10 }
  example "fail" "default" { Name = "orders" }
  example "fail" { QueryDepthLimit = 0 }
}
