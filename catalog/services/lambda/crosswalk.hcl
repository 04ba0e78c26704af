lambda-permission-not-public = { cdk-nag = "LambdaFunctionPublicAccessProhibited", cfn-nag = "F13", checkov = "CKV_AWS_301", config = "lambda-function-public-access-prohibited",
  guard = ["LAMBDA_FUNCTION_PUBLIC_ACCESS_PROHIBITED", "LAMBDA_NO_WILDCARD_PRINCIPALS"], kics = ["1d6e16f1-5d8a-4379-bfb3-2dadd38ed5a7", "e08ed7eb-f3ef-494d-9d22-2e3db756a347"],
  prowler = "awslambda_function_not_publicly_accessible", security-hub = "Lambda.1",
  requirements = { aws-fsbp = "Lambda.1", iso-27001-2022 = "A.8.3", nist-800-53-r5 = ["AC-3", "AC-6", "SC-7"], pci-dss-4 = ["1.2.8", "1.3.1"] } }
lambda-permission-service-names-source = { checkov = "CKV_AWS_364", guard = "LAMBDA_FUNCTION_PUBLIC_ACCESS_PROHIBITED", tfsec = "aws-lambda-restrict-source-arn",
  trivy = ["AVD-AWS-0067", "AWS-0067"], requirements = { nist-800-53-r5 = ["AC-3", "AC-4"] } }
lambda-permission-invoke-only = { cfn-nag = "W24", guard = "LAMBDA_PERMISSION_INVOKE_FUNCTION_ACTION",
  kics = ["75ec6890-83af-4bf1-9f16-e83726df0bd0", "9b83114b-b2a1-4534-990d-06da015e47aa"], requirements = { nist-800-53-r5 = "AC-6" } }
lambda-layer-permission-not-public = { requirements = { nist-800-53-r5 = "AC-3" } }
lambda-resource-policy-not-public  = { requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
lambda-url-requires-iam = { cdk-nag = "LambdaFunctionUrlAuth", checkov = "CKV_AWS_258", prowler = "awslambda_function_url_public",
  requirements = { iso-27001-2022 = "A.8.3", nist-800-53-r5 = ["AC-3", "AC-17", "SC-7"] } }
lambda-url-cors-names-origins             = { checkov = "CKV2_AWS_75", prowler = "awslambda_function_url_cors_policy", requirements = { iso-27001-2022 = "A.8.3", nist-800-53-r5 = "AC-4" } }
lambda-event-source-mapping-failures-kept = { cdk-nag = "LambdaEventSourceMappingDestination", requirements = { nist-800-53-r5 = "SI-11" } }
lambda-capacity-provider-several-subnets  = { requirements = { nist-800-53-r5 = "CP-10" } }
lambda-function-code-signed               = { checkov = "CKV_AWS_272", requirements = { nist-800-53-r5 = ["CM-14", "SI-7"] } }
lambda-code-signing-config-enforced       = { requirements = { nist-800-53-r5 = ["CM-14", "SI-7"] } }
lambda-function-tracing-active = { cdk-nag = "LambdaTracing", checkov = "CKV_AWS_50", config = "lambda-function-xray-enabled",
  kics = ["8152e0cf-d2f0-47ad-96d5-d003a76eabd1", "9488c451-074e-4cd3-aee3-7db6104f542c"], security-hub = "Lambda.7",
  tfsec = ["aws-lambda-enable-tracing", "aws-sam-enable-function-tracing"], trivy = ["AVD-AWS-0066", "AWS-0066", "AVD-AWS-0125", "AWS-0125"],
  requirements = { aws-fsbp = "Lambda.7", nist-800-53-r5 = ["AU-2", "SI-4"] } }
lambda-function-failed-events-kept = { cdk-nag = "LambdaDLQ", checkov = "CKV_AWS_116", config = "lambda-dlq-check", guard = "LAMBDA_DLQ_CHECK",
  kics = "c2eae442-d3ba-4cb1-84ca-1db4f80eae3d", prowler = "awslambda_function_no_dead_letter_queue", requirements = { nist-800-53-r5 = ["AU-12", "SI-2"] } }
lambda-function-concurrency-limited = { cdk-nag = "LambdaConcurrency", cfn-nag = "W92", checkov = "CKV_AWS_115", config = "lambda-concurrency-check",
  guard = "LAMBDA_CONCURRENCY_CHECK", requirements = { nist-800-53-r5 = ["SC-5", "AU-12"] } }
lambda-function-recursion-stopped = { requirements = { nist-800-53-r5 = "SC-5" } }
lambda-function-in-vpc = { cdk-nag = "LambdaInsideVPC", cfn-nag = "W89", checkov = "CKV_AWS_117", config = "lambda-inside-vpc", guard = "LAMBDA_INSIDE_VPC",
  prowler = "awslambda_function_inside_vpc", security-hub = "Lambda.3",
  requirements = { aws-fsbp = "Lambda.3", iso-27001-2022 = ["A.8.20", "A.8.22"], nist-800-53-r5 = ["AC-4", "SC-7"], pci-dss-4 = ["1.2.8", "1.3.1"] } }
lambda-function-vpc-several-subnets = { config = "lambda-vpc-multi-az-check", prowler = "awslambda_function_vpc_multi_az", security-hub = "Lambda.5",
  requirements = { aws-fsbp = "Lambda.5", nist-800-53-r5 = ["CP-10", "SC-36", "SI-13"] } }
lambda-function-environment-own-key = { checkov = "CKV_AWS_173", prowler = "awslambda_function_env_vars_not_encrypted_with_cmk",
  requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
lambda-function-no-secrets-in-environment = { checkov = "CKV_AWS_45", kics = ["1402afd8-a95c-4e84-8b0b-6fb43758e6ce", "2564172f-c92b-4261-9acd-464aed511696"],
  prowler = "awslambda_function_no_secrets_in_variables", requirements = { nist-800-53-r5 = "IA-5", pci-dss-4 = "8.6.2" } }
lambda-function-role-not-admin = { kics = "a0ae0a4e-712b-4115-8112-51b9eeed9d69", requirements = { nist-800-53-r5 = "AC-6" } }
lambda-function-runtime-supported = { cdk-nag = "AwsSolutions-L1", checkov = "CKV_AWS_363", config = "lambda-function-settings-check",
  prowler = "awslambda_function_using_supported_runtimes", security-hub = "Lambda.2",
  requirements = { aws-fsbp = "Lambda.2", nist-800-53-r5 = ["SI-2", "SA-22"], pci-dss-4 = "6.3.3" } }
lambda-function-runtime-supported-for-six-months = { requirements = { nist-800-53-r5 = "SA-22" } }
lambda-function-runtime-not-pinned               = { requirements = { nist-800-53-r5 = "SI-2", pci-dss-4 = "6.3.3" } }
lambda-function-runtime-updates-automatic        = { requirements = { nist-800-53-r5 = "SI-2" } }
lambda-version-runtime-not-pinned                = { requirements = { nist-800-53-r5 = "SI-2" } }
