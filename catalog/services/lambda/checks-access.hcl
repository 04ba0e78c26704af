check "lambda-permission-not-public" {
  title          = "Functions cannot be invoked by everybody"
  responsibility = "iam.resource-policy"
  resource       = "AWS::Lambda::Permission"
  severity       = "critical"
  condition      = self.Principal != "*" || names_source(self.SourceArn) || self.SourceAccount != null || self.PrincipalOrgID != null
  why            = "Principal \"*\" lets anybody run the function, at your cost and with its rights."
  fix            = "Name the account or service under {Principal}, or add {SourceArn}, {SourceAccount} or {PrincipalOrgID}."
  given { Action = "lambda:InvokeFunction" }
  example "pass" { Principal = "123456789012" }
  example "pass" "own organisation" { Principal = "*", PrincipalOrgID = "o-abcdefghij" }
  example "pass" "own topic" { Principal = "*", SourceArn = "arn:aws:sns:eu-west-1:111122223333:orders" }
  example "fail" { Principal = "*" }
  example "fail" "every account that signs" { Principal = "*", FunctionUrlAuthType = "AWS_IAM" }
  example "fail" "anybody's topic" { Principal = "*", SourceArn = "arn:aws:sns:*:*:*" }
}

check "lambda-permission-service-names-source" {
  title          = "Services may invoke functions only for a named source"
  responsibility = "iam.resource-policy"
  resource       = "AWS::Lambda::Permission"
  severity       = "high"
  applies        = endswith(self.Principal, ".amazonaws.com")
  condition      = names_source(self.SourceArn) || self.SourceAccount != null || self.PrincipalOrgID != null
  why            = "S3, SNS and other services act for all customers: without a source, anybody's bucket or topic may call the function."
  fix            = "Set {SourceArn}, and for S3 also {SourceAccount}."
  given { Action = "lambda:InvokeFunction", Principal = "s3.amazonaws.com" }
  example "pass" { SourceArn = "arn:aws:s3:::uploads" }
  example "fail" {}
  example "fail" "anybody's bucket" { SourceArn = "arn:aws:s3:::*" }
  example "not-applicable" { Action = "lambda:InvokeFunction", Principal = "123456789012" }
}

check "lambda-permission-invoke-only" {
  title          = "Permissions on functions allow nothing but invoking"
  responsibility = "iam.resource-policy"
  resource       = "AWS::Lambda::Permission"
  severity       = "medium"
  condition      = contains(["lambda:invokefunction", "lambda:invokefunctionurl"], lower(self.Action))
  why            = "Wider actions let the other side read or change the function."
  fix            = "Set {Action} to lambda:InvokeFunction or lambda:InvokeFunctionUrl."
  remedy         = { Action = "lambda:InvokeFunction" }
  given { Principal = "123456789012" }
  example "pass" { Action = "lambda:InvokeFunction" }
  example "fail" { Action = "lambda:*" }
}

check "lambda-layer-permission-not-public" {
  title          = "Layers are not shared with everybody"
  responsibility = "iam.resource-policy"
  resource       = "AWS::Lambda::LayerVersionPermission"
  severity       = "high"
  condition      = self.Principal != "*" || self.OrganizationId != null
  why            = "Everybody can download the layer and read your code and whatever else was packed with it."
  fix            = "Set {Principal} to an account, or {OrganizationId} beside {Principal} \"*\"."
  given { Principal = "*" }
  example "pass" { OrganizationId = "o-abcdefghij" }
  example "fail" {}
}

check "lambda-resource-policy-not-public" {
  title          = "Resource policies of functions and layers do not admit everybody"
  responsibility = "iam.resource-policy"
  resource       = "AWS::Lambda::ResourcePolicy"
  severity       = "critical"
  like           = policy_not_public(self.PolicyDocument, "lambda:InvokeFunction")
  why            = "Whoever is admitted runs your function at your cost and with its rights."
  fix            = "Name the principals in {PolicyDocument}, or add a condition such as aws:PrincipalOrgID."
}

check "lambda-url-requires-iam" {
  title          = "Function URLs require signed requests"
  responsibility = "net.exposure"
  resource       = "AWS::Lambda::Url"
  severity       = "high"
  like           = is(self.AuthType, "AWS_IAM")
  why            = "Without authentication the function answers everybody on the internet, and only its own code can turn anybody away."
  fix            = "Set {AuthType} to AWS_IAM, or put CloudFront or an API with an authorizer in front."
  remedy         = { AuthType = "AWS_IAM" }
  example "fail" { AuthType = "NONE" }
}

check "lambda-url-cors-names-origins" {
  title          = "Function URLs do not admit every origin"
  responsibility = "net.exposure"
  resource       = "AWS::Lambda::Url"
  severity       = "medium"
  condition      = !anytrue([for o in self.Cors.AllowOrigins : o == "*"])
  why            = "With origin \"*\" any web page can call the function from its visitors' browsers."
  fix            = "List the origins of your own pages under {Cors.AllowOrigins}."
  given { AuthType = "AWS_IAM" }
  example "pass" { Cors = { AllowOrigins = ["https://app.example.com"] } }
  example "pass" "no CORS" {}
  example "fail" { Cors = { AllowOrigins = ["*"] } }
  example "unknown" { Cors = { AllowOrigins = [unknown("parameter without default")] } }
}

check "lambda-event-source-mapping-failures-kept" {
  title          = "Event source mappings from streams keep records that fail"
  responsibility = "ops.resilience"
  resource       = "AWS::Lambda::EventSourceMapping"
  severity       = "low"
  applies        = self.StartingPosition != null
  like           = named(self.DestinationConfig.OnFailure.Destination, "arn:aws:sqs:eu-west-1:123456789012:failed")
  why            = "A record that keeps failing blocks its shard until it expires, and is then lost."
  fix            = "Set {DestinationConfig.OnFailure.Destination}, with {MaximumRetryAttempts}."
  given { StartingPosition = "LATEST" }
  example "not-applicable" "a queue" { EventSourceArn = "arn:aws:sqs:eu-west-1:123456789012:in" }
}

check "lambda-capacity-provider-several-subnets" {
  title          = "Capacity providers use at least two subnets"
  responsibility = "ops.resilience"
  resource       = "AWS::Lambda::CapacityProvider"
  severity       = "medium"
  condition      = length(self.VpcConfig.SubnetIds) >= 2
  why            = "All instances in one subnet stop together with its Availability Zone."
  fix            = "List subnets of different zones under {VpcConfig.SubnetIds}."
  source         = "lambda-managed-instances"
  example "pass" { VpcConfig = { SubnetIds = ["subnet-1", "subnet-2"], SecurityGroupIds = ["sg-1"] } }
  example "fail" { VpcConfig = { SubnetIds = ["subnet-1"], SecurityGroupIds = ["sg-1"] } }
}
