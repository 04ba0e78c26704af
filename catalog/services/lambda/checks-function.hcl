check "lambda-function-code-signed" {
  title          = "Functions accept signed code only"
  responsibility = "app.software"
  resource       = "AWS::Lambda::Function"
  severity       = "low"
  applies        = self.PackageType != "Image"
  like           = named(self.CodeSigningConfigArn, "arn:aws:lambda:eu-west-1:111122223333:code-signing-config:csc-1")
  why            = "Otherwise whoever may update the function can run code that never went through your build."
  fix            = "Set {CodeSigningConfigArn} to an AWS::Lambda::CodeSigningConfig."
  example "not-applicable" { PackageType = "Image" }
}

check "lambda-code-signing-config-enforced" {
  title          = "Code signing configurations refuse unsigned code"
  responsibility = "app.software"
  resource       = "AWS::Lambda::CodeSigningConfig"
  severity       = "medium"
  like           = is(self.CodeSigningPolicies.UntrustedArtifactOnDeployment, "Enforce")
  why            = "The default only warns, and the unsigned code runs."
  fix            = "Set {CodeSigningPolicies.UntrustedArtifactOnDeployment} to Enforce."
  remedy         = { "CodeSigningPolicies.UntrustedArtifactOnDeployment" = "Enforce" }
}

check "lambda-function-tracing-active" {
  title          = "Functions send traces to X-Ray"
  responsibility = "ops.logging"
  resource       = "AWS::Lambda::Function"
  severity       = "low"
  like           = is(self.TracingConfig.Mode, "Active")
  why            = "Without traces it is hard to see what a function called, and when, in the course of one request."
  fix            = "Set {TracingConfig.Mode} to Active."
  remedy         = { "TracingConfig.Mode" = "Active" }
  example "fail" "passed through only" { TracingConfig = { Mode = "PassThrough" } }
}

check "lambda-function-failed-events-kept" {
  title          = "Functions keep events that they could not handle"
  responsibility = "ops.resilience"
  resource       = "AWS::Lambda::Function"
  severity       = "low"
  condition      = self.DeadLetterConfig.TargetArn != null || anytrue([for c in referencing("AWS::Lambda::EventInvokeConfig", "FunctionName") : c.DestinationConfig.OnFailure.Destination != null])
  why            = "Lambda tries an asynchronous event three times and then drops it without a trace."
  fix            = "Set {DeadLetterConfig.TargetArn} to a queue or topic, or add an AWS::Lambda::EventInvokeConfig with {AWS::Lambda::EventInvokeConfig#DestinationConfig.OnFailure}."
  source         = "lambda-resilience"
  example "pass" { DeadLetterConfig = { TargetArn = "arn:aws:sqs:eu-west-1:123456789012:failed" } }
  example "pass" "a failure destination" {
    resource "AWS::Lambda::EventInvokeConfig" "Async" {
      FunctionName      = ref("self")
      Qualifier         = "$LATEST"
      DestinationConfig = { OnFailure = { Destination = "arn:aws:sqs:eu-west-1:123456789012:failed" } }
    }
  }
  example "fail" { Runtime = "python3.13" }
}

check "lambda-function-concurrency-limited" {
  title          = "Functions have a concurrency limit of their own"
  responsibility = "ops.resilience"
  resource       = "AWS::Lambda::Function"
  severity       = "low"
  like           = named(self.ReservedConcurrentExecutions, 20)
  why            = "All functions of an account draw on one pool: a flood of events to one can stop the rest, and run up the bill."
  source         = "lambda-resilience"
}

check "lambda-function-recursion-stopped" {
  title          = "Functions that call themselves in a circle are stopped"
  responsibility = "ops.resilience"
  resource       = "AWS::Lambda::Function"
  severity       = "medium"
  condition      = coalesce(self.RecursiveLoop, "Terminate") != "Allow"
  why            = "A loop between a function and the queue or bucket it writes to grows without end; Lambda breaks it unless told not to."
  fix            = "Remove {RecursiveLoop} or set it to Terminate."
  remedy         = { RecursiveLoop = "Terminate" }
  example "pass" "the default" { Runtime = "python3.13" }
  example "fail" { RecursiveLoop = "Allow" }
}

check "lambda-function-in-vpc" {
  title          = "Functions are attached to a VPC"
  responsibility = "net.segmentation"
  resource       = "AWS::Lambda::Function"
  severity       = "low"
  like           = listed(self.VpcConfig.SubnetIds, ["subnet-1"])
  why            = "Only inside a VPC do your routes, security groups and flow logs apply to what the function sends out."
  fix            = "Set {VpcConfig.SubnetIds} and {VpcConfig.SecurityGroupIds}."
  source         = "lambda-vpc"
  confidence     = "derived"
}

check "lambda-function-vpc-several-subnets" {
  title          = "Functions in a VPC use at least two subnets"
  responsibility = "ops.resilience"
  resource       = "AWS::Lambda::Function"
  severity       = "medium"
  applies        = length(self.VpcConfig.SubnetIds) > 0
  condition      = length(self.VpcConfig.SubnetIds) >= 2
  why            = "A subnet lies in one Availability Zone, so with one subnet the function stops together with that zone."
  fix            = "List subnets of different zones under {VpcConfig.SubnetIds}."
  source         = "lambda-resilience"
  example "pass" { VpcConfig = { SubnetIds = ["subnet-1", "subnet-2"] } }
  example "fail" { VpcConfig = { SubnetIds = ["subnet-1"] } }
  example "not-applicable" { Runtime = "python3.13" }
}

check "lambda-function-environment-own-key" {
  title          = "Environment variables of functions are encrypted with a key of yours"
  responsibility = "data.keys"
  resource       = "AWS::Lambda::Function"
  severity       = "low"
  applies        = length(self.Environment.Variables) > 0
  like           = named(self.KmsKeyArn, "arn:aws:kms:eu-west-1:123456789012:key/1234")
  why            = "AWS encrypts them with a key of its own, which everybody who may read the function's configuration uses without noticing."
  fix            = "Set {KmsKeyArn} to a KMS key of yours."
  given { Environment = { Variables = { MODE = "prod" } } }
  example "not-applicable" { Runtime = "python3.13" }
}

check "lambda-function-no-secrets-in-environment" {
  title          = "No secrets are written into environment variables of functions"
  responsibility = "iam.identities"
  resource       = "AWS::Lambda::Function"
  severity       = "critical"
  condition      = !anytrue([for k, v in self.Environment.Variables : is_literal(v) && holds_secret(v, k)])
  why            = "The value stands in the template, in its history and in the function's configuration, for everybody with read access."
  fix            = "Keep the secret in Secrets Manager or Parameter Store, read it at run time, and leave only its name in {Environment.Variables}."
  example "pass" { Environment = { Variables = { MODE = "prod", DB_SECRET_ARN = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:db" } } }
  example "pass" "no variables" { Runtime = "python3.13" }
  example "fail" { Environment = { Variables = { DB_PASSWORD = "hunter2hunter2" } } }
  example "fail" "an access key under another name" { Environment = { Variables = { KEY_ID = "AKIAIOSFODNN7EXAMPLE" } } }
}

check "lambda-function-role-not-admin" {
  title          = "Functions do not run with administrator rights"
  responsibility = "iam.grant"
  resource       = "AWS::Lambda::Function"
  severity       = "high"
  like           = without_admin(self.Role)
  why            = "A flaw in the code or in one of its libraries then gives away the account."
}
