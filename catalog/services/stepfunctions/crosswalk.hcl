stepfunctions-state-machine-logs = { checkov = "CKV_AWS_285", config = "step-functions-state-machine-logging-enabled", prowler = "stepfunctions_statemachine_logging_enabled",
  security-hub = "StepFunctions.1", trivy = ["AVD-AWS-0119", "AWS-0119"],
  requirements = { aws-fsbp = "StepFunctions.1", nist-800-53-r5 = ["AU-2", "AU-12", "SI-4"], pci-dss-4 = "10.4.2" } }
stepfunctions-state-machine-tracing = { cdk-nag = ["StepFunctionStateMachineXray", "AwsSolutions-SF2"], checkov = "CKV_AWS_284", trivy = ["AVD-AWS-0117", "AWS-0117"],
  requirements = { nist-800-53-r5 = ["AU-12", "SI-4"] } }
stepfunctions-encrypted-with-customer-managed-key = { prowler = "stepfunctions_statemachine_encrypted_with_cmk", requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
stepfunctions-state-machine-role-not-admin        = { requirements = { nist-800-53-r5 = "AC-6" } }
