ecs-service-no-public-address = { checkov = "CKV_AWS_333", prowler = "ecs_service_no_assign_public_ip",
  requirements = { nist-800-53-r5 = ["AC-3", "AC-4", "SC-7"], pci-dss-4 = "1.4.4" } }
ecs-task-set-no-public-address = { prowler = "ecs_task_set_no_assign_public_ip", requirements = { nist-800-53-r5 = ["AC-4", "SC-7"], pci-dss-4 = "1.4.4" } }
ecs-service-rolls-back         = { requirements = { nist-800-53-r5 = ["CP-10", "CM-3"] } }
ecs-cluster-container-insights = { cdk-nag = ["ECSClusterCloudWatchContainerInsights", "AwsSolutions-ECS4"], checkov = "CKV_AWS_65", config = "ecs-container-insights-enabled",
  kics = ["97cb0688-369a-4d26-b1f7-86c4c91231bc", "ab759fde-e1e8-4b0e-ad73-ba856e490ed8"], prowler = "ecs_cluster_container_insights_enabled", security-hub = "ECS.12",
  tfsec = "aws-ecs-enable-container-insight", trivy = ["AVD-AWS-0034", "AWS-0034"], requirements = { aws-fsbp = "ECS.12", nist-800-53-r5 = ["AU-6(3)", "CA-7", "SI-2"] } }
ecs-cluster-exec-logged                 = { checkov = "CKV_AWS_223", requirements = { nist-800-53-r5 = ["AU-2", "AU-12", "AC-17"] } }
ecs-cluster-exec-encrypted-with-own-key = { checkov = "CKV_AWS_224", requirements = { nist-800-53-r5 = ["SC-8", "SC-28"] } }
ecs-capacity-provider-termination-protection = { config = "ecs-capacity-provider-termination-check", security-hub = "ECS.19",
  requirements = { aws-fsbp = "ECS.19", nist-800-53-r5 = ["CP-10", "SI-13"] } }
ecs-task-not-privileged = { checkov = "CKV_AWS_334", config = "ecs-containers-nonprivileged", prowler = "ecs_task_definitions_no_privileged_containers", security-hub = "ECS.4",
  requirements = { aws-fsbp = "ECS.4", nist-800-53-r5 = ["AC-3", "AC-6", "AC-5"] } }
ecs-task-read-only-root = { checkov = "CKV_AWS_336", config = "ecs-containers-readonly-access", prowler = "ecs_task_definitions_containers_readonly_access",
  security-hub = "ECS.5", requirements = { aws-fsbp = "ECS.5", nist-800-53-r5 = ["AC-3", "AC-6", "CM-7"] } }
ecs-task-own-process-namespace = { checkov = "CKV_AWS_335", config = "ecs-task-definition-pid-mode-check", prowler = "ecs_task_definitions_host_namespace_not_shared",
  security-hub = "ECS.3", requirements = { aws-fsbp = "ECS.3", nist-800-53-r5 = ["CM-2", "SC-39"] } }
ecs-task-own-ipc-namespace = { requirements = { nist-800-53-r5 = "SC-39" } }
ecs-task-host-network-user = { cdk-nag = "ECSTaskDefinitionUserForHostMode", config = "ecs-task-definition-user-for-host-mode-check",
  guard = "ECS_TASK_DEFINITION_USER_FOR_HOST_MODE_CHECK", prowler = "ecs_task_definitions_host_networking_mode_users", security-hub = "ECS.1",
  requirements = { aws-fsbp = "ECS.1", nist-800-53-r5 = ["AC-3", "AC-6", "AC-5"] } }
ecs-task-not-in-host-network = { config = "ecs-task-definition-network-mode-not-host", security-hub = "ECS.17",
  requirements = { aws-fsbp = "ECS.17", nist-800-53-r5 = ["AC-6", "SC-7"] } }
ecs-task-user-not-root = { config = "ecs-task-definition-linux-user-non-root", security-hub = "ECS.20", requirements = { aws-fsbp = "ECS.20", nist-800-53-r5 = "AC-6" } }
ecs-task-no-secrets-in-environment = { config = "ecs-no-environment-secrets", prowler = "ecs_task_definitions_no_environment_secrets", security-hub = "ECS.8",
  tfsec = "aws-ecs-no-plaintext-secrets", trivy = ["AVD-AWS-0036", "AWS-0036"], requirements = { aws-fsbp = "ECS.8", nist-800-53-r5 = ["IA-5", "SC-28"], pci-dss-4 = "8.6.2" } }
ecs-task-logs = { cdk-nag = "ECSTaskDefinitionContainerLogging", config = "ecs-task-definition-log-configuration", prowler = "ecs_task_definitions_logging_enabled",
  security-hub = "ECS.9", requirements = { aws-fsbp = "ECS.9", nist-800-53-r5 = ["AU-2", "AU-3", "AU-12", "SI-4"] } }
ecs-task-efs-encrypted-in-transit = { checkov = "CKV_AWS_97", config = "ecs-task-definition-efs-encryption-enabled",
  kics = ["4d46ff3b-7160-41d1-a310-71d6d370b08f", "c1282e03-b285-4637-aee7-eefe3a7bb658"], security-hub = "ECS.18", tfsec = "aws-ecs-enable-in-transit-encryption",
  trivy = ["AVD-AWS-0035", "AWS-0035"], requirements = { aws-fsbp = "ECS.18", nist-800-53-r5 = ["SC-8", "SC-8(1)"], pci-dss-4 = "4.2.1" } }
ecs-task-roles-apart = { checkov = "CKV_AWS_249", requirements = { nist-800-53-r5 = ["AC-5", "AC-6"] } }
ecs-task-windows-user-not-administrator = { config = "ecs-task-definition-windows-user-non-admin", security-hub = "ECS.21",
  requirements = { aws-fsbp = "ECS.21", nist-800-53-r5 = "AC-6" } }
ecs-service-latest-platform-version = { checkov = "CKV_AWS_332", config = "ecs-fargate-latest-platform-version", prowler = "ecs_service_fargate_latest_platform_version",
  security-hub = "ECS.10", requirements = { aws-fsbp = "ECS.10", nist-800-53-r5 = ["SI-2", "SI-2(2)"] } }
ecs-task-role-not-admin = { requirements = { nist-800-53-r5 = "AC-6" } }
