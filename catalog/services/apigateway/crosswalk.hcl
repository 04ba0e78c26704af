apigateway-method-authorization = { cfn-nag = "W59", checkov = "CKV_AWS_59", guard = "API_GW_METHOD_AUTHORIZATION_TYPE_RULE",
  kics = ["3641d5b4-d339-4bc2-bfb9-208fe8d3477f", "671211c5-5d2a-4e97-8867-30fc28b02216"], tfsec = "aws-api-gateway-no-public-access", trivy = ["AVD-AWS-0004", "AWS-0004"],
  requirements = { nist-800-53-r5 = ["AC-3", "IA-2"], pci-dss-4 = "7.2.1" } }
apigateway-method-not-by-key-alone = { requirements = { nist-800-53-r5 = ["AC-3", "IA-2", "IA-5"] } }
apigatewayv2-route-authorization = { checkov = "CKV_AWS_309", config = "api-gwv2-authorization-type-configured", prowler = "apigatewayv2_api_authorizers_enabled",
  security-hub = "APIGateway.8", requirements = { aws-fsbp = "APIGateway.8", nist-800-53-r5 = ["AC-3", "IA-2"], pci-dss-4 = "7.2.1" } }
apigateway-domain-tls12 = { cfn-nag = "W62", checkov = "CKV_AWS_206", guard = "API_GW_DOMAIN_DENY_NON_TLS_TRAFFIC",
  kics = ["4e1cc5d3-2811-4fb2-861c-ee9b3cb7f90b", "8275fab0-68ec-4705-bbf4-86975edb170e"], tfsec = "aws-api-gateway-use-secure-tls-policy", trivy = ["AVD-AWS-0005", "AWS-0005"],
  requirements = { nist-800-53-r5 = ["SC-8", "SC-13"], pci-dss-4 = "4.2.1" } }
apigateway-api-tls12               = { requirements = { nist-800-53-r5 = ["SC-8", "SC-13"], pci-dss-4 = "4.2.1" } }
apigateway-integration-encrypted   = { requirements = { nist-800-53-r5 = "SC-8", pci-dss-4 = "4.2.1" } }
apigatewayv2-integration-encrypted = { requirements = { nist-800-53-r5 = "SC-8", pci-dss-4 = "4.2.1" } }
apigatewayv2-private-integration-encrypted = { config = "apigatewayv2-integration-private-https-enabled", security-hub = "APIGateway.10",
  requirements = { aws-fsbp = "APIGateway.10", nist-800-53-r5 = "SC-8" } }
apigateway-definition-authorization = { requirements = { nist-800-53-r5 = ["AC-3", "IA-2"], pci-dss-4 = "7.2.1" } }
apigateway-stage-access-logs = { cdk-nag = ["APIGWAccessLogging", "AwsSolutions-APIG1"], cfn-nag = "W69", checkov = "CKV_AWS_76", guard = "API_GW_STAGE_ACCESS_LOGGING_RULE",
  kics = "1b6799eb-4a7a-4b04-9001-8cceb9999326", tfsec = "aws-api-gateway-enable-access-logging", trivy = ["AVD-AWS-0001", "AWS-0001", "AVD-AWS-0113", "AWS-0113"],
  requirements = { nist-800-53-r5 = ["AU-2", "AU-12"], pci-dss-4 = "10.2.1" } }
apigatewayv2-stage-access-logs = { cfn-nag = "W46", checkov = "CKV_AWS_95", config = "api-gwv2-access-logs-enabled", guard = "API_GWV2_ACCESS_LOGS_ENABLED",
  prowler = "apigatewayv2_api_access_logging_enabled", security-hub = "APIGateway.9", trivy = ["AVD-AWS-0001", "AWS-0001", "AVD-AWS-0116", "AWS-0116"],
  requirements = { aws-fsbp = "APIGateway.9", nist-800-53-r5 = ["AU-2", "AU-12"], pci-dss-4 = "10.2.1" } }
apigateway-stage-execution-logs = { cdk-nag = ["APIGWExecutionLoggingEnabled", "AwsSolutions-APIG6"], checkov = "CKV2_AWS_4", config = "api-gw-execution-logging-enabled",
  guard = "API_GW_EXECUTION_LOGGING_ENABLED", kics = "1b6799eb-4a7a-4b04-9001-8cceb9999326", prowler = "apigateway_restapi_logging_enabled", security-hub = "APIGateway.1",
  requirements = { aws-fsbp = "APIGateway.1", nist-800-53-r5 = ["AU-2", "AU-12", "SI-4"], pci-dss-4 = "10.2.1" } }
apigateway-stage-logs-no-payloads = { checkov = "CKV_AWS_276", requirements = { nist-800-53-r5 = ["AU-3", "SC-28"] } }
apigateway-stage-tracing = { cdk-nag = "APIGWXrayEnabled", checkov = "CKV_AWS_73", config = "api-gw-xray-enabled",
  kics = ["4ab10c48-bedb-4deb-8f3b-ff12783b61de", "5813ef56-fa94-406a-b35d-977d4a56ff2b"], prowler = "apigateway_restapi_tracing_enabled", security-hub = "APIGateway.3",
  tfsec = "aws-api-gateway-enable-tracing", trivy = ["AVD-AWS-0003", "AWS-0003", "AVD-AWS-0111", "AWS-0111"],
  requirements = { aws-fsbp = "APIGateway.3", nist-800-53-r5 = ["AU-12", "SI-4"] } }
apigateway-stage-cache-encrypted = { checkov = "CKV_AWS_308", guard = "API_GW_CACHE_ENABLED_AND_ENCRYPTED",
  kics = ["37cca703-b74c-48ba-ac81-595b53398e9b", "b7c9a40c-23e4-4a2d-8d39-a3352f10f288"], prowler = "apigateway_restapi_cache_encrypted",
  tfsec = "aws-api-gateway-enable-cache-encryption", trivy = ["AVD-AWS-0002", "AWS-0002"], requirements = { nist-800-53-r5 = "SC-28", pci-dss-4 = "3.5.1" } }
apigateway-stage-client-certificate = { cdk-nag = "APIGWSSLEnabled", config = "api-gw-ssl-enabled",
  kics = ["0b4869fc-a842-4597-aa00-1294df425440", "ed4c48b8-eccc-4881-95c1-09fdae23db25"], prowler = "apigateway_restapi_client_certificate_enabled",
  security-hub = "APIGateway.2", requirements = { aws-fsbp = "APIGateway.2", nist-800-53-r5 = ["SC-8", "IA-3"] } }
apigateway-stage-waf = { cdk-nag = ["APIGWAssociatedWithWAF", "AwsSolutions-APIG3"], checkov = "CKV2_AWS_29", config = "api-gw-associated-with-waf",
  kics = ["a186e82c-1078-4a7b-85d8-579561fde884", "fcbf9019-566c-4832-a65c-af00d8137d2b"], prowler = "apigateway_restapi_waf_acl_attached", security-hub = "APIGateway.4",
  requirements = { aws-fsbp = "APIGateway.4", nist-800-53-r5 = ["SC-5", "SC-7"], pci-dss-4 = ["6.4.1", "6.4.2"] } }
apigateway-stage-waf-stops-bad-inputs = { checkov = "CKV2_AWS_77", requirements = { nist-800-53-r5 = ["SC-5", "SC-7"] } }
